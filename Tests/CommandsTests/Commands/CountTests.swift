import Testing

@testable import Commands

@Suite struct CountTests {
  @Test(arguments: [("count", 12), ("count by:Norrland", 3), ("by:Norrland | count", 3), ("count zebra", 0)])
  func statementsAreCounted(line: String, number: Int) throws {
    var desk = try Desk.dam()
    #expect(try desk.type(line) == "\(number) statement\(number == 1 ? "" : "s")")
    #expect(try desk.count(line) == number)
  }

  @Test func aGuessCountsForNobodyItIsAbout() throws {
    var desk = try Desk.dam()
    #expect(try desk.type("count guess:Norrland") == "1 statement")
    #expect(try desk.type("by:Norrland guess:Norrland | count") == "0 statements")
  }
}

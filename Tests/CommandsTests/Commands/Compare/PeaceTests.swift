import Testing

@testable import Commands

@Suite struct PeaceTests {
  @Test func indicatorsStandByThemselves() throws {
    var desk = try FramesTests.desk()
    let shown = try desk.type("peace")
    #expect(shown.hasPrefix("War and peace indicators in A, each by itself\nBasis: A. "))
    #expect(shown.contains("Elite: 5 of 5 reported statements\n"), "\(shown)")
    #expect(shown.contains("People: 0 of 5 reported statements: none\n"))
    #expect(shown.contains("  Balance: Norrland 2 to Sudmark 3 claims\n"))
    #expect(shown.contains("Remedy without violence: 1 of 1 claims that frame a remedy\n"))
    #expect(shown.contains("Harm without an agent: 0 of 0 mentions of harm: none\n"))
    #expect(shown.contains("No total is made: "))
  }

  @Test func anIndicatorListsItsMembers() throws {
    var desk = try FramesTests.desk()
    #expect(try desk.type("peace nonviolent").hasPrefix("Remedy without violence: 1 of 1 claims that frame a remedy\n"))
    #expect(try desk.ids("peace nonviolent") == "A1.2")
    #expect(try desk.ids("peace force") == "")
    #expect(desk.refusal(of: "peace total").contains("peace does not take total here"))
  }
}

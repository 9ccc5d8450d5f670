import Testing

@testable import Commands

@Suite struct TopicsTests {
  @Test func whatRecursIsListed() throws {
    var desk = try Desk.dam()
    let shown = try desk.type("topics")
    #expect(shown.contains("  toll            5  A1.2\n"))
    #expect(shown.hasSuffix("\nMembers: about:toll | list"))
    #expect(try desk.count("about:toll") == 5)
  }

  @Test func nothingRecursInNothing() throws {
    var desk = Desk()
    #expect(try desk.type("topics") == "No subject recurs in what is loaded.")
  }
}

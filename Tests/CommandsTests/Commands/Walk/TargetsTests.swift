import Testing

@testable import Commands

@Suite struct TargetsTests {
  @Test func whatItSpeaksAgainstIsListed() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("targets A3.1a") == """
        A3.1a Sudmark: any state may charge for upkeep
          attacks [L3 found "counters that"]
          1 A2.1 Norrland: the river belongs to both states
        """)
    #expect(try desk.type("targets A0") == "A0 the author: The Dam Is Ours\n  it speaks against nothing")
  }
}

import Testing

@testable import Commands

@Suite struct AttackersTests {
  @Test func attacksAndUndercutsAreCalledByName() throws {
    var desk = try Desk.dam()
    try desk.type("undercut (support A3.1a by A3.1b) by A3.2")
    #expect(
      try desk.type("attackers A3.1a") == """
        A3.1a Sudmark: any state may charge for upkeep
          undercut by [L7 added]
          1 A3.2 Norrland: the treaty is old
        """)
    #expect(try desk.ids("attackers A2.1 by:Norrland") == "")
    #expect(try desk.ids("attackers A1.2 links:all") == "A1.3 A3.1b")
  }

  @Test func aRejectedLinkCountsNowhere() throws {
    var desk = try Desk.dam()
    try desk.type("reject attack A2.1 by A3.1a")
    #expect(try desk.ids("attackers A2.1 links:all") == "")
    #expect(try desk.ids("targets A3.1a") == "")
  }
}

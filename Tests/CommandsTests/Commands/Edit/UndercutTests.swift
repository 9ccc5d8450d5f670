import Testing

@testable import Commands

@Suite struct UndercutTests {
  @Test func aLinkIsNamedByItsNumberOrItsEnds() throws {
    var desk = try Desk.dam()
    let before = desk.session.picture
    let shown = """
      A3.2 Norrland: the treaty is old
        undercuts A3.1b as a reason for A3.1a [L7 added]
        A3.1a Sudmark: any state may charge for upkeep
        A3.1b Sudmark: the treaty leaves tolls to the owner of the lock
      """
    #expect(try desk.type("undercut (support A3.1a by A3.1b) by A3.2") == shown)
    try desk.type("undo")
    #expect(desk.session.picture == before)
    #expect(try desk.type("undercut L5 by A3.2") == shown.replacing("L7", with: "L8"))
    #expect(desk.session.logLines.last == "undercut (support A3.1a by A3.1b) by A3.2", "numbers are this session's own")
  }

  @Test func anUndercutCanBeUndercut() throws {
    var desk = try Desk.dam()
    try desk.type("undercut L5 by A3.2")
    try desk.type("undercut (undercut (support A3.1a by A3.1b) by A3.2) by A1.1")
    try desk.type("save s.moot")
    var again = try Desk.dam(["s.moot": desk.files["s.moot"] ?? ""])
    try again.run("s.moot")
    #expect(again.session.picture == desk.session.picture)
  }

  @Test func itGoesWithItsLink() throws {
    var desk = try Desk.dam()
    try desk.type(all: "support A1.1 by A2.1", "undercut (support A1.1 by A2.1) by A3.2")
    let before = desk.session.picture
    try desk.type("unlink support A1.1 by A2.1")
    #expect(desk.session.graph.linkCount == 6)
    try desk.type("undo")
    #expect(desk.session.picture == before)
  }

  @Test func onlyALinkCanBeUndercut() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "undercut A1.2 by A1.3") == """
        error: undercut needs a link, not A1.2
          undercut A1.2 by A1.3
                   ^^^^
          try: write undercut LINK by ID…
        """)
    #expect(
      desk.refusal(of: "undercut (support A1.2 by A1.1) by A1.3") == """
        error: there is no such link
          undercut (support A1.2 by A1.1) by A1.3
                   ^^^^^^^^^^^^^^^^^^^^^^
          try: premises ID and attackers ID list those of a statement
        """)
  }
}

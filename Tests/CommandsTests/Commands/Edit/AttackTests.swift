import Testing

@testable import Commands

@Suite struct AttackTests {
  @Test func anObjectionIsAddedAndTakenBack() throws {
    var desk = try Desk.dam()
    let before = desk.session.picture
    #expect(
      try desk.type("attack A1.3 by A2.2") == """
        A2.2 the author: The toll angers voters
          attacks [L7 added]
          A1.3 Sudmark: the toll pays for repairs
        """)
    #expect(try desk.ids("attackers A1.3") == "A2.2")
    try desk.type("undo")
    #expect(desk.session.picture == before)
    #expect(
      desk.refusal(of: "attack A1.3 by") == """
        error: attack needs the id of a premise
          attack A1.3 by
                      ^^
          try: write attack ID by ID…
        """)
  }
}

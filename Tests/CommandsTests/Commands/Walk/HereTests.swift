import Testing

@testable import Commands

@Suite struct HereTests {
  @Test func itShowsWhereOneStands() throws {
    var desk = try Desk.dam()
    #expect(try desk.type("here") == "You stand nowhere yet; go A1.2 stands on a statement.")
    let place = try desk.type("go A1.1")
    #expect(
      place == """
        A1.1 Sudmark: the river lock belongs to it
          no link shown in the text leads from here
          1 more only suggested: near 1 links:suggested
        """)
    #expect(try desk.type("here") == place)
    try desk.type("set links all")
    #expect(try desk.type("here") == "A1.1 Sudmark: the river lock belongs to it\n  1 objection (attackers)")
  }

  @Test func itSaysWhereOneCameFrom() throws {
    var desk = try Desk.dam()
    try desk.type(all: "go A2.2", "go A1.1", "go A2.3")
    #expect(
      try desk.type("here") == """
        A2.3 many in Sudmark: patience has limits
          no link shown in the text leads from here
          came from A1.1 Sudmark: the river lock belongs to it (back)
          places before: 2   rows: trail
        """)
  }

  @Test func nowhereInNothing() {
    var desk = Desk()
    #expect(desk.refusal(of: "here") == "error: nothing is loaded\n  try: load FILE reads an article")
  }
}

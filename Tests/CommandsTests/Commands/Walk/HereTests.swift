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

  @Test func nowhereInNothing() {
    var desk = Desk()
    #expect(desk.refusal(of: "here") == "error: nothing is loaded\n  try: load FILE reads an article")
  }
}

import Testing

@testable import Commands

@Suite struct TrailTests {
  @Test func itListsWhatLiesBehindAndAhead() throws {
    var desk = try Desk.dam()
    #expect(try desk.type("trail") == "You stand nowhere yet; go A1.2 stands on a statement.")
    try desk.type(all: "go A1.1", "go A2.2", "go A2.3", "back")
    #expect(
      try desk.type("trail") == """
        3 places on your trail, 1 behind and 1 ahead
          1 A1.1 Sudmark: the river lock belongs to it
          2 A2.2 the author: The toll angers voters (you are here)
          3 A2.3 many in Sudmark: patience has limits (forward)
        """)
    #expect(try desk.ids("trail") == "A1.1 A2.2 A2.3")
    #expect(desk.session.promptName == "moot A2.2")
  }

  @Test func nothingIsLoaded() {
    var desk = Desk()
    #expect(desk.refusal(of: "trail") == "error: nothing is loaded\n  try: load FILE reads an article")
  }
}

import Testing

@testable import Commands

@Suite struct HoldTests {
  @Test func aStatementChangesHands() throws {
    var desk = try Desk.dam()
    let before = desk.session.picture
    #expect(try desk.type("hold A2.2 by Norrland") == "A2.2 Norrland: The toll angers voters")
    #expect(try desk.ids("by:Norrland") == "A1.2 A2.1 A2.2 A3.2")
    #expect(desk.session.logLines.last == "hold A2.2 by Norrland")
    try desk.type("undo")
    #expect(desk.session.picture == before)
  }

  @Test func somebodyNewMayHoldIt() throws {
    var desk = try Desk.dam()
    try desk.type(all: "go A2.2", "hold by the river board")
    #expect(try desk.ids("by:\"the river board\"") == "A2.2")
    try desk.type("undo")
    #expect(desk.refusal(of: "by:\"the river board\"").hasPrefix("error: no party or voice \"the river board\""))
  }

  @Test func aGuessIsNobodysButTheAuthors() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "hold A3.4 by Norrland") == """
        error: A3.4 is what the author supposes of Norrland, and said by nobody
          hold A3.4 by Norrland
                       ^^^^^^^^
          try: claim "…" by Norrland adds what it says itself
        """)
    #expect(
      desk.refusal(of: "hold A2.2") == "error: hold needs by\n  hold A2.2\n       ^^^^\n  try: write hold ID by NAME")
  }
}

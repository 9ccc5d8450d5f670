import Testing

@testable import Commands

@Suite struct PartyTests {
  @Test func voicesJoinASideAndUndoPartsThem() throws {
    var desk = try Desk.dam()
    let before = desk.session.picture
    #expect(try desk.type("party Upriver = Norrland, Estmark").hasPrefix("Upriver: 4 statements by 2 voices\n"))
    #expect(try desk.ids("by:Upriver") == "A1.2 A2.1 A3.2 A3.3")
    #expect(desk.session.logLines.last == "party Upriver = Norrland, Estmark")
    let merged = desk.session.picture
    try desk.type("undo")
    #expect(desk.session.picture == before)
    try desk.type("redo")
    #expect(desk.session.picture == merged)
  }

  @Test func aSideIsTakenBackByNamingNobody() throws {
    var desk = try Desk.dam()
    let before = desk.session.picture
    try desk.type("party Upriver = Norrland, Estmark")
    #expect(try desk.type("party Upriver =") == "Upriver is no party any more.")
    #expect(desk.session.picture == before)
  }

  @Test func idsDoNotMoveAndEditsStay() throws {
    var desk = try Desk.dam()
    try desk.type(all: "hold A2.2 by Norrland", "support A1.2 by A2.2", "reject L1")
    try desk.type("party \"The Downriver Bank\" = Sudmark")
    #expect(try desk.ids("by:\"the downriver bank\"") == "A1.1 A1.3 A2.3 A3.1a A3.1b")
    #expect(desk.session.picture.contains("support A1.2 by A2.2 added -"))
    #expect(desk.session.picture.contains { $0.hasSuffix(" rejected") })
    #expect(desk.session.picture.contains("A2.2 Norrland (claim): The toll angers voters"))
  }

  @Test func withoutAnEqualsSignItShowsTheSide() throws {
    var desk = try Desk.dam()
    #expect(try desk.type("party many in Sudmark").hasPrefix("many in Sudmark: 1 statement by 1 voice\n"))
    #expect(desk.session.logLines.count == 1)
    #expect(
      desk.refusal(of: "party Norland") == """
        error: no party or voice "Norland"
          party Norland
                ^^^^^^^
          try: did you mean Norrland?
        """)
    #expect(
      desk.refusal(of: "party Bank = Sudmark Norrland,, x") == """
        error: party needs a name, not ,
          party Bank = Sudmark Norrland,, x
                                        ^
          try: write party NAME = ALIAS, …
        """)
  }

  @Test func beforeAnArticleItIsKeptForTheNext() throws {
    var desk = Desk(["dam.txt": Texts.dam])
    #expect(try desk.type("party Upriver = Norrland, Estmark") == "Upriver is kept, for the articles to be loaded.")
    try desk.type("load dam.txt")
    #expect(try desk.type("by:Upriver | count") == "4 statements")
  }
}

@Suite struct PartyOfVoicesByHandTests {
  @Test func aVoiceAddedByHandJoinsThePartyThatNamesIt() throws {
    var desk = try Desk.dam()
    try desk.type(all: "claim \"gates rust\" by Bargemen", "hold A2.2 by \"The Weir Keepers\"")
    let before = desk.session.picture
    try desk.type("party River = bargemen, Estmark, the weir keepers")
    #expect(try desk.ids("by:River") == "A2.2 A3.3 N1")
    let joined = desk.session.picture
    try desk.type("undo")
    #expect(desk.session.picture == before)
    try desk.type(all: "redo", "save s.moot")
    #expect(desk.session.picture == joined)
    var again = Desk(["dam.txt": Texts.dam, "s.moot": desk.files["s.moot"] ?? ""])
    try again.run("s.moot")
    #expect(again.session.picture == joined)
    try desk.type("party River = Estmark")
    #expect(try desk.ids("by:River") == "A3.3", "named no more, it is on no side")
  }

  @Test func anArticleLoadedLaterLeavesItThere() throws {
    var desk = try Desk.dam(["barge.txt": Texts.barge])
    try desk.type(all: "party River = Bargemen, Estmark", "claim \"gates rust\" by Bargemen", "load barge.txt")
    #expect(try desk.ids("by:River") == "A3.3 N1")
  }
}

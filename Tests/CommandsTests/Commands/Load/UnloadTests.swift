import Testing

@testable import Commands

@Suite struct UnloadTests {
  @Test func linksIntoItGoWithItAndUndoBringsThemBack() throws {
    var desk = try Desk.dam(["barge.txt": Texts.barge])
    try desk.type(all: "load barge.txt", "claim \"tolls feed nobody\" by Norrland", "support A1.2 by N1", "go A1.2")
    let before = desk.session.picture
    #expect(try desk.type("unload A") == "Unloaded A; undo puts it back.")
    #expect(desk.session.picture.filter { $0.hasPrefix("A") || $0.contains("A1.2") } == [])
    #expect(try desk.type("list N1") == "1 statement\n  N1 Norrland: tolls feed nobody")
    #expect(desk.session.promptName == "moot", "the place went with it")
    #expect(try desk.type("back").hasSuffix("your trail begins here"))
    try desk.type("undo")
    #expect(desk.session.picture == before)
  }

  @Test func severalGoTogetherOrNotAtAll() throws {
    var desk = try Desk.dam(["barge.txt": Texts.barge])
    try desk.type("load barge.txt")
    #expect(
      desk.refusal(of: "unload A D") == """
        error: no article D
          unload A D
                   ^
          try: loaded: A and B
        """)
    #expect(desk.session.graph.articles.count == 2)
    #expect(try desk.type("unload A B") == "Unloaded A and B; undo puts them back.")
    #expect(desk.refusal(of: "unload").hasPrefix("error: unload needs the letter of an article"))
  }

  @Test func aLetterIsNotUsedAgain() throws {
    var desk = try Desk.dam(["barge.txt": Texts.barge])
    try desk.type("unload A")
    #expect(try desk.type("load barge.txt").hasPrefix("B: "))
  }
}

import Testing

@testable import Commands

@Suite struct LoadTests {
  @Test func itSaysWhatWasRead() throws {
    var desk = Desk(["dam.txt": Texts.dam])
    let lines = try desk.type("load dam.txt").split(separator: "\n")
    #expect(lines.first == "A: \"The Dam Is Ours\" by R. Tal, 3 paragraphs, 10 sentences:")
    #expect(lines.contains("Heard: the author 3, Sudmark 5, Norrland 3, others 1. Guessed at: Norrland 1."))
    #expect(desk.session.logLines.first?.hasPrefix("load /desk/dam.txt as A --sha256 ") == true)
  }

  @Test func theSameTextIsLoadedOnceUnderItsLetter() throws {
    var desk = try Desk.dam(["copy.txt": Texts.dam])
    #expect(
      try desk.type("load copy.txt") == "copy.txt is loaded already, as A; to load it twice, name another letter.")
    #expect(try desk.type("load copy.txt as B").hasPrefix("B: \"The Dam Is Ours\""))
    #expect(desk.session.logLines.count == 2)
    #expect(try desk.type("count in:B") == "12 statements")
  }

  @Test func aLetterIsTakenAsGivenAndTheNextOneFree() throws {
    var desk = try Desk.dam(["barge.txt": Texts.barge, "b2.txt": Texts.damLater])
    #expect(try desk.type("load barge.txt as c").hasPrefix("C: \"Barges First\" by E. Lund"))
    #expect(try desk.type("load b2.txt").hasPrefix("B: "))
  }

  @Test(arguments: ["L", "N", "T", "V", "7", "ABCDE"]) func someLettersNameNoArticle(letter: String) throws {
    var desk = try Desk.dam(["barge.txt": Texts.barge])
    #expect(
      desk.refusal(of: "load barge.txt as \(letter)") == """
        error: "\(letter)" is no letter of an article
          load barge.txt as \(letter)
                            \(String(repeating: "^", count: letter.count))
          try: use A to Z but for L, N, T and V, then AA, AB …
        """)
  }

  @Test func aLetterInUseIsRefused() throws {
    var desk = try Desk.dam(["barge.txt": Texts.barge])
    #expect(
      desk.refusal(of: "load barge.txt as A") == """
        error: the letter A is in use
          try: unload A first, or load as another letter
        """)
  }

  @Test func whenOneFileCannotBeReadNoneIsLoaded() throws {
    var desk = try Desk.dam(["barge.txt": Texts.barge])
    let before = desk.session.picture
    #expect(
      desk.refusal(of: "load barge.txt nowhere.txt") == """
        error: no file nowhere.txt
          load barge.txt nowhere.txt
                         ^^^^^^^^^^^
          try: check the path, relative ones start from the folder you are in
        """)
    #expect(desk.session.picture == before)
    #expect(desk.session.logLines.count == 1)
    #expect(try desk.type("load barge.txt").hasPrefix("B: "), "the letter was not used up")
  }

  @Test func aFileThatIsNoTextIsAnInputThatCannotBeRead() throws {
    var desk = Desk()
    desk.files[bytes: "bad.txt"] = Array("It is a toll".utf8) + [0xFF, 0x0A]
    #expect(throws: Failure.self) { try desk.type("load bad.txt") }
    do { _ = try desk.reply(to: "load bad.txt") } catch {
      #expect(error.kind == .input)
      #expect(error.message.contains("bad.txt") && error.message.contains("12"), "the byte offset is named")
    }
  }

  @Test func severalFilesTakeNoOneLetter() throws {
    var desk = Desk(["a.txt": Texts.dam, "b.txt": Texts.barge])
    #expect(
      desk.refusal(of: "load a.txt b.txt as C")
        == "error: one letter for 2 files\n  try: load them one by one, each as its own letter")
    try desk.type("load a.txt b.txt")
    #expect(desk.session.graph.articles.map(\.id.description) == ["A", "B"])
    #expect(desk.session.logLines.count == 2, "each file is a command of its own, to be undone by itself")
  }

  @Test func undoAndRedoBringItThereAndBack() throws {
    var desk = try Desk.dam()
    let loaded = desk.session.picture
    #expect(try desk.type("undo").hasPrefix("Taken back: load dam.txt as A"))
    #expect(desk.session.graph.statementCount == 0)
    try desk.type("redo")
    #expect(desk.session.picture == loaded)
  }

  @Test func standardInputIsKeptInTheLogAsIfPasted() throws {
    var desk = Desk(["-": Texts.barge])
    try desk.type("load -")
    #expect(desk.session.logLines.first?.hasPrefix("paste as A\nBarges First\nBy E. Lund\n") == true)
    #expect(desk.session.logLines.first?.hasSuffix("\n.") == true)
  }

  @Test func aTextThatChangedSinceItWasSavedIsTold() throws {
    var desk = Desk(["dam.txt": Texts.dam])
    let shown = try desk.type("load dam.txt as A --sha256 00ff00ff00ff00ff")
    #expect(
      shown.hasSuffix("\ndam.txt differs from the text that the script was saved with (SHA-256\n  00ff00ff00ff…)."))
  }

  @Test func itNeedsAFile() {
    var desk = Desk()
    #expect(
      desk.refusal(of: "load") == """
        error: load needs a file
          load
          ^^^^
          try: write load FILE… [as LETTER] [--lines]
        """)
  }

  // MARK: Lines

  /// Claims one a line, which as prose would have a title and fewer, longer paragraphs.
  private static let claims = """
    The lock is ours
    - Sudmark must keep the lock. It pays for it.

    Norrland claims that the toll is illegal.
    because it was never voted on

    """

  @Test func linesAreOneStatementEach() throws {
    var desk = Desk(["claims.txt": Self.claims])
    #expect(try desk.type("load claims.txt --lines").hasPrefix("A: claims.txt, 4 lines:\n4 statements,"))
    #expect(
      try desk.type("read") == """
        A1.1 The lock is ours
        A1.2 Sudmark must keep the lock. It pays for it.
        A2.1 Norrland claims that the toll is illegal.
        A2.2 because it was never voted on
        """)
    #expect(try desk.ids("by:Norrland") == "A2.1")
    #expect(try desk.ids("by:author") == "A1.1 A1.2 A2.2")
  }

  @Test func linesAreSavedReplayedUndoneAndReloaded() throws {
    var desk = Desk(["claims.txt": Self.claims])
    try desk.type("load claims.txt --lines")
    #expect(desk.session.logLines.first?.hasPrefix("load /desk/claims.txt as A --lines --sha256 ") == true)
    let loaded = desk.session.picture
    try desk.type("save lines.moot")
    var again = Desk(["claims.txt": Self.claims, "lines.moot": desk.files["lines.moot"] ?? ""])
    try again.run("lines.moot")
    #expect(again.session.picture == loaded)
    #expect(try again.type("undo").hasPrefix("Taken back: load"))
    desk.files["claims.txt"] = Self.claims + "the bargemen were never asked\n"
    #expect(try desk.type("reload A") == "A was read again: 1 statement gained, 0 lost.")
    #expect(try desk.count("in:A | count") == 5)
  }

  @Test func linesComeBackFromSavedReadings() throws {
    var desk = Desk(["claims.txt": Self.claims])
    try desk.type("load claims.txt --lines")
    try desk.type("export json claims.json")
    var again = Desk(["claims.json": desk.files["claims.json"] ?? ""])
    try again.type("load claims.json")
    #expect(try again.type("list all") == desk.type("list all"))
  }

  @Test func linesOfStandardInputAndPastedOnesStayLines() throws {
    var desk = Desk(["-": Self.claims])
    try desk.type("load - --lines")
    #expect(desk.session.logLines.first?.hasPrefix("paste as A --lines\nThe lock is ours\n") == true)
    #expect(try desk.type("paste --lines", text: "One claim\nAnother claim").hasPrefix("B: pasted text, 2 lines:"))
  }

  @Test func theSameTextAsLinesIsAnotherReading() throws {
    var desk = Desk(["claims.txt": Self.claims, "claims.json": "{\"moot\": 1}"])
    try desk.type("load claims.txt")
    #expect(try desk.type("load claims.txt --lines").hasPrefix("B: claims.txt, 4 lines:"))
    #expect(try desk.type("load claims.txt --lines").hasPrefix("claims.txt is loaded already, as B;"))
    #expect(desk.refusal(of: "load claims.json --lines").hasPrefix("error: claims.json is a saved reading\n"))
    #expect(desk.refusal(of: "load claims.txt --line").contains("did you mean --lines?"))
  }
}

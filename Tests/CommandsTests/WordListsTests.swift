import Testing

@testable import Commands

/// `set words DIR`: a teacher's lists in the place of those built in.
@Suite struct WordListsTests {
  /// Lists that were written out and not changed are as good as those built in, and not named.
  @Test func aListThatIsAsBuiltInReplacesNothing() throws {
    var desk = try Desk.dam()
    try desk.type("lexicon save w")
    #expect(try desk.type("set words w").hasPrefix("words w (all as built in)\n"))
    try desk.type("set words built-in")
    desk.files["w/loaded.tsv"] = "# Loaded words.\ntoll\tn\tcharged\n"
    #expect(
      try desk.type("set words w").hasPrefix("words w (loaded.tsv replaced, the other \(Self.others + 1) built in)\n"))
  }

  @Test func otherListsReadOtherwiseAndUndoBringsTheOldBack() throws {
    var desk = try Desk.dam(Texts.words)
    let before = desk.session.picture
    #expect(try desk.ids("is:loaded") == "")
    #expect(
      try desk.type("set words w") == """
        words w (loaded.tsv and reporting-verbs.tsv replaced, the other \(Self.others) built in)
        A was read again: 5 statements gained, 5 lost.
        """)
    #expect(try desk.ids("is:loaded") == "A1.2 A1.3 A2.2 A3.1b A3.4")
    #expect(try desk.ids("stance Norrland distancing") == "A1.2")
    #expect(try desk.ids("stance factive") == "A1.1 A3.3")
    #expect(try desk.type("wording Norrland").contains("Norrland maintains that the *toll* is illegal. [toll: loaded,"))
    let after = desk.session.picture
    #expect(try desk.type("undo") == "Taken back: set words w")
    #expect(desk.session.picture == before)
    #expect(try desk.ids("is:loaded") == "")
    #expect(try desk.type("set words") == "words built-in")
    try desk.type("redo")
    #expect(desk.session.picture == after)
    try desk.type("set words built-in")
    #expect(desk.session.picture == before)
    #expect(
      desk.session.logLines == [
        "load /desk/dam.txt as A --sha256 \(Self.digest(desk))", "set words /desk/w", "set words built-in",
      ])
  }

  @Test func aSavedScriptReadsByThem() throws {
    var desk = try Desk.dam(Texts.words)
    try desk.type(all: "set words w", "party Bank = Sudmark, Norrland", "support A2.2 by A1.2", "save lessons/s.moot")
    #expect(desk.files["lessons/s.moot"]?.contains("\nset words ../w\nreading A by Moot") == true)
    var again = Desk(
      Texts.words.merging(["dam.txt": Texts.dam, "lessons/s.moot": desk.files["lessons/s.moot"] ?? ""]) { $1 })
    let shown = try again.run("lessons/s.moot")
    #expect(!shown.contains("error") && !shown.contains("otherwise"), "\(shown)")
    #expect(again.session.picture == desk.session.picture)
    #expect(try again.type("set words").hasPrefix("words w (loaded.tsv"))
  }

  @Test func whatWasMadeByHandStays() throws {
    var desk = try Desk.dam(Texts.words)
    try desk.type(
      all: "claim \"the lock leaks\" by Norrland", "support A2.2 by N1", "$k = A1.2 or A2.2", "role A2.2 background")
    try desk.type("set words w")
    #expect(desk.session.picture.contains("support A2.2 by N1 added -"))
    #expect(desk.session.picture.contains("$k = A1.2 A2.2"))
    #expect(desk.session.picture.contains("A2.2 the author (background): The toll angers voters"))
  }

  /// Frames come from a list, too: the index forgets the words of the old one.
  @Test func everyListCanBeReplaced() throws {
    var desk = try Desk.dam(["w/frames.tsv": "patience\t-\tremedy\n", "w/hedges.tsv": "wide\t-\tadverb\n"])
    try desk.type("set words w")
    #expect(try desk.ids("frame:remedy") == "A2.3")
    #expect(try desk.ids("is:hedged") == "")
    try desk.type("undo")
    #expect(try desk.ids("is:hedged") == "A3.1a")
  }

  @Test func textsAreCutByTheirLists() throws {
    var desk = Desk([
      "a.txt": "The lock of Sud. Mark is old. Sudmark says so.\n", "w/abbreviations.tsv": "Sud.\tinner\n",
    ])
    try desk.type("load a.txt")
    let before = desk.session.graph.articles[0].article.sentences.count
    try desk.type("set words w")
    #expect(desk.session.graph.articles[0].article.sentences.count == before - 1)
    try desk.type("undo")
    #expect(desk.session.graph.articles[0].article.sentences.count == before)
  }

  @Test func aFaultNamesFileAndLineAndChangesNothing() throws {
    var desk = try Desk.dam(["w/loaded.tsv": "# Loaded\ntoll\tn\trude\n", "v/loadd.tsv": "", "u/notes.txt": ""])
    let before = desk.session.picture
    #expect(
      desk.refusal(of: "set words w") == """
        error: w/loaded.tsv:2: unknown kind "rude"
          set words w
                    ^
          try: use one of: charged, demonising, euphemism, crisis, praise, contempt
        """)
    #expect(
      desk.refusal(of: "set words v") == """
        error: v/loadd.tsv replaces no word list
          set words v
                    ^
          try: did you mean loaded.tsv? lexicon lists their names
        """)
    #expect(
      desk.refusal(of: "set words u") == """
        error: no word list in u
          set words u
                    ^
          try: lexicon save u writes those in use there, to be changed
        """)
    #expect(desk.session.picture == before)
    #expect(desk.session.logLines.count == 1)
  }

  @Test func aSavedReadingKeepsItsWords() throws {
    var desk = try Desk.dam(Texts.words)
    try desk.type("save --reading r.json")
    var other = Desk(Texts.words.merging(["r.json": desk.files["r.json"] ?? ""]) { $1 })
    try other.type("load r.json")
    #expect(
      other.refusal(of: "set words w") == """
        error: A is a saved reading, and its words stay as they were read
          set words w
                    ^
          try: unload A first, or load its text instead
        """)
  }

  /// How many lists there are besides the two of `Texts.words`.
  static var others: Int { Desk().session.builtInWords.listNames.count - 2 }

  private static func digest(_ desk: Desk) -> String { desk.session.graph.articles[0].article.sha256 }
}

import Testing

@testable import Commands

@Suite struct LexiconCommandTests {
  @Test func listsAreShownAndWrittenOut() throws {
    var desk = Desk()
    #expect(try desk.type("lexicon").hasPrefix("Word lists: built-in\n  list "))
    #expect(try desk.type("lexicon loaded").hasPrefix("loaded.tsv, built in: "))
    #expect(
      desk.refusal(of: "lexicon loadd") == """
        error: no word list "loadd"
          lexicon loadd
                  ^^^^^
          try: did you mean loaded?
        """)
    #expect(
      try desk.type("lexicon save w") == """
        Wrote \(WordListsTests.others + 2) word lists to w; change some, and delete the others.
        Read by them: set words w
        """)
    #expect(desk.files["w/loaded.tsv"]?.contains("aggression\tn\tcharged\n") == true)
    #expect(desk.refusal(of: "lexicon save w").contains("exists"))
    // What was written out reads as what is built in.
    desk.files["dam.txt"] = Texts.dam
    try desk.type("load dam.txt")
    let before = desk.session.picture
    try desk.type("set words w")
    #expect(desk.session.picture == before)
  }
}

import Testing

@testable import Query

@Suite struct TextSearchTests {
  @Test(arguments: [
    ("tolls", "", true), ("toll", "", true), ("levy", "", false), ("cross-border", "", true),
    ("border-cross", "", false),
    ("", "cafe owners", true), ("", "Sudmark’s own", true), ("", "owners cross", true), ("", "owner cross", false),
    ("toll", "own café", true), ("toll", "no café", false), ("café", "", true), ("cafe\u{301}", "", true),
    ("…", "", false),
  ])
  func wordsAndPhrasesMustAllStand(word: String, phrase: String, isIn: Bool) {
    let search = TextSearch(
      words: word.isEmpty ? [] : [word], phrases: phrase.isEmpty ? [] : [phrase], stem: testStem)
    #expect(search.matches("Sudmark's own CAFÉ\u{A0}owners, cross-border tolls") == isIn)
  }
}

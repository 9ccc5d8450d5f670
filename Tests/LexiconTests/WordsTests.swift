import Lexicon
import Testing

@Suite struct WordsTests {
  @Test func foldingKeepsAccentsAndStraightensMarks() {
    #expect(Lexicon.folded("Sudmark’s") == "sudmark's")
    #expect(Lexicon.folded("plain") == "plain")
    #expect(Lexicon.folded("“ÉLYSÉE”\u{00A0}Palace") == "\"élysée\" palace")
    #expect(Lexicon.folded("").isEmpty)
  }

  @Test func phrasesAreCutAsArticlesAre() {
    #expect(Words.cut("People’s Republic") == ["people", "'s", "republic"])
    #expect(Words.cut("Workers' Party") == ["workers", "'", "party"])
    #expect(Words.cut("Al-Qaeda in N'Djamena") == ["al-qaeda", "in", "n'djamena"])
    #expect(Words.cut("The Sudmark  U.S.") == ["the", "sudmark", "u.s."])
    #expect(Words.cut("  ").isEmpty)
    #expect(Words.cut("").isEmpty)
  }

  @Test func wordsOfOneFamilyShareAStem() throws {
    let stemmer = try Stemmer()
    #expect(stemmer.stem("sanctuaries") == stemmer.stem("sanctuary"))
    #expect(stemmer.stem("deterring") == "deter")
    #expect(stemmer.stem("strikes") == "strike")
    #expect(stemmer.stem("2021") == "2021")
    #expect(stemmer.stem("").isEmpty)
    #expect(stemmer.stem("démarches") == "démarch")
  }
}

import Analysis
import ArgumentGraph
import Lexicon
import Query

extension Session {
  /// The words of every statement by number.
  func words(_ stemmer: Stemmer) -> WordsByNumber {
    let words = NumberedWords(index, of: graph) { stemmer.stem($0) }
    return WordsByNumber(
      words: words.words, stems: words.stems, stemOfWord: words.stemOfWord, sequence: words.sequence,
      spans: words.spans, order: words.order, plain: words.plain, number: words.number)
  }

  /// How words show what evidence statements bring, by number; nothing is known of it before an article is loaded.
  func groundNumbers() throws -> GroundNumbers? {
    try groundWords.map { GroundNumbers($0, try words(Stemmer())) }
  }

  /// The recurring subjects of what is loaded.
  func topics(_ stop: () -> Bool) throws -> Topics { topics(try words(Stemmer()), stop) }

  func topics(_ words: WordsByNumber, _ stop: () -> Bool) -> Topics {
    Topics(of: graph, words, isStopWord: isStopWord, stop: stop)
  }

  /// How claims are compared by their words; nothing is known of words before an article is loaded.
  func claimWords(_ words: WordsByNumber) -> ClaimWords? {
    guard let lexicon else { return nil }
    return ClaimWords(words) { word in
      if lexicon.isNegation(word) { return .negation }
      return lexicon.stopwords.contains(word) || word == "'s" ? .function : .content
    }
  }
}

extension Lexicon {
  /// Whether a folded word denies: "not", "never", "isn't".
  fileprivate func isNegation(_ word: String) -> Bool {
    grammar.classes(of: word).contains(.negation) || word.hasSuffix("n't")
      || ["without", "nobody", "cannot"].contains(word)
  }
}

extension SelectionExpression {
  /// Whether it asks for words or phrases, and not only for voices, places and the like.
  public var hasWords: Bool { !wordRuns.isEmpty }

  /// Whether one of the words or phrases that it asks for stands in a text; `stem` gives a folded word's stem.
  public func stands(in text: String, stem: (String) -> String) -> Bool {
    let words = foldedWords(text).map(stem)
    return wordRuns.contains { words.contains(run: $0.map(stem)) }
  }

  /// The folded words of each word or phrase that must stand.
  private var wordRuns: [[String]] {
    alternatives.joined().compactMap { factor in
      guard !factor.isNegated else { return nil }
      switch factor.term {
      case .word(let text), .phrase(let text): return foldedWords(text)
      default: return nil
      }
    }
  }
}

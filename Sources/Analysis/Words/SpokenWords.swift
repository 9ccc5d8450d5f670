import ArgumentGraph
import ArticleText

extension ArgumentGraph {
  /// The tokens in which a statement's words stand, as ranges of its article's tokens, in order.
  ///
  /// - Complexity: O(log tokens) for each span.
  func tokenRanges(of statement: Handle<Statement>) -> [Range<Int>] {
    guard let tokens = id(of: statement).article.flatMap({ article($0) })?.article.tokens else { return [] }
    return Self.tokenRanges(of: self[statement].spans, in: tokens)
  }

  /// The number of words and numbers in the spans of some statements; where two share words, these count once.
  func wordCount(of statements: [Handle<Statement>]) -> Int {
    wordCounts(of: statements).reduce(0) { $0 + $1.words }
  }

  /// What each piece of some statements adds to their words, in the order of the text: words that two share count for
  /// the first. Statements added by hand stand in no article and add none.
  ///
  /// - Complexity: O(n log n) for n statements, and O(their words).
  func wordCounts(of statements: [Handle<Statement>]) -> [(statement: Handle<Statement>, words: Int)] {
    var counts: [(statement: Handle<Statement>, words: Int)] = []
    // In the order of the text, so that what was counted already is what lies before `end`.
    let byArticle = Dictionary(grouping: statements) { id(of: $0).article?.ordinal ?? -1 }
    for ordinal in byArticle.keys.sorted() where ordinal >= 0 {
      guard let tokens = article(ArticleID(ordinal: ordinal))?.article.tokens else { continue }
      let pieces = (byArticle[ordinal] ?? []).flatMap { statement in
        Self.tokenRanges(of: self[statement].spans, in: tokens).map { (range: $0, statement: statement) }
      }
      var end = 0
      for piece in pieces.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
        let start = max(end, piece.range.lowerBound)
        guard start < piece.range.upperBound else { continue }
        let words = tokens[start..<piece.range.upperBound].count { $0.kind == .word || $0.kind == .number }
        counts.append((piece.statement, words))
        end = piece.range.upperBound
      }
    }
    return counts
  }

  static func tokenRanges(of spans: [Span], in tokens: [Token]) -> [Range<Int>] {
    spans.map { span in
      let start = firstToken(in: tokens) { $0.span.start >= span.start }
      let end = firstToken(in: tokens) { $0.span.start >= span.end }
      return start..<end
    }
  }

  /// The first token for which the test holds, in tokens for which it fails up to some place and then holds.
  private static func firstToken(in tokens: [Token], where test: (Token) -> Bool) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if test(tokens[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

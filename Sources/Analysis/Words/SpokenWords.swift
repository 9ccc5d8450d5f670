import ArgumentGraph
import ArticleText

extension ArgumentGraph {
  /// The tokens in which a statement's words stand, as ranges of its article's tokens, in order.
  ///
  /// - Complexity: O(log tokens) for each span.
  func tokenRanges(of statement: Handle<Statement>) -> [Range<Int>] {
    guard let article = self[statement].id.article.flatMap({ article($0) })?.article else { return [] }
    return self[statement].spans.map { span in
      let start = Self.firstToken(in: article.tokens) { $0.span.start >= span.start }
      let end = Self.firstToken(in: article.tokens) { $0.span.start >= span.end }
      return start..<end
    }
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
    var article: ArticleID?
    var end = 0
    let ranges = statements.flatMap { statement in
      tokenRanges(of: statement).map { (article: id(of: statement).article, range: $0, statement: statement) }
    }
    let ordered = ranges.sorted { left, right in
      let letters = (left.article?.ordinal ?? -1, right.article?.ordinal ?? -1)
      return letters.0 != letters.1 ? letters.0 < letters.1 : left.range.lowerBound < right.range.lowerBound
    }
    for piece in ordered {
      if piece.article != article { (article, end) = (piece.article, 0) }
      guard let id = piece.article, let tokens = self.article(id)?.article.tokens else { continue }
      let start = max(end, piece.range.lowerBound)
      guard start < piece.range.upperBound else { continue }
      let words = tokens[start..<piece.range.upperBound].count { $0.kind == .word || $0.kind == .number }
      counts.append((piece.statement, words))
      end = piece.range.upperBound
    }
    return counts
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

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
    var count = 0
    // In the order of the text, so that what was counted already is what lies before `end`.
    var article: ArticleID?
    var end = 0
    let ranges = statements.flatMap { statement in
      tokenRanges(of: statement).map { (article: self[statement].id.article, range: $0) }
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
      count += tokens[start..<piece.range.upperBound].count { $0.kind == .word || $0.kind == .number }
      end = piece.range.upperBound
    }
    return count
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

import ArgumentGraph
import ArticleText
import Lexicon

/// The tokens of some spans of an article as folded words, with their places.
struct TokenWords {
  let words: [String]
  let tokens: [Token]
  /// Whether something of the article between it and the word before is left out.
  let isAfterGap: [Bool]

  var isEmpty: Bool { words.isEmpty }

  init(_ article: Article, _ ranges: [Range<Int>]) {
    var words: [String] = []
    var tokens: [Token] = []
    var gaps: [Bool] = []
    for range in ranges {
      for place in range where article.tokens.indices.contains(place) {
        let token = article.tokens[place]
        let bytes = article.text.bytes[Int(token.bytes.lowerBound)..<Int(token.bytes.upperBound)]
        words.append(Words.folded(String(decoding: bytes, as: UTF8.self)))
        gaps.append(place == range.lowerBound && !tokens.isEmpty)
        tokens.append(token)
      }
    }
    (self.words, self.tokens, isAfterGap) = (words, tokens, gaps)
  }

  /// The words of a statement.
  init?(_ statement: Handle<Statement>, in graph: ArgumentGraph) {
    guard let article = graph.id(of: statement).article.flatMap({ graph.article($0) })?.article else { return nil }
    self.init(article, graph.tokenRanges(of: statement))
  }

  /// Where some of the words stand in the article, without marks at their ends.
  func spans(_ range: Range<Int>) -> [Span] {
    let range = trimmed(range)
    var spans: [Span] = []
    var start = range.lowerBound
    for place in range where place + 1 == range.upperBound || isAfterGap[place + 1] {
      spans.append(Span(tokens[start].span.start, tokens[place].span.end))
      start = place + 1
    }
    return spans
  }

  /// Without marks, and the connectives that open a sentence, at its start, and without marks at its end.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, tokens[low].isMark { low += 1 }
    while low < high, tokens[high - 1].isMark { high -= 1 }
    return low..<high
  }
}

extension Token {
  fileprivate var isMark: Bool { kind == .punctuation || kind == .dash }
}

import ArgumentGraph
import ArticleText

/// Cuts a text for tests: paragraphs are lines, sentences end at `. `, tokens are runs without a space.
enum TestArticle {
  static func cut(_ text: String, path: String? = nil) -> Article {
    let scalars = Array(text.unicodeScalars)
    var paragraphs: [Paragraph] = []
    var sentences: [Sentence] = []
    var tokens: [Token] = []
    var bytes = [0]
    for scalar in scalars { bytes.append(bytes[bytes.count - 1] + UTF8.width(scalar)) }
    var start = 0
    while start < scalars.count {
      let end = scalars[start...].firstIndex(of: "\n") ?? scalars.count
      let first = sentences.count
      var from = start
      while from < end {
        let stop = scalars[from..<end].firstIndex(of: ".").map { $0 + 1 } ?? end
        let firstToken = tokens.count
        for word in scalars[from..<stop].indices.split(whereSeparator: { scalars[$0] == " " }) {
          tokens.append(
            Token(
              span: Span(word.lowerBound, word.upperBound),
              bytes: Int32(bytes[word.lowerBound])..<Int32(bytes[word.upperBound]), kind: .word,
              isCapitalized: scalars[word.lowerBound].properties.isUppercase))
        }
        sentences.append(
          Sentence(
            span: Span(from, stop), paragraph: paragraphs.count + 1, number: sentences.count - first + 1,
            tokens: firstToken..<tokens.count))
        from = stop
        while from < end, scalars[from] == " " { from += 1 }
      }
      if sentences.count > first {
        let span = Span(sentences[first].span.start, sentences[sentences.count - 1].span.end)
        paragraphs.append(Paragraph(span: span, sentences: first..<sentences.count))
      }
      start = end + 1
    }
    return Article(
      path: path, sha256: Article.digest(of: Array(text.utf8)), text: TextBuffer(text), paragraphs: paragraphs,
      sentences: sentences, tokens: tokens)
  }

  /// Where words stand in a text, in scalars.
  static func span(of words: String, in text: String) -> Span {
    let text = Array(text.unicodeScalars)
    let words = Array(words.unicodeScalars)
    for start in 0...max(0, text.count - words.count) where Array(text[start...].prefix(words.count)) == words {
      return Span(start, start + words.count)
    }
    preconditionFailure("the words do not stand in the text")
  }
}

extension ArticleID {
  static let a = ArticleID(ordinal: 0)
  static let b = ArticleID(ordinal: 1)
}

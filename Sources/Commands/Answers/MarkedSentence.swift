import ArgumentGraph
import ArticleText
import Rendering

extension ArgumentGraph {
  /// The sentence, or the title, in which a scalar of an article stands, with its id.
  func sentence(at offset: Int, in letter: ArticleID) -> (id: StatementID, span: Span)? {
    guard let article = article(letter)?.article else { return nil }
    if let title = article.titleSpan, (title.start..<title.end).contains(offset) {
      return (StatementID(titleOf: letter), title)
    }
    var low = 0
    var high = article.sentences.count
    while low < high {
      let middle = (low + high) / 2
      if article.sentences[middle].span.end <= offset { low = middle + 1 } else { high = middle }
    }
    guard low < article.sentences.count, article.sentences[low].span.start <= offset else { return nil }
    let sentence = article.sentences[low]
    return (
      StatementID(article: letter, paragraph: sentence.paragraph, sentence: sentence.number, part: 0), sentence.span
    )
  }

  /// Words of an article on one line, some of them between asterisks: the marks tell without colour. What goes before
  /// the first mark is cut short, so that a mark is never beyond the end of a row.
  func marked(_ marks: [Span], in whole: Span, of letter: ArticleID) -> String {
    guard let text = article(letter)?.article.text else { return "" }
    var out = ""
    var end = whole.start
    for mark in marks.sorted(by: { $0.start < $1.start }) where mark.start >= end && mark.end <= whole.end {
      var before = text[Span(end, mark.start)]
      if out.isEmpty, before.count > 90 { before = Self.tail(of: before, 50) }
      out += before + "*" + text[mark] + "*"
      end = mark.end
    }
    out += text[Span(end, whole.end)]
    return out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// About so many characters at the end of a text, from a word on.
  private static func tail(of text: String, _ count: Int) -> String {
    let tail = text.suffix(count)
    guard let space = tail.firstIndex(where: \.isWhitespace) else { return text }
    return "…" + tail[space...]
  }
}

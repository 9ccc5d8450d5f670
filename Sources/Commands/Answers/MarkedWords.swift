import ArgumentGraph
import ArticleText
import Rendering

extension LoadedArticle {
  /// The words around a span, which stands between asterisks: at most so many scalars on each side, cut at words,
  /// within its sentence.
  func marked(_ span: Span, around most: Int = 30) -> String {
    let whole = sentenceSpan(at: span.start) ?? span
    let text = article.text
    let before = text[Span(whole.start, max(whole.start, span.start))].folded
    let after = text[Span(min(span.end, whole.end), whole.end)].folded
    let left = before.count > most ? "…" + before.suffix(most).drop { $0 != " " } : before
    let right = after.count > most ? after.prefix(most).upToLastSpace + " …" : after
    return left + "*" + text[span].folded + "*" + right
  }

  private func sentenceSpan(at offset: Int) -> Span? {
    var low = 0
    var high = article.sentences.count
    while low < high {
      let middle = (low + high) / 2
      if article.sentences[middle].span.end <= offset { low = middle + 1 } else { high = middle }
    }
    guard low < article.sentences.count else { return nil }
    let span = article.sentences[low].span
    return span.start <= offset ? span : nil
  }
}

extension String {
  /// With single spaces for white space of any kind; spaces at its ends stay.
  fileprivate var folded: String {
    var folded = ""
    for character in self {
      let isSpace = character.isWhitespace
      if !isSpace || folded.last != " " { folded.append(isSpace ? " " : character) }
    }
    return folded
  }
}

extension Substring {
  fileprivate var upToLastSpace: String {
    lastIndex(of: " ").map { String(self[..<$0]) } ?? String(self)
  }
}

import ArticleText

extension ArgumentGraph {
  /// The name a voice is shown with: "Islamabad", "the author", "the author of B" when several articles are loaded.
  public func name(of voice: Handle<Voice>) -> String {
    guard let article = self[voice].authorOf else { return self[voice].name }
    return articleIDs.count > 1 ? "the author of \(article)" : "the author"
  }

  /// The words of a statement as a sentence one can read aloud: pieces joined by " … ", white space folded, an elided
  /// or pronoun subject in square brackets.
  public func words(of statement: Handle<Statement>) -> String {
    statementStore[statement.offset].words ?? pieces(of: statement).map(Self.folded).joined(separator: " … ")
  }

  /// The same words before pieces are joined and white space is folded: for those who only look for words in them.
  public func pieces(of statement: Handle<Statement>) -> [String] {
    if let words = statementStore[statement.offset].words { return [words] }
    guard let id = id(of: statement).article, let text = shelf[id]?.article.text else { return [] }
    var pieces: [String] = []
    let subject = statementStore[statement.offset].subject
    for span in statementStore[statement.offset].shownSpans ?? statementStore[statement.offset].spans {
      if let subject, let pronoun = subject.pronoun, span.contains(pronoun) {
        pieces.append("\(text[Span(span.start, pronoun.end)]) [\(subject.name)]\(text[Span(pronoun.end, span.end)])")
      } else {
        pieces.append(text[span])
      }
    }
    if let subject, subject.pronoun == nil, !pieces.isEmpty { pieces[0] = "[\(subject.name)] " + pieces[0] }
    return pieces
  }

  /// Its words without those that it denies: "a warning" of "not a threat but a warning".
  public func assertedWords(of statement: Handle<Statement>) -> String {
    let value = self[statement]
    guard !value.deniedSpans.isEmpty, let id = value.id.article, let text = shelf[id]?.article.text else {
      return words(of: statement)
    }
    var pieces: [String] = []
    for span in value.spans {
      var start = span.start
      for denied in value.deniedSpans where denied.start >= start && denied.end <= span.end {
        pieces.append(text[Span(start, denied.start)])
        start = denied.end
      }
      pieces.append(text[Span(start, span.end)])
    }
    return pieces.map(Self.folded).joined(separator: " … ")
  }

  /// The words of a cue or another piece of an article.
  public func words(_ spans: [Span], in article: ArticleID) -> String {
    guard let text = shelf[article]?.article.text else { return "" }
    return spans.map { Self.folded(text[$0]) }.joined(separator: " … ")
  }

  /// Runs of white space, line breaks and U+00A0 become one space.
  private static func folded(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }
}

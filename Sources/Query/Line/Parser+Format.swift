extension Parser {
  /// Takes `--format FORM` or `--format=FORM` off the end of the line.
  mutating func trailingFormat() throws(QueryError) -> AnswerFormat? {
    guard let last = tokens.last else { return nil }
    if case .option(let option) = last.kind, option.name == Self.formatOption {
      guard let value = option.value else { throw formatNeedsValue(at: last.range) }
      tokens.removeLast()
      return try format(value, at: last.range, as: "--format=")
    }
    guard tokens.count > 1, case .option(let option) = tokens[tokens.count - 2].kind,
      option == Option(name: Self.formatOption), let value = last.text
    else { return nil }
    tokens.removeLast(2)
    return try format(value, at: last.range, as: "")
  }

  static let formatOption = "format"

  private func format(_ value: String, at range: Range<Int>, as start: String) throws(QueryError) -> AnswerFormat {
    let typed = value.lowercased()
    if let format = AnswerFormat(rawValue: typed) { return format }
    let forms = AnswerFormat.allCases.map(\.rawValue)
    let likely = closest(to: typed, among: forms).map { "did you mean \(start)\($0)?" }
    throw QueryError(
      "no form \(value.quoted) of an answer", at: place(range),
      advice: likely ?? "write \(forms.map { start + $0 }.list(and: "or"))")
  }

  private func formatNeedsValue(at range: Range<Int>) -> QueryError {
    let forms = AnswerFormat.allCases.map { "--format \($0.rawValue)" }
    return QueryError("--format needs a form", at: place(range), advice: "write \(forms.list(and: "or"))")
  }

  /// The error for a `--format` that does not end its line; `next` is the token after it.
  func misplacedFormat(_ option: Option, at range: Range<Int>, next: Token?) -> QueryError {
    var form = option.value
    var end = range.upperBound
    if form == nil, let text = next?.text, AnswerFormat(rawValue: text.lowercased()) != nil {
      form = text
      end = next?.range.upperBound ?? end
    }
    // What remains, without the blanks that stood around it.
    let words = [source[..<range.lowerBound], source[end...]].map { part -> String in
      var text = String.UnicodeScalarView()
      text.append(contentsOf: part.drop(while: Lexer.isSpace))
      while let last = text.last, Lexer.isSpace(last) { text.removeLast() }
      return String(text)
    }
    let line = words.filter { !$0.isEmpty }.joined(separator: " ")
    return QueryError(
      "--format stands at the end of the line", at: place(range.lowerBound..<end),
      advice: "write \(line) --format \(form ?? AnswerFormat.json.rawValue)")
  }
}

/// What `--csv` or `--fromat` was likely meant to be.
public func formatAdvice(forOption name: String) -> String? {
  if AnswerFormat(rawValue: name.lowercased()) != nil { return "did you mean --format \(name.lowercased())?" }
  if name.hasPrefix(Parser.formatOption), AnswerFormat(rawValue: String(name.dropFirst(6)).lowercased()) != nil {
    return "did you mean --format \(name.dropFirst(6).lowercased())?"
  }
  return closest(to: name, among: [Parser.formatOption]).map { "did you mean --\($0)?" }
}

extension Token {
  /// The text of a word, a quotation or `$1`.
  fileprivate var text: String? {
    switch kind {
    case .word(let text), .quoted(let text), .argument(let text): text
    default: nil
    }
  }
}

import ArgumentGraph
import Query

/// The ids in an answer as people write it: "a8.4, A3.1 and N1."
struct TypedIDs {
  let patterns: [IDPattern]

  var shown: String { patterns.map(\.description).joined(separator: ", ") }

  /// Of a text that holds nothing but ids and what stands between them; `nil` for another.
  init?(all text: String) {
    var found: [IDPattern] = []
    for word in Self.words(text) where !["and", "or", "&", "+"].contains(word.lowercased()) {
      guard let id = IDPattern(word) else { return nil }
      found.append(id)
    }
    if found.isEmpty { return nil }
    patterns = found
  }

  /// Those of statements and sentences among other words; `nil` where there is none.
  init?(among text: String) {
    let found = Self.words(text).compactMap { IDPattern($0) }.filter { pattern in
      switch pattern {
      case .statement, .sentence: true
      case .article, .paragraph, .link: false
      }
    }
    if found.isEmpty { return nil }
    patterns = found
  }

  /// Without the marks around them, and what follows an apostrophe: "(A3.1)", "A3.1's".
  private static func words(_ text: String) -> [Substring] {
    text.split { $0.isWhitespace || ",;/".contains($0) }.compactMap { piece in
      let word = piece.prefix { !"'’".contains($0) }.drop { !$0.isLetter && !"&+".contains($0) }
      let end = word.lastIndex { $0.isLetter || $0.isNumber || "&+".contains($0) }
      return end.map { word[...$0] }
    }
  }
}

/// What a line is that is typed where an answer is waited for.
enum TypedLine {
  case selection([Stage])
  case command(Command)
  /// A selection that cannot be read.
  case mistake(Failure)
  /// Words that are neither.
  case words

  init(_ text: String) {
    let first = text.prefix { !$0.isWhitespace }
    if let command = CommandTable.command(named: String(first)) {
      self = .command(command)
      return
    }
    do {
      let line = try Parser.parse(text)
      if line.variable != nil {
        self = .command(.log)
      } else if case .command(let call)? = line.stages.last, line.stages.count > 1,
        let command = CommandTable.command(named: call.name),
        command.group == .look || QueryStage.named(call.name) == nil
      {
        self = .command(command)
      } else if case .selection(let expression)? = line.stages.first, expression.isMeant {
        self = .selection(line.stages)
      } else {
        self = .words
      }
    } catch {
      self = Self.opensSelection(first) ? .mistake(Failure(any: error)) : .words
    }
  }

  /// Whether a word begins what can only be a selection.
  private static func opensSelection(_ word: Substring) -> Bool {
    if "$_(-".contains(where: { word.hasPrefix(String($0)) }) { return true }
    return word.firstIndex(of: ":").map { Qualifier.Key(rawValue: word[..<$0].lowercased()) != nil } ?? false
  }
}

extension SelectionExpression {
  /// Whether it is a selection by more than chance: words beside an id are a sentence that somebody wrote.
  fileprivate var isMeant: Bool {
    let terms = alternatives.joined().map(\.term)
    func isWord(_ term: Term) -> Bool { if case .word = term { true } else { false } }
    guard let first = terms.first, !isWord(first) else { return false }
    if case .id = first { return !terms.contains(where: isWord) }
    return true
  }
}

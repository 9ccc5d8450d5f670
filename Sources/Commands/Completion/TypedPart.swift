import Query

/// What stands before the cursor, as Tab and hints see it.
struct TypedPart {
  /// The word being typed; "" after a space.
  let word: String
  /// The UTF-8 offset at which it begins.
  let start: Int
  /// The command of the stage; `nil` while it is being typed, "" where the stage is a selection.
  let command: String?
  /// Whole arguments between the command and the word.
  let arguments: Int
  let firstArgument: String
  let isAfterPipe: Bool
  let isInGroup: Bool

  init(of text: String) {
    let scalars = Array(text.unicodeScalars)
    let tokens = (try? Lexer.lex(text))?.tokens ?? []
    // The word that touches the cursor is still being typed.
    let isOpen = tokens.last.map { $0.range.upperBound == scalars.count && !Self.separates($0.kind) } ?? false
    let done = isOpen ? Array(tokens.dropLast()) : tokens
    let wordStart = isOpen ? tokens[tokens.count - 1].range.lowerBound : scalars.count
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[wordStart...])
    word = String(view)
    start = text.utf8.count - word.utf8.count
    let stageStart = done.lastIndex { $0.kind == .pipe || $0.kind == .open || $0.kind == .equals }.map { $0 + 1 } ?? 0
    let stage = done[stageStart...]
    let opener = stageStart > 0 ? done[stageStart - 1].kind : nil
    isAfterPipe = opener == .pipe
    isInGroup = opener == .open
    arguments = max(0, stage.count - 1)
    firstArgument = stage.dropFirst().first.flatMap { Self.text($0.kind) } ?? ""
    if let first = stage.first {
      if case .word(let name) = first.kind, !isInGroup { command = name } else { command = "" }
    } else {
      command = nil
    }
  }

  private static func separates(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .open, .close, .pipe, .equals, .comma: true
    default: false
    }
  }

  private static func text(_ kind: Token.Kind) -> String? {
    if case .word(let text) = kind { text } else { nil }
  }
}

extension Session {
  /// What the command being typed takes, for the right-hand edge; `nil` where there is nothing to say.
  public func hint(for line: String, at cursor: Int) -> String? {
    let typed = TypedPart(of: String(decoding: line.utf8.prefix(cursor), as: UTF8.self))
    guard typed.word.isEmpty, let name = typed.command, !name.isEmpty else { return nil }
    let usage = CommandTable.command(named: name)?.usage ?? QueryStage.named(name)?.usage
    guard let usage, usage != name else { return nil }
    return String(usage.dropFirst(name.count).drop { $0 == " " })
  }
}

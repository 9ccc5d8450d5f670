import ArgumentGraph
import Query

/// A whole argument before the cursor, as far as Tab and hints tell arguments apart.
enum Piece: Equatable {
  case word(String)
  case quoted(String)
  case keyed(String)
  case option(String)
  case equals, negation
  case variable
  /// Parentheses with what they hold.
  case group
  /// The rest of the line after `say` or `expect is`.
  case raw

  var word: String? { if case .word(let word) = self { word } else { nil } }
  var key: String? { if case .keyed(let key) = self { key.lowercased() } else { nil } }

  var isText: Bool {
    switch self {
    case .word, .quoted, .keyed, .raw: true
    default: false
    }
  }

  /// Whether it may be the name of a side.
  var isName: Bool {
    switch self {
    case .word, .quoted: true
    default: false
    }
  }

  var isNamedSelection: Bool { self == .group || self == .variable }

  /// Whether it is an id, `_`, `$name` or a selection in parentheses.
  var isStart: Bool {
    if isNamedSelection { return true }
    guard let word else { return false }
    return word == "_" || IDPattern(word) != nil || word.contains("..")
  }

  var isLink: Bool {
    if self == .group { return true }
    guard let word, case .link? = IDPattern(word) else { return false }
    return true
  }

  /// Whether a term must follow it.
  var wantsTerm: Bool { self == .negation || ["not", "or", "and"].contains(word) }

  /// The pieces that tokens make; commas say nothing here.
  static func pieces(_ tokens: ArraySlice<Token>) -> [Piece] {
    var pieces: [Piece] = []
    var depth = 0
    for token in tokens {
      if token.kind == .close, depth > 0 {
        depth -= 1
        if depth == 0 { pieces.append(.group) }
        continue
      }
      if token.kind == .open { depth += 1 }
      if depth == 0, let piece = Piece(token.kind) { pieces.append(piece) }
    }
    return pieces
  }

  private init?(_ kind: Token.Kind) {
    switch kind {
    case .word(let word): self = .word(word)
    case .quoted(let text), .argument(let text): self = .quoted(text)
    case .keyed(let keyed): self = .keyed(keyed.key)
    case .variable: self = .variable
    case .option(let option): self = .option(option.name)
    case .negation: self = .negation
    case .equals: self = .equals
    case .raw: self = .raw
    case .open, .close, .pipe, .comma: return nil
    }
  }
}

/// Takes a line apart into tokens.
///
/// Only `"`, `“` and `”` quote, and any of them closes what any of them opened; a doubled one stands for itself. An
/// apostrophe is a letter. Every Unicode white space separates. A `#` that begins a word begins a comment.
/// Complexity: linear in the line.
public struct Lexer {
  let scalars: [Unicode.Scalar]
  /// What `$1`, `$2` … stand for.
  let arguments: [String]
  var position = 0
  var lexed = Lexed()
  private var depth = 0
  /// The index of the token that begins the current stage.
  private var stageStart = 0

  private init(_ line: String, arguments: [String]) {
    var scalars = Array(line.unicodeScalars)
    while let last = scalars.last, last == "\n" || last == "\r" { scalars.removeLast() }
    self.scalars = scalars
    self.arguments = arguments
  }

  /// The tokens of a line; `arguments` are what `$1`, `$2` … stand for.
  public static func lex(_ line: String, arguments: [String] = []) throws(QueryError) -> Lexed {
    var lexer = Lexer(line, arguments: arguments)
    while try lexer.step() {}
    return lexer.lexed
  }

  private mutating func step() throws(QueryError) -> Bool {
    skipSpace()
    guard position < scalars.count else { return false }
    if takesRestRaw { return raw() }
    switch scalars[position] {
    case "#": skipComment()
    case "|":
      take(.pipe)
      if depth == 0 { stageStart = lexed.tokens.count }
    case "(":
      take(.open)
      depth += 1
    case ")":
      take(.close)
      depth = max(0, depth - 1)
    case ",": take(.comma)
    case "=":
      take(.equals)
      if lexed.tokens.count == 2, case .variable = lexed.tokens[0].kind { stageStart = 2 }
    case let mark where Self.isQuote(mark):
      let start = position
      add(.quoted(quoted()), from: start)
    case "-": try dash()
    default: try word()
    }
    return true
  }

  // MARK: Scalars

  /// Whether a scalar quotes: `"`, `“` or `”`.
  public static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\"" || scalar == "\u{201C}" || scalar == "\u{201D}"
  }

  /// White space of any script, U+00A0 too, and a byte-order mark that an editor left behind.
  public static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{FEFF}"
  }

  static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }

  /// Scalars that end a word wherever they stand in it.
  static func endsWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "|", "(", ")", ",", "=": true
    default: isQuote(scalar) || isSpace(scalar)
    }
  }

  /// A `\` that ends the line, or one of the lines joined in it.
  func isContinuation(at index: Int) -> Bool {
    scalars[index] == "\\" && (index + 1 == scalars.count || Self.isLineBreak(scalars[index + 1]))
  }

  func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
    position + ahead < scalars.count ? scalars[position + ahead] : nil
  }

  mutating func add(_ kind: Token.Kind, from start: Int) {
    lexed.tokens.append(Token(kind: kind, range: start..<position))
  }

  private mutating func take(_ kind: Token.Kind) {
    position += 1
    add(kind, from: position - 1)
  }

  private mutating func skipSpace() {
    while position < scalars.count {
      if isContinuation(at: position) {
        if position + 1 == scalars.count { lexed.incomplete = .backslash }
      } else if !Self.isSpace(scalars[position]) {
        return
      }
      position += 1
    }
  }

  private mutating func skipComment() {
    while position < scalars.count, scalars[position] != "\n" { position += 1 }
  }

  // MARK: Text as it stands

  private var takesRestRaw: Bool {
    guard depth == 0 else { return false }
    switch lexed.tokens[stageStart...].map(\.kind) {
    case [.word("say")], [.word("expect"), .word("is")]: return true
    default: return false
    }
  }

  private mutating func raw() -> Bool {
    let start = position
    var text = String.UnicodeScalarView()
    while position < scalars.count {
      if isContinuation(at: position) {
        if position + 1 == scalars.count { lexed.incomplete = .backslash }
        while let next = peek(1), Self.isLineBreak(next) { position += 1 }
      } else {
        text.append(Self.isLineBreak(scalars[position]) ? " " : scalars[position])
      }
      position += 1
    }
    while let last = text.last, Self.isSpace(last) { text.removeLast() }
    add(.raw(String(text)), from: start)
    return false
  }
}

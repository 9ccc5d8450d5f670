import ArgumentGraph

/// Makes syntax of tokens: stages between pipes, groups in parentheses, arguments by kind.
///
///     line      := [ '$' name '=' ] stage { '|' stage } [ '--format' form ]
///     stage     := command argument… | selection
///     selection := both { 'or' both }
///     both      := factor { [ 'and' ] factor }
///     factor    := [ '-' | 'not' ] term
///     term      := key ':' value | "exact phrase" | word | id | id..id | $name | _ | '(' selection { '|' stage } ')'
///
/// So `|` binds loosest, then `or`; terms side by side must all hold, with `and` or without; `not`, or a `-` that
/// touches, takes the one term after it. `a or b c` is `a or (b c)`, `not a b` is `(not a) b`, and
/// `a or b | attackers` is `(a or b) | attackers`. A stage that begins with a bare word is a command, but in
/// parentheses, where the first stage is a selection. `say` and `expect is` take the rest of the line as it stands.
public struct Parser {
  /// How deep parentheses may stand in each other.
  public static let maximumDepth = 64

  let source: [Unicode.Scalar]
  var tokens: [Token]
  private var position = 0
  private var depth = 0

  private init(_ source: [Unicode.Scalar], _ tokens: [Token]) {
    self.source = source
    self.tokens = tokens
  }

  /// What a line says; a comment or an empty line has no stages.
  ///
  /// An open quotation mark is an error here, and a `\` at the end is nothing: whoever can continue the line asks
  /// `Lexer.lex` first.
  public static func parse(_ line: String, arguments: [String] = []) throws(QueryError) -> Line {
    let lexed = try Lexer.lex(line, arguments: arguments)
    if case .openQuote(let column) = lexed.incomplete {
      throw QueryError("a quotation mark stands open", at: column..<column + 1, advice: "close it with \"")
    }
    var parser = Parser(Array(line.unicodeScalars), lexed.tokens)
    return try parser.line()
  }

  private mutating func line() throws(QueryError) -> Line {
    var line = Line(stages: [])
    line.format = try trailingFormat()
    if case .variable(let name) = peek?.kind, tokens.count > 1, tokens[1].kind == .equals {
      line.variable = Variable(name, at: place(tokens[0].range))
      position = 2
      if peek == nil {
        throw QueryError(
          "$\(name) = needs something to keep", at: place(tokens[1].range), advice: "write $\(name) = by:Kabul")
      }
    }
    guard peek != nil else {
      guard line.format != nil else { return line }
      throw QueryError(
        "--format needs a line before it", at: place(0..<source.count), advice: "to set it for all: set format json")
    }
    line.stages = try stages(startWithCommand: true)
    guard let token = peek else { return line }
    throw QueryError("there is no ( for this )", at: place(token.range), advice: "leave it out, or open one before it")
  }

  private var peek: Token? { position < tokens.count ? tokens[position] : nil }

  func place(_ range: Range<Int>) -> Place {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: source[range])
    return Place(range, source: String(text))
  }

  /// Stages up to the end or to the `)` of the group.
  private mutating func stages(startWithCommand: Bool) throws(QueryError) -> [Stage] {
    var stages: [Stage] = []
    while true {
      let mayBeCommand = startWithCommand || !stages.isEmpty
      let isCommand = mayBeCommand && startsCommand
      let start = position
      let arguments = try arguments()
      guard let first = arguments.first else { throw missingStage() }
      if isCommand, case .word(let name) = first.kind {
        stages.append(.command(Call(name, at: first.place, Array(arguments.dropFirst()))))
      } else {
        stages.append(.selection(try SelectionExpression(arguments[...], end: tokens[start].range.upperBound)))
      }
      guard peek?.kind == .pipe else { return stages }
      position += 1
    }
  }

  /// A stage that begins with a bare word is a command; `not` begins a selection.
  private var startsCommand: Bool {
    guard case .word(let word) = peek?.kind else { return false }
    return !["and", "or", "not", "_"].contains(word) && IDPattern(inSelection: word) == nil
      && IDPattern.range(word) == nil
  }

  private func missingStage() -> QueryError {
    guard let token = peek else {
      let end = tokens.last?.range ?? 0..<0
      return QueryError("nothing follows here", at: place(end), advice: "write a stage after it, or leave it out")
    }
    return token.kind == .close
      ? QueryError("the parentheses hold nothing", at: place(token.range), advice: "write a selection: (by:Kabul)")
      : QueryError("a stage is missing before |", at: place(token.range), advice: "write one, or leave out the |")
  }

  private mutating func arguments() throws(QueryError) -> [Argument] {
    var arguments: [Argument] = []
    while let token = peek, token.kind != .pipe, token.kind != .close {
      if token.kind == .open {
        arguments.append(try group())
      } else {
        position += 1
        let kind = try kind(of: token, startsStage: arguments.isEmpty)
        arguments.append(Argument(kind, at: place(token.range)))
      }
    }
    return arguments
  }

  private mutating func group() throws(QueryError) -> Argument {
    let start = tokens[position].range
    guard depth < Self.maximumDepth else {
      throw QueryError(
        "parentheses stand more than \(Self.maximumDepth) deep", at: place(start),
        advice: "keep a part under a name: $part = (…)")
    }
    position += 1
    depth += 1
    if let token = peek, token.kind == .close { throw missingStage() }
    guard peek != nil else { throw unclosed(start) }
    let stages = try stages(startWithCommand: false)
    guard let close = peek else { throw unclosed(start) }
    position += 1
    depth -= 1
    return Argument(.group(stages), at: place(start.lowerBound..<close.range.upperBound))
  }

  /// `by:` without a value, or with one that a space parts from it.
  private func valueMissing(_ key: Qualifier.Key, _ token: Token) -> QueryError {
    let message = "\(key.rawValue): needs a value that touches it"
    let next: String? =
      switch peek?.kind {
      case .word(let text) where !["and", "or", "not"].contains(text), .quoted(let text), .argument(let text): text
      default: nil
      }
    guard let next, !next.isEmpty, let end = peek?.range.upperBound else {
      return QueryError(message, at: place(token.range), advice: "\(key.rawValue): yields \(key.summary)")
    }
    return QueryError(
      message, at: place(token.range.lowerBound..<end), advice: "did you mean \(Qualifier(key, next))?")
  }

  private func unclosed(_ start: Range<Int>) -> QueryError {
    QueryError("there is no ) for this (", at: place(start), advice: "close it with )")
  }

  private func kind(of token: Token, startsStage: Bool) throws(QueryError) -> Argument.Kind {
    switch token.kind {
    case .word(let word): return .bare(word)
    case .quoted(let text): return .quoted(text)
    case .argument(let text):
      // It may be an id or a word, never a command, a keyword or more than one thing.
      if let id = IDPattern(inSelection: text) { return .id(id) }
      return !startsStage && text.isBareWord ? .word(text) : .quoted(text)
    case .keyed(let keyed):
      guard let key = Qualifier.Key(rawValue: keyed.key.lowercased()) else { return .keyed(keyed) }
      // `help by:` asks about the key itself.
      if keyed.value.isEmpty, tokens.first?.kind == .word("help") { return .keyed(keyed) }
      guard !keyed.value.isEmpty else {
        throw valueMissing(key, token)
      }
      return .qualifier(Qualifier(key, keyed.value))
    case .variable(let name): return .variable(name)
    case .option(let option):
      if option.name == Self.formatOption { throw misplacedFormat(option, at: token.range, next: peek) }
      return .option(option)
    case .negation: return .negation
    case .equals: return .equals
    case .comma: return .comma
    case .raw(let text): return .raw(text)
    // `arguments()` takes these itself.
    case .open, .close, .pipe: return .word("")
    }
  }
}

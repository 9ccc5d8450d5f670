import Query

/// Where in the line the cursor stands, as Tab and hints see it: what is being typed, and what stands before it.
struct CursorPlace {
  /// What the stage around the cursor is.
  enum Stage: Equatable {
    /// Its first word is being typed.
    case opening
    case call(String)
    case selection
  }

  /// The word being typed; "" after a space.
  let word: String
  /// The UTF-8 offset at which it begins.
  let start: Int
  let stage: Stage
  /// The whole arguments of the stage before the word.
  let pieces: [Piece]
  let isAfterPipe: Bool
  /// Whether parentheses stand open around the cursor.
  let isInGroup: Bool
  /// The name of a selection that the line gives one to: `$k =`.
  let isAssigned: Bool

  /// The place at the end of a text; `nil` in a comment, and where what stands before cannot be read.
  init?(endOf text: String) {
    let scalars = Array(text.unicodeScalars)
    guard let begin = Self.wordStart(scalars) else { return nil }
    var before = String.UnicodeScalarView()
    before.append(contentsOf: scalars[..<begin])
    // `$1` may stand in a script; what it stands for is not known here.
    guard let lexed = try? Lexer.lex(String(before), arguments: Array(repeating: "x", count: 9)),
      lexed.incomplete == nil
    else { return nil }
    var typed = String.UnicodeScalarView()
    typed.append(contentsOf: scalars[begin...])
    word = String(typed)
    start = text.utf8.count - word.utf8.count

    let tokens = lexed.tokens
    var opens: [Int] = []
    var stageStart = 0
    var assigned = false
    for (place, token) in tokens.enumerated() {
      switch token.kind {
      case .open: opens.append(place)
      case .close: _ = opens.popLast()
      case .pipe where opens.isEmpty: stageStart = place + 1
      case .equals where place == 1:
        guard case .variable = tokens[0].kind else { break }
        (assigned, stageStart) = (true, 2)
      default: break
      }
    }
    isAssigned = assigned
    isInGroup = !opens.isEmpty
    if let open = opens.last {
      // Of the group, the last stage.
      stageStart = open + 1
      var depth = 0
      for place in stageStart..<tokens.count {
        switch tokens[place].kind {
        case .open: depth += 1
        case .close: depth -= 1
        case .pipe where depth == 0: stageStart = place + 1
        default: break
        }
      }
    }
    isAfterPipe = stageStart > 0 && tokens[stageStart - 1].kind == .pipe
    let own = tokens[min(stageStart, tokens.count)...]
    guard let first = own.first else {
      // In parentheses a bare first word is a search word, and only a stage after a pipe has a name.
      stage = isInGroup && !isAfterPipe ? .selection : .opening
      pieces = []
      return
    }
    if case .word(let name) = first.kind, !isInGroup || isAfterPipe, !["not", "_"].contains(name) {
      stage = .call(name)
      pieces = Piece.pieces(own.dropFirst())
    } else {
      stage = .selection
      pieces = Piece.pieces(own)
    }
  }

  /// Where the word that touches the end begins; `nil` in a comment.
  private static func wordStart(_ scalars: [Unicode.Scalar]) -> Int? {
    var start = 0
    var isQuoted = false
    var isClosed = false
    var place = 0
    while place < scalars.count {
      let scalar = scalars[place]
      if isQuoted {
        if Lexer.isQuote(scalar) {
          let isDoubled = place + 1 < scalars.count && Lexer.isQuote(scalars[place + 1])
          if isDoubled { place += 1 } else { (isQuoted, isClosed) = (false, true) }
        }
      } else if Lexer.isSpace(scalar) {
        (start, isClosed) = (place + 1, false)
      } else {
        if isClosed { (start, isClosed) = (place, false) }
        let isOption = scalars[start..<place].starts(with: ["-", "-"])
        switch scalar {
        case "#" where start == place: return nil
        case "=" where isOption: break
        case "|", "(", ")", ",", "=": start = place + 1
        // A `-` that touches a term is not part of it.
        case "-" where start == place && place + 1 < scalars.count && scalars[place + 1] != "-": start = place + 1
        case _ where Lexer.isQuote(scalar):
          let opener = place > start ? scalars[place - 1] : ":"
          if opener != ":" && !(opener == "=" && isOption) { start = place }
          isQuoted = true
        default: break
        }
      }
      place += 1
    }
    return start
  }
}

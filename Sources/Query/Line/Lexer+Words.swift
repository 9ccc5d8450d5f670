extension Lexer {
  /// The text of a quotation; the next scalar opens it.
  mutating func quoted() -> String {
    let start = position
    position += 1
    var text = String.UnicodeScalarView()
    while let scalar = peek() {
      position += 1
      if Self.isQuote(scalar) {
        guard let next = peek(), Self.isQuote(next) else { return String(text) }
        position += 1
      }
      text.append(scalar)
    }
    lexed.incomplete = .openQuote(at: start)
    return String(text)
  }

  /// `-term`, `--option`, or `-` alone, which is a word (standard input).
  mutating func dash() throws(QueryError) {
    let start = position
    position += 1
    switch peek() {
    case "-": try option(from: start)
    case "(": add(.negation, from: start)
    case let next? where Self.isQuote(next): add(.negation, from: start)
    case let next? where !Self.endsWord(next) && next != "#" && !isContinuation(at: position):
      add(.negation, from: start)
    default: add(.word("-"), from: start)
    }
  }

  private mutating func option(from start: Int) throws(QueryError) {
    position += 1
    var name = String.UnicodeScalarView()
    while let scalar = peek(), Self.isNameLetter(scalar) {
      name.append(scalar)
      position += 1
    }
    guard let first = name.first, first.properties.isAlphabetic else {
      throw QueryError(
        "an option needs a name after --", at: start..<position, advice: "quote it to search for it, or leave it out")
    }
    var value: String?
    if peek() == "=" {
      position += 1
      value = if let mark = peek(), Self.isQuote(mark) { quoted() } else { try piece(splitsKey: false).text }
    } else if let next = peek(), !Self.endsWord(next), !isContinuation(at: position) {
      throw QueryError(
        "an option's name is letters, digits and -", at: start..<position + 1, advice: "leave out \"\(next)\"")
    }
    add(.option(Option(name: String(name), value: value)), from: start)
  }

  /// A bare word, whatever it turns out to be.
  mutating func word() throws(QueryError) {
    let start = position
    skipHabitualDot()
    let piece = try piece(splitsKey: true)
    if let key = piece.key {
      let value = if let mark = peek(), piece.text.isEmpty, Self.isQuote(mark) { quoted() } else { piece.text }
      add(.keyed(Keyed(key: key, value: value)), from: start)
    } else if piece.hasArgument {
      add(.argument(piece.text), from: start)
    } else if piece.text.hasPrefix("$") {
      add(.variable(try variable(piece.text, at: start..<position)), from: start)
    } else {
      add(.word(piece.text), from: start)
    }
  }

  /// A `.` before a line's first word is sqlite's habit and means nothing.
  private mutating func skipHabitualDot() {
    guard lexed.tokens.isEmpty, peek() == ".", let next = peek(1), next.properties.isAlphabetic else { return }
    position += 1
  }

  /// Scalars up to the end of a word, with `$1` filled in; `text` is what follows `key:`, if there is a key.
  private mutating func piece(
    splitsKey: Bool
  ) throws(QueryError) -> (key: String?, text: String, hasArgument: Bool) {
    var key: String?
    var text = ""
    var hasArgument = false
    while let scalar = peek(), !isContinuation(at: position) {
      if Self.endsWord(scalar) {
        // `>=`, `<=` and `!=` are words of `expect`.
        guard scalar == "=", key == nil, text == ">" || text == "<" || text == "!" else { break }
        text += "="
        position += 1
        break
      }
      if scalar == "$", let next = peek(1), Self.isDigit(next) {
        text += try argument()
        hasArgument = true
        continue
      }
      position += 1
      if scalar == ":", splitsKey, key == nil, !hasArgument, Self.isKey(text) {
        key = text
        text = ""
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return (key, text, hasArgument)
  }

  /// What `$1` stands for; the next scalar is the sign.
  private mutating func argument() throws(QueryError) -> String {
    let start = position
    position += 1
    var number = 0
    while let scalar = peek(), Self.isDigit(scalar) {
      number = min(number * 10 + Int(scalar.value - 48), 1_000_000)
      position += 1
    }
    guard arguments.indices.contains(number - 1) else {
      let given =
        switch arguments.count {
        case 0: "no arguments were given"
        case 1: "one argument was given, $1"
        default: "\(arguments.count) arguments were given, $1 to $\(arguments.count)"
        }
      throw QueryError(
        "there is no $\(number)", at: start..<position, advice: "\(given); they stand after the name of the script")
    }
    return arguments[number - 1]
  }

  private func variable(_ text: String, at range: Range<Int>) throws(QueryError) -> String {
    let name = text.dropFirst()
    guard let first = name.unicodeScalars.first, first.properties.isAlphabetic,
      name.unicodeScalars.allSatisfy(Self.isNameLetter)
    else {
      throw QueryError(
        "\(text) is not a name", at: range, advice: "after $ come a letter, then letters, digits, - and _")
    }
    return String(name)
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  static func isNameLetter(_ scalar: Unicode.Scalar) -> Bool {
    // An accent may come as a scalar of its own.
    scalar.properties.isAlphabetic || isDigit(scalar) || scalar == "-" || scalar == "_"
      || scalar.properties.generalCategory == .nonspacingMark
  }

  static func isKey(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
  }
}

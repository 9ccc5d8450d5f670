import ArgumentGraph

extension Line: CustomStringConvertible {
  /// The line in canonical form; reading it gives this line again.
  public var description: String {
    let text =
      (variable.map { "$\($0.name) = " } ?? "") + stages.map(\.description).joined(separator: " | ")
      + (format.map { " --format \($0.rawValue)" } ?? "")
    // A `\` at the very end would continue the line.
    return text.unicodeScalars.last == "\\" ? text + " " : text
  }
}

extension Stage: CustomStringConvertible {
  public var description: String {
    switch self {
    case .selection(let expression): expression.description
    case .command(let call): call.description
    }
  }
}

extension Call: CustomStringConvertible {
  public var description: String {
    var text = name
    for (index, argument) in arguments.enumerated() {
      let touches = index > 0 && arguments[index - 1].kind == .negation
      text += (touches ? "" : " ") + argument.description
    }
    return text
  }
}

extension SelectionExpression: CustomStringConvertible {
  public var description: String {
    alternatives.map { $0.map(\.description).joined(separator: " ") }.joined(separator: " or ")
  }
}

extension Factor: CustomStringConvertible {
  public var description: String { (isNegated ? "-" : "") + term.description }
}

extension Term: CustomStringConvertible {
  public var description: String {
    switch self {
    case .qualifier(let qualifier): qualifier.description
    case .phrase(let text): text.quoted
    case .word(let word): word
    case .id(let pattern): pattern.description
    case .range(let low, let high): "\(low)..\(high)"
    case .variable(let name): "$\(name)"
    case .last: "_"
    case .group(let stages): "(\(stages.map(\.description).joined(separator: " | ")))"
    }
  }
}

extension Argument: CustomStringConvertible {
  public var description: String {
    switch kind {
    case .word(let text), .raw(let text): text
    case .quoted(let text): text.quoted
    case .id(let pattern): pattern.description
    case .range(let low, let high): "\(low)..\(high)"
    case .variable(let name): "$\(name)"
    case .last: "_"
    case .qualifier(let qualifier): qualifier.description
    case .keyed(let keyed): "\(keyed.key):\(keyed.value.quotedIfNeeded)"
    case .group(let stages): Term.group(stages).description
    case .option(let option): "--\(option.name)" + (option.value.map { "=" + $0.quotedIfNeeded } ?? "")
    case .equals: "="
    case .comma: ","
    case .negation: "-"
    }
  }
}

extension Qualifier: CustomStringConvertible {
  public var description: String { "\(key.rawValue):\(value.quotedIfNeeded)" }
}

extension String {
  /// In straight quotation marks, those within it doubled.
  public var quoted: String {
    var text = "\"".unicodeScalars
    for scalar in unicodeScalars {
      text.append(scalar)
      if Lexer.isQuote(scalar) { text.append(scalar) }
    }
    text.append("\"")
    return String(text)
  }

  /// As a value is written: bare where the lexer gives it back whole, in quotation marks elsewhere.
  public var quotedIfNeeded: String { isBare ? self : quoted }

  private var isBare: Bool {
    !isEmpty && !unicodeScalars.contains { Lexer.endsWord($0) || $0 == "$" || $0 == "\\" }
  }

  /// Whether it can stand as a bare search word.
  var isBareWord: Bool {
    guard isBare, let first = unicodeScalars.first else { return false }
    return (first.properties.isAlphabetic || Lexer.isDigit(first)) && !unicodeScalars.contains(":")
      && !["and", "or", "not"].contains(self) && Argument.Kind.bare(self) == .word(self)
  }
}

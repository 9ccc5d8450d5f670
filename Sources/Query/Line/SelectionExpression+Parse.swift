import ArgumentGraph

extension SelectionExpression {
  /// Reads a selection from arguments: those of a stage, of a group, or the tail of a command's.
  ///
  /// `or` binds loosest; side by side means `and`; `not`, or a `-` that touches, excludes the term after it. `end` is
  /// the column to point at where there are no arguments.
  public init(_ arguments: ArraySlice<Argument>, end: Int) throws(QueryError) {
    var parser = SelectionParser(arguments: arguments)
    guard !arguments.isEmpty else {
      throw QueryError("a selection is missing", at: end..<end, advice: SelectionParser.example)
    }
    self.init(try parser.alternatives())
  }
}

private struct SelectionParser {
  var arguments: ArraySlice<Argument>
  /// The term before the one being read.
  var previous: Argument?

  static let example = "write ids, words or qualifiers such as by:Kabul"

  mutating func alternatives() throws(QueryError) -> [[Factor]] {
    var alternatives = [try factors()]
    while let argument = arguments.first, argument.kind == .word("or") {
      arguments.removeFirst()
      try expectTerm(after: argument)
      alternatives.append(try factors())
    }
    return alternatives
  }

  private mutating func factors() throws(QueryError) -> [Factor] {
    var factors: [Factor] = []
    while let argument = arguments.first {
      switch argument.kind {
      case .word("or") where !factors.isEmpty:
        return factors
      case .word("and") where !factors.isEmpty:
        arguments.removeFirst()
        try expectTerm(after: argument)
      default:
        let first = arguments.first
        factors.append(try factor())
        previous = first
      }
    }
    return factors
  }

  private mutating func factor() throws(QueryError) -> Factor {
    let first = arguments.removeFirst()
    guard first.kind == .negation || first.kind == .word("not") else {
      return Factor(try term(first), at: first.place)
    }
    try expectTerm(after: first)
    let negated = arguments.removeFirst()
    if negated.kind == .word("not") || negated.kind == .negation {
      throw QueryError("a term is excluded twice", at: negated.place, advice: "leave out both, or use parentheses")
    }
    // An error is one of the term itself: what is advised takes its place, and the - stays.
    return Factor(try term(negated), isNegated: true, at: negated.place)
  }

  private func expectTerm(after argument: Argument) throws(QueryError) {
    let name = argument.kind == .negation ? "-" : argument.text ?? ""
    switch arguments.first?.kind {
    case nil, .word("or"), .word("and"):
      throw QueryError(
        "a term is missing after \(name)", at: argument.place,
        advice: "leave it out; to search for it, quote it: \"\(name)\"")
    default: return
    }
  }

  private func term(_ argument: Argument) throws(QueryError) -> Term {
    switch argument.kind {
    case .word(let word): return .word(try searchable(word, argument.place))
    case .quoted(let text): return .phrase(text)
    case .id(.link(let number)):
      throw QueryError(
        "L\(number) is a link, and a selection holds statements", at: argument.place,
        advice: "give the statement that it runs to, or quote it to search for \"L\(number)\"")
    case .id(let pattern): return .id(pattern)
    case .range(let low, let high): return .range(low, high)
    case .variable(let name): return .variable(name)
    case .last: return .last
    case .qualifier(let qualifier): return .qualifier(qualifier)
    case .group(let stages): return .group(stages)
    case .keyed(let keyed): throw unknownKey(keyed, argument.place)
    case .option(let option):
      throw QueryError(
        "--\(option.name) cannot stand in a selection", at: argument.place,
        advice: formatAdvice(forOption: option.name)
          ?? "one - that touches a term excludes it; options go with commands")
    case .equals:
      if let mended = mendedQualifier() { throw mended }
      throw QueryError(
        "= cannot stand in a selection", at: argument.place, advice: "to keep an answer: $name = by:Kabul")
    case .comma:
      if let mended = mendedID() { throw mended }
      throw QueryError(", cannot stand in a selection", at: argument.place, advice: "did you mean or?")
    case .negation, .raw:
      throw QueryError("this cannot stand in a selection", at: argument.place, advice: Self.example)
    }
  }

  private func searchable(_ word: String, _ place: Place) throws(QueryError) -> String {
    if word == "and" || word == "or" {
      throw QueryError(
        "a term is missing before \(word)", at: place, advice: "leave it out; to search for it, quote it: \"\(word)\"")
    }
    if word == "-" {
      throw QueryError("- must touch the term it excludes", at: place, advice: "write -by:Kabul or not by:Kabul")
    }
    return word
  }

  /// `by=Kabul`, with the colon it should have.
  private func mendedQualifier() -> QueryError? {
    guard let key = previous, let name = key.text, let known = Qualifier.Key(rawValue: name.lowercased()),
      let value = arguments.first, let text = value.text
    else { return nil }
    let range = key.place.range.lowerBound..<value.place.range.upperBound
    return QueryError(
      "a qualifier is written with :, not =", at: range, advice: "did you mean \(Qualifier(known, text))?")
  }

  /// `a3,2`, with the full stop it should have.
  private func mendedID() -> QueryError? {
    guard let paragraph = previous?.text, let sentence = arguments.first, let number = sentence.text,
      case .paragraph? = IDPattern(paragraph), let id = IDPattern("\(paragraph).\(number)"),
      let start = previous?.place.range.lowerBound
    else { return nil }
    return QueryError(
      ", cannot stand in an id", at: start..<sentence.place.range.upperBound, advice: "did you mean \(id)?")
  }

  private func unknownKey(_ keyed: Keyed, _ place: Place) -> QueryError {
    let keys = Qualifier.Key.allCases.map(\.rawValue)
    let fitting = Qualifier.Key.allCases.filter { $0.mayTake(keyed.value) }.map(\.rawValue)
    let likely = (closest(to: keyed.key, among: fitting) ?? closest(to: keyed.key, among: keys)).map {
      "did you mean \($0):\(keyed.value.quotedIfNeeded)?"
    }
    return QueryError(
      "no qualifier \(keyed.key):", at: place,
      advice: likely ?? "quote it to search for it; qualifiers are \(keys.list(ending: ":"))")
  }
}

extension [String] {
  /// "by:, in: and is:" for by, in, is.
  func list(ending: String = "", and word: String = "and") -> String {
    let all = map { $0 + ending }
    guard let last = all.last, count > 1 else { return all.joined() }
    return all.dropLast().joined(separator: ", ") + " \(word) " + last
  }
}

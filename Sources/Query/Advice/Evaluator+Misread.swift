import ArgumentGraph

extension Factor {
  fileprivate var isWord: Bool {
    if case .word = term { true } else { false }
  }
}

/// Bare words that were surely not meant to be searched for: they stand in no statement, and are something else.
extension Evaluator {
  /// Refuses a word that is a slip for something else, rather than finding nothing.
  func refuseMisreadWords(_ factors: [Factor]) throws(QueryError) {
    for (place, factor) in factors.enumerated() {
      if case .qualifier(let qualifier) = factor.term, qualifier.value.hasPrefix("$"),
        context.variables[String(qualifier.value.dropFirst())] != nil
      {
        throw QueryError(
          "\(qualifier.key.rawValue): takes words, and \(qualifier.value) is a selection", at: factor.place,
          advice: "did you mean \(qualifier.value)?")
      }
      guard case .word(let word) = factor.term, !factor.isNegated else { continue }
      let next = place + 1 < factors.count && !factors[place + 1].isNegated ? factors[place + 1] : nil
      if place > 0, isStageName(word), let next, case .word = next.term {
        throw QueryError(
          "\(word.quoted) is searched for here", at: factor.place, advice: "did you mean | \(word.lowercased())?")
      }
      // Several words may be a question in plain words, which is for others to read.
      if let next, factors.count(where: \.isWord) <= 2, let mended = mendedQualifier(word, next) {
        throw QueryError(
          "\(word) stands by itself, so it is searched for",
          at: factor.place.range.lowerBound..<next.place.range.upperBound, advice: "did you mean \(mended)?")
      }
      guard let meant = meaning(of: word, isFirst: place == 0), try isNowhere(factor) else { continue }
      throw QueryError("no statement has \(word.quoted)", at: factor.place, advice: "did you mean \(meant)?")
    }
  }

  /// Refuses a stage without its `|` in a selection that yields nothing.
  func refuseStageNames(_ expression: SelectionExpression) throws(QueryError) {
    for factors in expression.alternatives {
      for factor in factors.dropFirst() {
        guard case .word(let word) = factor.term, !factor.isNegated else { continue }
        guard isStageName(word) else { continue }
        throw QueryError(
          "nothing has the word \(word.quoted) and the rest", at: factor.place,
          advice: "did you mean | \(word.lowercased())?")
      }
    }
  }

  private func isStageName(_ word: String) -> Bool {
    let name = word.lowercased()
    return QueryStage.named(name) != nil || context.stageNames.contains(name)
  }

  /// Refuses the slips that arguments of a stage invite: `al` for all, a number below 0, a side without its by.
  func refuseMisreadArguments(_ call: Call, of stage: QueryStage, isPiped: Bool) throws(QueryError) {
    switch stage.shape {
    case .walk:
      for argument in call.arguments {
        guard case .word(let word) = argument.kind, word != "all", closest(to: word, among: ["all"]) != nil,
          try isNowhere(Factor(.word(word), at: argument.place))
        else { continue }
        throw QueryError(
          "\(word.quoted) filters what \(call.name) reaches, and no statement has it", at: argument.place,
          advice: "did you mean all?")
      }
    case .replies where isPiped:
      guard let first = call.arguments.first, first.isName, let name = first.text, name != "by",
        graph.side(named: name) != nil
      else { return }
      throw QueryError(
        "\(name.quoted) is searched for here", at: first.place, advice: "did you mean by \(first)?")
    default: return
    }
  }

  /// `by Kabul`, with the colon that it should have, where that asks for something.
  private func mendedQualifier(_ word: String, _ next: Factor) -> Qualifier? {
    guard let key = Qualifier.Key(rawValue: word.lowercased()) else { return nil }
    let value: String? =
      switch next.term {
      case .word(let text), .phrase(let text): text
      case .id(let pattern): key == .in ? "\(pattern)" : nil
      default: nil
      }
    return value.flatMap { asking(key, $0) }
  }

  private func asking(_ key: Qualifier.Key, _ value: String) -> Qualifier? {
    let qualifier = Qualifier(key, value)
    return (try? matcher(Factor(.qualifier(qualifier)))) == nil ? nil : qualifier
  }

  /// What a word that stands in no statement was likely meant to be.
  private func meaning(of word: String, isFirst: Bool) -> String? {
    let lower = word.lowercased()
    if ["&", "&&"].contains(word) { return "and" }
    for key in Qualifier.Key.allCases where lower.hasPrefix(key.rawValue) && lower.count > key.rawValue.count {
      if let mended = asking(key, String(word.dropFirst(key.rawValue.count))) { return "\(mended)" }
    }
    return isFirst ? nil : closest(to: word, among: ["and", "or", "not"])
  }

  private func isNowhere(_ factor: Factor) throws(QueryError) -> Bool {
    // Of a word without letters nothing can be found.
    if case .word(let word) = factor.term, foldedWords(word).isEmpty { return true }
    return try isNowhere(try matcher(factor))
  }
}

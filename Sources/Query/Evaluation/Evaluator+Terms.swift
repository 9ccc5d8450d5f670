import ArgumentGraph

extension Evaluator {
  func matcher(_ factor: Factor) throws(QueryError) -> Matcher {
    switch factor.term {
    case .qualifier(let qualifier): return try matcher(qualifier, at: factor.place)
    case .phrase(let text): return try phrase(text, at: factor.place)
    case .word(let word): return try self.word(word, at: factor.place)
    case .id(let pattern): return Matcher(Marks(try statements(pattern, at: factor.place)))
    case .range(let low, let high): return Matcher(try statements(low, high, at: factor.place))
    case .variable(let name): return Matcher(ordered: try variable(name, at: factor.place))
    case .last:
      guard let last = context.last else {
        throw QueryError("there is no last answer yet", at: factor.place, advice: "ask something first, or give ids")
      }
      return Matcher(ordered: last.filter(graph.isLive))
    case .group(let stages): return try group(stages, at: factor.place)
    }
  }

  private func variable(_ name: String, at place: Place) throws(QueryError) -> Selection {
    guard let selection = context.variables[name] else {
      let names = context.variables.keys.sorted()
      let likely = closest(to: name, among: names).map { "did you mean $\($0)?" }
      throw QueryError(
        "nothing is kept as $\(name)", at: place, advice: likely ?? "keep something under it: $\(name) = by:Kabul")
    }
    return selection.filter(graph.isLive)
  }

  private func group(_ stages: [Stage], at place: Place) throws(QueryError) -> Matcher {
    let evaluated = try evaluate(stages)
    if case .command(let call)? = evaluated.rest.first {
      throw QueryError(
        "\(call.name) yields no selection, as parentheses must", at: call.place,
        advice: closest(to: call.name, among: QueryStage.all.map(\.name)).map { "did you mean \($0)?" }
          ?? "put it after the parentheses: (…) | \(call.name)")
    }
    // A plain selection in parentheses is in the order of the text, as it is without them.
    var isPlain = false
    if stages.count == 1, case .selection(let expression) = stages[0] { isPlain = expression.isPlain }
    let selection = evaluated.selection ?? Selection()
    return isPlain ? Matcher(selection.marks) : Matcher(ordered: selection)
  }
}

extension SelectionExpression {
  /// Whether no term brings an order of its own.
  var isPlain: Bool {
    alternatives.joined().allSatisfy { factor in
      switch factor.term {
      case .variable, .last, .group: false
      default: true
      }
    }
  }
}

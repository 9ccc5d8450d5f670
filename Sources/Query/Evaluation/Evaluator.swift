import ArgumentGraph

/// Puts queries to a graph. Pure: the same context and syntax give the same selection.
public struct Evaluator {
  public let context: QueryContext

  public init(_ context: QueryContext) { self.context = context }

  var graph: ArgumentGraph { context.graph }

  /// Every statement, in the order of the text.
  var everything: Selection { Selection(graph.everyStatement, in: graph) }

  /// What stages yielded, and those from the first one on that is not Query's.
  public struct Evaluated {
    /// `nil` where the first stage already is not Query's.
    public let selection: Selection?
    public let rest: ArraySlice<Stage>
  }

  /// Puts stages through one after the other, up to the first whose name Query does not know.
  public func evaluate(_ stages: [Stage], piped: Selection? = nil) throws(QueryError) -> Evaluated {
    var selection = piped
    for (index, stage) in stages.enumerated() {
      switch stage {
      case .selection(let expression): selection = try select(expression, from: selection)
      case .command(let call):
        guard let known = QueryStage.named(call.name) else {
          return Evaluated(selection: selection, rest: stages[index...])
        }
        selection = try run(known, call, piped: selection)
      }
    }
    return Evaluated(selection: selection, rest: [])
  }

  /// The statements that a selection means: of what is piped, in its order; else of everything loaded, in the order of
  /// the text, or of `_`, `$name` and groups, in theirs.
  ///
  /// - Complexity: linear in what is piped or named; for all the rest a bit a statement, and where no term says which
  ///   statements it means, a test of each that the others leave.
  public func select(_ expression: SelectionExpression, from piped: Selection? = nil) throws(QueryError) -> Selection {
    var parts: [(members: Selection, isInTextOrder: Bool)] = []
    for factors in expression.alternatives {
      parts.append(try conjunction(factors, from: piped))
    }
    if parts.allSatisfy(\.members.isEmpty) { try refuseStageNames(expression) }
    if parts.count == 1 { return parts[0].members }
    if let piped {
      return try filter(piped) { statement in parts.contains { $0.members.contains(statement) } }
    }
    if parts.allSatisfy(\.isInTextOrder) {
      var union = Marks<Statement>()
      for part in parts { union.formUnion(part.members.marks) }
      return Selection(union, in: graph)
    }
    return Selection(members: parts.flatMap(\.members.members))
  }

  private func conjunction(
    _ factors: [Factor], from piped: Selection?
  ) throws(QueryError) -> (members: Selection, isInTextOrder: Bool) {
    try refuseMisreadWords(factors)
    var matchers: [(matcher: Matcher, isNegated: Bool)] = []
    for factor in factors { matchers.append((try matcher(factor), factor.isNegated)) }
    try refuseIDsThatExclude(factors, matchers.map(\.matcher))
    if context.stop() { throw .stopped }
    guard let base = piped ?? matchers.first(where: { !$0.isNegated && $0.matcher.ordered != nil })?.matcher.ordered
    else { return (try ofEverything(matchers), true) }
    let tests = matchers.map { matcher, isNegated in
      (holds: matcher.test(for: base.count, of: graph.statementCount), isNegated: isNegated)
    }
    return (try filter(base) { statement in tests.allSatisfy { $0.holds(statement) != $0.isNegated } }, false)
  }

  /// Of everything what all terms leave, in the order of the text.
  private func ofEverything(_ matchers: [(matcher: Matcher, isNegated: Bool)]) throws(QueryError) -> Selection {
    var left = graph.everyStatement
    func keep(_ marks: Marks<Statement>, _ isNegated: Bool) {
      if isNegated { left.subtract(marks) } else { left.formIntersection(marks) }
    }
    for (matcher, isNegated) in matchers { if let marks = matcher.marks { keep(marks, isNegated) } }
    let isMuch = left.count > graph.statementCount / 32
    var tests: [(test: (Handle<Statement>) -> Bool, isNegated: Bool)] = []
    for (matcher, isNegated) in matchers where matcher.marks == nil {
      if isMuch, let whole = matcher.whole { keep(whole(), isNegated) } else { tests.append((matcher.test, isNegated)) }
    }
    if tests.isEmpty { return Selection(left, in: graph) }
    var kept = Marks<Statement>(capacity: graph.statementCapacity)
    var count = 0
    try left.forEach { statement throws(QueryError) in
      count += 1
      if count % 1024 == 0, context.stop() { throw .stopped }
      if tests.allSatisfy({ $0.test(statement) != $0.isNegated }) { kept.insert(statement) }
    }
    return Selection(kept, in: graph)
  }

  /// Two ids side by side mean statements in both. That no statement can be is surely not what was meant.
  private func refuseIDsThatExclude(_ factors: [Factor], _ matchers: [Matcher]) throws(QueryError) {
    var earlier: (factor: Factor, marks: Marks<Statement>)?
    for (factor, matcher) in zip(factors, matchers) where factor.term.isID && !factor.isNegated {
      guard let marks = matcher.marks else { continue }
      if let earlier {
        var both = marks
        both.formIntersection(earlier.marks)
        guard !both.isEmpty else {
          throw QueryError(
            "no statement is both in \(earlier.factor) and in \(factor)", at: factor.place,
            advice: "to take either, write \(earlier.factor) or \(factor)")
        }
      }
      earlier = (factor, marks)
    }
  }

  func filter(_ selection: Selection, _ keeps: (Handle<Statement>) -> Bool) throws(QueryError) -> Selection {
    var kept = Selection()
    for (count, member) in selection.members.enumerated() {
      if count % 1024 == 0, context.stop() { throw .stopped }
      if keeps(member.statement) { kept.append(member) }
    }
    return kept
  }
}

extension Term {
  var isID: Bool {
    switch self {
    case .id, .range: true
    default: false
    }
  }
}

import ArgumentGraph

/// Puts queries to a graph. Pure: the same context and syntax give the same selection.
public struct Evaluator {
  public let context: QueryContext

  public init(_ context: QueryContext) { self.context = context }

  var graph: ArgumentGraph { context.graph }

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
  /// - Complexity: linear in the statements, or in those of the first term that names some.
  public func select(_ expression: SelectionExpression, from piped: Selection? = nil) throws(QueryError) -> Selection {
    var parts: [(members: Selection, isInTextOrder: Bool)] = []
    for factors in expression.alternatives {
      parts.append(try conjunction(factors, from: piped))
    }
    if parts.allSatisfy(\.members.isEmpty) { try refuseStageNames(expression) }
    if parts.count == 1 { return parts[0].members }
    var union = Selection()
    if let piped {
      for member in piped.members where parts.contains(where: { $0.members.contains(member.statement) }) {
        union.append(member.statement, by: member.link)
      }
      return union
    }
    for part in parts {
      for member in part.members.members { union.append(member.statement, by: member.link) }
    }
    return parts.allSatisfy(\.isInTextOrder) ? inTextOrder(union) : union
  }

  private func conjunction(
    _ factors: [Factor], from piped: Selection?
  ) throws(QueryError) -> (members: Selection, isInTextOrder: Bool) {
    try refuseMisreadWords(factors)
    var matchers: [(matcher: Matcher, isNegated: Bool)] = []
    for factor in factors { matchers.append((try matcher(factor), factor.isNegated)) }
    try refuseIDsThatExclude(factors, matchers.map(\.matcher))
    let named = matchers.filter { !$0.isNegated && $0.matcher.members != nil }.map(\.matcher)
    let fewest = named.min { ($0.members?.count ?? 0) < ($1.members?.count ?? 0) }
    let source = named.first(where: \.hasOwnOrder) ?? fewest
    let base = piped?.members ?? source?.members ?? graph.statements.map { Selection.Member($0) }
    let kept = try filter(base) { statement in
      matchers.allSatisfy { $0.matcher.test(statement) != $0.isNegated }
    }
    return (kept, piped == nil && !(source?.hasOwnOrder ?? false))
  }

  /// Two ids side by side mean statements in both. That no statement can be is surely not what was meant.
  private func refuseIDsThatExclude(_ factors: [Factor], _ matchers: [Matcher]) throws(QueryError) {
    var earlier: (factor: Factor, matcher: Matcher)?
    for (factor, matcher) in zip(factors, matchers) where factor.term.isID && !factor.isNegated {
      guard let members = matcher.members else { continue }
      if let earlier, !members.contains(where: { earlier.matcher.test($0.statement) }) {
        throw QueryError(
          "no statement is both in \(earlier.factor) and in \(factor)", at: factor.place,
          advice: "to take either, write \(earlier.factor) or \(factor)")
      }
      earlier = (factor, matcher)
    }
  }

  func filter(_ selection: Selection, _ keeps: (Handle<Statement>) -> Bool) throws(QueryError) -> Selection {
    try filter(selection.members, keeps)
  }

  private func filter(
    _ members: [Selection.Member], _ keeps: (Handle<Statement>) -> Bool
  ) throws(QueryError) -> Selection {
    var kept = Selection()
    for (count, member) in members.enumerated() {
      if count % 1024 == 0, context.stop() { throw .stopped }
      if keeps(member.statement) { kept.append(member.statement, by: member.link) }
    }
    return kept
  }

  func inTextOrder(_ selection: Selection) -> Selection {
    var sorted = Selection()
    for member in selection.members.sorted(by: { graph.id(of: $0.statement) < graph.id(of: $1.statement) }) {
      sorted.append(member.statement, by: member.link)
    }
    return sorted
  }

  func inTextOrder(_ statements: [Handle<Statement>]) -> [Handle<Statement>] {
    statements.sorted { graph.id(of: $0) < graph.id(of: $1) }
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

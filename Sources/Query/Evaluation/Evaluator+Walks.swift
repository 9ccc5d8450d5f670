import ArgumentGraph

extension Evaluator {
  func walk(
    _ direction: Walk.Direction, _ reader: inout ArgumentReader, _ piped: Selection?, isDeep: Bool = false
  ) throws(QueryError) -> Selection {
    let depth = isDeep ? try reader.depth() : 1
    let starts = try starts(&reader, piped)
    let (walk, rest) = try limited(try reader.nextSelection())
    let reached = try walk.reach(direction, from: starts, within: depth, stop: context.stop)
    return try rest.map { expression throws(QueryError) in try select(expression, from: reached) } ?? reached
  }

  /// Where a walk begins: what is piped, else the ids, `$name` and `_` given first, else where one stands.
  private func starts(
    _ reader: inout ArgumentReader, _ piped: Selection?, upTo limit: Int = .max
  ) throws(QueryError) -> Selection {
    if let piped {
      guard let first = reader.peek, first.isID else { return piped }
      throw QueryError(
        "\(reader.command) starts from what is piped to it, not from \(first)", at: first.place,
        advice: "leave out \(first), or write \(reader.command) \(first) without a pipe; to keep part, in:\(first)")
    }
    var starts = Selection()
    var count = 0
    while count < limit, let argument = reader.peek, argument.isStart, let term = try reader.nextTerm() {
      for member in try select(term).members { starts.append(member.statement) }
      count += 1
    }
    if count > 0 { return starts }
    let here = context.here.filter(graph.isLive)
    if !here.isEmpty { return here }
    throw reader.nowhere()
  }

  /// The walk that the `links:` terms allow, and the other terms.
  func limited(_ expression: SelectionExpression?) throws(QueryError) -> (Walk, SelectionExpression?) {
    let all = expression?.alternatives.joined().filter { $0.term.isLinkLimit } ?? []
    guard let expression, let first = all.first else {
      return (Walk(graph, including: context.links.includes), expression)
    }
    guard expression.alternatives.count == 1, let factors = expression.alternatives.first else {
      throw QueryError(
        "links: limits the whole walk and cannot stand beside or", at: first.place,
        advice: "put the alternatives in parentheses: links:found (by:Kabul or by:Islamabad)")
    }
    var limits: [(limit: LinkLimit, isNegated: Bool)] = []
    for factor in all {
      guard case .qualifier(let qualifier) = factor.term else { continue }
      limits.append((try limit(qualifier.value, at: factor.place), factor.isNegated))
    }
    let isNarrowing = limits.allSatisfy(\.isNegated)
    let walk = Walk(graph) { status in
      (!isNarrowing || context.links.includes(status))
        && limits.allSatisfy { $0.limit.includes(status) != $0.isNegated }
    }
    let rest = factors.filter { !$0.term.isLinkLimit }
    return (walk, rest.isEmpty ? nil : SelectionExpression([rest]))
  }

  func path(_ reader: inout ArgumentReader, _ piped: Selection?) throws(QueryError) -> Selection {
    var starts = piped ?? context.here.filter(graph.isLive)
    // One place given is where to go; of two, the first is where to start.
    if piped == nil, reader.arguments.prefix(2).count(where: \.isStart) == 2 {
      starts = try self.starts(&reader, nil, upTo: 1)
    }
    guard let first = reader.peek else { throw reader.missing("a statement to go to") }
    guard first.isStart || first.isGroup, let goal = try reader.nextTerm() else {
      throw reader.missing("an id, $name, _ or ( to go to")
    }
    if starts.isEmpty, piped == nil { throw reader.nowhere() }
    let (walk, rest) = try limited(try reader.nextSelection())
    let way = try walk.path(from: starts, to: try select(goal), stop: context.stop)
    return try rest.map { expression throws(QueryError) in try select(expression, from: way) } ?? way
  }
}

extension ArgumentReader {
  /// Takes `all` or a number from anywhere among the arguments: how far to walk.
  mutating func depth() throws(QueryError) -> Int {
    guard let index = arguments.firstIndex(where: { $0.kind == .word("all") || $0.number != nil }) else { return 1 }
    let argument = arguments.remove(at: index)
    guard let number = argument.number else { return .max }
    guard number > 0 else {
      throw QueryError("\(command) walks at least 1 step", at: argument.place, advice: "write \(usage)")
    }
    return number
  }

  func nowhere() -> QueryError {
    QueryError(
      "\(command) has nowhere to start", at: end,
      advice: "go to a statement first (go A4.3), give its id, or pipe a selection in")
  }
}

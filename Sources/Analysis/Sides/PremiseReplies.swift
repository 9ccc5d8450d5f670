import ArgumentGraph

/// Objections to what supports the claims of a side, found once for all of its claims.
struct PremiseReplies {
  private let graph: ArgumentGraph
  private let counted: LinksCounted
  /// The first objection to each statement above a claim, shown ones before suggested ones.
  private var objections: [Handle<Statement>: Objection] = [:]
  /// The nearest statement with an objection at or above each, and how far up it is.
  private var nearest: [Handle<Statement>: (statement: Handle<Statement>, distance: Int)] = [:]

  /// - Complexity: O(statements and links that lead up to the claims): one walk up, one down.
  init(
    of side: ComparedSide, by opponent: ComparedSide?, in graph: ArgumentGraph, counting counted: LinksCounted,
    stop: () -> Bool
  ) {
    self.graph = graph
    self.counted = counted
    var above = Marks<Statement>(capacity: graph.statementCapacity)
    var order: [Handle<Statement>] = []
    for claim in side.claims where above.insert(claim) { order.append(claim) }
    var next = 0
    while next < order.count, !stop() {
      let statement = order[next]
      next += 1
      for premise in premises(of: statement) where above.insert(premise) { order.append(premise) }
      objections[statement] = objection(to: statement, side, opponent)
    }
    descend(from: order.filter { objections[$0] != nil }.sorted { graph.id(of: $0) < graph.id(of: $1) }, within: above)
  }

  /// Passes each objection on to what its statement supports, nearest first.
  private mutating func descend(from sources: [Handle<Statement>], within above: Marks<Statement>) {
    var order = sources
    for source in sources { nearest[source] = (source, 0) }
    var next = 0
    while next < order.count {
      let statement = order[next]
      next += 1
      guard let here = nearest[statement] else { continue }
      for conclusion in conclusions(of: statement) where above.contains(conclusion) && nearest[conclusion] == nil {
        nearest[conclusion] = (here.statement, here.distance + 1)
        order.append(conclusion)
      }
    }
  }

  /// The notes under a claim: every premise of its own that is objected to, or else the nearest further up.
  func notes(on claim: Handle<Statement>) -> [Replies.PremiseNote] {
    let premises = premises(of: claim)
    let own = premises.compactMap { premise in
      objections[premise].map { Replies.PremiseNote(premise: premise, objection: $0, distance: 1) }
    }
    if !own.isEmpty { return own }
    let further = premises.compactMap { nearest[$0] }.filter { $0.statement != claim }
    let first = further.min { ($0.distance, graph.id(of: $0.statement)) < ($1.distance, graph.id(of: $1.statement)) }
    guard let first, let objection = objections[first.statement] else { return [] }
    return [Replies.PremiseNote(premise: first.statement, objection: objection, distance: first.distance + 1)]
  }

  private func objection(
    to statement: Handle<Statement>, _ side: ComparedSide, _ opponent: ComparedSide?
  ) -> Objection? {
    let replies = graph.objections(to: statement, counting: counted).filter {
      $0.isReply && graph.objector(of: $0, against: side, opponent: opponent)?.relation == .opponent
    }
    return replies.first { $0.evidence == .shown } ?? replies.first
  }

  /// The premises of the reasons that count, each once, in the order of the links.
  private func premises(of statement: Handle<Statement>) -> [Handle<Statement>] {
    var premises: [Handle<Statement>] = []
    graph.forEachLink(into: statement) { link in
      guard isReason(link) else { return }
      graph.forEachPremise(of: link) { if $0 != statement, !premises.contains($0) { premises.append($0) } }
    }
    return premises
  }

  private func conclusions(of statement: Handle<Statement>) -> [Handle<Statement>] {
    var conclusions: [Handle<Statement>] = []
    graph.forEachLink(from: statement) { link in
      if isReason(link), let target = graph.targetStatement(of: link) { conclusions.append(target) }
    }
    return conclusions
  }

  private func isReason(_ link: Handle<Link>) -> Bool {
    graph.kind(of: link) == .support && counted.includes(graph.status(of: link))
  }
}

import ArgumentGraph

/// Steps along the links of a graph that count.
struct Walk {
  enum Direction {
    case premises, conclusions, attackers, targets, answers
    /// Along links of any kind, either way.
    case anywhere

    /// Whether its steps from a statement are in the order of the links, and these of one kind.
    var followsOneKind: Bool { self == .premises || self == .conclusions || self == .targets }
  }

  /// What is passed on of a step: where it leads, and by which link.
  typealias Visit = (Handle<Statement>, Handle<Link>) -> Void

  let graph: ArgumentGraph
  private let counted: LinkStatuses

  init(_ graph: ArgumentGraph, including includes: (LinkStatus) -> Bool) {
    self.graph = graph
    counted = LinkStatuses { !$0.isRejected && includes($0) }
  }

  func counts(_ link: Handle<Link>) -> Bool { graph.isAmong(counted, link) }

  /// Passes on every premise with what it supports, in the order of the links.
  func forEachReason(_ body: (_ premise: Handle<Statement>, _ of: Handle<Statement>, Handle<Link>) -> Void) {
    graph.forEachReason(among: counted, body)
  }

  func isSupported(_ statement: Handle<Statement>) -> Bool {
    var isSupported = false
    graph.forEachLink(into: statement) { isSupported = isSupported || graph.kind(of: $0) == .support && counts($0) }
    return isSupported
  }

  func supportsSomething(_ statement: Handle<Statement>) -> Bool {
    var supports = false
    graph.forEachLink(from: statement) { supports = supports || graph.kind(of: $0) == .support && counts($0) }
    return supports
  }

  /// Whether it is an end of a link.
  func isLinked(_ statement: Handle<Statement>) -> Bool {
    var isLinked = false
    graph.forEachLink(into: statement) { isLinked = isLinked || counts($0) }
    graph.forEachLink(from: statement) { isLinked = isLinked || counts($0) }
    return isLinked
  }

  /// How many links it is an end of; one that runs back to it counts twice.
  func linkCount(_ statement: Handle<Statement>) -> Int {
    var count = 0
    graph.forEachLink(into: statement) { if counts($0) { count += 1 } }
    graph.forEachLink(from: statement) { if counts($0) { count += 1 } }
    return count
  }

  /// Passes on the statements one step away, each with its link. Complexity: O(links of the statement and their
  /// undercuts).
  func forEachStep(_ direction: Direction, from statement: Handle<Statement>, _ visit: Visit) {
    switch direction {
    case .premises: graph.forEachLink(into: statement) { if graph.kind(of: $0) == .support { sources($0, visit) } }
    case .attackers: forEachAgainst(statement) { sources($0, visit) }
    case .answers:
      forEachAgainst(statement) {
        sources($0) { if isAnswer($0, to: statement) { visit($0, $1) } }
      }
    case .conclusions: graph.forEachLink(from: statement) { if graph.kind(of: $0) == .support { end($0, visit) } }
    case .targets: graph.forEachLink(from: statement) { if graph.kind(of: $0) != .support { end($0, visit) } }
    case .anywhere:
      graph.forEachLink(into: statement) { sources($0, visit) }
      forEachAgainst(statement) { sources($0, visit) }
      graph.forEachLink(from: statement) { end($0, visit) }
    }
  }

  private func sources(_ link: Handle<Link>, _ visit: Visit) {
    if counts(link) { graph.forEachPremise(of: link) { visit($0, link) } }
  }

  private func end(_ link: Handle<Link>, _ visit: Visit) {
    if counts(link), let end = weakened(by: link) { visit(end, link) }
  }

  /// The statement at the end of a link; of an undercut, the statement that loses a reason. An undercut of an attack
  /// weakens no statement at its end.
  func weakened(by link: Handle<Link>) -> Handle<Statement>? {
    guard let undercut = graph.targetLink(of: link) else { return graph.targetStatement(of: link) }
    return graph.kind(of: undercut) == .support && !graph.status(of: undercut).isRejected
      ? graph.targetStatement(of: undercut) : nil
  }

  /// Passes on the attacks on a statement, then the undercuts of reasons for it.
  private func forEachAgainst(_ statement: Handle<Statement>, _ visit: (Handle<Link>) -> Void) {
    var hasReasons = false
    graph.forEachLink(into: statement) { link in
      if graph.kind(of: link) == .attack { visit(link) } else { hasReasons = true }
    }
    guard hasReasons else { return }
    graph.forEachLink(into: statement) { link in
      if graph.kind(of: link) == .support, !graph.status(of: link).isRejected {
        graph.forEachUndercut(of: link, visit)
      }
    }
  }

  /// Whether a statement is put forward by another party. What an author only supposes is nobody's answer.
  func isAnswer(_ answer: Handle<Statement>, to statement: Handle<Statement>) -> Bool {
    graph.isPutForward(answer, byAnotherPartyThanOf: statement)
  }
}

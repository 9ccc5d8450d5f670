import ArgumentGraph

/// Subjects on which two sides both speak without a link of any origin between what they say (F22).
public struct TalkedPast: Sendable, Equatable {
  public struct Row: Sendable, Equatable {
    public let topic: Topic
    /// The claims of each side on it, in the order of the text.
    public let first: [Handle<Statement>]
    public let second: [Handle<Statement>]
    /// Whether a link of any origin joins a claim of the one on it to a claim of the other on it.
    public let isJoined: Bool
  }

  /// The subjects on which both sides have a claim, in the order of the first side's first claim on them.
  public let shared: [Row]
  /// Those on which they talk past each other.
  public var rows: [Row] { shared.filter { !$0.isJoined } }
  public var sharedTopics: Int { shared.count }

  /// - Parameter topics: the topics of a statement.
  /// - Complexity: O(links of the claims, and claims by topics).
  public init(
    _ first: ComparedSide, _ second: ComparedSide, in graph: ArgumentGraph,
    about: ((Handle<Statement>) -> Bool)? = nil, topics: TopicNumbers
  ) {
    var order: [Int] = []
    var firstClaims = Array(repeating: [Handle<Statement>](), count: topics.topics.count)
    var secondClaims = firstClaims
    var found: [Int32] = []
    // What both say is on no side of anything.
    for claim in first.claims where !second.asserts(claim) {
      found.removeAll(keepingCapacity: true)
      topics.places(claim, &found)
      for topic in found {
        if firstClaims[Int(topic)].isEmpty { order.append(Int(topic)) }
        firstClaims[Int(topic)].append(claim)
      }
    }
    for claim in second.claims where !first.asserts(claim) {
      found.removeAll(keepingCapacity: true)
      topics.places(claim, &found)
      for topic in found where !firstClaims[Int(topic)].isEmpty { secondClaims[Int(topic)].append(claim) }
    }
    var joined = Array(repeating: false, count: topics.topics.count)
    for (from, to) in [(first, second), (second, first)] {
      Self.forEachJoinedPair(from, to, graph) { left, right in
        let others = topics.places(of: right)
        for topic in topics.places(of: left) where others.contains(topic) { joined[Int(topic)] = true }
      }
    }
    var shared: [Row] = []
    for topic in order {
      let (left, right) = (firstClaims[topic], secondClaims[topic])
      if right.isEmpty { continue }
      if let about, !left.contains(where: about), !right.contains(where: about) { continue }
      shared.append(Row(topic: topics.topics[topic], first: left, second: right, isJoined: joined[topic]))
    }
    self.shared = shared
  }

  /// Passes on pairs of claims that a link joins which starts on the one side: it runs to the other's statement, or to
  /// a link that has one at an end.
  private static func forEachJoinedPair(
    _ from: ComparedSide, _ to: ComparedSide, _ graph: ArgumentGraph,
    _ body: (Handle<Statement>, Handle<Statement>) -> Void
  ) {
    for statement in from.asserted {
      guard let claim = from.claim(saidBy: statement) else { continue }
      graph.forEachLink(from: statement) { link in
        if graph.status(of: link).isRejected { return }
        if let target = graph.targetStatement(of: link) {
          if let other = to.claim(saidBy: target) { body(claim, other) }
        } else {
          for end in graph.targetEnds(of: link) { if let other = to.claim(saidBy: end) { body(claim, other) } }
        }
      }
    }
  }
}

extension ArgumentGraph {
  /// The statements that a link runs to: its target, or the ends of the link that it undercuts.
  func targetEnds(of link: Handle<Link>) -> [Handle<Statement>] {
    switch self[link].target {
    case .statement(let statement): return [statement]
    case .link(let undercut): return self[undercut].premises + [self[undercut].targetStatement].compactMap(\.self)
    }
  }
}

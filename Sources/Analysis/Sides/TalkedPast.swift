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
    about: ((Handle<Statement>) -> Bool)? = nil, topics: (Handle<Statement>) -> [Topic]
  ) {
    var order: [Topic] = []
    var firstClaims: [Topic: [Handle<Statement>]] = [:]
    var secondClaims: [Topic: [Handle<Statement>]] = [:]
    // What both say is on no side of anything.
    for claim in first.claims where !second.asserts(claim) {
      for topic in topics(claim) {
        if firstClaims[topic] == nil { order.append(topic) }
        firstClaims[topic, default: []].append(claim)
      }
    }
    for claim in second.claims where !first.asserts(claim) {
      for topic in topics(claim) where firstClaims[topic] != nil { secondClaims[topic, default: []].append(claim) }
    }
    var joined: Set<Topic> = []
    for (left, right) in Self.joinedClaims(first, second, graph) + Self.joinedClaims(second, first, graph) {
      joined.formUnion(Set(topics(left)).intersection(topics(right)))
    }
    var shared: [Row] = []
    for topic in order {
      guard let left = firstClaims[topic], let right = secondClaims[topic] else { continue }
      if let about, !(left + right).contains(where: about) { continue }
      shared.append(Row(topic: topic, first: left, second: right, isJoined: joined.contains(topic)))
    }
    self.shared = shared
  }

  /// Pairs of claims that a link joins which starts on the one side: it runs to the other's statement, or to a link
  /// that has one at an end.
  private static func joinedClaims(
    _ from: ComparedSide, _ to: ComparedSide, _ graph: ArgumentGraph
  ) -> [(Handle<Statement>, Handle<Statement>)] {
    var pairs: [(Handle<Statement>, Handle<Statement>)] = []
    for statement in from.asserted {
      guard let claim = from.claim(saidBy: statement) else { continue }
      for link in graph.links(from: statement) where !graph[link].isRejected {
        for end in graph.targetEnds(of: link) {
          if let other = to.claim(saidBy: end) { pairs.append((claim, other)) }
        }
      }
    }
    return pairs
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

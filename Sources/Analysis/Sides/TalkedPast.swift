import ArgumentGraph

/// Subjects on which two sides both speak without a link of any origin between what they say (F22).
public struct TalkedPast: Sendable, Equatable {
  public struct Row: Sendable, Equatable {
    public let topic: Topic
    /// The claims of each side on it, in the order of the text.
    public let first: [Handle<Statement>]
    public let second: [Handle<Statement>]
  }

  /// In the order of the first side's first claim on it.
  public let rows: [Row]
  /// The subjects on which both sides have a claim, those of the rows included.
  public let sharedTopics: Int

  /// - Parameter topics: the topics of a statement.
  /// - Complexity: O(links of the claims, and claims by topics).
  public init(
    _ first: ComparedSide, _ second: ComparedSide, in graph: ArgumentGraph,
    about: ((Handle<Statement>) -> Bool)? = nil, topics: (Handle<Statement>) -> [Topic]
  ) {
    var order: [Topic] = []
    var firstClaims: [Topic: [Handle<Statement>]] = [:]
    var secondClaims: [Topic: [Handle<Statement>]] = [:]
    for claim in first.claims {
      for topic in topics(claim) {
        if firstClaims[topic] == nil { order.append(topic) }
        firstClaims[topic, default: []].append(claim)
      }
    }
    for claim in second.claims {
      for topic in topics(claim) where firstClaims[topic] != nil { secondClaims[topic, default: []].append(claim) }
    }
    var joined: Set<Topic> = []
    for (left, right) in Self.joinedClaims(first, second, graph) + Self.joinedClaims(second, first, graph) {
      joined.formUnion(Set(topics(left)).intersection(topics(right)))
    }
    var rows: [Row] = []
    var shared = 0
    for topic in order {
      guard let left = firstClaims[topic], let right = secondClaims[topic] else { continue }
      if let about, !(left + right).contains(where: about) { continue }
      shared += 1
      if !joined.contains(topic) { rows.append(Row(topic: topic, first: left, second: right)) }
    }
    self.rows = rows
    sharedTopics = shared
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

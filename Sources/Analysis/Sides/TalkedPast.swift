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
    var known = KnownTopics(topics, capacity: graph.statementCapacity)
    // What both say is on no side of anything.
    for claim in first.claims where !second.asserts(claim) {
      for place in known.places(claim) {
        let topic = Int(known.numbers[place])
        if firstClaims[topic].isEmpty { order.append(topic) }
        firstClaims[topic].append(claim)
      }
    }
    for claim in second.claims where !first.asserts(claim) {
      for place in known.places(claim) {
        let topic = Int(known.numbers[place])
        if !firstClaims[topic].isEmpty { secondClaims[topic].append(claim) }
      }
    }
    // Topics of both sides of which no link was met yet.
    var isOpen = firstClaims.indices.map { !firstClaims[$0].isEmpty && !secondClaims[$0].isEmpty }
    for (from, to) in [(first, second), (second, first)] {
      for statement in from.asserted {
        guard let claim = from.claim(saidBy: statement) else { continue }
        // Most often all that the claim speaks of was joined before.
        let own = known.places(claim)
        guard own.contains(where: { isOpen[Int(known.numbers[$0])] }) else { continue }
        Self.forEachClaim(joinedTo: statement, to, graph) { other in
          let others = known.places(other)
          for place in own where known.numbers[others].contains(known.numbers[place]) {
            isOpen[Int(known.numbers[place])] = false
          }
        }
      }
    }
    var shared: [Row] = []
    for topic in order {
      let (left, right) = (firstClaims[topic], secondClaims[topic])
      if right.isEmpty { continue }
      if let about, !left.contains(where: about), !right.contains(where: about) { continue }
      shared.append(Row(topic: topics.topics[topic], first: left, second: right, isJoined: !isOpen[topic]))
    }
    self.shared = shared
  }

  /// Passes on the claims of a side that a link joins which starts from a statement: it runs to the side's statement,
  /// or to a link that has one at an end.
  private static func forEachClaim(
    joinedTo statement: Handle<Statement>, _ side: ComparedSide, _ graph: ArgumentGraph,
    _ body: (Handle<Statement>) -> Void
  ) {
    graph.forEachLink(from: statement) { link in
      if graph.status(of: link).isRejected { return }
      if let target = graph.targetStatement(of: link) {
        if let other = side.claim(saidBy: target) { body(other) }
      } else if let undercut = graph.targetLink(of: link) {
        graph.forEachPremise(of: undercut) { if let other = side.claim(saidBy: $0) { body(other) } }
        if let target = graph.targetStatement(of: undercut), let other = side.claim(saidBy: target) { body(other) }
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

/// The topics of statements, each asked for once.
private struct KnownTopics {
  private let topics: TopicNumbers
  /// Where the topics of each statement stand in `numbers`, by offset; -1 where they were not asked for.
  private var starts: [Int32]
  private var ends: [Int32]
  private(set) var numbers: [Int32] = []
  private var found: [Int32] = []

  init(_ topics: TopicNumbers, capacity: Int) {
    self.topics = topics
    starts = Array(repeating: -1, count: capacity)
    ends = starts
  }

  /// Where in `numbers` a statement's topics stand.
  mutating func places(_ statement: Handle<Statement>) -> Range<Int> {
    let offset = statement.offset
    if starts[offset] < 0 {
      found.removeAll(keepingCapacity: true)
      topics.places(statement, &found)
      starts[offset] = Int32(numbers.count)
      numbers += found
      ends[offset] = Int32(numbers.count)
    }
    return Int(starts[offset])..<Int(ends[offset])
  }
}

import ArgumentGraph

/// What lies within so many links of a statement, in whichever direction the links run.
public struct Neighbourhood: Sendable, Equatable {
  /// A statement with the link by which it was reached.
  public struct Step: Sendable, Equatable {
    public let statement: Handle<Statement>
    public let link: Handle<Link>
    /// The neighbour it was reached from.
    public let from: Handle<Statement>
    /// How many links away.
    public let distance: Int
  }

  public let centre: Handle<Statement>
  /// Nearest first; at one distance in the order in which they were found.
  public let steps: [Step]

  /// - Parameter radius: how many links to go; without it, as far as they lead.
  /// - Complexity: O(statements and links reached, with their undercuts).
  public init(
    of centre: Handle<Statement>, within radius: Int? = nil, in graph: ArgumentGraph,
    counting counted: LinksCounted = .found, along isWalked: (Handle<Link>) -> Bool = { _ in true },
    stop: () -> Bool = { false }
  ) {
    self.centre = centre
    steps = Self.spread(from: centre, radius, graph, counted, isWalked, stop, until: nil)
  }

  /// The shortest way from one statement to another through links in either direction; the steps after the first
  /// statement, empty from a statement to itself, `nil` where there is no way. Of ways as short, the one along the
  /// earliest links.
  ///
  /// - Complexity: O(statements and links reached, with their undercuts).
  public static func path(
    from start: Handle<Statement>, to end: Handle<Statement>, in graph: ArgumentGraph,
    counting counted: LinksCounted = .found, along isWalked: (Handle<Link>) -> Bool = { _ in true },
    stop: () -> Bool = { false }
  ) -> [Step]? {
    guard graph.isLive(start), graph.isLive(end) else { return nil }
    if start == end { return [] }
    let steps = spread(from: start, nil, graph, counted, isWalked, stop, until: end)
    guard let last = steps.last, last.statement == end else { return nil }
    let reached = Dictionary(uniqueKeysWithValues: steps.map { ($0.statement, $0) })
    var way = [last]
    while let step = way.last.flatMap({ reached[$0.from] }) { way.append(step) }
    return way.reversed()
  }

  private static func spread(
    from centre: Handle<Statement>, _ radius: Int?, _ graph: ArgumentGraph, _ counted: LinksCounted,
    _ isWalked: (Handle<Link>) -> Bool, _ stop: () -> Bool, until end: Handle<Statement>?
  ) -> [Step] {
    guard graph.isLive(centre) else { return [] }
    var steps: [Step] = []
    var seen: Set<Handle<Statement>> = [centre]
    var next = -1
    while next < steps.count, !stop() {
      let here = next < 0 ? centre : steps[next].statement
      let distance = next < 0 ? 0 : steps[next].distance
      next += 1
      if let radius, distance >= radius { break }
      for (link, statement) in graph.neighbours(of: here, counting: counted, along: isWalked)
      where seen.insert(statement).inserted {
        steps.append(Step(statement: statement, link: link, from: here, distance: distance + 1))
        if statement == end { return steps }
      }
    }
    return steps
  }
}

extension ArgumentGraph {
  /// What one link joins to a statement: what it supports or attacks, what supports or attacks it, the ends of what it
  /// undercuts, and what undercuts the links it is an end of. In the order of the links.
  func neighbours(
    of statement: Handle<Statement>, counting counted: LinksCounted, along isWalked: (Handle<Link>) -> Bool
  ) -> [(link: Handle<Link>, statement: Handle<Statement>)] {
    func isUsed(_ link: Handle<Link>) -> Bool { counted.includes(self[link]) && isWalked(link) }
    var found: [(link: Handle<Link>, statement: Handle<Statement>)] = []
    let (into, from) = (links(into: statement), links(from: statement))
    for link in into where isUsed(link) { found += self[link].premises.map { (link, $0) } }
    for link in from where isUsed(link) { found += targetEnds(of: link).map { (link, $0) } }
    for link in into + from {
      for undercut in undercuts(of: link) where isUsed(undercut) {
        found += self[undercut].premises.map { (undercut, $0) }
      }
    }
    return found.sorted { ($0.link, self[$0.statement].id) < ($1.link, self[$1.statement].id) }
  }
}

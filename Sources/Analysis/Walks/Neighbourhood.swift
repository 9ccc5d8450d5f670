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
    steps = Self.spread(from: centre, radius, graph, counted, isWalked, stop)
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
    let way = ShortestWay.find(from: [start], to: [end], in: graph, stop: stop) { here, visit in
      for (link, statement) in graph.neighbours(of: here, counting: counted, along: isWalked) { visit(statement, link) }
    }
    guard let way else { return nil }
    return zip(way, way.dropFirst()).enumerated().compactMap { place, ends in
      ends.1.link.map { Step(statement: ends.1.statement, link: $0, from: ends.0.statement, distance: place + 1) }
    }
  }

  private static func spread(
    from centre: Handle<Statement>, _ radius: Int?, _ graph: ArgumentGraph, _ counted: LinksCounted,
    _ isWalked: (Handle<Link>) -> Bool, _ stop: () -> Bool
  ) -> [Step] {
    guard graph.isLive(centre) else { return [] }
    var steps: [Step] = []
    var seen = Marks([centre])
    var next = -1
    while next < steps.count, !stop() {
      let here = next < 0 ? centre : steps[next].statement
      let distance = next < 0 ? 0 : steps[next].distance
      next += 1
      if let radius, distance >= radius { break }
      for (link, statement) in graph.neighbours(of: here, counting: counted, along: isWalked)
      where seen.insert(statement) {
        steps.append(Step(statement: statement, link: link, from: here, distance: distance + 1))
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
    func isUsed(_ link: Handle<Link>) -> Bool { counted.includes(status(of: link)) && isWalked(link) }
    var found: [(link: Handle<Link>, statement: Handle<Statement>)] = []
    let (into, from) = (links(into: statement), links(from: statement))
    for link in into where isUsed(link) { forEachPremise(of: link) { found.append((link, $0)) } }
    for link in from where isUsed(link) { found += targetEnds(of: link).map { (link, $0) } }
    for link in into + from {
      for undercut in undercuts(of: link) where isUsed(undercut) {
        forEachPremise(of: undercut) { found.append((undercut, $0)) }
      }
    }
    return found.sorted { ($0.link, id(of: $0.statement)) < ($1.link, id(of: $1.statement)) }
  }
}

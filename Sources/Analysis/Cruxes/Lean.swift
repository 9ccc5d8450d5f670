import ArgumentGraph

/// What the authors' own links do for and against the statements of each side (F19; two-sided messages as in O'Keefe
/// 1999). A count of links, not a bias.
///
/// A link is an author's where one of its premises is put forward by that author. A support is for its conclusion; an
/// attack, a concession, and an undercut of a reason are against it. What weakens an objection is a row of its own, as
/// are links to the author's own statements, to guesses, and to voices on no side.
public struct Lean: Sendable, Equatable {
  /// Whose statement a link bears on.
  public enum Target: Sendable, Hashable {
    case party(Handle<Party>)
    /// Voices of no party, other authors among them.
    case others
    case own
    /// What an author supposes that somebody holds.
    case guesses
    /// Undercuts of attacks and of other undercuts.
    case objections
  }

  public struct Row: Sendable, Equatable {
    public let target: Target
    /// In the order of the links.
    public internal(set) var supports: [Handle<Link>] = []
    public internal(set) var against: [Handle<Link>] = []

    /// How much the author engages with it.
    public var count: Int { supports.count + against.count }
  }

  /// One author.
  public struct Author: Sendable, Equatable {
    public let article: ArticleID
    /// The parties in the order in which they are known, heard or not; then the others that have a link.
    public internal(set) var rows: [Row]
    /// Links of which the author only supposes the premises, or makes them a condition; they are in no row.
    public internal(set) var bySupposition: [Handle<Link>] = []

    /// The author's links: the sum of the rows.
    public var count: Int { rows.reduce(0) { $0 + $1.count } }
  }

  /// By article, in the order of the letters.
  public let authors: [Author]

  /// - Parameter isCounted: the links that count.
  /// - Complexity: O(links, and authors by parties).
  public init(
    of graph: ArgumentGraph, counting isCounted: (LinkStatus) -> Bool, stop: () -> Bool = { false }
  ) {
    let statuses = LinkStatuses(where: isCounted)
    let parties = graph.parties
    let targets: [Target] = parties.map { .party($0) } + [.own, .others, .guesses, .objections]
    var places: [Target: Int] = [:]
    for (place, target) in targets.enumerated() { places[target] = place }
    var authors = graph.articles.map { article in Author(article: article.id, rows: targets.map { Row(target: $0) }) }
    var authorPlaces: [Handle<Voice>: Int] = [:]
    for (place, article) in graph.articles.enumerated() { authorPlaces[article.author] = place }

    var seen = 0
    graph.forEachLink { link in
      seen += 1
      if seen & 0xFFF == 0, stop() { return }
      guard graph.isAmong(statuses, link) else { return }
      var asserting: Int?
      var supposing: Int?
      graph.forEachPremise(of: link) { premise in
        guard let author = authorPlaces[graph.holder(of: premise)] else { return }
        if graph.guessedHolder(of: premise) == nil, !graph.isIfPart(premise) {
          asserting = asserting ?? author
        } else {
          supposing = supposing ?? author
        }
      }
      guard let author = asserting else {
        if let supposing { authors[supposing].bySupposition.append(link) }
        return
      }
      let (target, isFor) = Self.target(of: link, byAuthorOf: authors[author].article, in: graph)
      guard let place = places[target] else { return }
      if isFor {
        authors[author].rows[place].supports.append(link)
      } else {
        authors[author].rows[place].against.append(link)
      }
    }
    for place in authors.indices {
      authors[place].rows.removeAll { row in
        if case .party = row.target { return false }
        return row.count == 0
      }
    }
    self.authors = authors
  }

  private static func target(
    of link: Handle<Link>, byAuthorOf article: ArticleID, in graph: ArgumentGraph
  ) -> (Target, isFor: Bool) {
    let statement: Handle<Statement>
    var isFor = false
    if let undercut = graph.targetLink(of: link) {
      guard graph.kind(of: undercut) == .support, let conclusion = graph.targetStatement(of: undercut) else {
        return (.objections, false)
      }
      statement = conclusion
    } else if let conclusion = graph.targetStatement(of: link) {
      statement = conclusion
      isFor = graph.kind(of: link) == .support
    } else {
      return (.objections, false)
    }
    let holder = graph.holder(of: statement)
    if graph.guessedHolder(of: statement) != nil { return (.guesses, isFor) }
    if graph.article(article)?.author == holder { return (.own, isFor) }
    return (graph.party(of: holder).map { .party($0) } ?? .others, isFor)
  }
}

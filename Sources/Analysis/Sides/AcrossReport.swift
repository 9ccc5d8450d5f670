import ArgumentGraph

/// Who says how much on a topic in which article, where articles say the same or the contrary of each other on it, and
/// who has claims there but none on it (F20; paired comparison after Entman 1991).
public struct AcrossReport: Sendable {
  /// A party, the authors, or everybody else.
  public struct Bloc: Sendable, Equatable {
    public let side: Side?
    public let name: String
    /// Claims on the topic by article, in the order of the articles.
    public internal(set) var claims: [Int]
    /// All of its claims by article.
    public internal(set) var all: [Int]
  }

  /// A link between statements of two articles, of which one at least is about the topic.
  public struct Row: Sendable, Equatable {
    public let link: Handle<Link>
    /// What it bears on: its target, or where the link that it undercuts leads.
    public let target: Handle<Statement>
    public let evidence: Evidence
    /// Whether it supports, as the same claim does; it attacks or undercuts otherwise.
    public let isSame: Bool
  }

  /// A party in an article where it has claims and none on the topic.
  public struct Absence: Sendable, Equatable {
    public let party: Handle<Party>
    public let article: ArticleID
    public let claims: Int
  }

  public let articles: [ArticleID]
  /// Those with a claim on the topic: parties, the most claims on it first, then the authors, then all others.
  public let blocs: [Bloc]
  /// In the order of the text of what they bear on.
  public let rows: [Row]
  /// Party by party, in the order in which parties were first heard.
  public let absences: [Absence]

  public func rows(_ evidence: Evidence) -> [Row] { rows.filter { $0.evidence == evidence } }
  public func rows(_ evidence: Evidence, areSame: Bool) -> [Row] {
    rows.filter { $0.evidence == evidence && $0.isSame == areSame }
  }
  public var claims: Int { blocs.reduce(0) { $0 + $1.claims.reduce(0, +) } }

  /// - Parameter about: whether a statement is about the topic.
  /// - Complexity: O(statements and links), and O(parties by articles).
  public init(
    _ about: (Handle<Statement>) -> Bool, in graph: ArgumentGraph, counting counted: LinksCounted = .found,
    stop: () -> Bool = { false }
  ) {
    articles = graph.articleIDs
    let parties = graph.parties
    let none = Array(repeating: 0, count: articles.count)
    var blocs = parties.map { party in
      Bloc(side: graph.side(of: party), name: graph[party].name, claims: none, all: none)
    }
    let authors = Side(name: "the author", voices: graph.articles.map(\.author))
    blocs.append(Bloc(side: authors, name: authors.name, claims: none, all: none))
    blocs.append(Bloc(side: nil, name: "others", claims: none, all: none))
    var column = Array(repeating: blocs.count - 1, count: (graph.voices.map(\.offset).max() ?? -1) + 1)
    for (place, bloc) in blocs.enumerated() { for voice in bloc.side?.voices ?? [] { column[voice.offset] = place } }
    for (place, article) in graph.articles.enumerated() {
      if stop() { break }
      for statement in graph.statements(in: article) where graph.isClaim(statement) {
        let bloc = column[graph.holder(of: statement).offset]
        blocs[bloc].all[place] += 1
        if about(statement) { blocs[bloc].claims[place] += 1 }
      }
    }
    absences = zip(parties, blocs).flatMap { party, bloc in
      graph.articleIDs.enumerated().compactMap { place, article in
        bloc.all[place] > 0 && bloc.claims[place] == 0
          ? Absence(party: party, article: article, claims: bloc.all[place]) : nil
      }
    }
    func sum(_ bloc: Bloc) -> Int { bloc.claims.reduce(0, +) }
    let ordered = blocs[..<parties.count].enumerated().sorted { left, right in
      (sum(right.element), left.offset) < (sum(left.element), right.offset)
    }
    self.blocs = (ordered.map(\.element) + blocs[parties.count...]).filter { sum($0) > 0 }
    rows = graph.articleIDs.count < 2 ? [] : Self.rows(about, graph, counted, stop)
  }

  private static func rows(
    _ about: (Handle<Statement>) -> Bool, _ graph: ArgumentGraph, _ counted: LinksCounted, _ stop: () -> Bool
  ) -> [Row] {
    var found: [(row: Row, to: StatementID, from: StatementID)] = []
    for (number, link) in graph.links.enumerated() {
      if number % 4096 == 0, stop() { break }
      guard let target = graph.finalTarget(of: link), let article = graph.id(of: target).article else { continue }
      var (isAcross, isAbout, first) = (false, about(target), nil as StatementID?)
      graph.forEachPremise(of: link) { premise in
        let id = graph.id(of: premise)
        if first == nil { first = id }
        if let other = id.article, other != article { isAcross = true }
        if about(premise) { isAbout = true }
      }
      guard isAcross, isAbout, let first, let evidence = counted.evidence(of: graph[link]) else { continue }
      let row = Row(link: link, target: target, evidence: evidence, isSame: graph.kind(of: link) == .support)
      found.append((row, graph.id(of: target), first))
    }
    return found.sorted { ($0.to, $0.from, $0.row.link) < ($1.to, $1.from, $1.row.link) }.map(\.row)
  }
}

extension ArgumentGraph {
  /// The statement that a link bears on in the end: an undercut on the one to which the undercut link leads.
  fileprivate func finalTarget(of link: Handle<Link>) -> Handle<Statement>? {
    var link = link
    // Undercuts of undercuts are few; links that undercut each other in a ring bear on nothing.
    for _ in 0..<64 {
      guard let next = targetLink(of: link) else { return targetStatement(of: link) }
      link = next
    }
    return nil
  }
}

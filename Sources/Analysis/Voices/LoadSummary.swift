import ArgumentGraph

/// What was read of some articles, in a few numbers: the lines that loading prints.
public struct LoadSummary: Sendable, Equatable {
  /// A name with a count of statements.
  public struct Count: Sendable, Equatable {
    public let name: String
    public let statements: Int
  }

  public let articles: [ArticleID]
  public let paragraphs: Int
  public let sentences: Int
  public let statements: Int
  /// Links by what is known of them; each link that is not rejected counts once.
  public let found: Int
  public let suggested: Int
  public let reviewed: Int
  /// Authors, then the most heard sides.
  public let heard: [Count]
  /// Statements of the sides beyond those.
  public let heardOthers: Int
  /// Sides at whose views the author guesses, in the order of the text.
  public let guessedAt: [Count]
  /// The central claims as read, one at most for each article.
  public let theses: [Handle<Statement>]

  public var links: Int { found + suggested + reviewed }

  /// - Parameters:
  ///   - letters: the articles; all that are loaded without it.
  ///   - limit: how many sides to name besides the authors.
  /// - Complexity: O(n log n) for n statements, and O(links).
  public init(of graph: ArgumentGraph, in letters: [ArticleID]? = nil, naming limit: Int = 2) {
    let articles = letters.map { $0.compactMap { graph.article($0) } } ?? graph.articles
    self.articles = articles.map(\.id)
    paragraphs = articles.reduce(0) { $0 + $1.article.paragraphs.count }
    sentences = articles.reduce(0) { $0 + $1.article.sentences.count }

    let sides = graph.heardSides(in: articles).filter { !$0.statements.isEmpty }
    let named = sides.filter(\.isAuthor) + sides.filter { !$0.isAuthor && $0.side.party != nil }.prefix(limit)
    heard = named.map { Count(name: $0.side.name, statements: $0.statements.count) }
    statements = sides.reduce(0) { $0 + $1.statements.count }
    heardOthers = statements - heard.reduce(0) { $0 + $1.statements }

    var names: [String] = []
    var guesses: [String: Int] = [:]
    for guess in graph.guesses(in: articles) {
      if guesses[guess.sideName] == nil { names.append(guess.sideName) }
      guesses[guess.sideName, default: 0] += 1
    }
    guessedAt = names.map { Count(name: $0, statements: guesses[$0] ?? 0) }
    theses = articles.compactMap(\.thesis).filter(graph.isLive)

    // Links between articles belong to none, so only a summary of everything has them.
    let links = (letters == nil ? graph.links : Self.links(within: articles, graph)).map { graph[$0] }
      .filter { !$0.isRejected }
    reviewed = links.count(where: \.isReviewed)
    found = links.count { $0.origin == .found && !$0.isReviewed }
    suggested = links.count(where: \.isOnlySuggested)
  }

  /// The links within some articles, read or made by hand, undercuts among them. Complexity: O(statements and links
  /// there).
  private static func links(within articles: [LoadedArticle], _ graph: ArgumentGraph) -> [Handle<Link>] {
    var found: [Handle<Link>] = []
    for article in articles {
      var waiting = graph.statements(in: article).flatMap { graph.links(into: $0) }
      while let link = waiting.popLast() {
        let home = graph[link].article
        let isWithin =
          home == article.id
          || home == nil && graph[link].premises.allSatisfy { graph[$0].id.article == article.id }
        guard isWithin else { continue }
        found.append(link)
        waiting += graph.undercuts(of: link)
      }
    }
    return found
  }
}

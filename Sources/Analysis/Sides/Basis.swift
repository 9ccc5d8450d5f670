import ArgumentGraph

/// What a comparison rests on: the claims and sentences of each side, and where they are too few to say much.
public struct Basis: Sendable, Equatable {
  public struct Entry: Sendable, Equatable {
    public let name: String
    /// Whether `by:` and the name mean the statements of which these are the claims.
    public let isNamed: Bool
    public let claims: Int
    /// The sentences in which these claims stand; claims added by hand stand in none.
    public let sentences: Int
    /// The claims about what was asked, where something was.
    public let claimsAbout: Int?
    /// Whether it has under five claims, or under a fifth of another's.
    public let isThin: Bool
  }

  /// One for each side, in the order given.
  public let entries: [Entry]
  /// The articles in which the claims stand.
  public let articles: [ArticleID]

  /// - Complexity: O(claims of the sides).
  public init(
    of sides: [ComparedSide], in graph: ArgumentGraph, about: ((Handle<Statement>) -> Bool)? = nil
  ) {
    let most = sides.map(\.claims.count).max() ?? 0
    entries = sides.map { side in
      let ids = side.claims.map { graph.id(of: $0) }
      return Entry(
        name: side.name, isNamed: side.isNamed, claims: side.claims.count, sentences: Self.sentences(ids).count,
        claimsAbout: about.map { side.claims.count(where: $0) },
        isThin: Self.isThin(side.claims.count, beside: most))
    }
    var letters: Set<ArticleID> = []
    var last: ArticleID?
    for side in sides {
      // Claims of one article stand together.
      for claim in side.claims {
        if let article = graph.id(of: claim).article, article != last {
          letters.insert(article)
          last = article
        }
      }
    }
    articles = graph.articleIDs.filter(letters.contains)
  }

  /// The same of parties and voices by their statements; quick where nothing else is asked of the sides.
  ///
  /// - Complexity: O(n log n) for n statements.
  public init(named sides: [(name: String, statements: [Handle<Statement>])], in graph: ArgumentGraph) {
    let claims = sides.map { $0.statements.filter(graph.isClaim).map(graph.id(of:)) }
    let most = claims.map(\.count).max() ?? 0
    entries = zip(sides, claims).map { side, ids in
      Entry(
        name: side.name, isNamed: true, claims: ids.count, sentences: Self.sentences(ids).count, claimsAbout: nil,
        isThin: Self.isThin(ids.count, beside: most))
    }
    let letters = Set(claims.joined().compactMap(\.article))
    articles = graph.articleIDs.filter(letters.contains)
  }

  public var thinNames: [String] { entries.filter(\.isThin).map(\.name) }

  /// Whether so many claims are too few beside so many of another side.
  public static func isThin(_ claims: Int, beside other: Int) -> Bool { claims < 5 || claims * 5 < other }

  /// The sentences of ids in the order of the text, each once, without those added by hand.
  static func sentences(_ ids: [StatementID]) -> [StatementID] {
    var found: [StatementID] = []
    for id in ids.filter({ !$0.isAdded }).sorted() where found.last != id.wholeSentence {
      found.append(id.wholeSentence)
    }
    return found
  }
}

import ArgumentGraph
import ArticleText

/// Two graphs side by side: what is only in one, and what is otherwise in the other.
///
/// Articles are the same where their texts are, or else where they share most sentences, a third of the shorter at
/// least; statements by place and words; links by their kind and the statements at their ends.
public struct TwoReadings: Sendable {
  public struct ArticlePair: Sendable, Equatable {
    public let first: ArticleID
    public let second: ArticleID
    public let isSameText: Bool
  }

  /// One thing as it is in both.
  public struct Pair<Element>: Sendable, Equatable {
    public let first: Handle<Element>
    public let second: Handle<Element>
  }

  public let articles: [ArticlePair]
  public let articlesOnlyInFirst: [ArticleID]
  public let articlesOnlyInSecond: [ArticleID]
  /// Of articles in both, and of what was added by hand. All lists of statements are in the order of the text, all of
  /// links in their order.
  public let onlyInFirst: [Handle<Statement>]
  public let onlyInSecond: [Handle<Statement>]
  /// How many statements are in both.
  public let inBoth: Int
  /// Those of them that another holds.
  public let reheld: [Pair<Statement>]
  /// Those of them in other words.
  public let reworded: [Pair<Statement>]
  public let linksOnlyInFirst: [Handle<Link>]
  public let linksOnlyInSecond: [Handle<Link>]
  public let linksInBoth: Int
  /// Links in both that come from elsewhere, or of which a person judged otherwise.
  public let judgedOtherwise: [Pair<Link>]

  /// How many differences there are.
  public var count: Int {
    [
      articlesOnlyInFirst.count, articlesOnlyInSecond.count, onlyInFirst.count, onlyInSecond.count, reheld.count,
      reworded.count, linksOnlyInFirst.count, linksOnlyInSecond.count, judgedOtherwise.count,
    ].reduce(0, +)
  }

  /// - Complexity: linear in the words and links of both, but for statements left over in one place.
  public init(_ first: ArgumentGraph, _ second: ArgumentGraph, stop: () -> Bool = { false }) {
    articles = Self.articles(first, second)
    let articles = articles
    articlesOnlyInFirst = first.articleIDs.filter { id in !articles.contains { $0.first == id } }
    articlesOnlyInSecond = second.articleIDs.filter { id in !articles.contains { $0.second == id } }
    var matching = StatementMatching(first, second)
    for pair in articles {
      if stop() { break }
      guard let one = first.article(pair.first), let other = second.article(pair.second) else { continue }
      matching.match(one, other, isSameText: pair.isSameText)
    }
    matching.matchAdded()

    let (apart, otherApart) = (Set(articlesOnlyInFirst), Set(articlesOnlyInSecond))
    func isCompared(_ statement: Handle<Statement>) -> Bool {
      first.id(of: statement).article.map { !apart.contains($0) } ?? true
    }
    func isOtherCompared(_ statement: Handle<Statement>) -> Bool {
      second.id(of: statement).article.map { !otherApart.contains($0) } ?? true
    }
    var pairs: [Pair<Statement>] = []
    var onlyInFirst: [Handle<Statement>] = []
    for statement in first.statements {
      if let partner = matching.partners[statement] {
        pairs.append(Pair(first: statement, second: partner))
      } else if isCompared(statement) {
        onlyInFirst.append(statement)
      }
    }
    self.onlyInFirst = onlyInFirst
    onlyInSecond = second.statements.filter { !matching.isTaken($0) && isOtherCompared($0) }
    inBoth = pairs.count
    reheld = pairs.filter { first.holderWords(of: $0.first) != second.holderWords(of: $0.second) }
    reworded = pairs.filter { first.words(of: $0.first).comparedWords != second.words(of: $0.second).comparedWords }

    let links = LinkMatching(first, second, matching)
    linksOnlyInFirst = links.onlyInFirst.filter { first[$0].premises.contains(where: isCompared) }
    linksOnlyInSecond = links.onlyInSecond.filter { second[$0].premises.contains(where: isOtherCompared) }
    linksInBoth = links.pairs.count
    judgedOtherwise = links.pairs.filter { first.status(of: $0.first) != second.status(of: $0.second) }
  }

  private static func articles(_ first: ArgumentGraph, _ second: ArgumentGraph) -> [ArticlePair] {
    var left = second.articles
    var found: [ArticleID: ArticlePair] = [:]
    for one in first.articles {
      guard
        let place = left.firstIndex(where: {
          $0.article.sha256 == one.article.sha256 && !one.article.sha256.isEmpty
            && $0.article.division == one.article.division
        })
      else { continue }
      found[one.id] = ArticlePair(first: one.id, second: left.remove(at: place).id, isSameText: true)
    }
    var owners: [String: [Int]] = [:]
    for (place, other) in left.enumerated() {
      for words in other.article.sentenceWords { owners[words, default: []].append(place) }
    }
    var isFree = left.map { _ in true }
    for one in first.articles where found[one.id] == nil {
      let sentences = one.article.sentenceWords
      var shared = Array(repeating: 0, count: left.count)
      for words in sentences { for place in owners[words] ?? [] where isFree[place] { shared[place] += 1 } }
      var best: Int?
      for place in left.indices where shared[place] > best.map({ shared[$0] }) ?? 0 { best = place }
      guard let best, shared[best] * 3 >= min(sentences.count, left[best].article.sentenceWords.count) else { continue }
      isFree[best] = false
      found[one.id] = ArticlePair(first: one.id, second: left[best].id, isSameText: false)
    }
    return first.articleIDs.compactMap { found[$0] }
  }
}

extension Article {
  /// The words of its sentences, each once.
  fileprivate var sentenceWords: Set<String> { Set(sentences.map { text[$0.span].comparedWords }) }
}

/// Which links of one graph are which of another, by kind and ends.
private struct LinkMatching {
  private(set) var pairs: [TwoReadings.Pair<Link>] = []
  private(set) var onlyInFirst: [Handle<Link>] = []
  private(set) var onlyInSecond: [Handle<Link>] = []

  /// What a link joins, by places in the second graph.
  private struct Ends: Hashable {
    let kind: Link.Kind
    let premises: [Handle<Statement>]
    let target: Link.Target
  }

  init(_ first: ArgumentGraph, _ second: ArgumentGraph, _ matching: StatementMatching) {
    var free: [Ends: [Handle<Link>]] = [:]
    for link in second.links.reversed() {
      let value = second[link]
      free[Ends(kind: value.kind, premises: value.premises.sorted(), target: value.target), default: []].append(link)
    }
    var partners: [Handle<Link>: Handle<Link>] = [:]
    // An undercut comes after the link that it runs to.
    for link in first.links {
      let value = first[link]
      let premises = value.premises.compactMap { matching.partners[$0] }
      let target: Link.Target? =
        switch value.target {
        case .statement(let statement): matching.partners[statement].map { .statement($0) }
        case .link(let inner): partners[inner].map { .link($0) }
        }
      if let target, premises.count == value.premises.count,
        let partner = free[Ends(kind: value.kind, premises: premises.sorted(), target: target)]?.popLast()
      {
        partners[link] = partner
        pairs.append(TwoReadings.Pair(first: link, second: partner))
      } else {
        onlyInFirst.append(link)
      }
    }
    let taken = Set(partners.values)
    onlyInSecond = second.links.filter { !taken.contains($0) }
  }
}

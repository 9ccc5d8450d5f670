import ArgumentGraph
import ArticleText
import Lexicon

/// Finds the claims that articles share, or contradict each other in, and offers them as links.
///
/// Claims are compared by the stems that they have in common, rare ones counting more (inverse document frequency over
/// the claims of all loaded articles). What a claim speaks of is kept from one time to the next, article by article.
public struct AcrossArticles: Sendable {
  private var vocabulary = Vocabulary()
  private var profiles: [ArticleID: Profile] = [:]

  public init() {}

  /// The links between loaded articles, the surest first.
  ///
  /// A claim of a later article is the premise: it supports the same claim of an earlier one, or attacks the contrary.
  /// - Parameter frozen: articles whose links with each other were read at another time and stay as they are.
  /// - Complexity: linear in the claims for a bounded number of claims that share a rare stem.
  public mutating func links(
    in graph: ArgumentGraph, lexicon: Lexicon, frozen: Set<ArticleID> = [], stop: () -> Bool = { false }
  ) throws(LexiconError) -> [Link] {
    let articles = graph.articles
    guard articles.count > 1 else { return [] }
    let stemmer = try Stemmer()
    for article in articles where profiles[article.id]?.digest != article.article.sha256 {
      if stop() { return [] }
      profiles[article.id] = Profile(of: article, in: graph, &vocabulary, lexicon, stemmer)
    }
    var corpus = ClaimCorpus(sides: sides(in: graph, lexicon, stemmer))
    for article in articles {
      if let profile = profiles[article.id] { corpus.add(profile, of: article, in: graph) }
    }
    corpus.weigh()
    let pairs = corpus.pairs(frozen: frozen, stop: stop)
    return ClaimPair.chosen(pairs).map { corpus.link($0) }
  }

  /// For each concept the side that it names: a party, or a country that is none here; -1 for all others.
  private mutating func sides(in graph: ArgumentGraph, _ lexicon: Lexicon, _ stemmer: Stemmer) -> [Int32] {
    var named: [(concept: Int32, party: Int32)] = []
    for party in graph.parties {
      for name in [graph[party].name] + graph[party].aliases {
        guard let concept = vocabulary.concept(ofName: name, lexicon, stemmer) else { continue }
        named.append((concept, Int32(party.offset)))
      }
    }
    let parties = Int32(graph.parties.map(\.offset).max() ?? -1) + 1
    var sides = vocabulary.isPolity.enumerated().map { $1 ? parties + Int32($0) : -1 }
    for (concept, party) in named.reversed() { sides[Int(concept)] = party }
    return sides
  }
}

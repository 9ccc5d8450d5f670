import ArgumentGraph
import ArticleText

/// The voices and parties that an export names, once each, with the ids it gives them.
///
/// Their order depends on what is loaded alone, not on the session's past: article by article, the author first.
struct ExportedVoices {
  let graph: ArgumentGraph
  private(set) var voices: [Handle<Voice>] = []
  private(set) var parties: [Handle<Party>] = []
  private var numbers: [Handle<Voice>: Int] = [:]

  init(_ graph: ArgumentGraph) {
    self.graph = graph
    for article in graph.articles {
      number([article.author])
      number(Self.voices(in: article, graph).sorted())
    }
    for statement in graph.statements where graph[statement].id.isAdded {
      number(Self.voices(of: graph[statement]))
    }
    let heard = Set(voices.compactMap { graph[$0].party })
    let declared = graph.parties.filter { graph[$0].origin != .read }
    parties = heard.union(declared).sorted()
  }

  private mutating func number(_ found: [Handle<Voice>]) {
    for voice in found where numbers[voice] == nil {
      voices.append(voice)
      numbers[voice] = voices.count
    }
  }

  /// Every voice that an article's rows mention.
  private static func voices(in article: LoadedArticle, _ graph: ArgumentGraph) -> Set<Handle<Voice>> {
    var found = Set(article.sentenceHolders)
    for attribution in article.attributions { found.insert(graph[Handle<Attribution>(attribution)].voice) }
    for statement in article.statements { found.formUnion(voices(of: graph[Handle<Statement>(statement)])) }
    return found
  }

  private static func voices(of statement: Statement) -> [Handle<Voice>] {
    [statement.holder] + statement.reporters + (statement.guessedHolder.map { [$0] } ?? [])
  }

  /// `v3`.
  func id(of voice: Handle<Voice>) -> String { "v\(numbers[voice] ?? 0)" }

  /// `author` in a row of the author's own article, else the voice's id.
  func reference(to voice: Handle<Voice>, in article: ArticleID?) -> String {
    isAuthor(voice, of: article) ? "author" : id(of: voice)
  }

  /// The name of the voice's side: a party, `author` in a row of the author's own article, `author of B` elsewhere.
  func party(of voice: Handle<Voice>, in article: ArticleID?) -> String? {
    if let party = graph[voice].party { return graph[party].name }
    if isAuthor(voice, of: article) { return "author" }
    return graph[voice].authorOf.map { "author of \($0)" }
  }

  private func isAuthor(_ voice: Handle<Voice>, of article: ArticleID?) -> Bool {
    article != nil && graph[voice].authorOf == article
  }
}

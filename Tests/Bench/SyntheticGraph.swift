import ArgumentGraph
import ArticleText
import Seeded

/// Articles of a thousand statements with two links a statement, the same for the same seed.
struct SyntheticGraph {
  static let statementsPerArticle = 1000
  private var random: Seeded
  private let article: Article

  init(seed: UInt64) {
    random = Seeded(seed)
    let text = String(repeating: "Any state may charge for upkeep. ", count: Self.statementsPerArticle)
    article = Article(
      path: nil, sha256: "", text: TextBuffer(text), paragraphs: [], sentences: [], tokens: [])
  }

  /// A graph of about so many statements, and twice as many links, one in ten of them from an article to another.
  mutating func graph(statements: Int) throws -> ArgumentGraph {
    var graph = ArgumentGraph()
    for number in 0..<(statements / Self.statementsPerArticle) {
      let id = ArticleID(ordinal: number)
      _ = try graph.apply(.load(id, article, reading(id)))
    }
    for _ in 0..<(statements / 5) {
      let premise = Handle<Statement>(Int.random(in: 0..<statements, using: &random))
      let target = Handle<Statement>(Int.random(in: 0..<statements, using: &random))
      _ = try graph.apply(
        .addLink(
          Link(kind: .support, premises: [premise], target: .statement(target), origin: .added, rule: "synthetic")))
    }
    return graph
  }

  private mutating func reading(_ id: ArticleID) -> ArticleReading {
    var reading = ArticleReading(
      voices: [Voice(key: "author:\(id)", name: "the author", kind: .author, authorOf: id)])
    reading.parties = [
      Party(key: "sudmark", name: "Sudmark", origin: .read), Party(key: "norrland", name: "Norrland", origin: .read),
    ]
    for (party, name) in ["Sudmark", "Norrland"].enumerated() {
      reading.voices.append(Voice(key: name, name: name, kind: .government, party: Handle(party), tie: "itself"))
    }
    for number in 0..<Self.statementsPerArticle {
      let sentence = StatementID(article: id, paragraph: number / 8 + 1, sentence: number % 8 + 1)
      let holder = Handle<Voice>(Int.random(in: 0..<3, using: &random))
      reading.statements.append(
        Statement(id: sentence, spans: [Span(number * 33, number * 33 + 31)], holder: holder))
    }
    for number in 0..<(Self.statementsPerArticle * 9 / 5) {
      reading.links.append(link(number))
    }
    return reading
  }

  private mutating func link(_ number: Int) -> Link {
    let premise = Handle<Statement>(Int.random(in: 0..<Self.statementsPerArticle, using: &random))
    if number > 0, number % 20 == 0 {
      let target = Handle<Link>(Int.random(in: 0..<number, using: &random))
      return Link(kind: .undercut, premises: [premise], target: .link(target), origin: .found, rule: "synthetic")
    }
    let target = Handle<Statement>(Int.random(in: 0..<Self.statementsPerArticle, using: &random))
    return Link(
      kind: number % 3 == 0 ? .attack : .support, premises: [premise], target: .statement(target),
      origin: number % 2 == 0 ? .found : .suggested, rule: "synthetic")
  }
}

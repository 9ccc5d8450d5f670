import ArgumentGraph
import ArticleText
import Lexicon
import Seeded

/// Articles of a thousand statements with two links a statement, the same for the same seed: several voices on two
/// sides and on none, who are reported with many verbs, attack one another and undercut reasons.
struct SyntheticGraph {
  static let statementsPerArticle = 1000
  /// Voices after the author, with the party of each.
  static let voices: [(name: String, kind: Voice.Kind, party: Int?)] =
    [
      ("Sudmark", .government, 0), ("Norrland", .government, 1), ("Sudmark officials", .officials, 0),
      ("many in Sudmark", .public, 0), ("Norrland's army", .military, 1), ("Norrland officials", .officials, 1),
      ("observers", .group, nil), ("critics of Sudmark", .critics, nil), ("Estmark", .government, nil),
      ("bargemen", .group, nil),
    ] + (1...20).map { ("Ada Holm the \($0)th", .person, nil) }
  static let verbs = [
    "say", "insist", "maintain", "reject", "deny", "claim", "argue", "believe", "warn", "counter", "note", "contend",
    "allege", "acknowledge", "fear", "stress",
  ]

  private var random: Seeded
  private let text: SyntheticText
  private let rules: TextRules

  init(seed: UInt64) throws {
    random = Seeded(seed)
    text = SyntheticText(&random)
    func table(_ name: String) -> String { String(decoding: WordSource.embedded.bytes(of: name) ?? [], as: UTF8.self) }
    rules = try TextRules(abbreviations: table("abbreviations"), furniture: table("furniture"))
  }

  /// An article with what was read of it.
  mutating func article(_ id: ArticleID) throws -> (article: Article, reading: ArticleReading) {
    let prose = text.prose(sentences: Self.statementsPerArticle, &random)
    let article = try Article.read(Array("---\ntitle: \(id)\n---\n".utf8) + prose, path: nil, rules: rules)
    return (article, reading(id, article))
  }

  /// A link from an article to another, by hand.
  mutating func linkAcross(statements: Int) -> Link {
    let premise = Handle<Statement>(Int.random(in: 0..<statements, using: &random))
    let target = Handle<Statement>(Int.random(in: 0..<statements, using: &random))
    return Link(
      kind: chance(3) ? .attack : .support, premises: [premise], target: .statement(target), origin: .added,
      rule: "synthetic")
  }

  /// A graph of about so many statements, and twice as many links, one in ten of them from an article to another.
  mutating func graph(statements: Int) throws -> ArgumentGraph {
    var graph = ArgumentGraph()
    for number in 0..<(statements / Self.statementsPerArticle) {
      let id = ArticleID(ordinal: number)
      let (article, reading) = try article(id)
      _ = try graph.apply(.load(id, article, reading))
    }
    for _ in 0..<(statements / 5) { _ = try graph.apply(.addLink(linkAcross(statements: graph.statementCount))) }
    return graph
  }

  private mutating func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &random) == 0 }

  private mutating func reading(_ id: ArticleID, _ article: Article) -> ArticleReading {
    var reading = ArticleReading(
      voices: [Voice(key: "author:\(id)", name: "the author", kind: .author, authorOf: id)])
    reading.parties = [
      Party(key: "sudmark", name: "Sudmark", origin: .read), Party(key: "norrland", name: "Norrland", origin: .read),
    ]
    for voice in Self.voices {
      reading.voices.append(
        Voice(
          key: voice.name, name: voice.name, kind: voice.kind, party: voice.party.map { Handle($0) },
          tie: voice.party.map { _ in "itself" }))
    }
    for sentence in article.sentences { add(sentence, id, &reading) }
    for number in 0..<(reading.statements.count * 9 / 5) {
      reading.links.append(link(number, among: reading.statements.count))
    }
    return reading
  }

  private mutating func add(_ sentence: Sentence, _ article: ArticleID, _ reading: inout ArticleReading) {
    let id = StatementID(article: article, paragraph: sentence.paragraph, sentence: sentence.number)
    // A third is the author's; most of the rest is the two governments'.
    let drawn = Int.random(in: 0..<24, using: &random)
    let voice = drawn < 8 ? 0 : drawn < 18 ? drawn % 2 + 1 : Int.random(in: 3...Self.voices.count, using: &random)
    let span = Span(sentence.span.start, sentence.span.end - 1)
    var statement = Statement(id: id, spans: [span], holder: Handle(voice))
    if voice > 0 {
      statement.reporters = chance(12) ? [Handle(0), Handle(7)] : [Handle(0)]
      statement.attribution = Handle(reading.attributions.count)
      let verb = Int.random(in: 0..<Self.verbs.count, using: &random)
      reading.attributions.append(
        Attribution(
          article: article, number: reading.attributions.count + 1, source: [span], cue: [span], content: [span],
          voice: Handle(voice), stance: Stance.allCases[verb % Stance.allCases.count], isReactive: verb % 4 == 3,
          isQuoted: chance(10), verb: Self.verbs[verb], rule: "synthetic"))
    } else if chance(25) {
      statement.guessedHolder = Handle(Int.random(in: 1...2, using: &random))
    }
    if chance(4) { statement.roles.insert(.premise) }
    if chance(9) { statement.roles.insert(.prediction) }
    if chance(30) { statement.roles = .question }
    if chance(40) { statement.isIfPart = true }
    if chance(12) { statement.isHedged = true }
    if chance(25), !reading.statements.isEmpty {
      statement.restates = Handle(Int.random(in: 0..<reading.statements.count, using: &random))
    }
    if chance(4) {
      reading.violence.append(
        ViolenceMention(
          words: Span(span.start, span.start + 1), form: [.active, .passive, .nominal][reading.statements.count % 3],
          kind: chance(2) ? .initiating : .harm, agent: chance(2) ? span : nil, victim: chance(2) ? span : nil,
          statement: Handle(reading.statements.count)))
    }
    reading.statements.append(statement)
  }

  private mutating func link(_ number: Int, among count: Int) -> Link {
    var premises = [Handle<Statement>(Int.random(in: 0..<count, using: &random))]
    if number > 0, number % 20 == 0 {
      let target = Handle<Link>(Int.random(in: 0..<number, using: &random))
      // An undercut is aimed at a reason, now and then at another undercut.
      return Link(kind: .undercut, premises: premises, target: .link(target), origin: .found, rule: "synthetic")
    }
    if chance(8) { premises.append(Handle(Int.random(in: 0..<count, using: &random))) }
    let target = Handle<Statement>(Int.random(in: 0..<count, using: &random))
    return Link(
      kind: number % 3 == 0 ? .attack : .support, premises: premises, target: .statement(target),
      origin: number % 2 == 0 ? .found : .suggested, verdict: number % 31 == 0 ? .rejected : nil, rule: "synthetic")
  }
}

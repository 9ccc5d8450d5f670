import ArgumentGraph
import Seeded
import Testing

@testable import ArgumentGraph
@testable import Query

/// Bits, chains and the index of words must change no answer: on random graphs, through random edits and their undoing,
/// every line yields what looking at everything yields, in the same order and by the same links.
@Suite struct PlainComparisonTests {
  private static let lines = [
    "by:Sudmark", "by:Norrland or via:observers", "by:author not is:claim", "guess:Norrland", "via:author",
    "about:toll", "about:\"toll treaty\"", "(charging)", "\"the toll\"", "not \"the toll\" by:Sudmark",
    "role:premise", "role:question or role:claim", "stance:committed", "stance:reactive", "verb:insists", "in:A",
    "in:B1", "A1..B2", "is:claim", "is:answered", "is:unanswered", "is:supported", "is:bare", "is:attacked",
    "is:hedged", "is:boosted", "is:loaded", "is:quoted", "is:conditional", "links:found", "links:suggested",
    "links:reviewed",
    "links:all not links:added", "$k is:claim", "_ or about:lock", "by:Sudmark $k", "(by:Sudmark | attackers) not $k",
    "by:Sudmark | premises", "by:Sudmark | premises all", "is:claim | conclusions 2 by:author",
    "_ | conclusions all", "$k | premises all links:all", "_ | targets links:all",
    "in:A | attackers", "in:A | attackers links:suggested", "by:Norrland | targets", "is:claim | answers",
    "by:Sudmark | answered by Norrland", "is:claim | answered", "is:claim | unanswered",
    "by:Sudmark | unanswered by Norrland", "is:claim | roots", "is:claim | leaves", "in:A | path (in:B)",
    "by:Sudmark | path (by:Norrland is:hedged)", "$k | sort text", "_ | sort holder", "in:A | sort links",
    "is:claim | sort words", "_ | sort paragraph", "is:claim | sort attackers", "_ | sort verb", "in:A | sort stance",
    "is:claim | group holder", "_ | group party", "is:claim | group origin", "_ | group reporter",
    "_ | group paragraph",
    "is:claim | top 3", "is:claim | reverse", "is:claim | shuffle 7", "$k | shuffle 12345",
    "is:claim | unique", "is:claim | except $k", "$k | also by:Sudmark",
    "by:Sudmark is:claim | attackers by:Norrland", "about:toll not by:author | premises all",
    "by:Sudmark | except ($k | targets) | top 5",
  ]

  @Test(arguments: 0..<8 as Range<UInt64>) func noAnswerDiffersFromTheOnePlainlyFound(seed: UInt64) throws {
    var random = RandomQueries(seed: seed)
    var graph = ArgumentGraph()
    var index = QueryIndex()
    var inverses: [GraphEdit] = []
    var found = 0
    for step in 0..<12 {
      for _ in 0..<3 {
        if random.chance(5), let inverse = inverses.popLast() {
          _ = try graph.apply(inverse)
        } else if let inverse = try? graph.apply(random.edit(of: graph)) {
          inverses.append(inverse)
        }
      }
      try #require(graph.checkInvariants() == [], "seed \(seed), step \(step)")
      // An index that is behind must not matter either.
      if !random.chance(4) { index.update(to: graph, stem: testStem) }
      let kept = Selection(graph.statements.filter { _ in random.chance(3) }.shuffled(using: &random.random))
      let last = Selection(graph.statements.filter { _ in random.chance(2) }.shuffled(using: &random.random))
      for links in LinksCounted.allCases {
        var context = QueryContext(graph, links: links, last: last, variables: ["k": kept], stem: testStem)
        for line in Self.lines {
          let stages = try Parser.parse(line).stages
          context.index = index
          let indexed = members(stages, context)
          context.index = nil
          #expect(indexed == members(stages, context), "seed \(seed), step \(step), links \(links): \(line)")
          // What is refused (no such voice, word or id) has no plain answer.
          guard let indexed else { continue }
          let plain = try PlainEvaluator(context).evaluate(stages)
          if !plain.isEmpty { found += 1 }
          try #require(indexed == plain, "seed \(seed), step \(step), links \(links): \(line)")
        }
      }
    }
    #expect(found > 300, "seed \(seed): too little was found to compare")
  }

  private func members(_ stages: [Stage], _ context: QueryContext) -> [Selection.Member]? {
    (try? Evaluator(context).evaluate(stages))?.selection?.members
  }
}

/// Random articles and edits, the same for the same seed.
struct RandomQueries {
  var random: Seeded
  private var texts: [ArticleID: TestGraph] = [:]
  private static let voices = [
    "author", "author", "Sudmark", "Sudmark", "many in Sudmark", "Norrland", "Norrland", "Estmark", "observers",
  ]
  private static let words = [
    "the", "toll", "tolls", "treaty", "lock", "charges", "charging", "café", "river", "closed", "Sudmark’s", "barges",
  ]

  init(seed: UInt64) { random = Seeded(seed) }

  mutating func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &random) == 0 }

  private mutating func text(_ letter: ArticleID) -> TestGraph {
    var text = TestGraph("\(letter)")
    var ids: [String] = []
    for number in 0..<Int.random(in: 2...20, using: &random) {
      let id = "\(number / 4 + 1).\(number % 4 + 1)"
      let words = (0..<Int.random(in: 2...6, using: &random)).compactMap { _ in Self.words.randomElement(using: &random)
      }
      let holder = Self.voices.randomElement(using: &random) ?? "author"
      var copy = random
      text.say(
        id, holder, words.joined(separator: " "), guess: holder == "author" && chance(4) ? "Norrland" : nil,
        verb: ["insist", "reject", "say"].randomElement(using: &random), stance: chance(2) ? .committed : .neutral,
        isQuoted: chance(4),
        roles: [.claim, .premise, .question, [.claim, .prediction]].randomElement(using: &random) ?? .claim,
        restates: chance(4) ? ids.randomElement(using: &random) : nil
      ) {
        $0.isHedged = Bool.random(using: &copy)
        $0.boosters = Bool.random(using: &copy) ? [.init(0, 1)] : []
        $0.isLoaded = Bool.random(using: &copy)
        $0.isIfPart = Int.random(in: 0..<6, using: &copy) == 0
        if Int.random(in: 0..<6, using: &copy) == 0, holder != "author" { $0.reporters.append(Handle(1)) }
      }
      ids.append(id)
    }
    sides(&text)
    links(&text, ids)
    return text
  }

  private mutating func sides(_ text: inout TestGraph) {
    text.reading.parties = []
    for voice in text.reading.voices.indices { text.reading.voices[voice].party = nil }
    if !chance(4) { text.party("Sudmark", "Sudmark", "many in Sudmark") }
    if !chance(4) { text.party("Norrland", "Norrland") }
    if chance(3) { text.party("Valley", "Estmark", "observers") }
  }

  private mutating func links(_ text: inout TestGraph, _ ids: [String]) {
    text.reading.links = []
    var made: [Handle<Link>] = []
    for _ in 0..<Int.random(in: 0...30, using: &random) {
      guard let target = ids.randomElement(using: &random), let premise = ids.randomElement(using: &random),
        let other = ids.randomElement(using: &random)
      else { continue }
      let origin: Link.Origin = chance(2) ? .found : .suggested
      if let link = made.randomElement(using: &random), chance(3) {
        made.append(text.undercut(link, by: premise, origin: origin))
      } else {
        let verdicts: [Link.Verdict?] = [nil, nil, .accepted, .rejected]
        made.append(
          text.link(
            chance(2) ? .support : .attack, target, by: premise, other, origin: origin,
            verdict: verdicts.randomElement(using: &random) ?? nil))
      }
    }
  }

  mutating func edit(of graph: ArgumentGraph) throws -> GraphEdit {
    let letter = ArticleID(ordinal: Int.random(in: 0..<3, using: &random))
    let statement = graph.statements.randomElement(using: &random)
    let link = graph.links.randomElement(using: &random)
    switch Int.random(in: 0..<12, using: &random) {
    case 0, 1, 2, 3:
      let text = text(letter)
      if graph.article(letter) == nil { texts[letter] = text }
      return .load(letter, text.article, text.reading)
    case 4: return .unload(letter)
    case 5: return reread(graph)
    case 6:
      guard let voice = graph.voices.randomElement(using: &random) else { break }
      let words = Self.words.shuffled(using: &random).prefix(4).joined(separator: " ")
      return .addStatement(
        Statement(
          id: StatementID(added: Int.random(in: 1..<5, using: &random)), spans: [], holder: voice, words: words))
    case 7, 8:
      guard let statement, let premise = graph.statements.randomElement(using: &random) else { break }
      if let link, chance(3) {
        return .addLink(Link(kind: .undercut, premises: [premise], target: .link(link), origin: .added, rule: "hand"))
      }
      return .addLink(
        Link(
          kind: chance(2) ? .support : .attack, premises: [premise], target: .statement(statement), origin: .added,
          rule: "hand"))
    case 9:
      let verdicts: [Link.Verdict?] = [nil, .accepted, .rejected]
      if let link { return .setVerdict(link, verdicts.randomElement(using: &random) ?? nil) }
    case 10:
      if let statement, let voice = graph.voices.randomElement(using: &random) {
        return .setHolder(statement, voice, byHand: true)
      }
    default:
      if let statement { return .setRoles(statement, [.premise, .conditional], byHand: true) }
    }
    return .hide(graph.statements.filter { graph[$0].id.isAdded && chance(2) }, link.map { [$0] } ?? [])
  }

  /// The same texts with other sides and links, and here and there with a subject shown.
  private mutating func reread(_ graph: ArgumentGraph) -> GraphEdit {
    var readings: [(ArticleID, ArticleReading)] = []
    for article in graph.articles {
      guard var text = texts[article.id], text.article == article.article else { continue }
      sides(&text)
      links(&text, text.reading.statements.map { String("\($0.id)".dropFirst()) })
      for place in text.reading.statements.indices where chance(4) {
        text.reading.statements[place].subject = Statement.Subject(name: "the toll")
      }
      readings.append((article.id, text.reading))
    }
    return .reread(readings)
  }
}

import ArgumentGraph
import Testing

@testable import Analysis

/// What must hold of every graph: partitions add up, nothing is counted twice, the same graph gives the same answer.
@Suite struct PropertyTests {
  static let seeds = Array(UInt64(1)...60)

  @Test(arguments: seeds) func randomGraphsAreSound(seed: UInt64) throws {
    #expect(try RandomGraph.make(seed: seed).checkInvariants() == [])
  }

  @Test(arguments: seeds) func repliesPartitionTheClaims(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed)
    let (sudmark, norrland) = (graph.compared("Sudmark"), graph.compared("Norrland"))
    #expect(sudmark.claims == graph.side(named: "Sudmark").map { graph.claims(of: $0) })
    for counted in LinksCounted.allCases {
      for opponent in [norrland, nil] {
        let replies = Replies(to: sudmark, by: opponent, in: graph, counting: counted)
        #expect(replies.entries.map(\.claim) == sudmark.claims)
        #expect(Replies.Kind.allCases.reduce(0) { $0 + replies.count($1) } == sudmark.claims.count)
        for entry in replies.entries {
          let notes = entry.premiseNotes.map(\.premise)
          #expect(Set(notes).count == notes.count)
        }
      }
    }
  }

  @Test(arguments: seeds) func aClaimWithARowHasAReply(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed)
    let comparison = Comparison(graph.compared("Sudmark"), graph.compared("Norrland"), in: graph)
    let replies = Replies(to: comparison.first, by: comparison.second, in: graph, notesPremises: false)
    let answered = Set(replies.entries.filter { !$0.replies.isEmpty }.map(\.claim))
    #expect(comparison.repliesToFirst.claims == replies.entries.count)
    for kind in Replies.Kind.allCases { #expect(comparison.repliesToFirst.count(kind) == replies.count(kind)) }
    for row in comparison.shown + comparison.suggested where row.helps == .second && row.objection.isReply {
      guard let claim = comparison.first.claim(saidBy: row.objection.against) else { continue }
      #expect(answered.contains(claim))
    }
    let rows = comparison.shown + comparison.suggested + comparison.byOthersShown + comparison.byOthersSuggested
    let links = (rows + comparison.guessed).map(\.objection.link)
    #expect(Set(links).count == links.count)
    let authors = Set(graph.articles.map(\.author))
    #expect((comparison.shown + comparison.suggested).allSatisfy { !authors.contains($0.speaker) })
    #expect(comparison.talkedPast.rows.count <= comparison.talkedPast.sharedTopics)
  }

  /// What is said of every statement of both sides is said by nobody against himself.
  @Test(arguments: seeds) func sidesThatOverlapSetNothingAgainstItself(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed)
    let sudmark = graph.compared("Sudmark")
    let both = ComparedSide(name: "both", Selection(sudmark.asserted + graph.compared("Norrland").asserted), in: graph)
    let same = Comparison(sudmark, sudmark, in: graph, counting: .all)
    #expect(same.shared == sudmark.claims)
    #expect(same.shown.isEmpty && same.suggested.isEmpty && same.guessed.isEmpty && same.agreed.isEmpty)
    #expect(same.talkedPast.shared.isEmpty && same.repliesToFirst.count(.none) == sudmark.claims.count)
    let overlap = Comparison(sudmark, both, in: graph, counting: .all)
    #expect(overlap.shared == sudmark.claims)
    for row in overlap.shown + overlap.suggested {
      let ends = row.objection.premises.filter(graph.isAsserted) + [row.objection.against]
      #expect(!ends.allSatisfy { sudmark.asserts($0) && both.asserts($0) })
    }
  }

  @Test(arguments: seeds.prefix(20)) func topicsPartitionTheClaimsOfEach(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed)
    let topics = Topics(of: graph, WordsByNumber(of: graph) { $0 }, isStopWord: { _ in false })
    let claims = TopicClaims(of: topics, in: graph)
    for (entry, counts) in zip(topics.entries, claims.counts) {
      let about = graph.statements.filter { topics.topics(of: $0).contains(entry.topic) }
      #expect(entry.statements == about.count)
      #expect(counts.reduce(0, +) == about.count(where: graph.isClaim))
    }
  }

  @Test(arguments: seeds) func whoSpeaksPartitionsStatementsAndSentences(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed)
    let report = VoiceReport(of: graph)
    #expect(report.rows.reduce(0) { $0 + $1.statements.count } == graph.statementCount)
    #expect(report.rows.reduce(0) { $0 + $1.sentences } == report.sentenceCount)
    for row in report.rows { #expect(row.heard.parts.reduce(0) { $0 + $1.statements.count } == row.statements.count) }
    let parties = PartiesReport(of: graph)
    let counted = parties.parties.map(\.statements) + parties.onNoSide.map(\.statements)
    #expect(counted.reduce(0, +) == graph.statementCount)
    let summary = LoadSummary(of: graph)
    #expect(summary.heard.reduce(0) { $0 + $1.statements } + summary.heardOthers == summary.statements)
    #expect(summary.links == graph.links.count { !graph[$0].isRejected })
  }

  @Test(arguments: seeds) func whoPutsEachMatchInOnePlace(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed)
    let report = WhoReport(says: { graph.words(of: $0).contains("toll") }, in: graph)
    let placed = report.rows.flatMap { $0.asserts + $0.denies + $0.discusses + $0.guessed }
    #expect(placed.count == report.matches)
    #expect(Set(placed).count == placed.count)
    #expect(Set(report.rows.map(\.voice)).isDisjoint(with: report.silent))
  }

  @Test(arguments: seeds.prefix(20)) func walksEnd(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed)
    for statement in graph.statements {
      let walk = PremiseWalk(from: statement, in: graph, counting: .all)
      let fresh = walk.steps.filter { $0.mark == .new }.map(\.statement)
      #expect(Set(fresh).count == fresh.count)
      let near = Neighbourhood(of: statement, in: graph, counting: .all)
      #expect(near.steps.map(\.distance) == near.steps.map(\.distance).sorted())
      for step in near.steps.suffix(2) {
        let path = Neighbourhood.path(from: statement, to: step.statement, in: graph, counting: .all)
        #expect(path?.count == step.distance)
      }
    }
  }

  @Test func theSameGraphGivesTheSameAnswer() throws {
    for seed in Self.seeds.prefix(10) {
      let (one, other) = (try RandomGraph.make(seed: seed), try RandomGraph.make(seed: seed))
      #expect(answers(one) == answers(other))
    }
  }

  /// Everything an analysis says, as text; hashing is seeded anew for each set, so an order taken from one shows.
  private func answers(_ graph: ArgumentGraph) -> String {
    let topics = Topics(of: graph, WordsByNumber(of: graph) { $0 }, isStopWord: { _ in false })
    let comparison = Comparison(
      graph.compared("Sudmark"), graph.compared("Norrland"), in: graph, topics: topics.numbers)
    let rows = comparison.shown + comparison.suggested + comparison.byOthersShown + comparison.guessed
    return "\(rows) \(comparison.talkedPast) \(comparison.agreed) \(comparison.repliesToFirst) \(topics.entries)"
      + "\(VoiceReport(of: graph)) \(PartiesReport(of: graph)) \(String(describing: MostClashing.pair(in: graph)))"
  }

  @Test func anEmptyGraphGivesEmptyAnswers() {
    let graph = ArgumentGraph()
    let nobody = ComparedSide(name: "nobody", Selection(), in: graph)
    let comparison = Comparison(nobody, nobody, in: graph)
    #expect(comparison.shown.isEmpty && comparison.repliesToFirst.claims == 0 && comparison.agreed.isEmpty)
    #expect(comparison.basis.articles.isEmpty)
    #expect(VoiceReport(of: graph).rows.isEmpty)
    #expect(PartiesReport(of: graph).parties.isEmpty)
    #expect(LoadSummary(of: graph).statements == 0)
    #expect(MostClashing.pair(in: graph) == nil)
    #expect(WhoReport(says: { _ in true }, in: graph).rows.isEmpty)
    #expect(Topics(of: graph, WordsByNumber(of: graph) { $0 }, isStopWord: { _ in false }).entries.isEmpty)
  }

  @Test func hiddenStatementsAreNoPartOfAnAnswer() throws {
    var graph = try Dam.graph()
    let (a21, a43) = (graph.handle("A2.1"), graph.handle("A4.3"))
    _ = try graph.apply(.unload(ArticleID(ordinal: 0)))
    #expect(PremiseWalk(from: a43, in: graph).steps.isEmpty)
    #expect(Neighbourhood(of: a43, in: graph).steps.isEmpty)
    #expect(Neighbourhood.path(from: a43, to: a21, in: graph) == nil)
    #expect(graph.statement(after: a43) == nil)
    #expect(ComparedSide(name: "both", Selection([a21, a43]), in: graph).claims.isEmpty)
    #expect(MostClashing.pair(in: graph) == nil)
  }
}

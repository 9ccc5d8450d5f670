import ArgumentGraph
import Testing

@testable import Analysis

@Suite struct SidesTests {
  @Test(arguments: [(4, 4, true), (5, 25, false), (5, 26, true), (8, 3, false), (0, 0, true)])
  func thinIsUnderFiveOrUnderAFifth(claims: Int, other: Int, isThin: Bool) {
    #expect(Basis.isThin(claims, beside: other) == isThin)
  }

  @Test func aVoiceThatRepeatsItselfHasOneClaimAndTwoVoicesThatSayTheSameAgree() throws {
    var b = GraphBuilder()
    b.party("Sudmark", "Sudmark")
    b.party("Norrland", "Norrland")
    b.say("A1.1 Sudmark: the dam is old")
    b.say("A1.2 Sudmark: the dam is really old", restates: "A1.1")
    b.say("A1.3 Norrland: the dam is past its years", restates: "A1.2")
    b.say("A1.4 Norrland: is the dam old", roles: .question)
    b.say("A1.5 Norrland: the dam is not old", negated: true, restates: "A1.1")
    let graph = try b.graph()
    let comparison = Comparison(graph.compared("Sudmark"), graph.compared("Norrland"), in: graph)
    #expect(graph.ids(comparison.first.claims) == "A1.1")
    #expect(graph.ids(comparison.second.claims) == "A1.3 A1.5")
    #expect(comparison.agreed.map { graph.ids([$0.first, $0.second]) } == ["A1.1 A1.3"])
  }

  @Test func whoAsksFirstAndAssertsThenHasAClaim() throws {
    var b = GraphBuilder()
    b.say("A1.1 Sudmark: is the dam old", roles: .question)
    b.say("A1.2 Sudmark: the dam is old", restates: "A1.1")
    b.say("A1.3 Sudmark: the dam is very old", restates: "A1.2")
    let graph = try b.graph()
    #expect(graph.ids(graph.compared("Sudmark").claims) == "A1.2")
    #expect(graph.ids(graph.statements.filter(graph.isClaim)) == "A1.2")
  }

  /// The same voice in two articles is two sides when asked for by selections.
  @Test func selectionsAreSides() throws {
    var graph = try Dam.graph()
    var b = GraphBuilder("B")
    b.party("Sudmark", "Sudmark")
    b.say("B1.1 Sudmark: no state may charge")
    b.say("B1.2 author: nobody knows")
    try b.load(into: &graph)
    _ = try graph.apply(
      .addLink(
        Link(
          kind: .attack, premises: [graph.handle("B1.1")], target: .statement(graph.handle("A4.3")), origin: .added,
          rule: "by hand")))
    let statements = graph.compared("Sudmark").asserted
    let sides = ["A", "B"].map { letter in
      ComparedSide(
        name: letter, Selection(statements.filter { graph[$0].id.article?.description == letter }), in: graph)
    }
    let comparison = Comparison(sides[0], sides[1], in: graph)
    #expect(comparison.shown.map { graph.line($0.objection) } == ["B1.1 attack A4.3 L32"])
    #expect(comparison.basis.articles.map(\.description) == ["A", "B"])
    #expect(comparison.basis.thinNames == ["B"])
    // Norrland is another voice now.
    #expect(comparison.byOthersShown.map { graph.ids($0.objection.premises) } == ["A4.5", "A5.3a"])
  }

  @Test func theMostClashingPartiesAreTakenWithoutNames() throws {
    let graph = try Dam.graph()
    let pair = try #require(MostClashing.pair(in: graph))
    #expect(graph[pair.first].name == "Norrland")
    #expect(graph[pair.second].name == "Sudmark")
    #expect([pair.shown, pair.suggested] == [2, 2])
  }

  @Test func withoutAClashTheTwoMostHeardAreTaken() throws {
    var b = GraphBuilder()
    b.party("Sudmark", "Sudmark")
    b.party("Norrland", "Norrland")
    b.party("Estmark", "Estmark")
    b.say("A1.1 Sudmark: the dam is old")
    b.say("A1.2 Norrland: the dam is old")
    b.say("A1.3 Estmark: the dam is old")
    b.say("A1.4 Estmark: the lock is new")
    let graph = try b.graph()
    let pair = try #require(MostClashing.pair(in: graph))
    #expect([pair.first, pair.second].map { graph[$0].name } == ["Sudmark", "Estmark"])
    #expect([pair.shown, pair.suggested] == [0, 0])
  }

  @Test func partiesAreListedWithTheirVoices() throws {
    let graph = try Dam.graph()
    let report = PartiesReport(of: graph)
    #expect(report.parties.map { graph[$0.party].name } == ["Sudmark", "Norrland"])
    #expect(report.parties[0].members.map(\.statements) == [6, 1, 1])
    #expect(report.parties[0].members.map(\.tie) == Array(repeating: "voice of Sudmark", count: 3))
    #expect(report.onNoSide.map { graph.name(of: $0.voice) } == ["the author", "Estmark, Westmark", "observers"])
    #expect(report.onNoSide.map(\.claims) == [43, 2, 1])
    #expect(report.neverHeard == ["the River Commission", "the bargemen"])
  }

  @Test func loadingIsSummedUp() throws {
    let graph = try Dam.graph()
    let summary = LoadSummary(of: graph)
    #expect([summary.paragraphs, summary.sentences, summary.statements] == [9, 61, 58])
    #expect([summary.links, summary.found, summary.suggested, summary.reviewed] == [31, 14, 17, 0])
    #expect(summary.heard.map(\.name) == ["the author", "Sudmark", "Norrland"])
    #expect(summary.heard.map(\.statements) == [44, 8, 3])
    #expect(summary.heardOthers == 3)
    #expect(summary.guessedAt == [.init(name: "Norrland", statements: 1)])
    #expect(graph.ids(summary.theses) == "A8.5")
  }

  @Test func whoSaysWhatOfTheBlockade() throws {
    let graph = try Dam.graph()
    let report = WhoReport(says: { graph.words(of: $0).contains("charge") }, in: graph)
    #expect(report.rows.map { graph.name(of: $0.voice) } == ["Sudmark", "the author", "Norrland"])
    #expect(graph.ids(report.rows[0].asserts) == "A4.3")
    #expect(graph.ids(report.rows[1].reports) == "A4.3 A5.3a")
    #expect(graph.ids(report.rows[2].denies) == "A5.3a")
    #expect(
      report.silent.map { graph.name(of: $0) } == [
        "Sudmark officials", "many in Sudmark", "Estmark, Westmark", "observers",
      ])
    let blockade = WhoReport(says: { graph.words(of: $0).contains("prank") }, in: graph)
    #expect(blockade.rows.map { graph.name(of: $0.voice) } == ["Norrland"])
    #expect(graph.ids(blockade.rows[0].guessed) == "A6.4a")
  }
}

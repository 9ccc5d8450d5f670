import ArgumentGraph
import Testing

@testable import Analysis

@Suite struct VoiceReportTests {
  @Test func theWorkedExample() throws {
    let graph = try Dam.graph()
    let report = VoiceReport(of: graph)
    #expect(report.statementCount == 58)
    #expect(report.sentenceCount == 61)
    #expect(report.reportedCount == 14)
    #expect(report.rows.map(\.name) == ["the author", "Sudmark", "Norrland", "Estmark, Westmark", "observers"])
    #expect(report.rows.map(\.statements.count) == [44, 8, 3, 2, 1])
    #expect(report.rows.map(\.sentences) == [47, 9, 2, 2, 1])
    #expect(report.rows.map(\.words) == [790, 148, 24, 19, 11])
    #expect(graph.ids(report.quoted) == "A8.5")
    #expect(graph.ids(report.guesses.map(\.statement)) == "A6.4a")
    #expect(report.guesses.map(\.sideName) == ["Norrland"])
    #expect(report.neverHeard == ["the River Commission", "the bargemen"])
  }

  @Test func theTwoMostHeardPartiesAreSetBesideEachOther() throws {
    let graph = try Dam.graph()
    let report = VoiceReport(of: graph)
    let balance = try #require(report.balance)
    #expect(report.rows[balance.lesser].name == "Norrland")
    #expect(report.rows[balance.greater].name == "Sudmark")
    #expect(balance.basis.thinNames == ["Norrland"])
    #expect(report.rows[balance.lesser].heardIn.map(\.description) == ["A2.1", "A5.3"])
    #expect(graph.ids(balance.greaterAnswers.statements(.shown)) == "A4.3")
    #expect(graph.ids(balance.lesserAnswers.statements(.shown)) == "A5.3a")
    #expect(graph.ids(balance.lesserAnswers.statements(.suggested)) == "A2.1 A5.3b")
    #expect(balance.value == 3.0 / 8.0)
  }

  /// Shares 8, 3, 2 and 1 of 14: -(8/14 ln 8/14 + 3/14 ln 3/14 + 2/14 ln 2/14 + 1/14 ln 1/14) / ln 4 = 1.116 / 1.386.
  @Test func evennessIsTheEntropyOfTheSharesByItsGreatest() throws {
    let report = VoiceReport(of: try Dam.graph())
    #expect(report.evenness.voices == 4)
    #expect(abs(try #require(report.evenness.value) - 0.8051) < 0.0005)
    #expect(Evenness([5, 5, 0]).value == 1)
    #expect(Evenness([7]).value == nil)
    #expect(Evenness([]).value == nil)
  }

  @Test func sentencesAndWordsOpenIntoTheirMembers() throws {
    let graph = try Dam.graph()
    let report = VoiceReport(of: graph)
    for row in report.rows {
      let parts = VoiceParts(of: row.heard.side.voices, in: graph)
      #expect(parts.sentences.count == row.sentences)
      #expect(parts.words.reduce(0) { $0 + $1.count } == row.words)
    }
    let norrland = try #require(graph.side(named: "Norrland"))
    #expect(VoiceParts(of: norrland.voices, in: graph).sentences.map(\.description) == ["A2.1", "A5.3"])
    #expect(VoiceParts(in: graph).words.reduce(0) { $0 + $1.count } == report.wordCount)
  }

  @Test func aSideAloneTellsWhomItAnswersAndNames() throws {
    let graph = try Dam.graph()
    let norrland = VoiceProfile(of: try #require(graph.side(named: "Norrland")), in: graph)
    #expect(graph.ids(norrland.statements) == "A2.1 A5.3a A5.3b")
    #expect(graph.ids(norrland.guesses) == "A6.4a")
    #expect(norrland.answered(.shown, in: graph).map(\.name) == ["Sudmark"])
    #expect(norrland.named.map(\.name) == ["Sudmark"])
    #expect(norrland.named.map { graph.ids($0.statements) } == ["A5.3b"])
  }

  /// Whatever the graph: the rows partition the statements, and the parts of a row add up to it.
  @Test(arguments: 1...20) func rowsPartitionTheStatements(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed)
    let report = VoiceReport(of: graph)
    #expect(report.rows.reduce(0) { $0 + $1.statements.count } == graph.statementCount)
    #expect(report.rows.reduce(0) { $0 + $1.sentences } == report.sentenceCount)
    for row in report.rows {
      let profile = VoiceProfile(of: row.heard.side, in: graph)
      #expect(profile.statements == row.statements)
      #expect(profile.parts.reduce(0) { $0 + $1.statements.count } == row.statements.count)
    }
    if let value = report.evenness.value { #expect((0...1).contains(value)) }
  }

  @Test func aPartyIsBrokenDownIntoItsVoices() throws {
    let graph = try Dam.graph()
    let report = VoiceReport(of: graph)
    let sudmark = try #require(graph.side(named: "Sudmark").flatMap { report.row(of: $0) })
    #expect(
      sudmark.heard.parts.map { graph.name(of: $0.voice) } == ["Sudmark", "Sudmark officials", "many in Sudmark"])
    #expect(sudmark.heard.parts.map { graph.ids($0.statements) } == ["A2.4 A3.1 A4.3 A4.4 A6.1 A7.2", "A5.2", "A8.5"])
  }

  @Test func eachAuthorHasARowAndAnUnloadedArticleNone() throws {
    var graph = try Dam.graph()
    var other = GraphBuilder("B")
    other.party("Norrland", "Norrland")
    other.say("B1.1 author: the lock is old")
    other.say("B1.2 Norrland: the lock leaks")
    other.neverHeard("the bargemen")
    try other.load(into: &graph)
    let both = VoiceReport(of: graph)
    #expect(both.rows.map(\.name).prefix(2) == ["the author of A", "the author of B"])
    #expect(both.statementCount == 60)
    let onlyB = VoiceReport(of: graph, in: [ArticleID(ordinal: 1)])
    #expect(onlyB.rows.map(\.statements.count) == [1, 1])
    #expect(onlyB.balance == nil)
    _ = try graph.apply(.unload(ArticleID(ordinal: 1)))
    #expect(VoiceReport(of: graph) == VoiceReport(of: try Dam.graph()))
  }
}

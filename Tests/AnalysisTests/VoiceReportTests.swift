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
    #expect(graph.ids(balance.greaterInReply) == "A4.3")
    #expect(graph.ids(balance.lesserInReply) == "A5.3a")
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

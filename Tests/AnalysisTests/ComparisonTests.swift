import ArgumentGraph
import Testing

@testable import Analysis

/// The comparison of the worked example: the numbers printed in the design.
@Suite struct ComparisonTests {
  let graph: ArgumentGraph
  let comparison: Comparison

  init() throws {
    graph = try Dam.graph()
    comparison = Comparison(
      graph.compared("Sudmark"), graph.compared("Norrland"), in: graph, topics: Dam.topics(graph))
  }

  @Test func basisNamesTheThinSide() {
    #expect(comparison.basis.articles.map(\.description) == ["A"])
    #expect(comparison.basis.entries.map(\.claims) == [8, 3])
    #expect(comparison.basis.entries.map(\.sentences) == [8, 2])
    #expect(comparison.basis.thinNames == ["Norrland"])
  }

  @Test func contestedRowsComeByEvidenceInTheOrderOfTheText() {
    #expect(comparison.shown.map { graph.line($0.objection) } == ["A4.3 attack A2.1 L6", "A5.3a attack A5.2 L9"])
    #expect(comparison.shown.map(\.helps) == [.first, .second])
    #expect(comparison.shown.map { graph.name(of: $0.speaker) } == ["Sudmark", "Norrland"])
    #expect(comparison.suggested.map { graph.line($0.objection) } == ["A2.1 attack A4.4 L5", "A5.3b attack A3.1 L10"])
  }

  @Test func theAuthorIsCreditedToNoSide() {
    #expect(comparison.byOthersShown.map { graph.line($0.objection) } == ["A4.5 undercut A4.3 L8"])
    #expect(comparison.byOthersShown.map(\.helps) == [.second])
    #expect(comparison.byOthersShown.map { graph.name(of: $0.speaker) } == ["the author"])
    #expect(comparison.byOthersShown[0].objection.undercutLink == graph.link(number: 7))
    #expect(comparison.byOthersSuggested.isEmpty)
    #expect(comparison.guessed.map { graph.line($0.objection) } == ["A6.4a attack A6.1 L12"])
  }

  @Test func talkedPastNeedsATopicWithoutALink() {
    #expect(comparison.talkedPast.sharedTopics == 3)
    #expect(comparison.talkedPast.rows.map(\.topic.name) == ["harvest"])
    #expect(graph.ids(comparison.talkedPast.rows[0].first) == "A7.2")
    #expect(graph.ids(comparison.talkedPast.rows[0].second) == "A5.3b")
  }

  @Test func noReplyOnEachSide() {
    #expect(comparison.agreed.isEmpty)
    #expect(comparison.repliesToFirst.count(.none) == 4)
    #expect(comparison.repliesToFirst.claims == 8)
    #expect(comparison.repliesToSecond.count(.none) == 2)
    #expect(comparison.repliesToSecond.claims == 3)
  }

  @Test func aboutKeepsARowWhenEitherEndIsAboutIt() {
    let gates = Set(["A5.2", "A4.4"].map(graph.handle))
    let narrowed = Comparison(
      comparison.first, comparison.second, in: graph, about: gates.contains, topics: Dam.topics(graph))
    #expect(narrowed.shown.map { graph.line($0.objection) } == ["A5.3a attack A5.2 L9"])
    #expect(narrowed.suggested.map { graph.line($0.objection) } == ["A2.1 attack A4.4 L5"])
    // The undercut link starts at A4.4.
    #expect(narrowed.byOthersShown.map { graph.line($0.objection) } == ["A4.5 undercut A4.3 L8"])
    #expect(narrowed.basis.entries.map(\.claimsAbout) == [2, 0])
    #expect(narrowed.talkedPast.sharedTopics == 1)
    #expect(narrowed.repliesToFirst.claims == 2)
  }

  @Test func sidesAreInterchangeable() {
    let turned = Comparison(comparison.second, comparison.first, in: graph, topics: Dam.topics(graph))
    #expect(turned.shown.map(\.objection) == comparison.shown.map(\.objection))
    #expect(turned.shown.map(\.helps) == [.second, .first])
    #expect(turned.repliesToFirst == comparison.repliesToSecond)
    #expect(turned.talkedPast.sharedTopics == 3)
  }

  @Test func onlyReviewedLinksCountWhenAsked() throws {
    var graph = graph
    let nothing = Comparison(comparison.first, comparison.second, in: graph, counting: .reviewed)
    #expect(nothing.shown.isEmpty && nothing.suggested.isEmpty && nothing.byOthersShown.isEmpty)
    let suggested = try #require(graph.link(number: 5))
    _ = try graph.apply(.setVerdict(suggested, .accepted))
    let one = Comparison(comparison.first, comparison.second, in: graph, counting: .reviewed)
    #expect(one.shown.map { graph.line($0.objection) } == ["A2.1 attack A4.4 L5"])
    _ = try graph.apply(.setVerdict(suggested, .rejected))
    let rejected = Comparison(comparison.first, comparison.second, in: graph, counting: .all)
    #expect(rejected.suggested.map { graph.line($0.objection) } == ["A5.3b attack A3.1 L10"])
  }
}

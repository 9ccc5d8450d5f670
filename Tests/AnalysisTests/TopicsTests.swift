import ArgumentGraph
import Testing

@testable import Analysis

@Suite struct TopicsTests {
  /// Drops a final s: enough of a stemmer for these words.
  private func topics(_ graph: ArgumentGraph, minimum: Int = 3) -> Topics {
    Topics(
      of: graph, WordsByNumber(of: graph) { $0.hasSuffix("s") ? String($0.dropLast()) : $0 }, minimum: minimum,
      isStopWord: { ["the", "and", "are", "for"].contains($0) })
  }

  private func graph() throws -> ArgumentGraph {
    var b = GraphBuilder()
    b.party("Sudmark", "Sudmark")
    b.say("A1.1 Sudmark: the Tolls pay for Sudmark")
    b.say("A1.2 author: the toll and the river and the harvest")
    b.say("A2.1 author: tolls are low")
    b.say("A2.2 author: Sudmark owns the river")
    b.say("A3.1 author: Sudmark likes the river and the tolls and the spill")
    b.say("A4.1 author: spill and spill and spill")
    b.say("A4.2 author: a spill")
    return try b.graph()
  }

  @Test func recurringWordsAreNamedByTheirCommonestForm() throws {
    let graph = try graph()
    let topics = topics(graph)
    // Each stands in three paragraphs of four; toll in four statements. The spill stands in two.
    #expect(topics.entries.map(\.topic.name) == ["spill", "tolls", "river"])
    #expect(topics.entries.map(\.statements) == [3, 4, 3])
    #expect(topics.entries.map { graph.ids([$0.first].compactMap { $0 }) } == ["A3.1", "A1.1", "A1.2"])
    #expect(topics.entry(stem: "toll")?.topic == Topic(stem: "toll", name: "tolls"))
    #expect(topics.entry(stem: "sudmark") == nil)
  }

  @Test func weightIsStatementsTimesRarity() throws {
    let weights = topics(try graph()).entries.map(\.weight)
    // log2(5/2) = 1 + 1/4 on a straight line; log2(5/3) = 2/3.
    #expect(abs(weights[0] - 3 * 1.25) < 1e-9)
    #expect(abs(weights[1] - 4 * (2.0 / 3)) < 1e-9)
    #expect(abs(weights[2] - 3 * (2.0 / 3)) < 1e-9)
  }

  @Test func aStatementKnowsItsTopics() throws {
    let graph = try graph()
    let topics = topics(graph)
    #expect(topics.topics(of: graph.handle("A3.1")).map(\.name) == ["spill", "tolls", "river"])
    #expect(topics.topics(of: graph.handle("A2.1")).map(\.name) == ["tolls"])
    #expect(self.topics(graph, minimum: 4).entries.map(\.topic.name) == ["tolls"])
  }

  @Test func wordsAddedByHandCount() throws {
    var graph = try graph()
    let statement = Statement(
      id: StatementID(added: 1), spans: [], holder: graph[graph.handle("A1.1")].holder, words: "the river rises")
    _ = try graph.apply(.addStatement(statement))
    #expect(topics(graph).entry(stem: "river")?.statements == 4)
  }

  /// Of four claims about tolls one is Sudmark's; the parties come first, then the author, then all others.
  @Test func claimsAreCountedForEachSide() throws {
    let graph = try graph()
    let claims = TopicClaims(of: topics(graph), in: graph)
    #expect(claims.sides.map(\.name) == ["Sudmark", "the author"])
    #expect(claims.counts == [[0, 3, 0], [1, 3, 0], [0, 3, 0]])
  }
}

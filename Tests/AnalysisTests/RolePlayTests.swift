import ArgumentGraph
import Testing

@testable import Analysis

/// The brief of whoever speaks for a side, and which of its claims were used.
@Suite struct RolePlayTests {
  private func quarrel() -> GraphBuilder {
    var b = GraphBuilder()
    b.party("Sudmark", "Sudmark", "Sudmark officials")
    b.party("Norrland", "Norrland")
    b.say("A1.1 Sudmark: the toll must stay")
    b.say("A1.2 author: repairs are dear")
    b.say("A1.3 Norrland: the toll is illegal")
    b.say("A1.4 Norrland: boats pay twice")
    b.say("A1.5 Sudmark officials: no boat pays twice")
    b.say("A1.6 observers: the toll starves the harbour")
    b.say("A1.7 author: the toll is a prank", guessOf: "Norrland")
    b.say("A1.8 Norrland: the river is wide")
    b.say("A1.9 Sudmark: will it end", roles: .question)
    b.support("A1.1", by: "A1.2")
    b.attack("A1.1", by: "A1.3")
    b.attack("A1.5", by: "A1.4")
    b.attack("A1.4", by: "A1.5")
    b.attack("A1.1", by: "A1.6", origin: .suggested)
    b.attack("A1.1", by: "A1.7")
    return b
  }

  @Test func theBriefTellsWhatToAnswerAndWhatToExpect() throws {
    let graph = try quarrel().graph()
    let (sudmark, norrland) = (graph.compared("Sudmark"), graph.compared("Norrland"))
    let play = RolePlay(of: sudmark, against: norrland, in: graph)
    #expect(graph.ids(play.steelman.own) == "A1.1 A1.5" && graph.ids(play.steelman.lent) == "A1.2")
    // Boats that pay twice are answered by the officials.
    #expect(graph.ids(play.toAnswer) == "A1.3 A1.8")
    #expect(graph.ids(play.against) == "A1.3 A1.4" && graph.ids(play.unanswered) == "A1.3")
    #expect(play.heard[1].isAnswered && play.heard[1].objections.map { graph.line($0) } == ["A1.4 attack A1.5 L3"])
    #expect(play.suggested.map { graph.line($0) } == ["A1.6 attack A1.1 L5"])
    #expect(play.guessed.map { graph.line($0) } == ["A1.7 attack A1.1 L6"])
    #expect(RolePlay(of: sudmark, against: norrland, in: graph, counting: .reviewed).against.isEmpty)
    #expect(RolePlay(of: sudmark, against: nil, in: graph).toAnswer.isEmpty)
    // Where the two are not at odds, nothing against the other is lent.
    let observers = RolePlay(of: graph.compared("observers"), against: sudmark, isRival: false, in: graph)
    #expect(observers.steelman.lent.isEmpty && graph.ids(observers.toAnswer) == "A1.5")
  }

  @Test func withoutAQuarrelTheSideWithMostClaimsIsTheOther() throws {
    var b = GraphBuilder()
    b.party("Sudmark", "Sudmark")
    b.party("Norrland", "Norrland")
    b.party("Estmark", "Estmark")
    b.say("A1.1 Sudmark: the river is long")
    b.say("A1.2 Estmark: the river is wide")
    b.say("A1.3 Norrland: the lock is old")
    b.say("A1.4 Norrland: the dam is high")
    let graph = try b.graph()
    #expect(RolePlay.mostHeard(besides: graph.compared("Sudmark"), in: graph)?.name == "Norrland")
    #expect(RolePlay.mostHeard(besides: graph.compared("Norrland"), in: graph)?.name == "Sudmark")
    var alone = GraphBuilder()
    alone.say("A1.1 author: the river is long")
    let single = try alone.graph()
    #expect(RolePlay.mostHeard(besides: single.compared("author"), in: single) == nil)
  }

  @Test func coverageIsOfClaimsByTheirIds() throws {
    var b = quarrel()
    b.say("A2.1 Sudmark: the toll must stay", restates: "A1.1")
    let graph = try b.graph()
    let (sudmark, norrland) = (graph.compared("Sudmark"), graph.compared("Norrland"))
    let play = RolePlay(of: sudmark, against: norrland, in: graph)
    let named = ["A2.1", "A1.2", "A1.3", "A1.6", "A1.7", "A1.9"].map { graph.handle($0) }
    let coverage = Coverage(of: Selection(named), for: sudmark, play, against: norrland)
    #expect(graph.ids(coverage.used) == "A1.1" && graph.ids(coverage.left) == "A1.5")
    #expect(graph.ids(coverage.lent) == "A1.2" && graph.ids(coverage.unclaimed) == "A1.9")
    #expect(graph.ids(coverage.rivals) == "A1.3" && graph.ids(coverage.others) == "A1.6 A1.7")
  }

  @Test(arguments: UInt64(1)...40) func thePartsMakeUpTheWhole(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed)
    let (sudmark, norrland) = (graph.compared("Sudmark"), graph.compared("Norrland"))
    for counted in LinksCounted.allCases {
      let play = RolePlay(of: sudmark, against: norrland, in: graph, counting: counted)
      #expect(Set(play.against).count == play.against.count)
      #expect(Set(play.unanswered).isSubset(of: play.against))
      #expect(play.against.allSatisfy { !sudmark.asserts($0) && graph.isAsserted($0) })
      let all = Selection(graph.statements)
      let coverage = Coverage(of: all, for: sudmark, play, against: norrland)
      #expect(coverage.used == sudmark.claims && coverage.left.isEmpty)
      #expect(Set(coverage.lent) == Set(play.steelman.lent))
      let restated = graph.statements.count { sudmark.claim(saidBy: $0) != nil && !sudmark.claims.contains($0) }
      let parts = [coverage.used, coverage.lent, coverage.unclaimed, coverage.rivals, coverage.others]
      #expect(parts.joined().count + restated == all.count)
    }
  }
}

import ArgumentGraph
import Testing

@testable import Analysis

/// Double cruxes (F9c) of a small quarrel: Sudmark's A1.1 rests on A1.2 and A1.4, A1.2 on A1.3; Norrland attacks.
@Suite struct CruxesTests {
  private func quarrel() -> GraphBuilder {
    var b = GraphBuilder()
    b.party("Sudmark", "Sudmark")
    b.party("Norrland", "Norrland")
    b.say("A1.1 Sudmark: the toll must stay")
    b.say("A1.2 Sudmark: the lock needs repair")
    b.say("A1.3 Sudmark: the gates are worn")
    b.say("A1.4 Sudmark: the treaty allows it")
    b.say("A1.5 Norrland: the gates are sound")
    b.say("A1.6 Norrland: the treaty has lapsed")
    b.say("A1.7 Sudmark: barges are late")
    b.say("A1.8 author: the old report says so")
    b.support("A1.1", by: "A1.2")
    b.support("A1.2", by: "A1.3")
    b.support("A1.2", by: "A1.8")
    b.support("A1.1", by: "A1.4")
    return b
  }

  private func cruxes(_ graph: ArgumentGraph, counting counted: LinksCounted = .found) -> Cruxes {
    Cruxes(
      for: graph.handle("A1.1"), between: graph.compared("Sudmark"), graph.compared("Norrland"), in: graph,
      counting: counted)
  }

  @Test func theyAreRankedByTheirShareOfTheLines() throws {
    var b = quarrel()
    b.attack("A1.4", by: "A1.6")
    b.attack("A1.2", by: "A1.5")
    b.attack("A1.7", by: "A1.5")
    b.attack("A1.1", by: "A1.6")
    let graph = try b.graph()
    let found = cruxes(graph)
    #expect(found.lines.total.exact == 3)
    #expect(graph.ids(found.first.entries.map(\.claim)) == "A1.2 A1.4")
    #expect(found.first.entries.map(\.lines.exact) == [2, 1])
    #expect(
      found.first.entries.flatMap(\.objections).map { graph.line($0) } == [
        "A1.5 attack A1.2 L6", "A1.6 attack A1.4 L5",
      ])
    #expect(graph.ids(found.first.onTheWay) == "A1.2 A1.3 A1.4")
    #expect(graph.ids(found.first.elsewhere) == "A1.7")
    #expect(found.first.againstThesis.map { graph.line($0) } == ["A1.6 attack A1.1 L8"])
    #expect(found.second.entries.isEmpty && found.second.onTheWay.isEmpty)
  }

  @Test func whatIsGrantedOrOnlySuggestedIsNone() throws {
    var b = quarrel()
    b.attack("A1.4", by: "A1.6", concession: true)
    b.attack("A1.2", by: "A1.5", origin: .suggested)
    let graph = try b.graph()
    #expect(cruxes(graph).count == 0)
    #expect(graph.ids(cruxes(graph, counting: .all).first.entries.map(\.claim)) == "A1.2")
    #expect(cruxes(graph, counting: .reviewed).count == 0)
  }

  @Test func anUndercutOfAReasonForAClaimAttacksIt() throws {
    var b = quarrel()
    b.undercut(2, by: "A1.5")
    let graph = try b.graph()
    #expect(graph.ids(cruxes(graph).first.entries.map(\.claim)) == "A1.2")
    #expect(cruxes(graph).first.entries[0].objections.map(\.act) == [.undercut])
  }

  @Test func theAuthorsAttackMakesNoCruxOfTheTwo() throws {
    var b = quarrel()
    b.attack("A1.2", by: "A1.8")
    #expect(cruxes(try b.graph()).count == 0)
  }

  @Test func theThesisIsTheCentralClaimElseTheOneWithMostLines() throws {
    func chosen(_ thesis: String?, _ edit: (inout GraphBuilder) -> Void = { _ in }) throws -> (String, Thesis.Choice)? {
      var b = quarrel()
      if let thesis { b.thesis(thesis) }
      edit(&b)
      let graph = try b.graph()
      return Thesis.choose(between: graph.compared("Sudmark"), graph.compared("Norrland"), in: graph)
        .map { (graph.ids([$0.statement]), $0.choice) }
    }
    let central = try #require(try chosen("A1.2"))
    #expect(central.0 == "A1.2" && central.1 == .central(ArticleID(ordinal: 0)))
    // A1.5 has no reason: A1.1 has three lines, A1.2 two.
    let most = try #require(try chosen("A1.5"))
    #expect(most.0 == "A1.1" && most.1 == .mostLines)
    let circle = try #require(try chosen(nil) { $0.support("A1.4", by: "A1.1") })
    #expect(circle.0 == "A1.1" || circle.0 == "A1.2")
    var b = GraphBuilder()
    b.party("Sudmark", "Sudmark")
    b.party("Norrland", "Norrland")
    b.say("A1.1 Sudmark: one")
    b.say("A1.2 Norrland: two")
    var graph = try b.graph()
    #expect(Thesis.choose(between: graph.compared("Sudmark"), graph.compared("Norrland"), in: graph) == nil)
    b.thesis("A1.2")
    graph = try b.graph()
    let bare = Thesis.choose(between: graph.compared("Sudmark"), graph.compared("Norrland"), in: graph)
    #expect(bare?.choice == .bare(ArticleID(ordinal: 0)))
  }
}

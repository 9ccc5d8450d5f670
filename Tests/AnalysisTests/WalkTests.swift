import ArgumentGraph
import Testing

@testable import Analysis

@Suite struct WalkTests {
  /// A1.1 rests on A1.2 with A1.3, and on A1.4; A1.3 rests on A1.1 again and on A1.4.
  private func circle() throws -> ArgumentGraph {
    var b = GraphBuilder()
    b.say("A1.1 author: the toll is fair")
    b.say("A1.2 author: the lock costs money")
    b.say("A1.3 author: who uses it pays")
    b.say("A1.4 author: the books are open")
    b.say("A1.5 author: the books are old")
    b.say("A1.6 author: the moon is far")
    let first = b.support("A1.1", by: "A1.2", "A1.3")
    b.support("A1.1", by: "A1.4", origin: .suggested)
    b.support("A1.3", by: "A1.1")
    b.support("A1.3", by: "A1.4")
    b.undercut(first, by: "A1.5")
    return try b.graph()
  }

  private func lines(_ walk: PremiseWalk, _ graph: ArgumentGraph) -> [String] {
    walk.steps.map { step in
      String(repeating: " ", count: step.depth) + graph.ids([step.statement])
        + (step.link.map { " L\(graph.number(of: $0))" } ?? "") + (step.mark == .new ? "" : " \(step.mark)")
    }
  }

  @Test func premisesAreWalkedDepthFirstAndCirclesCut() throws {
    let graph = try circle()
    let walk = PremiseWalk(from: graph.handle("A1.1"), in: graph, counting: .all)
    #expect(
      lines(walk, graph) == [
        "A1.1", " A1.2 L1", " A1.3 L1", "  A1.1 L3 cycle", "  A1.4 L4", " A1.4 L2 again",
      ])
    #expect(walk.step(afterBranchAt: 2) == 5)
    #expect(walk.step(afterBranchAt: 0) == nil)
    #expect(walk.step(afterBranchAt: 99) == nil)
    let found = PremiseWalk(from: graph.handle("A1.1"), in: graph)
    #expect(lines(found, graph) == ["A1.1", " A1.2 L1", " A1.3 L1", "  A1.1 L3 cycle", "  A1.4 L4"])
  }

  @Test func nearGoesBothWaysAndThroughUndercuts() throws {
    let graph = try circle()
    let near = Neighbourhood(of: graph.handle("A1.2"), within: 1, in: graph)
    #expect(graph.ids(near.steps.map(\.statement)) == "A1.1 A1.5")
    #expect(near.steps.map { graph.number(of: $0.link) } == [1, 5])
    let wider = Neighbourhood(of: graph.handle("A1.2"), within: 2, in: graph)
    #expect(graph.ids(wider.steps.map(\.statement)) == "A1.1 A1.5 A1.3")
    #expect(wider.steps.map(\.distance) == [1, 1, 2])
  }

  @Test func theShortestPathIsFoundInEitherDirection() throws {
    let graph = try circle()
    func path(_ from: String, _ to: String) -> String? {
      Neighbourhood.path(from: graph.handle(from), to: graph.handle(to), in: graph)
        .map { graph.ids($0.map(\.statement)) }
    }
    #expect(path("A1.2", "A1.4") == "A1.1 A1.3 A1.4")
    #expect(path("A1.4", "A1.2") == "A1.3 A1.1 A1.2")
    #expect(path("A1.5", "A1.3") == "A1.3")
    #expect(path("A1.1", "A1.1") == "")
    #expect(path("A1.1", "A1.6") == nil)
  }

  @Test func theOrderOfTheTextRunsOnIntoTheNextArticle() throws {
    var graph = try circle()
    var b = GraphBuilder("B")
    b.say("B1.1 author: the river is wide")
    try b.load(into: &graph)
    #expect(graph.statement(after: graph.handle("A1.1")) == graph.handle("A1.2"))
    #expect(graph.statement(after: graph.handle("A1.6")) == graph.handle("B1.1"))
    #expect(graph.statement(before: graph.handle("B1.1")) == graph.handle("A1.6"))
    #expect(graph.statement(before: graph.handle("A1.1")) == nil)
    #expect(graph.statement(after: graph.handle("B1.1")) == nil)
  }

  @Test func aLongChainIsWalkedWithoutRecursion() throws {
    var b = GraphBuilder()
    let length = 2_000
    for number in 1...length { b.say("A1.\(number) author: so") }
    for number in 1..<length { b.support("A1.\(number)", by: "A1.\(number + 1)") }
    let graph = try b.graph()
    #expect(PremiseWalk(from: graph.handle("A1.1"), in: graph).steps.last?.depth == length - 1)
    let path = Neighbourhood.path(from: graph.handle("A1.1"), to: graph.handle("A1.\(length)"), in: graph)
    #expect(path?.count == length - 1)
  }

  @Test func aWalkStopsWhenTold() throws {
    let graph = try circle()
    #expect(PremiseWalk(from: graph.handle("A1.1"), in: graph, stop: { true }).steps.isEmpty)
    #expect(Neighbourhood(of: graph.handle("A1.1"), in: graph, stop: { true }).steps.isEmpty)
  }
}

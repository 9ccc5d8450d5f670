import ArgumentGraph
import Lexicon
import Reading
import Testing

@testable import Analysis

@Suite struct NeedTests {
  /// A1.1 rests on A1.2 with A1.3, or on A1.4; A1.3 rests on A1.1 again and on A1.4; A1.4 is attacked.
  private func graph() throws -> ArgumentGraph {
    var b = GraphBuilder()
    b.say("A1.1 author: the toll is fair")
    b.say("A1.2 author: the lock costs money")
    b.say("A1.3 author: whoever uses it pays")
    b.say("A1.4 author: the books are open")
    b.say("A1.5 Norrland: the books are old")
    b.support("A1.1", by: "A1.2", "A1.3")
    b.support("A1.1", by: "A1.4")
    b.support("A1.3", by: "A1.1")
    b.support("A1.3", by: "A1.4")
    b.attack("A1.4", by: "A1.5")
    b.support("A1.2", by: "A1.5", origin: .suggested)
    return try b.graph()
  }

  private func lines(_ need: Need, _ graph: ArgumentGraph) -> [String] {
    need.steps.map { step in
      String(repeating: " ", count: step.depth) + graph.ids([step.statement])
        + (step.opening.map { " \($0.number)/\($0.of) of \($0.premises.count)" } ?? "")
        + (step.mark == .new ? "" : " \(step.mark)") + (step.isBare ? " bare" : "")
    }
  }

  @Test func linkedAndConvergentReasonsAreToldApart() throws {
    let graph = try graph()
    let need = Need(of: graph.handle("A1.1"), in: graph)
    #expect(
      lines(need, graph) == [
        " A1.2 1/2 of 2 bare", " A1.3", "  A1.1 1/2 of 1 cycle", "  A1.4 2/2 of 1 bare", " A1.4 2/2 of 1 again bare",
      ])
    #expect(need.reasonCount == 2)
    #expect(graph.ids(need.statements) == "A1.2 A1.3 A1.1 A1.4")
    #expect(graph.ids(need.bare) == "A1.2 A1.4")
    #expect(graph.ids(need.attacked) == "A1.4")
    #expect(Need(of: graph.handle("A1.5"), in: graph).steps.isEmpty)
    #expect(Need(of: graph.handle("A1.1"), in: graph, counting: .all).statements.count == 5)
  }

  @Test func aLinkedRuleIsTheWarrant() throws {
    let graph = try graph()
    let words = GroundWords(try Lexicon(.embedded).grounds)
    let pair = [graph.handle("A1.2"), graph.handle("A1.3")]
    #expect(words.warrant(among: pair, of: graph) == graph.handle("A1.3"))
    #expect(words.warrant(among: [graph.handle("A1.3")], of: graph) == nil)
  }

  /// What is needed is what `premises ID all` reaches.
  @Test(arguments: UInt64(1)...6) func itReachesEveryPremiseOnce(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed)
    for statement in graph.statements.prefix(20) {
      for counted in LinksCounted.allCases {
        let need = Need(of: statement, in: graph, counting: counted)
        var reached: Set<Handle<Statement>> = []
        var front = [statement]
        while let here = front.popLast() {
          for link in graph.links(into: here) where graph.kind(of: link) == .support && counted.includes(graph[link]) {
            for premise in graph[link].premises where reached.insert(premise).inserted { front.append(premise) }
          }
        }
        #expect(Set(need.statements) == reached && need.statements.count == reached.count)
        #expect(Set(need.bare).isSubset(of: reached) && Set(need.attacked).isSubset(of: reached))
      }
    }
  }
}

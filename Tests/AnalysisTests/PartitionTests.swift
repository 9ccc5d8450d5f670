import ArgumentGraph
import Testing

@testable import Analysis

/// The parts that analyses promise make up the whole, on graphs with circles, undercuts, linked premises, guesses,
/// restatements, and links suggested and rejected.
@Suite struct PartitionTests {
  static let seeds = Array(UInt64(1)...60)

  @Test(arguments: seeds) func fallenAndStandingMakeUpAllStatements(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed)
    let sayings = Set(graph.statements.map { first($0, graph) })
    for counted in LinksCounted.allCases {
      for supposition in [Fall.Supposition.rejected, .held] {
        let chosen = graph.statements.enumerated().filter { UInt64($0.offset) % 7 == seed % 7 }.map(\.element)
        let fall = Fall(supposing: chosen, supposition, in: graph, counting: counted)
        let parts = [
          fall.supposed, fall.fallen.map(\.statement), fall.weakened.map(\.statement), fall.risen.map(\.statement),
          fall.untouched, fall.groundless,
        ]
        #expect(parts.joined().count == fall.count)
        #expect(Set(parts.joined()) == sayings)
        #expect(fall.count == sayings.count)
        for entry in fall.fallen {
          #expect(!entry.changed.isEmpty && entry.changed.allSatisfy { !$0.missing.isEmpty })
        }
        #expect(supposition == .held ? fall.fallen.isEmpty : fall.risen.isEmpty)
      }
    }
  }

  private func first(_ statement: Handle<Statement>, _ graph: ArgumentGraph) -> Handle<Statement> {
    var here = statement
    while let earlier = graph.restated(by: here), graph[earlier].isNegated == graph[here].isNegated { here = earlier }
    return here
  }
}

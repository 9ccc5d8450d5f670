import ArgumentGraph
import Seeded
import Testing

@testable import Analysis

@Suite struct ArgumentTreeTests {
  /// Whatever the links, circles among them: every statement is expanded once, and stands under what its link runs to.
  @Test func everyStatementStandsOnceWithWhatIsBeneathIt() throws {
    for seed in 0..<60 as Range<UInt64> {
      let graph = try RandomGraph.make(seed: seed)
      let statements = graph.statements
      let tree = ArgumentTree(of: statements, in: graph, along: LinksCounted.all.includes)
      let expanded = tree.nodes.filter { $0.mark == .new }.map(\.statement)
      #expect(expanded.count == statements.count, "seed \(seed)")
      #expect(Set(expanded) == Set(statements), "seed \(seed)")
      var above: [Handle<Statement>] = []
      for node in tree.nodes {
        #expect(node.depth <= above.count, "seed \(seed): a node stands one deeper than another at most")
        above = Array(above.prefix(node.depth)) + [node.statement]
        if let link = node.link { #expect(graph[link].premises.contains(node.statement), "seed \(seed)") }
        #expect((node.link == nil) == (node.depth == 0), "seed \(seed)")
      }
      let shallow = ArgumentTree(of: statements, depth: 1, in: graph, along: LinksCounted.all.includes)
      #expect(shallow.nodes.allSatisfy { $0.depth <= 1 }, "seed \(seed)")
    }
  }
}

import ArgumentGraph
import Testing

@testable import Analysis

@Suite struct BurdenTests {
  /// Of Sudmark's eight claims one has a premise; four of the other seven have none of their own and are attacked.
  @Test func bareAndAttackedIsAnUnmetBurden() throws {
    let graph = try Dam.graph()
    let burden = Burden(of: graph.compared("Sudmark"), in: graph)
    #expect(burden.claims == 8)
    #expect(graph.ids(burden.bare.map(\.claim)) == "A2.4 A3.1 A4.4 A5.2 A6.1 A7.2 A8.5")
    #expect(graph.ids(burden.unmet.map(\.claim)) == "A5.2 A6.1")
    #expect(burden.unmet[0].objections.map(graph.line) == ["A5.3a attack A5.2 L9"])
    #expect(graph.ids(burden.unattacked.map(\.claim)) == "A2.4 A3.1 A4.4 A7.2 A8.5")
    let all = Burden(of: graph.compared("Sudmark"), in: graph, counting: .all)
    #expect(graph.ids(all.unmet.map(\.claim)) == "A3.1 A4.4 A5.2 A6.1")
  }

  @Test func aSuggestedPremiseDoesNotCount() throws {
    var b = GraphBuilder()
    b.say("A1.1 Sudmark: the toll is fair")
    b.say("A1.2 Sudmark: the lock costs money")
    b.say("A1.3 author: the books are old")
    let link = b.support("A1.1", by: "A1.2", origin: .suggested)
    b.undercut(link, by: "A1.3")
    let graph = try b.graph()
    let burden = Burden(of: graph.compared("Sudmark"), in: graph)
    #expect(graph.ids(burden.suggested.map(\.claim)) == "A1.1")
    // What undercuts the suggested reason speaks against the claim.
    #expect(graph.ids(burden.unmet.map(\.claim)) == "A1.1")
    let all = Burden(of: graph.compared("Sudmark"), in: graph, counting: .all)
    #expect(graph.ids(all.bare.map(\.claim)) == "A1.2")
    #expect(all.suggested.isEmpty)
  }

  @Test(arguments: UInt64(1)...8) func theClaimsArePartitioned(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed)
    for counted in LinksCounted.allCases {
      var claims = 0
      for every in EverySide.all(in: graph) {
        let burden = Burden(of: every.side, in: graph, counting: counted)
        let supported = every.side.claims.filter { claim in
          graph.links(into: claim).contains { graph.kind(of: $0) == .support && counted.includes(graph[$0]) }
        }
        #expect(burden.bare.count + supported.count == burden.claims)
        #expect(burden.unmet.count + burden.unattacked.count == burden.bare.count)
        #expect(Set(burden.bare.map(\.claim)).isDisjoint(with: supported))
        claims += burden.claims
      }
      #expect(claims == graph.statements.count(where: graph.isClaim))
    }
  }
}

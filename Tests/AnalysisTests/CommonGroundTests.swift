import ArgumentGraph
import Testing

@testable import Analysis

@Suite struct CommonGroundTests {
  /// What each side's claims are compared by: "not" denies, "the" and "is" carry nothing.
  private func words(_ graph: ArgumentGraph) -> ClaimWords {
    ClaimWords(WordsByNumber(of: graph) { $0 }) { word in
      word == "not" ? .negation : ["the", "is", "of", "and"].contains(word) ? .function : .content
    }
  }

  private func agreed(_ build: (inout GraphBuilder) -> Void) throws -> [String] {
    var b = GraphBuilder()
    b.party("Sudmark", "Sudmark")
    b.party("Norrland", "Norrland")
    build(&b)
    let graph = try b.graph()
    return Agreement.between(graph.compared("Sudmark"), graph.compared("Norrland"), in: graph, words: words(graph))
      .map { "\(graph.ids([$0.first, $0.second])) \($0.evidence)" }
  }

  @Test func theSameSubjectAndContentAgree() throws {
    let found = try agreed { b in
      b.say("A1.1 Sudmark: the old dam leaks")
      b.say("A1.2 Norrland: the dam is old and leaks")
      b.say("A1.3 Norrland: the old dam leaks badly")
      b.say("A1.4 Sudmark: the dam is old and leaks")
    }
    // "Old" and "dam" begin the claims of A1.1 and A1.2: of which subject they are is not the same.
    #expect(found == ["A1.1 A1.3 suggested", "A1.4 A1.2 suggested"])
  }

  @Test func decoysDoNot() throws {
    let found = try agreed { b in
      b.say("A1.1 Sudmark: the toll harms farmers")
      b.say("A1.2 Norrland: farmers harms the toll")
      b.say("A1.3 Norrland: the toll harms not farmers")
      b.say("A1.4 Norrland: the toll harms farmers", negated: true)
      b.say("A1.5 author: the toll harms farmers", guessOf: "Norrland")
      b.say("A1.6 Norrland: the toll harms farmers", roles: .conditional)
      b.say("A1.7 Norrland: the toll harms poor farmers greatly")
      b.say("A1.8 Norrland: the levy harms farmers")
      b.say("A1.9 Norrland: the toll")
    }
    #expect(found == [])
  }

  /// A1.1 supports Norrland's A1.3 through the author's A1.2; A1.4 is for observers; A1.5 is spoken against.
  @Test func reasonsThatNobodySpeaksAgainst() throws {
    var b = GraphBuilder()
    b.party("Sudmark", "Sudmark")
    b.party("Norrland", "Norrland")
    b.say("A1.1 Sudmark: the ledger is open")
    b.say("A1.2 author: the toll is low")
    b.say("A1.3 Norrland: the barges can pay")
    b.say("A1.4 Sudmark: the winter is near")
    b.say("A1.5 Sudmark: the lock is safe")
    b.say("A1.6 observers: talks must begin")
    b.say("A1.7 Norrland: the lock leaks")
    b.support("A1.2", by: "A1.1")
    b.support("A1.3", by: "A1.2")
    b.support("A1.1", by: "A1.3")
    b.support("A1.6", by: "A1.4")
    b.support("A1.6", by: "A1.5")
    b.attack("A1.5", by: "A1.7", origin: .suggested)
    let graph = try b.graph()
    let ground = CommonGround(graph.compared("Sudmark"), graph.compared("Norrland"), in: graph)
    #expect(graph.ids(ground.forTheOther.map(\.claim)) == "A1.1 A1.3", "a circle is a reason each way, and ends")
    #expect(graph.ids(ground.forTheOther.map(\.supports)) == "A1.3 A1.1")
    #expect(ground.forTheOther.map { $0.way.count } == [2, 1])
    #expect(graph.ids(ground.forMediators.map(\.claim)) == "A1.4")
    #expect(graph.ids(ground.forMediators.map(\.supports)) == "A1.6")
    let reviewed = CommonGround(graph.compared("Sudmark"), graph.compared("Norrland"), in: graph, counting: .reviewed)
    #expect(reviewed.forTheOther.isEmpty && reviewed.forMediators.isEmpty && reviewed.agreed.isEmpty)
  }

  @Test(arguments: UInt64(1)...40) func reasonsLeadWhereTheySay(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed)
    let (sudmark, norrland) = (graph.compared("Sudmark"), graph.compared("Norrland"))
    for counted in LinksCounted.allCases {
      let ground = CommonGround(sudmark, norrland, in: graph, counting: counted, words: words(graph))
      for row in ground.forTheOther + ground.forMediators {
        let (own, other) = row.by == .first ? (sudmark, norrland) : (norrland, sudmark)
        #expect(own.claims.contains(row.claim))
        #expect(row.way.last?.to == row.supports)
        var here = row.claim
        for step in row.way {
          #expect(graph[step.link].premises.contains(here) && counted.includes(graph[step.link]))
          here = step.to
        }
        #expect(ground.forTheOther.contains(row) == other.asserts(row.supports))
      }
      let both = ground.agreed
      #expect(Set(both.map(\.first)).count == both.count && Set(both.map(\.second)).count == both.count)
    }
  }
}

import ArgumentGraph
import Lexicon
import Reading
import Testing

@testable import Analysis

@Suite struct ConcessionsTests {
  private static let lexicon = Result { try Lexicon(.embedded) }

  private func builder() -> GraphBuilder {
    var b = GraphBuilder()
    b.party("Sudmark", "Sudmark")
    b.party("Norrland", "Norrland")
    b.say("A1.1 Sudmark: the ferry was late", roles: [.claim, .concession])
    b.say("A1.2 Sudmark: the ferry is safe")
    b.say("A1.3 Norrland: the ferry is a danger")
    b.say("A1.4 author: although the toll is old", roles: [.claim, .concession])
    b.say("A1.5 author: the lock leaks", guessOf: "Norrland", roles: [.claim, .concession])
    return b
  }

  @Test func whoIsAtOddsWithTheGrantersLineBenefits() throws {
    var b = builder()
    b.attack("A1.2", by: "A1.1", concession: true)
    b.attack("A1.2", by: "A1.3")
    let graph = try b.graph()
    let found = Concessions(of: graph, by: try Self.lexicon.get())
    #expect(graph.ids(found.all.map(\.statement)) == "A1.1 A1.4")
    #expect(found.all.map(\.sign) == [.link, .role])
    #expect(found.all[0].beneficiary == "Norrland")
    #expect(found.all[0].reason == graph.handle("A1.3"))
    #expect(found.all[1].beneficiary == nil)
    #expect(found.all[1].cue == "although")
    #expect(graph.ids(found.unlinked.map(\.statement)) == "A1.4")
    #expect(graph.ids(found.guessed) == "A1.5")
  }

  @Test func whoseClaimItSupportsBenefits() throws {
    var b = builder()
    b.support("A1.3", by: "A1.1")
    let graph = try b.graph()
    let found = Concessions(of: graph, by: try Self.lexicon.get())
    #expect(found.all[0].sign == .role)
    #expect(found.all[0].beneficiary == "Norrland")
  }

  @Test func aSuggestedLinkShowsNothing() throws {
    var b = builder()
    b.attack("A1.3", by: "A1.2", origin: .suggested, concession: true)
    let graph = try b.graph()
    let lexicon = try Self.lexicon.get()
    #expect(graph.ids(Concessions(of: graph, by: lexicon).all.map(\.statement)) == "A1.1 A1.4")
    #expect(graph.ids(Concessions(of: graph, counting: .all, by: lexicon).all.map(\.statement)) == "A1.1 A1.2 A1.4")
  }

  @Test(arguments: UInt64(1)...8) func linkedAndUnlinkedPartitionThem(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed)
    let lexicon = try Self.lexicon.get()
    for counted in LinksCounted.allCases {
      let found = Concessions(of: graph, counting: counted, by: lexicon)
      #expect(found.all.count { !$0.links.isEmpty } + found.unlinked.count == found.all.count)
      let named = Concessions.beneficiaries(found.all).map(\.count).reduce(0, +)
      #expect(named + found.all.count { $0.beneficiary == nil } == found.all.count)
      for entry in found.all {
        #expect(entry.links.allSatisfy { counted.includes(graph[$0]) && graph[$0].isConcession })
        #expect(entry.beneficiary != graph.sideName(of: graph.holder(of: entry.statement)))
      }
    }
  }
}

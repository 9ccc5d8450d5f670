import ArgumentGraph
import Lexicon
import Reading
import Testing

@testable import Analysis

/// The six slots of a claim, after Toulmin.
@Suite struct ToulminCardTests {
  private func toll() -> GraphBuilder {
    var b = GraphBuilder()
    b.party("Sudmark", "Sudmark")
    b.party("Norrland", "Norrland")
    b.say("A1.1 Sudmark: the toll may clearly be fair")
    b.say("A1.2 Sudmark: the gates are worn")
    b.say("A1.3 Sudmark: whoever wears out gates must pay for them")
    b.say("A1.4 Estmark: every treaty of the river says so")
    b.say("A1.5 Norrland: the gates were worn before")
    b.say("A1.6 Norrland: the toll is theft")
    b.say("A1.7 author: the toll is a prank", guessOf: "Norrland")
    b.say("A1.8 observers: boats pay twice")
    return b
  }

  @Test func everySlotIsFilledFromTheGraph() throws {
    var b = toll()
    let reason = b.support("A1.1", by: "A1.2", "A1.3")
    b.support("A1.3", by: "A1.4")
    b.undercut(reason, by: "A1.5")
    b.attack("A1.1", by: "A1.6")
    b.attack("A1.1", by: "A1.7")
    b.attack("A1.1", by: "A1.8", origin: .suggested)
    let graph = try b.graph()
    let card = ToulminCard(of: graph.handle("A1.1"), in: graph, by: try Lexicon(.embedded))
    #expect(card.reasons.count == 1)
    #expect(graph.ids(card.reasons[0].grounds) == "A1.2")
    #expect(card.reasons[0].warrant == graph.handle("A1.3"))
    #expect(graph.ids(card.backing.map(\.premise)) == "A1.4" && graph.ids(card.backing.map(\.warrant)) == "A1.3")
    #expect(card.hedges == ["may"] && card.boosters == ["clearly"] && card.conditions.isEmpty)
    #expect(card.objections.map { graph.line($0) } == ["A1.5 undercut A1.1 L3", "A1.6 attack A1.1 L4"])
    #expect(card.guessed.map { graph.line($0) } == ["A1.7 attack A1.1 L5"])
    #expect(graph.ids(card.shown) == "A1.2 A1.3 A1.4 A1.5 A1.6 A1.7")
  }

  @Test func whatIsNotGivenStaysEmpty() throws {
    var b = toll()
    b.support("A1.6", by: "A1.5")
    b.support("A1.2", by: "A1.8", origin: .suggested)
    let graph = try b.graph()
    let lexicon = try Lexicon(.embedded)
    // One premise by itself is a ground; what makes it one is not stated.
    let theft = ToulminCard(of: graph.handle("A1.6"), in: graph, by: lexicon)
    #expect(theft.reasons.map(\.warrant) == [nil] && theft.backing.isEmpty && theft.objections.isEmpty)
    let gates = ToulminCard(of: graph.handle("A1.2"), in: graph, by: lexicon)
    #expect(gates.reasons.isEmpty && gates.hedges.isEmpty && gates.boosters.isEmpty && gates.shown.isEmpty)
    #expect(ToulminCard(of: graph.handle("A1.2"), in: graph, counting: .all, by: lexicon).reasons.count == 1)
  }

  @Test func theIfPartQualifiesWhatFollows() throws {
    var b = GraphBuilder()
    b.say("A1.1a author: the gates are open", ifPart: true, roles: .conditional)
    b.say("A1.1b author: the levy falls", roles: .conditional)
    let graph = try b.graph()
    let lexicon = try Lexicon(.embedded)
    let card = ToulminCard(of: graph.handle("A1.1b"), in: graph, by: lexicon)
    #expect(card.conditions.map(\.statement) == [graph.handle("A1.1a")])
    #expect(ToulminCard(of: graph.handle("A1.1a"), in: graph, by: lexicon).conditions.isEmpty)
  }

  @Test(arguments: UInt64(1)...8) func objectionsAreWhatSpeaksAgainstIt(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed)
    let lexicon = try Lexicon(.embedded)
    for statement in graph.statements.prefix(20) {
      for counted in LinksCounted.allCases {
        let card = ToulminCard(of: statement, in: graph, counting: counted, by: lexicon)
        let against = graph.replies(to: statement, counting: counted)
        #expect((card.objections + card.guessed).map(\.link).sorted() == against.map(\.link).sorted())
        for reason in card.reasons {
          #expect(Set(reason.grounds + [reason.warrant].compactMap { $0 }) == Set(reason.premises))
        }
      }
    }
  }
}

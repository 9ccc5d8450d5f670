import ArgumentGraph
import Testing

@testable import Analysis

@Suite struct RepliesTests {
  @Test func theWorkedExamplePartitionsTheClaims() throws {
    let graph = try Dam.graph()
    let replies = Replies(to: graph.compared("Sudmark"), by: graph.compared("Norrland"), in: graph)
    #expect(graph.ids(replies.entries(.none).map(\.claim)) == "A2.4 A4.3 A7.2 A8.5")
    #expect(graph.ids(replies.entries(.shown).map(\.claim)) == "A5.2")
    #expect(graph.ids(replies.entries(.suggested).map(\.claim)) == "A3.1 A4.4")
    #expect(graph.ids(replies.entries(.guessed).map(\.claim)) == "A6.1")
    #expect(replies.entries(.shown)[0].replies.map(graph.line) == ["A5.3a attack A5.2 L9"])
    #expect(
      replies.entries(.suggested).flatMap(\.replies).map(graph.line) == [
        "A5.3b attack A3.1 L10", "A2.1 attack A4.4 L5",
      ])
    #expect(replies.entries(.guessed)[0].guesses.map(graph.line) == ["A6.4a attack A6.1 L12"])
  }

  @Test func aReplyToAPremiseOnlyIsNotedUnderTheClaim() throws {
    let graph = try Dam.graph()
    let replies = Replies(to: graph.compared("Sudmark"), by: graph.compared("Norrland"), in: graph)
    let entry = replies.entries[2]
    #expect(graph.ids([entry.claim]) == "A4.3")
    #expect(graph.ids(entry.premiseNotes.map(\.premise)) == "A4.4")
    #expect(entry.premiseNotes.map { graph.line($0.objection) } == ["A2.1 attack A4.4 L5"])
    #expect(entry.premiseNotes.map(\.distance) == [1])
    #expect(entry.byOthers.isEmpty)
    #expect(entry.byAuthors.map(graph.line) == ["A4.5 undercut A4.3 L8"])
  }

  @Test func withoutAnOpponentEverybodyElseMayReply() throws {
    let graph = try Dam.graph()
    let replies = Replies(to: graph.compared("Sudmark"), by: nil, in: graph)
    #expect(graph.ids(replies.entries(.shown).map(\.claim)) == "A4.3 A5.2")
    #expect(graph.ids(replies.entries(.none).map(\.claim)) == "A2.4 A7.2 A8.5")
  }

  /// A reply far up the premises is found through a cycle, and a restated claim is answered once.
  @Test func premisesFurtherUpAndRestatements() throws {
    var b = GraphBuilder()
    b.party("Sudmark", "Sudmark")
    b.party("Norrland", "Norrland")
    b.say("A1.1 Sudmark: the toll pays")
    b.say("A1.2 author: the toll is low")
    b.say("A1.3 Sudmark: the ledger is open")
    b.say("A1.4 Norrland: the ledger is closed")
    b.say("A1.5 Sudmark: the toll really pays", restates: "A1.1")
    b.say("A1.6 Norrland: nobody pays the toll")
    b.say("A1.7 Sudmark: the lock is safe")
    b.support("A1.1", by: "A1.2")
    b.support("A1.2", by: "A1.3")
    b.support("A1.3", by: "A1.1")
    b.support("A1.7", by: "A1.2")
    b.attack("A1.3", by: "A1.4")
    b.attack("A1.5", by: "A1.6", concession: true)
    let graph = try b.graph()
    let replies = Replies(to: graph.compared("Sudmark"), by: graph.compared("Norrland"), in: graph)
    #expect(graph.ids(replies.entries.map(\.claim)) == "A1.1 A1.3 A1.7")
    #expect(replies.entries.map(\.kind) == [.shown, .shown, .none])
    #expect(replies.entries[0].replies.map(graph.line) == ["A1.6 concession A1.5 L6"])
    #expect(graph.ids(replies.entries[2].premiseNotes.map(\.premise)) == "A1.3")
    #expect(replies.entries[2].premiseNotes.map(\.distance) == [2])
  }

  @Test func anUndercutOfAReasonIsAReplyAndOneOfAUseIsNot() throws {
    var b = GraphBuilder()
    b.party("Sudmark", "Sudmark")
    b.party("Norrland", "Norrland")
    b.say("A1.1 Sudmark: the toll is fair")
    b.say("A1.2 Sudmark: the treaty allows it")
    b.say("A1.3 Norrland: the treaty has lapsed")
    b.say("A1.4 Norrland: the barges are poor")
    b.say("A1.5 Sudmark: poor barges pay less")
    let reason = b.support("A1.1", by: "A1.2")
    b.undercut(reason, by: "A1.3")
    let use = b.attack("A1.1", by: "A1.4", origin: .suggested)
    b.undercut(use, by: "A1.5")
    let graph = try b.graph()
    let (sudmark, norrland) = (graph.compared("Sudmark"), graph.compared("Norrland"))
    let toSudmark = Replies(to: sudmark, by: norrland, in: graph)
    #expect(toSudmark.entries.map(\.kind) == [.shown, .none, .none])
    #expect(toSudmark.entries[0].replies.map(graph.line) == ["A1.3 undercut A1.1 L2", "A1.4 attack A1.1 L3"])
    let toNorrland = Replies(to: norrland, by: sudmark, in: graph)
    #expect(toNorrland.entries.map(\.kind) == [.none, .none])
    // It is a row between the two all the same.
    #expect(
      Clash(sudmark, norrland, in: graph).rows(.shown).map { graph.line($0.objection) } == [
        "A1.3 undercut A1.1 L2", "A1.5 undercut A1.4 L4",
      ])
  }
}

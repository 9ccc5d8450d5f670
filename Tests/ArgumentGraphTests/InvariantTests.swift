import ArticleText
import Testing

@testable import ArgumentGraph

/// A check that finds nothing must be shown to find something.
@Suite struct InvariantTests {
  @Test func aSoundGraphHasNoFaults() throws { #expect(try EditTests.column().graph().checkInvariants() == []) }

  @Test(
    arguments: [
      { $0.linkStore.addStatement() },
      { $0.linkStore[0].premises = [] },
      { $0.linkStore[0].premises = [Handle(3)] },
      { $0.linkStore = LinkStore() },
      { $0.held.removeLast() },
      { $0.held[1].reverse() },
      { $0.held[1].removeLast() },
      { $0.statementStore[0].holder = Handle(2) },
      { $0.statementStore[0].spans = [Span(0, 9_999)] },
      { $0.statementStore[0].spans = [] },
      { $0.statementStore[1].guessedHolder = Handle(1) },
      { $0.statementStore[0].id = $0.statementStore[1].id },
      { $0.statementStore.append($0.statementStore[0]) },
      { $0.liveStatements.remove(Handle(2)) },
      { $0.liveStatements.remove(Handle(3)) },
      { $0.articleIDs = [] },
      { $0.articleIDs += $0.articleIDs },
      { $0.linkStore[0].kind = .undercut },
      { $0.linkStore[0].target = .statement(Handle(3)) },
      { $0.linkStore[1].target = .link(Handle(2)) },
      { $0.liveLinks.remove(Handle(0)) },
      { $0.voicesByKey = [:] },
      { $0.knownVoices.remove(1) },
      { $0.knownParties.remove(0) },
    ] as [@Sendable (inout ArgumentGraph) -> Void])
  func aPlantedFaultIsFound(plant: @Sendable (inout ArgumentGraph) -> Void) throws {
    var graph = try EditTests.column().graph()
    plant(&graph)
    #expect(!graph.checkInvariants().isEmpty)
  }
}

import ArticleText
import Testing

@testable import ArgumentGraph

/// A check that finds nothing must be shown to find something.
@Suite struct InvariantTests {
  @Test func aSoundGraphHasNoFaults() throws { #expect(try EditTests.column().graph().checkInvariants() == []) }

  @Test(
    arguments: [
      { $0.linksInto[0] = [] },
      { $0.linksInto[0].append(Handle(0)) },
      { $0.linksInto[1].append(Handle(2)) },
      { $0.linksFrom[1] = [] },
      { $0.linksFrom[3].append(Handle(0)) },
      { $0.undercutsOf[0] = [] },
      { $0.undercutsOf.removeLast() },
      { $0.linksFrom.removeLast() },
      { $0.linksInto.removeLast() },
      { $0.held.removeLast() },
      { $0.held[1].reverse() },
      { $0.held[1].removeLast() },
      { $0.statementStore[0].holder = Handle(2) },
      { $0.statementStore[0].spans = [Span(0, 9_999)] },
      { $0.statementStore[0].spans = [] },
      { $0.statementStore[1].guessedHolder = Handle(1) },
      { $0.statementStore[0].id = $0.statementStore[1].id },
      { $0.statementsByID = [:] },
      { $0.liveStatements.remove(2) },
      { $0.liveStatements.remove(3) },
      { $0.articleIDs = [] },
      { $0.articleIDs += $0.articleIDs },
      { $0.linkStore[0].kind = .undercut },
      { $0.linkStore[0].target = .statement(Handle(3)) },
      { $0.linkStore[1].target = .link(Handle(2)) },
      { $0.liveLinks.remove(0) },
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

import ArgumentGraph
import Lexicon
import Reading
import Testing

@testable import Analysis

@Suite struct SecurityMovesTests {
  private static let lexicon = Result { try Lexicon(.embedded) }

  private static func moves(_ graph: ArgumentGraph, by side: String? = nil) -> SecurityMoves {
    SecurityMoves(
      of: graph, threats: graph.marks(withAnyOf: ["threat", "threatens"]), measures: graph.marks(withAnyOf: ["must"]),
      by: side.flatMap { graph.side(named: $0)?.voices })
  }

  @Test func aThreatMeetsAMeasureOfTheSameSide() throws {
    var b = GraphBuilder()
    b.party("Sudmark", "Sudmark", "Sudmark officials")
    b.say("A1.1 Sudmark: the dam is a threat to the harvest")
    b.say("A1.2 Norrland: all must wait")
    b.say("A1.3 Sudmark officials: the dam must go")
    b.say("A1.4 Sudmark: the gates must open because the flood is a threat")
    b.say("A1.5 Estmark: drought is a threat")
    b.say("A1.6 author: the toll is a threat")
    b.say("A1.7 Sudmark: we must act")
    b.support("A1.7", by: "A1.1")
    let graph = try b.graph()
    let found = Self.moves(graph)
    #expect(found.moves.map { graph.ids([$0.threat, $0.measure]) } == ["A1.1 A1.7", "A1.4 A1.4"])
    #expect(found.moves.last?.tie == .sameClaim)
    #expect(graph.ids(found.threatsAlone) == "A1.5")
    #expect(graph.ids(Self.moves(graph, by: "author").threatsAlone) == "A1.6", "an author counts where asked for")
  }

  @Test func withoutALinkTheNearestMeasureCounts() throws {
    var b = GraphBuilder()
    b.say("A1.1 Sudmark: we must act")
    b.say("A1.2 Sudmark: the dam is big")
    b.say("A1.3 Sudmark: the dam is a threat")
    b.say("A1.4 Sudmark: it must go")
    let graph = try b.graph()
    #expect(
      Self.moves(graph).moves == [
        SecurityMoves.Move(threat: graph.handle("A1.3"), measure: graph.handle("A1.4"), tie: .nearest)
      ])
  }

  @Test(arguments: [
    ("a threat to the life of the state, he said", "the life of the state"),
    ("the raids threaten the harvest and the locks", "the harvest"),
    ("for the survival of the valley", "survival of the valley"), ("a threat", ""),
    ("internal stability", "internal stability"),
  ])
  func theObjectIsWhatTheWordsSay(text: String, object: String) throws {
    #expect(SecurityMoves.threatenedObject(in: PhrasePlaces(text), try Self.lexicon.get().threats) == object)
  }

  @Test(arguments: PropertyTests.seeds.prefix(20)) func threatsAreMovesOrAlone(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed)
    let threats = graph.marks(withAnyOf: ["spill"])
    let found = SecurityMoves(of: graph, threats: threats, measures: graph.marks(withAnyOf: ["toll"]))
    let claims = graph.statements.filter {
      threats.contains($0) && graph.isClaim($0) && graph.kind(of: graph.holder(of: $0)) != .author
        && !graph.id(of: $0).isAdded
    }
    #expect((found.moves.map(\.threat) + found.threatsAlone).sorted() == claims.sorted())
    for move in found.moves {
      let (actor, other) = (graph.holder(of: move.threat), graph.holder(of: move.measure))
      #expect(actor == other || graph.party(of: actor) == graph.party(of: other))
    }
  }
}

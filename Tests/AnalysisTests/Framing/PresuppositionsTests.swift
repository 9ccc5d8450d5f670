import ArgumentGraph
import Lexicon
import Reading
import Testing

@testable import Analysis

@Suite struct PresuppositionsTests {
  private static let words = Result { try Lexicon(.embedded).presuppositions }

  @Test(arguments: [
    ("The raids restore a balance that had been lost.", "repeat there was before: a balance"),
    ("Why it waited so long, critics ask.", "question it is so: it waited so long"),
    ("Norrland must stop the raids.", "change it has gone on so far: the raids"),
    ("Sudmark will respond.", "response something was done before, which this answers"),
    ("Everyone knows that the toll is illegal.", "factive it is so: the toll is illegal"),
    ("The failure of the talks hurt both.", "definite there is: the failure of the talks hurt both"),
    ("It is no longer safe.", "change it was so before"),
    ("They want another war.", "repeat there was such a thing before"),
    ("They met in another country.", ""),
    ("The river is wide.", ""),
  ])
  func aTriggerTellsWhatItTakesForGranted(text: String, granted: String) throws {
    let triggers = Presuppositions.triggers(in: PhrasePlaces(text), try Self.words.get())
    #expect(triggers.map { "\($0.kind) \($0.granted)" }.joined(separator: "; ") == granted)
  }

  @Test func countsByHolderAndTrigger() throws {
    var b = GraphBuilder()
    b.party("Sudmark", "Sudmark", "Sudmark officials")
    b.say("A1.1 Sudmark: we will respond again")
    b.say("A1.2 Sudmark officials: raids must stop")
    b.say("A1.3 Norrland: raids go on")
    b.say("A1.4 author: the river is wide")
    let graph = try b.graph()
    let found = Presuppositions(try Self.words.get(), in: graph) { graph.marks(withAnyOf: $0) }
    #expect(graph.ids(found.statements) == "A1.1 A1.2 A1.3")
    #expect(found.total.byKind == [1, 1, 2, 0, 0, 0])
    #expect(found.bySide.map(\.side.name) == ["Sudmark", "Norrland"])
    #expect(found.bySide.map(\.tally.all) == [2, 1])
    let change = Presuppositions(try Self.words.get(), in: graph, only: [.change]) { graph.marks(withAnyOf: $0) }
    #expect(graph.ids(change.statements) == "A1.2 A1.3")
  }

  @Test(arguments: PropertyTests.seeds.prefix(20)) func sidesPartitionTheStatements(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed)
    let found = Presuppositions(try Self.words.get(), in: graph) { phrases in
      graph.marks(withAnyOf: phrases.contains("again") ? ["toll"] : ["river"])
    }
    #expect(found.bySide.reduce(0) { $0 + $1.tally.all } == found.statements.count)
    for kind in 0..<found.total.byKind.count {
      #expect(found.bySide.reduce(0) { $0 + $1.tally.byKind[kind] } == found.total.byKind[kind])
    }
  }
}

import ArgumentGraph
import Lexicon
import Reading
import Testing

@testable import Analysis

@Suite struct GroundsTests {
  private static let words = Result { GroundWords(try Lexicon(.embedded).grounds) }

  private static func numbers(_ graph: ArgumentGraph) throws -> GroundNumbers {
    GroundNumbers(try words.get(), WordsByNumber(of: graph) { $0 })
  }

  @Test(arguments: [
    ("the ferry sank", "event"),
    ("the treaty leaves tolls to the owner", "document"),
    ("12 barges waited", "number"),
    ("thousands left", "number"),
    ("the gates were closed in 1998", "event fact"),
    ("the gates rust in Sudmark", "fact"),
    ("the gates rust in the harbour", ""),
    ("according to the bargemen, it leaks", "source"),
    ("engineers agree", "authority"),
    ("a lock is similar to a door", "analogy"),
    ("The toll is fair.", ""),
    ("", ""),
  ])
  func wordsAndFiguresTellTheKind(text: String, kinds: String) throws {
    #expect(try Self.words.get().found(in: text).kinds.all.map(\.rawValue).joined(separator: " ") == kinds)
  }

  @Test(
    arguments: [
      ("Sudmark handed over proof twice", "proof"), ("there is no evidence of a leak", nil),
      ("It has “hard evidence” of it", "hard evidence"), ("the toll is fair", nil),
    ] as [(String, String?)])
  func proofIsSpokenOf(text: String, word: String?) throws {
    #expect(try Self.words.get().found(in: text).proof == word)
  }

  @Test func everyKindHasWords() throws {
    let words = try Lexicon(.embedded).grounds.all
    for kind in GroundWord.allCases { #expect(words.contains { $0.entry == kind }, "\(kind)") }
  }

  /// A1.1 rests on a treaty, which an official of the other side brings, and on nothing of any kind.
  @Test func reasonsBringKindsOfEvidence() throws {
    var b = GraphBuilder()
    b.party("Sudmark", "Sudmark")
    b.party("Norrland", "Norrland")
    b.say("A1.1 Sudmark: the toll is fair")
    b.say("A1.2 Norrland: the treaty allows it")
    b.say("A1.3 Sudmark: fairness is good")
    b.say("A1.4 Sudmark: the river is wide")
    b.support("A1.1", by: "A1.2", "A1.3")
    b.support("A1.4", by: "A1.3")
    let graph = try b.graph()
    let grounds = Grounds(of: graph.compared("Sudmark"), in: graph, by: try Self.numbers(graph))
    #expect(graph.ids(grounds.supported) == "A1.1 A1.4")
    #expect(
      grounds.reasons.map { "\(graph.ids([$0.premise])): \($0.kinds.all.map(\.rawValue).joined(separator: " "))" } == [
        "A1.2: document source", "A1.3: ",
      ])
    let found = try Self.words.get().found(in: grounds.reasons[0].premise, of: graph) { _ in false }
    #expect(found.cues == ["treaty", "Norrland"])
    #expect(grounds.reasons[1].links.count == 2)
    #expect(grounds.reasons(of: nil).map(\.premise) == [graph.handle("A1.3")])
  }

  @Test(arguments: UInt64(1)...6) func everyReasonHasAKindOrNone(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed)
    for every in EverySide.all(in: graph) {
      let grounds = Grounds(of: every.side, in: graph, by: try Self.numbers(graph))
      var kinds: Set<Handle<Statement>> = []
      for kind in GroundKind.allCases { kinds.formUnion(grounds.reasons(of: kind).map(\.premise)) }
      #expect(kinds.count + grounds.reasons(of: nil).count == grounds.reasons.count)
      for kind in GroundKind.allCases { #expect(grounds.count(of: kind) == grounds.reasons(of: kind).count) }
      #expect(grounds.count(of: nil) == grounds.reasons(of: nil).count)
      #expect(Set(grounds.reasons.map(\.premise)).count == grounds.reasons.count)
    }
  }
}

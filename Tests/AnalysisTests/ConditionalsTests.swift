import ArgumentGraph
import Lexicon
import Reading
import Testing

@testable import Analysis

@Suite struct ConditionalsTests {
  private static let lexicon = Result { try Lexicon(.embedded) }

  private func conditionals(
    _ lines: [(String, Roles, ifPart: Bool)], _ more: (inout GraphBuilder) -> Void = { _ in }
  ) throws -> (Conditionals, ArgumentGraph) {
    var b = GraphBuilder()
    b.party("Sudmark", "Sudmark")
    b.party("Norrland", "Norrland")
    b.say("A0 Norrland: the river is ours")
    for line in lines { b.say(line.0, ifPart: line.ifPart, roles: line.1) }
    more(&b)
    let graph = try b.graph()
    return (Conditionals(of: graph.statements, in: graph, by: try Self.lexicon.get()), graph)
  }

  private func shown(_ conditional: Conditional, _ graph: ArgumentGraph) -> String {
    let id = ArticleID(ordinal: 0)
    let ifs = conditional.ifParts.map { graph.words($0.spans, in: id) }.joined(separator: " + ")
    let then = conditional.thenPart.map { graph.words($0.spans, in: id) } ?? "none"
    return "\(conditional.kind.rawValue): \(ifs) | \(then) | \(conditional.actor ?? "nobody")"
  }

  @Test(arguments: [
    (
      "the levy falls only if Norrland opens the gates", "only-if: Norrland opens the gates | the levy falls | Norrland"
    ),
    (
      "the levy stays unless the gates are opened by Norrland",
      "unless: the gates are opened by Norrland | "
        + "the levy stays | Norrland"
    ),
    ("the levy falls if the gates are opened", "if: the gates are opened | the levy falls | nobody"),
    ("the levy falls if Norrland is attacked", "if: Norrland is attacked | the levy falls | nobody"),
    ("failure to pay invites a fine", "nominal: failure to pay | invites a fine | nobody"),
    ("closing the gates would starve the harbour", "gerund: closing the gates | would starve the harbour | nobody"),
    ("a war would ruin both", "would: a war | would ruin both | nobody"),
  ])
  func theTwoPartsAreToldApart(words: String, expected: String) throws {
    let (found, graph) = try conditionals([("A1.1 Sudmark: \(words)", [.claim, .conditional], ifPart: false)])
    #expect(found.all.map { shown($0, graph) } == [expected])
  }

  @Test(arguments: ["it would close the gates", "Norrland says that a war would come", "the minister would not say"])
  func aReportedWillIsNoConditional(words: String) throws {
    let (found, _) = try conditionals([("A1.1 Sudmark: \(words)", .claim, ifPart: false)])
    #expect(found.all.isEmpty)
  }

  /// The if-part, a statement of its own, stands first in one sentence and last in the other.
  @Test func anIfPartIsPairedWithWhatFollowsFromIt() throws {
    let (found, graph) = try conditionals([
      ("A1.1a author: Norrland opens the gates", .conditional, ifPart: true),
      ("A1.1b author: the levy may fall", [.claim, .conditional], ifPart: false),
      ("A1.2a author: trade stops", [.claim, .conditional], ifPart: false),
      ("A1.2b author: the river floods", .conditional, ifPart: true),
      ("A1.2c author: the harbour burns", .conditional, ifPart: true),
      ("A1.3 author: the gates are shut", .conditional, ifPart: true),
    ])
    #expect(
      found.all.map { shown($0, graph) } == [
        "if: Norrland opens the gates | the levy may fall | Norrland",
        "if: the river floods + the harbour burns | trade stops | nobody", "if: the gates are shut | none | nobody",
      ])
    #expect(graph.ids(found.all.map(\.statement)) == "A1.1b A1.2a A1.3")
    #expect(found.actors.map { "\($0.name) \($0.count)" } == ["Norrland 1"])
  }

  @Test func aGuessIsInNoCount() throws {
    let (found, graph) = try conditionals([]) { b in
      b.say("A1.1 author: a war would ruin both", guessOf: "Norrland")
      b.say("A1.2 author: a war would ruin both", roles: .question)
    }
    #expect(found.all.isEmpty)
    #expect(graph.ids(found.guessed.map(\.statement)) == "A1.1")
  }

  @Test(arguments: UInt64(1)...6) func kindsAndActorsPartitionThem(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed)
    let found = Conditionals(of: graph.statements, in: graph, by: try Self.lexicon.get())
    #expect(Conditional.Kind.allCases.map(found.count).reduce(0, +) == found.all.count)
    let named = found.actors.map(\.count).reduce(0, +)
    #expect(named == found.all.count { $0.actor != nil })
    #expect(Set(found.all.map(\.statement)).count == found.all.count)
    // One for each if-part that nothing follows from, and for each statement that follows.
    #expect(found.all.allSatisfy { !$0.ifParts.isEmpty || $0.thenPart != nil })
  }
}

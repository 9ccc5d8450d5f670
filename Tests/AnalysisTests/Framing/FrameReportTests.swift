import ArgumentGraph
import Lexicon
import Reading
import Testing

@testable import Analysis

@Suite struct FrameReportTests {
  /// Sudmark names all four elements, Norrland only a problem; a guess counts for nobody.
  private static func graph() throws -> ArgumentGraph {
    var b = GraphBuilder()
    b.party("Sudmark", "Sudmark", "Sudmark officials")
    b.party("Norrland", "Norrland")
    b.say("A1.1 Sudmark: the drought is a threat because of the dam")
    b.say("A1.2 Sudmark officials: the levy is unjust")
    b.say("A1.3 Sudmark: both must negotiate")
    b.say("A1.4 Norrland: the spill is a danger")
    b.say("A1.5 author: talks must resume")
    b.say("A1.6 author: talks must fail", guessOf: "Norrland")
    b.say("A1.7 bargemen: the locks are quiet")
    return try b.graph()
  }

  private static let lexicon = Result { try Lexicon(.embedded) }

  static func report(_ graph: ArgumentGraph) throws -> FrameReport {
    let framing = Framing(try lexicon.get().frames)
    return FrameReport(of: graph) { element in
      Marks(graph.statements.filter { framing.elements(of: $0, in: graph).contains(element) })
    }
  }

  @Test func missingElementsAreNamed() throws {
    let report = try Self.report(Self.graph())
    #expect(report.claims == 6)
    #expect(report.rows.map { $0.side?.name ?? "-" } == ["Sudmark", "Norrland", "the author", "-"])
    #expect(report.rows.map(\.claims) == [3, 1, 1, 1])
    #expect(report.rows.map(\.counts) == [[1, 1, 1, 1], [1, 0, 0, 0], [0, 0, 0, 1], [0, 0, 0, 0]])
    #expect(report.rows[1].missing == [.cause, .moral, .remedy])
  }

  @Test(arguments: PropertyTests.seeds) func rowsPartitionTheClaims(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed)
    let report = try Self.report(graph)
    #expect(report.rows.reduce(0) { $0 + $1.claims } == graph.statements.count(where: graph.isClaim))
  }

  @Test func questionsOfAFrameAreAnsweredBySentences() throws {
    let graph = try Self.graph()
    let words = try Self.lexicon.get().newsItems
    let news = NewsFrames(words, in: graph) { graph.marks(withAnyOf: $0) }
    func answers(_ item: NewsItem) -> String { graph.ids(news.items.first { $0.item == item }?.statements ?? []) }
    #expect(answers(.prescription) == "A1.3 A1.5 A1.6")
    #expect(answers(.judgement) == "A1.2")
    #expect(answers(.winners) == "")
    #expect(NewsFrame.allCases.reduce(0) { $0 + news.items(of: $1).count } == NewsItem.allCases.count)
  }
}

extension ArgumentGraph {
  /// The statements in which any of some phrases stands, read one by one.
  func marks(withAnyOf phrases: [String]) -> Marks<Statement> {
    Marks(
      statements.filter { statement in
        let words = " " + PhrasePlaces(self.words(of: statement)).words.joined(separator: " ") + " "
        return phrases.contains { words.contains(" \($0) ") }
      })
  }
}

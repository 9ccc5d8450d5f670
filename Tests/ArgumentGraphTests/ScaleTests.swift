import ArgumentGraph
import ArticleText
import Testing

/// Sizes that a step too many for each element would never come to the end of; what it costs is measured by
/// `scripts/dev/bench`, not asserted.
@Suite struct ScaleTests {
  private func column(_ letter: ArticleID, statements: Int) -> GraphEdit {
    var reading = ArticleReading(
      voices: [Voice(key: "author:\(letter)", name: "the author", kind: .author, authorOf: letter)])
    reading.statements = (0..<statements).map {
      Statement(
        id: StatementID(article: letter, paragraph: $0 / 8 + 1, sentence: $0 % 8 + 1), spans: [Span($0, $0 + 1)],
        holder: Handle(0))
    }
    // A hub that everything speaks for, a chain, and undercuts of undercuts.
    for number in 1..<statements {
      reading.links.append(link(.support, number, .statement(Handle(0))))
      reading.links.append(link(.attack, number, .statement(Handle(number - 1))))
    }
    for number in 1..<statements {
      reading.links.append(link(.undercut, number, .link(Handle(reading.links.count - 1))))
    }
    let text = TextBuffer(String(repeating: "x", count: statements + 1))
    let article = Article(path: nil, sha256: "", text: text, paragraphs: [], sentences: [], tokens: [])
    return .load(letter, article, reading)
  }

  private func link(_ kind: Link.Kind, _ premise: Int, _ target: Link.Target) -> Link {
    Link(kind: kind, premises: [Handle(premise)], target: target, origin: .found, rule: "test")
  }

  @Test func manyStatementsAndLinksGoInAndOut() throws {
    let size = 20_000
    var graph = ArgumentGraph()
    let inverse = try graph.apply(column(id("A"), statements: size))
    #expect(graph.statementCount == size)
    #expect(graph.linkCount == 3 * (size - 1))
    #expect(graph.links(into: Handle(0)).count == size)
    #expect(graph.checkInvariants() == [])
    let again = try graph.apply(inverse)
    #expect(graph.statementCount == 0 && graph.linkCount == 0)
    _ = try graph.apply(again)
    #expect(graph.linkCount == 3 * (size - 1))
    // Taking out the hub's first link takes nothing else along; the first of the chain of undercuts, all of them.
    _ = try graph.apply(.hide([], [Handle(0)]))
    #expect(graph.linkCount == 3 * (size - 1) - 1)
    _ = try graph.apply(.hide([], [Handle(2 * (size - 1) - 1)]))
    #expect(graph.linkCount == 2 * (size - 1) - 2)
    #expect(graph.checkInvariants() == [])
  }

  @Test func manyArticles() throws {
    var graph = ArgumentGraph()
    var inverses: [GraphEdit] = []
    for number in 0..<500 { inverses.append(try graph.apply(column(ArticleID(ordinal: number), statements: 8))) }
    #expect(graph.statementCount == 4000)
    #expect(graph.articles.map(\.id) == (0..<500).map(ArticleID.init))
    for inverse in inverses.reversed() { _ = try graph.apply(inverse) }
    #expect(graph.statementCount == 0 && graph.voices.isEmpty)
  }
}

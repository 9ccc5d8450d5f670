import ArgumentGraph
import ArticleText
import Testing

@Suite struct LookupTests {
  /// Two voices of Sudmark, one of Norrland, a guess, a question and an if-part.
  private func column() -> Column {
    var column = Column()
    column.party("Sudmark", of: "Sudmark", "Sudmark officials")
    column.party("Norrland", of: "Norrland")
    column.say("A1.1", "author", "The dam divides the valley")
    column.say("A1.2a", "Sudmark", "the toll is fair")
    column.say("A1.2b", "Sudmark officials", "the gates were damaged")
    column.say("A1.3", "Norrland", "the toll is illegal")
    column.say("A2.1", "author", "Norrland may fear for its harvest") { $0.guessedHolder = Handle(3) }
    column.say("A2.2", "Sudmark", "who else would pay") { $0.roles = .question }
    column.say("A2.3", "Sudmark", "if the lock shuts") { $0.isIfPart = true }
    column.say("A2.4", "Sudmark", "the toll is just") { $0.restates = Handle(1) }
    column.link(.support, "A1.2a", by: "A1.2b")
    column.link(.attack, "A1.2a", by: "A1.3", "A1.1")
    column.undercut(0, by: "A1.3")
    return column
  }

  @Test func byID() throws {
    let graph = try column().graph()
    #expect(try graph.ids([graph["A1.2b"]]) == "A1.2b")
    #expect(graph.statement(statementID("A1.2")) == nil)
    func matching(_ text: String) -> String { IDPattern(text).map { graph.ids(graph.statements(matching: $0)) } ?? "?" }
    #expect(matching("A1.2") == "A1.2a A1.2b")
    #expect(matching("A1") == "A1.1 A1.2a A1.2b A1.3")
    #expect(matching("A2") == "A2.1 A2.2 A2.3 A2.4")
    #expect(matching("A1.2b") == "A1.2b")
    #expect(["A3", "A1.4", "A1.2c", "B1", "N1", "L1"].map(matching) == ["", "", "", "", "", ""])
    #expect(graph.ids(graph.statements(matching: .article(id("A")))) == graph.ids(graph.statements))
  }

  @Test func byHolder() throws {
    let graph = try column().graph()
    func held(_ key: String) -> String { graph.voice(key: key).map { graph.ids(graph.statements(heldBy: $0)) } ?? "?" }
    #expect(held("Sudmark") == "A1.2a A2.2 A2.3 A2.4")
    #expect(held("Norrland") == "A1.3")
    #expect(held("author:A") == "A1.1 A2.1")
    #expect(held("Estmark") == "?")
  }

  @Test func linksBothWays() throws {
    let graph = try column().graph()
    #expect(try graph.links(into: graph["A1.2a"]).map(graph.number) == [1, 2])
    #expect(try graph.links(from: graph["A1.3"]).map(graph.number) == [2, 3])
    #expect(try graph.links(from: graph["A1.1"]).map(graph.number) == [2])
    #expect(try graph.links(into: graph["A1.3"]).isEmpty)
    let first = try #require(graph.link(number: 1))
    #expect(graph.undercuts(of: first).map(graph.number) == [3])
    #expect(graph.link(number: 0) == nil && graph.link(number: 4) == nil)
    #expect(graph.link(withEndsOf: graph[first]) == first)
    var other = graph[first]
    other.kind = .attack
    #expect(graph.link(withEndsOf: other) == nil)
  }

  @Test func aPremiseNamedTwiceIsFoundOnce() throws {
    var graph = try column().graph()
    _ = try graph.add(.support, graph["A1.1"], by: graph["A1.3"], graph["A1.3"])
    #expect(try graph.links(from: graph["A1.3"]).map(graph.number) == [2, 3, 4])
    #expect(graph.checkInvariants().isEmpty)
  }

  @Test func claimsAreNoGuessesQuestionsIfPartsOrRestatements() throws {
    let graph = try column().graph()
    #expect(graph.ids(graph.statements.filter(graph.isClaim)) == "A1.1 A1.2a A1.2b A1.3")
    let sudmark = try #require(graph.side(named: "Sudmark"))
    #expect(graph.ids(graph.statements(of: sudmark)) == "A1.2a A1.2b A2.2 A2.3 A2.4")
    #expect(graph.ids(graph.claims(of: sudmark)) == "A1.2a A1.2b")
  }

  @Test func aRestatementOfAnotherVoiceIsAClaim() throws {
    var graph = try column().graph()
    _ = try graph.apply(.setRestatement(graph["A1.3"], of: graph["A1.2a"]))
    #expect(try graph.isClaim(graph["A1.3"]))
    #expect(try graph.restated(by: graph["A1.3"]) == graph["A1.2a"])
  }

  @Test func aStatementTakesAfterNoLaterOne() throws {
    var graph = try column().graph()
    _ = try graph.apply(.setRestatement(graph["A1.2a"], of: graph["A2.4"]))
    #expect(try graph.restated(by: graph["A1.2a"]) == nil)
    #expect(try graph.restated(by: graph["A2.4"]) == graph["A1.2a"])
  }

  @Test func sentencesByNumber() throws {
    let sentences = [
      Sentence(span: Span(0, 2), paragraph: 1, number: 1, tokens: 0..<0),
      Sentence(span: Span(3, 5), paragraph: 2, number: 1, tokens: 0..<0),
      Sentence(span: Span(6, 8), paragraph: 2, number: 2, tokens: 0..<0),
    ]
    let paragraphs = [Paragraph(span: Span(0, 2), sentences: 0..<1), Paragraph(span: Span(3, 8), sentences: 1..<3)]
    let article = Article(
      path: nil, sha256: "", text: TextBuffer("Ab Cd Ef"), paragraphs: paragraphs, sentences: sentences, tokens: [])
    var graph = ArgumentGraph()
    _ = try graph.apply(.load(id("A"), article, Column().reading))
    let loaded = try #require(graph.article(id("A")))
    #expect(loaded.sentence(paragraph: 2, number: 2)?.span == Span(6, 8))
    #expect([(1, 2), (0, 1), (3, 1), (2, 0)].allSatisfy { loaded.sentence(paragraph: $0.0, number: $0.1) == nil })
  }
}

import ArgumentGraph
import ArticleText
import Testing

@Suite struct WordsTests {
  private func words(_ text: String, _ change: @escaping (inout Statement) -> Void = { _ in }) throws -> String {
    var column = Column()
    column.say("A1.1", "Sudmark", text, change)
    let graph = try column.graph()
    return graph.words(of: try graph["A1.1"])
  }

  @Test func asPrinted() throws { #expect(try words("any state may charge") == "any state may charge") }

  @Test func whiteSpaceIsFolded() throws {
    #expect(try words("any \n  state\u{A0}may\t\tcharge") == "any state may charge")
  }

  @Test func anElidedSubjectStandsInFront() throws {
    #expect(try words("angers voters") { $0.subject = .init(name: "the toll") } == "[the toll] angers voters")
  }

  @Test func aPronounIsExplained() throws {
    let words = try words("and it harms us") { $0.subject = .init(name: "the toll", pronoun: Span(4, 6)) }
    #expect(words == "and it [the toll] harms us")
  }

  @Test func aPronounAtTheEnd() throws {
    #expect(try words("we deny it") { $0.subject = .init(name: "that", pronoun: Span(8, 10)) } == "we deny it [that]")
  }

  @Test func aPronounOutsideTheWordsShownIsLeftOut() throws {
    let words = try words("it harms us") {
      $0.subject = .init(name: "the toll", pronoun: Span(0, 2))
      $0.shownSpans = [Span(3, 11)]
    }
    #expect(words == "harms us")
  }

  @Test func severalSpans() throws {
    let words = try words("the toll, says Sudmark, is fair") { $0.spans = [Span(0, 8), Span(24, 31)] }
    #expect(words == "the toll … is fair")
  }

  @Test func shownSpansComeBeforeSpans() throws {
    let words = try words("Norrland denied the charge") {
      $0.spans = [Span(16, 26)]
      $0.shownSpans = [Span(9, 26)]
    }
    #expect(words == "denied the charge")
  }

  @Test func wordsByHand() throws {
    var graph = try Column().graph()
    _ = try graph.apply(
      .addStatement(
        Statement(id: StatementID(added: 1), spans: [], holder: Handle(0), words: "a truce needs observers")))
    #expect(try graph.words(of: graph["N1"]) == "a truce needs observers")
  }

  @Test func scalarsBeyondASCII() throws {
    let words = try words("Łódź’s 漢字 café\u{301} toll") { $0.spans = [Span($0.spans[0].start + 7, $0.spans[0].end)] }
    #expect(words == "漢字 café\u{301} toll")
  }

  @Test func cues() throws {
    var column = Column()
    column.say("A1.1", "Sudmark", "counters\n that it may")
    let graph = try column.graph()
    #expect(graph.words([Span(0, 14), Span(18, 21)], in: id("A")) == "counters that … may")
    #expect(graph.words([Span(0, 8)], in: id("B")).isEmpty)
  }
}

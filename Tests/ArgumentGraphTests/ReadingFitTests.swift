import ArgumentGraph
import ArticleText
import Testing

/// A reading comes from a reader or from a file; one that does not fit its text must not get into the graph.
@Suite struct ReadingFitTests {
  @Test(
    arguments: [
      { $0.voices = [] },
      { $0.voices[0].kind = .group },
      { $0.voices[1].party = Handle(7) },
      { $0.statements[0].holder = Handle(9) },
      { $0.statements[0].reporters = [Handle(9)] },
      { $0.statements[1].guessedHolder = Handle(2) },
      { $0.statements[3].guessedHolder = Handle(9) },
      { $0.statements[0].attribution = Handle(9) },
      { $0.statements[0].restates = Handle(9) },
      { $0.statements[0].spans = [Span(0, 9_999)] },
      { $0.statements[0].spans = [] },
      { $0.statements[0].shownSpans = [] },
      { $0.statements[0].id = statementID("B1.1") },
      { $0.statements[0].id = statementID("N1") },
      { $0.statements[1].id = statementID("A1.1") },
      { $0.statements.swapAt(0, 1) },
      { $0.attributions[0].voice = Handle(9) },
      { $0.thesis = Handle(9) },
      { $0.sentenceHolders = [Handle(9)] },
      { $0.links[0].premises = [] },
      { $0.links[0].premises = [Handle(9)] },
      { $0.links[0].target = .statement(Handle(9)) },
      { $0.links[1].target = .link(Handle(1)) },
      { $0.links[1].target = .link(Handle(-1)) },
      { $0.links[0].kind = .undercut },
    ] as [@Sendable (inout ArticleReading) -> Void])
  func aReadingThatDoesNotFitIsRefused(change: @Sendable (inout ArticleReading) -> Void) throws {
    var column = EditTests.column()
    change(&column.reading)
    checkRefused(column.load, .readingDoesNotFit(id("A")), in: ArgumentGraph())
    let graph = try EditTests.column().graph()
    checkRefused(.reread([(id("A"), column.reading)]), .readingDoesNotFit(id("A")), in: graph)
  }

  @Test func aReadingOfOtherStatementsIsNoRereading() throws {
    let graph = try EditTests.column().graph()
    var fewer = Column()
    fewer.say("A1.1", "Sudmark", "the toll is fair")
    checkRefused(.reread([(id("A"), fewer.reading)]), .readingDoesNotFit(id("A")), in: graph)
  }
}

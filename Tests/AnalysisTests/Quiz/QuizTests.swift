import ArgumentGraph
import Testing

@testable import Analysis

/// What each template asks of a column read in full.
@Suite struct QuizTests {
  let graph: ArgumentGraph
  let quiz: Quiz

  init() throws {
    graph = try Lock.graph()
    quiz = try Lock.quiz(graph)
  }

  private func lines(_ template: QuizTemplate) -> [String] {
    quiz.items.filter { $0.template == template }.map { graph.line($0) }.sorted()
  }

  private func item(_ template: QuizTemplate, _ id: String) throws -> QuizItem {
    try #require(quiz.items.first { $0.template == template && graph.ids([$0.about[0]]) == id })
  }

  @Test func whoHoldsASentence() throws {
    #expect(
      lines(.holder) == [
        "T1 A1.1 (the author | Norrland | Sudmark)",
        "T1 A2.1 (Sudmark | Norrland | the author)",
        "T1 A2.2 (Norrland | Sudmark | the author)",
        // Sudmark itself is no wrong answer: its officials speak for it.
        "T1 A2.3 (Sudmark officials | Norrland | the author)",
        "T1 A3.1 (Sudmark | Norrland | the author)",
        "T1 A3.2 (Norrland | Sudmark | the author)",
        "T1 A3.3 (the author | Norrland | Sudmark)",
        "T1 A4.1 (the author | Norrland | Sudmark)",
        "T1 A5.2 (Norrland | Sudmark | the author)",
      ])
    #expect(graph.deciding(try item(.holder, "A2.3")) == "A2.3 Sudmark officials say that")
    // The author answers another: the cue says so. Where he only speaks, no word gives it away.
    #expect(graph.deciding(try item(.holder, "A3.3")) == "A3.3 Yet")
    #expect(graph.deciding(try item(.holder, "A1.1")) == "A1.1 ")
    #expect(try item(.holder, "A2.2").contrast == graph.handle("A2.1"))
  }

  @Test func whichClaimAPremiseIsGivenFor() throws {
    #expect(lines(.premise) == ["T2 A1.2b A1.2a (A1.2a | A2.1 | A2.2)"])
    #expect(graph.deciding(try item(.premise, "A1.2b")) == "A1.2 because")
  }

  @Test func whichClaimAnAnswerAnswers() throws {
    #expect(lines(.answer) == ["T3 A3.3 A3.2 (A3.2 | A5.2)"])
    #expect(graph.deciding(try item(.answer, "A3.3")) == "A3.3 Yet")
  }

  @Test func whatASideDoesNotAssert() throws {
    #expect(
      lines(.notAsserted) == [
        "T4 A4.2a (A4.2 the harvest fails | A3.3 Yet no paper can forbid what nobody wrote into it"
          + " | A4.1 Prices rise slowly along the whole valley)",
        "T4 A4.3a (A4.3 may have seen as theft of grain | A3.2 the treaty forbids a levy on grain"
          + " | A5.2 the attack broke an old promise)",
      ])
    #expect(graph.deciding(try item(.notAsserted, "A4.2a")) == "A4.2 If")
    #expect(graph.deciding(try item(.notAsserted, "A4.3a")) == "A4.3 may have seen as")
  }

  @Test func whichWordsShowALink() throws {
    #expect(
      lines(.cue) == [
        "T5 A1.2b A1.2a (because | no words)", "T5 A3.2 A3.1 (counters that | no words)",
        "T5 A3.3 A3.2 (Yet | no words)",
      ])
  }

  @Test func whichWordsKeepADistance() throws {
    #expect(lines(.distance) == ["T6 A2.2 (A2.2 claims that | A2.1 argues that | A2.3 say that)"])
  }

  @Test func whoActs() throws {
    #expect(
      lines(.actor) == ["T7 A5.1 (Sudmark soldiers | nobody | three barges)", "T7 A5.2 (nobody | Norrland | Sudmark)"])
    // Who says it would be a hint: only the words themselves are shown.
    let passage = try #require(try item(.actor, "A5.2").passages.first)
    #expect(graph.words([passage.span], in: passage.article) == "the attack broke an old promise")
    #expect(try item(.actor, "A5.2").contrast == graph.handle("A5.1"))
  }

  @Test func whatFalls() throws {
    #expect(lines(.fall) == ["T8 A1.2b A1.2a (A1.2a | A2.1 | A2.2)"])
    let fall = Fall(supposing: [graph.handle("A1.2b")], in: graph)
    #expect(graph.ids(fall.fallen.map(\.statement)) == "A1.2a")
  }

  @Test func templatesTakeTurns() throws {
    for seed in 1...20 {
      let eight = try Lock.quiz(graph, 8, seed: seed)
      #expect(Set(eight.items.map(\.template)).count == 8)
    }
  }

  @Test func theSameSeedIsTheSameQuizAndOthersDiffer() throws {
    #expect(try Lock.quiz(graph, 8, seed: 7) == Lock.quiz(graph, 8, seed: 7))
    let quizzes = try (1...10).map { try Lock.quiz(graph, 8, seed: $0).items }
    #expect(Set(quizzes.map { "\($0)" }).count == 10)
  }

  @Test func fewerThanAskedSaysWhatWasLeftOut() {
    #expect(quiz.items.count == quiz.safe && quiz.safe < quiz.asked && !quiz.isSample)
    #expect(quiz.leftOut.allSatisfy { $0.count > 0 })
  }
}

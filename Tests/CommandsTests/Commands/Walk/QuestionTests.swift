import Testing

@testable import Commands

@Suite struct QuestionTests {
  @Test func unattendedAllStepsArePrinted() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("question A3.1a") == """
        A3.1a Sudmark: any state may charge for upkeep
        1 Whose is it: the author's report, or the author's own?
          Sudmark, as the author reports it: "counters that" (neutral, in reply to
            something)
        2 What exactly is said, and how sure is it put?
          Sudmark counters that any state may charge for upkeep, because the treaty
            leaves tolls to the owner of the lock.
          hedged by "may"; no booster
        3 On what ground?
          because [L5 found "because"]
            A3.1b Sudmark: the treaty leaves tolls to the owner of the lock
        4 What links the ground to the claim?
          It is not stated. What must be granted for A3.1b to be a reason for it?
        5 What kind of evidence is that?
          A3.1b document: "treaty"
        6 Who objects, and is that answered?
          Nobody does in these articles.
        7 What if it were false?
          Nothing else falls: no other statement rests on it.
          More: suppose not A3.1a
        8 What would the other side accept?
          Nothing here shows it: no other side says it, lends a reason, or is served by
            it.
        Links: found or reviewed.
        """)
    #expect(try desk.ids("_") == "A3.1a A3.1b")
  }

  @Test func objectionsAnswersAndWhatFallsAreShown() throws {
    var desk = try Desk.dam()
    try desk.type(all: "attack A3.1b by A3.2", "attack A3.2 by A1.3", "support A3.2 by A2.2", "support A2.2 by A3.1b")
    let shown = try desk.type("question A3.1b all")
    #expect(
      shown.contains(
        """
        6 Who objects, and is that answered?
          attacked by A3.2 Norrland: the treaty is old [L6 accepted]
            answered by A1.3 Sudmark: the toll pays for repairs
        7 What if it were false?
          falls: A2.2 the author: The toll angers voters
          falls: A3.1a Sudmark: any state may charge for upkeep
          falls: A3.2 Norrland: the treaty is old
        """), "\(shown)")
  }

  @Test func attendedItIsLeftToTheShellStepByStep() throws {
    var desk = try Desk.dam()
    let reply = try desk.session.execute("question A3.1a", LineContext(isAttended: true))
    guard case .walk(let steps)? = reply.effect else {
      Issue.record("no steps")
      return
    }
    #expect(steps.count == 8)
    #expect(steps.allSatisfy { $0.asked != nil && !$0.rows.isEmpty })
    #expect(reply.answer.count == 2)
  }

  @Test func withoutAStatementItSaysHow() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "question")
        == "error: question needs a statement\n  try: give an id, question A1.2, or stand on one first: go A1.2")
  }
}

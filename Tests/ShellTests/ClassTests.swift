import PseudoTerminal
import Testing

/// What waits for somebody in class: a question with its key, and the first walk.
@Suite(.serialized) struct ClassTests {
  let moot: Moot

  init() throws { moot = try Moot() }

  private static let prompt = "your answer (ids or a selection, Enter shows it):"
  private static let question = "ask \"What does Sudmark claim?\" A1.1"

  private func asked() throws -> PseudoTerminal {
    let terminal = try moot.terminal(["dam.txt", "-q"], rows: 50)
    terminal.enter(Self.question)
    try terminal.expect("What does Sudmark claim?\n")
    try terminal.expect(line: Self.prompt)
    #expect(!terminal.screen.text.contains("Answer:"))
    return terminal
  }

  @Test(arguments: [
    ("a1.1", "Right: all 2 named."), ("A1.1a, A2.1", "1 of 2 named; not in the key: A2.1."),
    ("It says A1.1b", "Only the ids in it are compared (A1.1b). 1 of 2 named."),
    ("the toll", "Only ids and selections are compared, and there is none in it."),
  ])
  func anAnswerIsComparedAndThenTheKeyIsShown(typed: String, verdict: String) throws {
    let terminal = try asked()
    terminal.enter(typed)
    try terminal.expect("\(verdict)\nAnswer:\n  A1.1a Sudmark: any state may charge for upkeep\n")
    try terminal.expect(line: "moot>")
    try terminal.enter("_ | count", expecting: "2 statements")
  }

  @Test func enterShowsTheKeyWithoutAVerdict() throws {
    let terminal = try asked()
    terminal.enter("")
    try terminal.expect("\(Self.prompt)\nAnswer:\n")
    try terminal.expect(line: "moot>")
  }

  @Test func aSlipIsToldAndTheQuestionStands() throws {
    let terminal = try asked()
    terminal.enter("by:Sudmrk")
    try terminal.expect("no party or voice \"Sudmrk\"; did you mean by:Sudmark?")
    try terminal.expect(line: Self.prompt)
    terminal.enter("by:Sudmark in:A1")
    try terminal.expect("Right: all 2 named.")
    try terminal.expect(line: "moot>")
  }

  @Test func oneMayLookBeforeOneAnswers() throws {
    let terminal = try asked()
    terminal.enter("trace A1.1a")
    try terminal.expect("cue      \"maintains that\"")
    try terminal.expect(line: Self.prompt)
    #expect(!terminal.screen.text.contains("Answer:"))
    terminal.enter("A1.1")
    try terminal.expect("Right: all 2 named.")
    try terminal.expect(line: "moot>")
  }

  /// What changes something is executed in the session, not swallowed, and the question is put again.
  @Test func anotherCommandIsExecutedAndTheQuestionPutAgain() throws {
    let terminal = try asked()
    terminal.enter("$k = A1.1a")
    try terminal.expect("$k: 1 statement\nWhat does Sudmark claim?\n")
    try terminal.expect(line: Self.prompt)
    terminal.enter("$k")
    try terminal.expect("1 of 2 named.\nAnswer:\n")
    try terminal.expect(line: "moot>")
    try terminal.enter("$k | count", expecting: "1 statement")
  }

  @Test func whatIsTypedDoesNotBreakAScript() throws {
    try moot.folder.write("by:Norrland | count\n\(Self.question)\nexpect count 2\nsay Well then.\n", to: "lesson.moot")
    let terminal = try moot.terminal(["dam.txt", "-q"], rows: 60)
    terminal.enter("run lesson.moot")
    try terminal.expect(line: Self.prompt)
    for line in ["go A1.2", "nonsense | count", "voice", "accept L99", "by:Sudmark | count"] {
      terminal.enter(line)
      try terminal.expect(line: Self.prompt)
    }
    terminal.enter("A1.1")
    try terminal.expect("Right: all 2 named.")
    try terminal.expect("Well then.\n")
    // The script stands where it stood.
    try terminal.expect(line: "moot>")
  }

  /// Where a script waits one may do what one likes, and it waits again.
  @Test func inAScriptTheQuestionIsPutAgainAndThePauseGoesOn() throws {
    try moot.folder.write(
      "load dam.txt\n\(Self.question)\npause\nA1.2 is:answered\nexpect none\nsay Well then.\n", to: "lesson.moot")
    let terminal = try moot.terminal(["-q"], rows: 60)
    terminal.enter("run lesson.moot")
    try terminal.expect(line: Self.prompt)
    terminal.enter("go A1.2")
    try terminal.expect("A1.2 Norrland: the toll is illegal")
    try terminal.expect(line: Self.prompt)
    terminal.enter("")
    try terminal.expect(line: "(Enter goes on)")
    terminal.enter("attack A1.2 by A1.1a")
    try terminal.expect("attacks [L")
    try terminal.expect(line: "(Enter goes on)")
    terminal.enter("by:Norland")
    try terminal.expect("did you mean")
    try terminal.expect(line: "(Enter goes on)")
    #expect(!terminal.screen.text.contains("Well then."))
    terminal.enter("")
    // What the class drew is no failure of the lesson.
    try terminal.expect("What was typed has changed the map, so this answer is another")
    try terminal.expect("Well then.")
    try terminal.expect(line: "moot>")
  }

  @Test func whatWasDrawnInALessonIsNotLostWithItsEnd() throws {
    try moot.folder.write("load dam.txt\npause\nsay Well then.\n", to: "lesson.moot")
    let terminal = try PseudoTerminal(
      BuiltProduct.path("moot"), ["-f", "lesson.moot"], environment: moot.environment, folder: moot.home)
    try terminal.expect(line: "(Enter goes on)")
    terminal.enter("attack A1.2 by A1.1a")
    try terminal.expect("attacks [L")
    try terminal.expect(line: "(Enter goes on)")
    terminal.enter("")
    try terminal.expect("Well then.\nWhat was drawn is not saved yet: save FILE keeps it, quit leaves.\n")
    try terminal.expect(line: "moot>")
    try terminal.enter("save mine.moot", expecting: "mine.moot")
    terminal.enter("quit")
    #expect(try terminal.exitStatus() == 0)
    let kept = try String(contentsOfFile: moot.home + "/mine.moot", encoding: .utf8)
    #expect(kept.contains("attack A1.2 by A1.1a"))
  }

  @Test func unattendedTheKeyFollowsTheQuestion() throws {
    let outcome = try moot.run(["dam.txt", "-c", "ask \"Who?\" A1.2"])
    #expect(outcome.out == "Who?\nAnswer:\n  A1.2 Norrland: the toll is illegal\n")
  }

  // MARK: The first walk

  private static let step = "(Enter executes it, s skips it, q ends)"

  @Test func theWalkExecutesTheLinesThatItShows() throws {
    let terminal = try moot.terminal(["dam.txt", "-q"], rows: 60)
    terminal.enter("tour")
    try terminal.expect("\nmoot> read A1\n\(Self.step)")
    #expect(!terminal.screen.text.contains("Norrland counters"))
    terminal.enter("")
    try terminal.expect("A1.2 Norrland counters that the toll is illegal.\n")
    try terminal.expect("2 of 9: Which words say whose claim it is? Not always the author's.\nmoot> trace A1.1b")
    terminal.enter("s")
    try terminal.expect("3 of 9: Who speaks, and how much?")
    terminal.enter("q")
    try terminal.expect(line: "moot>")
    #expect(!terminal.screen.text.contains("4 of 9"))
  }

  @Test func itEndsWithWhereToGoNext() throws {
    let terminal = try moot.terminal(["dam.txt", "-q"], rows: 200)
    terminal.enter("tour")
    for step in 1...9 {
      try terminal.expect("\(step) of 9: ")
      try terminal.expect(line: Self.step)
      terminal.enter(step == 4 ? "" : "s")
    }
    try terminal.expect("The walk ends here.\nNext: a lesson, run scripts/lessons/")
    // The line executed on the way has moved.
    try terminal.expect(line: "moot A1.1b>")
  }

  @Test func anotherLineEndsTheWalkAndIsExecuted() throws {
    let terminal = try moot.terminal(["dam.txt", "-q"], rows: 60)
    terminal.enter("tour")
    try terminal.expect(line: Self.step)
    terminal.enter("by:Norrland | count")
    try terminal.expect("2 statements")
    try terminal.expect(line: "moot>")
    #expect(!terminal.screen.text.contains("2 of 9"))
  }

  @Test func withNothingLoadedItOffersTheArticleThatComesWithMoot() throws {
    let terminal = try moot.terminal(["-q"], rows: 60)
    terminal.enter("tour")
    try terminal.expect("seeds/a-hard-reset.md\n\(Self.step)")
    terminal.enter("")
    try terminal.expect("A: \"A Hard Reset\"")
    try terminal.expect("moot> tour\n\(Self.step)")
    terminal.enter("")
    try terminal.expect("moot> read A8")
    terminal.enter("q")
    try terminal.expect("The walk ends here.")
  }
}

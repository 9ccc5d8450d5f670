import Foundation
import PseudoTerminal
import Testing

/// A quiz at a terminal: one question at a time.
@Suite(.serialized) struct QuizTests {
  let moot: Moot

  init() throws { moot = try Moot() }

  private func terminal() throws -> PseudoTerminal {
    try moot.folder.write(Self.text, to: "lock.txt")
    return try moot.terminal(["lock.txt", "-q"], rows: 60)
  }

  private static let prompt = "(a-c, s skip, q quit)"

  @Test func aQuestionComesAtATimeAndTheScoreAtTheEnd() throws {
    let terminal = try terminal()
    terminal.enter("quiz --n 3 --seed 1")
    try terminal.expect("1 Whose claim stands between the asterisks?")
    try terminal.expect(line: Self.prompt)
    #expect(!terminal.screen.text.contains("2 Who does the deed"))
    terminal.enter("A")
    try terminal.expect("Right. A2.1 no words give it to anybody else")
    try terminal.expect("2 Who does the deed")
    try terminal.expect(line: Self.prompt)
    // A letter that is none of the options, and an empty line: asked again.
    terminal.enter("d")
    try terminal.expect("Type one of a-c, s to skip it or q to quit.")
    try terminal.expect(line: Self.prompt)
    terminal.enter("a")
    try terminal.expect("No: b. nobody: these words do not say")
    try terminal.expect("A2.2 \"attack\" stands without who does it")
    try terminal.expect("by contrast: A2.1 the author: Prices rise slowly along the whole valley")
    try terminal.expect("3 Between the asterisks")
    try terminal.expect(line: Self.prompt)
    terminal.enter("skip")
    try terminal.expect("1 of 3 right, 1 skipped")
    try terminal.expect("Look again: list A2.2 or A1.2")
    try terminal.expect("quiz resume asks what was skipped")
    try terminal.expect(line: "moot>")
    terminal.enter("quiz resume")
    try terminal.expect("Quiz, seed 1, goes on: 1 of 3 questions on A left")
    try terminal.expect(line: Self.prompt)
    terminal.enter("b")
    try terminal.expect("2 of 3 right\n")
    try terminal.expect("Look again: list A2.2\n")
    try terminal.expect(line: "moot>")
  }

  /// What is typed or pasted for the prompt is not swallowed, and the quiz is kept.
  @Test func aCommandSuspendsItAndIsExecuted() throws {
    let terminal = try terminal()
    terminal.enter("quiz --n 3 --seed 1")
    try terminal.expect(line: Self.prompt)
    terminal.type("a\rby:Norrland | count\rby:Sudmark | count\r")
    try terminal.expect("1 of 1 right so far")
    try terminal.expect("quiz resume goes on at question 2 of 3")
    try terminal.expect("2 statements")
    try terminal.expect("1 statement\n")
    try terminal.expect(line: "moot>")
    terminal.enter("quiz resume")
    try terminal.expect("Quiz, seed 1, goes on: 2 of 3 questions on A left")
    try terminal.expect("2 Who does the deed")
    try terminal.expect(line: Self.prompt)
    terminal.enter("q")
    try terminal.expect(line: "moot>")
  }

  @Test func quitCtrlCAndTheEndOfInputGoBackToThePrompt() throws {
    let terminal = try terminal()
    terminal.enter("quiz --n 3 --seed 1")
    try terminal.expect(line: Self.prompt)
    terminal.enter("quit")
    try terminal.expect("quiz resume goes on at question 1 of 3")
    try terminal.expect(line: "moot>")
    for key in [Key.ctrlC, .ctrlD] {
      func ends(_ screen: Screen) -> Int { screen.text.components(separatedBy: "goes on at question 1").count }
      let before = ends(terminal.screen)
      terminal.enter("quiz resume")
      try terminal.expect(line: Self.prompt)
      terminal.press(key)
      try terminal.wait(for: "the quiz to be left") { ends($0) > before }
      try terminal.expect(line: "moot>")
    }
    try terminal.enter("by:Norrland | count", expecting: "2 statements")
  }

  @Test func inAPipeTheKeysFollow() throws {
    try moot.folder.write(Self.text, to: "lock.txt")
    let outcome = try moot.run(["lock.txt", "-c", "quiz --n 1 --seed 1", "-c", "quiz resume"])
    #expect(outcome.status == 0 && outcome.err.isEmpty)
    #expect(outcome.out.components(separatedBy: "Keys\n  1 a. A2.1").count == 3)
  }

  static let text = """
    The Price of the Lock

    By R. Tal

    Sudmark argues that the toll pays for repairs. Norrland claims that the money goes to the army.

    Prices rise slowly along the whole valley. Norrland says that the attack broke an old promise.

    """
}

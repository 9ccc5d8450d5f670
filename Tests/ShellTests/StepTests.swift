import PseudoTerminal
import Testing

/// What goes step by step at a terminal: a walk through the premises, and an interview.
@Suite(.serialized) struct StepTests {
  let moot: Moot

  init() throws { moot = try Moot() }

  @Test func aQuestionIsPutBeforeItsAnswerIsShown() throws {
    let terminal = try moot.terminal(["dam.txt", "-q"], rows: 50)
    terminal.enter("question A1.1a")
    try terminal.expect("A1.1a Sudmark: any state may charge for upkeep")
    try terminal.expect("1 Whose is it: the author's report, or the author's own?")
    try terminal.expect(line: "(Enter shows it, s skips, q ends)")
    #expect(!terminal.screen.text.contains("as the author reports it"))
    terminal.enter("")
    try terminal.expect("Sudmark, as the author reports it: \"maintains that\"")
    try terminal.expect("2 What exactly is said")
    terminal.enter("s")
    try terminal.expect("3 On what ground?")
    #expect(!terminal.screen.text.contains("no booster"))
    terminal.enter("q")
    try terminal.expect(line: "moot>")
    #expect(!terminal.screen.text.contains("4 What links"))
  }

  /// What is typed or pasted where a key is asked for is not swallowed.
  @Test func anotherLineEndsItAndIsExecuted() throws {
    let terminal = try moot.terminal(["dam.txt", "-q"], rows: 50)
    terminal.enter("question A1.1a")
    try terminal.expect(line: "(Enter shows it, s skips, q ends)")
    terminal.enter("by:Norrland | count")
    try terminal.expect("2 statements")
    try terminal.expect(line: "moot>")
    #expect(!terminal.screen.text.contains("2 What exactly"))
  }

  @Test func aLetterThatIsNoKeyIsToldWhatIs() throws {
    let terminal = try moot.terminal(["dam.txt", "-q"], rows: 50)
    terminal.enter("question A1.1a")
    try terminal.expect(line: "(Enter shows it, s skips, q ends)")
    terminal.enter("x")
    try terminal.expect("Enter, s or q; a longer line is executed in its place.\n")
    try terminal.expect(line: "(Enter shows it, s skips, q ends)")
    for _ in 1...8 { terminal.enter("s") }
    try terminal.expect("The questions end here. On one page: card A1.1a\n")
    try terminal.expect(line: "moot>")
  }

  @Test func aWalkWithoutAReasonSaysSoAtOnce() throws {
    let terminal = try moot.terminal(["dam.txt", "-q"], rows: 50)
    try terminal.enter("walk A1.2", expecting: "1 step: no reason that counts is given for it in these articles\n")
    try terminal.enter("support A1.1b by A1.2", expecting: "A1.2")
    terminal.enter("walk A1.1b")
    try terminal.expect(line: "(Enter next, s skips this branch, q ends)")
    terminal.enter("s")
    try terminal.expect("The walk ends here.\n")
    try terminal.expect(line: "moot>")
  }

  @Test func aWalkSkipsABranchAndEnds() throws {
    let terminal = try moot.terminal(["dam.txt", "-q"], rows: 50)
    try terminal.enter("support A1.1b by A1.2", expecting: "A1.2")
    terminal.enter("walk A1.1a")
    try terminal.expect("(Enter next, s skips this branch, q ends)")
    terminal.enter("")
    try terminal.expect("A1.1b")
    terminal.enter("s")
    try terminal.expect(line: "moot>")
  }
}

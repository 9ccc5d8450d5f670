import Foundation
import Glibc
import PseudoTerminal
import Testing

@Suite(.serialized) struct InterruptTests {
  let moot: Moot

  init() throws { moot = try Moot() }

  /// Presses ctrl-C while the command runs, and waits for the prompt.
  private func interrupt(_ line: String, in terminal: PseudoTerminal) throws {
    func stops(_ screen: Screen) -> Int { screen.text.components(separatedBy: "error: stopped").count }
    let before = stops(terminal.screen)
    terminal.enter(line)
    try terminal.wait(for: "the command to run") { $0.cursorLine.isEmpty }
    for attempt in 1...40 {
      // Before the terminal is out of the editor's hands, the key is a letter of the next line.
      terminal.press(.ctrlC)
      do {
        try terminal.wait(for: "the command to stop", within: 0.5) { stops($0) > before }
        break
      } catch {
        if attempt == 40 { throw error }
      }
    }
    try terminal.expect(line: "moot>")
  }

  @Test func aLoadThatIsStoppedLeavesTheSessionAsItWas() throws {
    let paragraph = "Sudmark says that the lock is shut. Norrland says that it is open.\n\n"
    try moot.folder.write("Long\n\n" + String(repeating: paragraph, count: 20_000), to: "long.txt")
    let terminal = try moot.terminal(["dam.txt", "-q"])
    try interrupt("load long.txt", in: terminal)
    try terminal.enter("articles", expecting: "The Dam Is Ours")
    #expect(!terminal.screen.text.contains("Long"))
    try terminal.enter("undo 2", expecting: "Taken back: load")
    try terminal.enter("undo", expecting: "Nothing to undo.")
  }

  @Test func aFileThatNeverComesCanBeGivenUp() throws {
    #expect(mkfifo(moot.home + "/pipe", 0o600) == 0)
    let terminal = try moot.terminal(["-q"])
    try interrupt("load pipe", in: terminal)
    try interrupt("run pipe", in: terminal)
    try interrupt("load -", in: terminal)
  }

  @Test func aScriptCanBeStopped() throws {
    try moot.folder.write(String(repeating: "find toll\n", count: 200_000), to: "long.moot")
    let terminal = try moot.terminal(["dam.txt", "-q"])
    terminal.enter("run long.moot")
    try terminal.expect("A1.2")
    terminal.press(.ctrlC)
    try terminal.expect(line: "moot>")
    try terminal.enter("articles", expecting: "The Dam Is Ours")
  }

  @Test func outsideThePromptItEndsWith130() throws {
    #expect(mkfifo(moot.home + "/pipe", 0o600) == 0)
    for arguments in [["pipe", "-c", "articles"], ["-c", "load pipe"], ["-f", "pipe"]] {
      let terminal = try PseudoTerminal(
        BuiltProduct.path("moot"), ["-c", "say ready"] + arguments, environment: moot.environment, folder: moot.home)
      // Before its handler stands the signal ends the program, with the same status.
      if arguments[0] != "pipe" { try terminal.expect("ready") } else { usleep(200_000) }
      terminal.press(.ctrlC)
      #expect(try terminal.exitStatus() == 130)
    }
  }

  @Test(arguments: [("pause", "(Enter goes on)"), ("load dam.txt\nquiz --n 2", "s skip, q quit)")])
  func aScriptThatWaitsEndsByCtrlC(waits: String, prompt: String) throws {
    try moot.folder.write("say before\n\(waits)\nsay the rest\n", to: "lesson.moot")
    let terminal = try PseudoTerminal(
      BuiltProduct.path("moot"), ["lesson.moot"], environment: moot.environment, rows: 50, folder: moot.home)
    try terminal.expect(prompt)
    terminal.press(.ctrlC)
    #expect(try terminal.exitStatus() == 130)
    #expect(!terminal.screen.text.contains("the rest"))
  }
}

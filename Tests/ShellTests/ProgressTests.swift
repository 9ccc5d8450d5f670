import PseudoTerminal
import Testing

/// The line that tells how far long reading is.
@Suite(.serialized) struct ProgressTests {
  let moot: Moot

  /// Longer to read than anybody waits.
  init() throws {
    moot = try Moot()
    let paragraph = "Sudmark says that the lock is shut. Norrland says that it is open.\n\n"
    try moot.folder.write("Long\n\n" + String(repeating: paragraph, count: 30_000), to: "long.txt")
  }

  private func start(
    _ arguments: [String], columns: Int = 80, environment: [String: String?] = [:]
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      BuiltProduct.path("moot"), arguments, environment: moot.environment.merging(environment) { $1 },
      columns: columns, folder: moot.home)
  }

  @Test func aLongLoadTellsHowFarItIsAndTakesItBack() throws {
    let terminal = try moot.terminal(["dam.txt"])
    terminal.enter("load long.txt")
    try terminal.expect("reading B … ")
    try terminal.wait(for: "the share to grow") { $0.cursorLine.hasSuffix(" %") && !$0.cursorLine.hasSuffix(" 0 %") }
    terminal.press(.ctrlC)
    try terminal.expect("error: stopped")
    try terminal.expect(line: "moot>")
    #expect(!terminal.screen.text.contains("reading B"))
  }

  @Test func theFilesOfTheCommandLineAreCounted() throws {
    let terminal = try start(["dam.txt", "long.txt", "-c", "articles"])
    try terminal.expect("reading 2 of 2 … ")
    terminal.press(.ctrlC)
    #expect(try terminal.exitStatus() == 130)
    #expect(!terminal.screen.text.contains("reading"))
  }

  @Test func aNarrowTerminalShowsTheShareAlone() throws {
    let terminal = try start(["-c", "load long.txt"], columns: 12)
    try terminal.wait(for: "the share") { $0.cursorLine.hasSuffix(" %") }
    #expect(terminal.screen.cursorLine.count < 6)
    terminal.press(.ctrlC)
    #expect(try terminal.exitStatus() == 130)
  }

  @Test(arguments: [["TERM": "dumb"], ["TERM": nil]])
  func aTerminalThatCannotTakeItBackIsNotShownIt(environment: [String: String?]) throws {
    let terminal = try start(["-c", "say ready", "-c", "load long.txt"], environment: environment)
    try terminal.expect("ready")
    #expect(throws: (any Error).self) { try terminal.expect("reading", within: 1.5) }
    terminal.press(.ctrlC)
    #expect(try terminal.exitStatus() == 130)
  }

  /// What was read out stays: it is told by lines, and seldom.
  @Test func inThePlainStyleItIsALineOfItsOwn() throws {
    let terminal = try start(["--plain", "-c", "load long.txt"], environment: ["TERM": "dumb"])
    try terminal.expect("Reading: A, ")
    #expect(terminal.screen.text.contains(" percent"))
    #expect(terminal.screen.cursorLine.isEmpty)
    terminal.press(.ctrlC)
    #expect(try terminal.exitStatus() == 130)
  }

  @Test func nothingOfItGetsIntoAFile() throws {
    let long = "timeout -s INT 2 $MOOT -c 'load long.txt'"
    let outcome = try moot.shell(long)
    #expect(outcome.out.isEmpty)
    #expect(!outcome.err.contains("reading"))
  }
}

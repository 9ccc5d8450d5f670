import PseudoTerminal
import Testing

@Suite(.serialized) struct RecallTests {
  let home: TemporaryFolder

  init() throws {
    home = try TemporaryFolder()
  }

  private func start(_ environment: [String: String?] = [:]) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      BuiltProduct.path("line-echo"), environment: environment.merging(["HOME": home.path]) { $1 })
    try terminal.expect(line: "moot>")
    return terminal
  }

  private func enter(_ line: String, _ terminal: PseudoTerminal) throws {
    terminal.enter(line)
    try terminal.expect("got [\(line)]")
    try terminal.expect(line: "moot>")
  }

  @Test func twoSessionsAtOnceKeepTheirLines() throws {
    let one = try start()
    let other = try start()
    try enter("from one", one)
    try enter("from the other", other)
    one.press(.up)
    try one.expect(line: "moot> from one")
    let later = try start()
    later.press(.up)
    try later.expect(line: "moot> from the other")
    later.press(.up)
    try later.expect(line: "moot> from one")
    #expect(try home.read(".local/state/moot/history") == "from one\nfrom the other\n")
  }

  @Test func aLineWithASpaceBeforeItIsNotKept() throws {
    let terminal = try start()
    try enter("voice", terminal)
    try enter(" secret", terminal)
    terminal.press(.up)
    try terminal.expect(line: "moot> voice")
  }

  @Test func historyCanBeTurnedOff() throws {
    let terminal = try start(["MOOT_HISTORY": ""])
    try enter("voice", terminal)
    terminal.press(.up)
    try terminal.expect(line: "moot> voice")
    terminal.press(.ctrlC)
    terminal.enter("quit")
    #expect(try terminal.exitStatus() == 0)
    #expect(throws: (any Error).self) { try home.read(".local/state/moot/history") }
  }

  @Test func ctrlRFindsSeveralWords() throws {
    let terminal = try start(["LC_ALL": "C"])
    try enter("voice of Sudmark", terminal)
    try enter("voice in Norrland", terminal)
    terminal.press(.ctrlR)
    terminal.type("e of")
    try terminal.expect("bck:e of")
    try terminal.expect(line: "moot> voice of Sudmark")
    terminal.press(.enter)
    try terminal.expect("moot> voice of Sudmark\ngot [voice of Sudmark]")
    // Space is bound to hints again.
    try terminal.expect(line: "moot>")
    terminal.type("compare ")
    try terminal.expect("<party> <party>")
  }
}

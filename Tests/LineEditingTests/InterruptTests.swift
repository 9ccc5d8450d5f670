import PseudoTerminal
import Testing

@Suite(.serialized) struct InterruptTests {
  let home: TemporaryFolder

  init() throws {
    home = try TemporaryFolder()
  }

  private func start(_ environment: [String: String?] = [:], columns: Int = 80) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      BuiltProduct.path("line-echo"), environment: environment.merging(["HOME": home.path]) { $1 }, columns: columns)
    try terminal.expect(line: "moot>")
    return terminal
  }

  @Test func ctrlCDropsTheLineAndShowsThatItDid() throws {
    let terminal = try start()
    terminal.type("voice Sudmark")
    terminal.press(.home)
    terminal.press(.ctrlC)
    try terminal.expect("moot> voice Sudmark^C\ninterrupted\nmoot>")
    try terminal.expect(line: "moot>")
    terminal.press(.ctrlC)
    try terminal.expect("moot> ^C\ninterrupted\nmoot>")
    terminal.enter("next")
    try terminal.expect("got [next]")
  }

  @Test func ctrlCWorksInALineOfSeveralRows() throws {
    let terminal = try start(columns: 20)
    terminal.type("one two three four five")
    terminal.press(.home)
    terminal.press(.ctrlC)
    try terminal.expect("moot> one two three\nfour five^C\ninterrupted\nmoot>")
  }

  @Test func ctrlCLeavesASearch() throws {
    let terminal = try start()
    terminal.enter("voice Sudmark")
    try terminal.expect("got [voice Sudmark]")
    try terminal.expect(line: "moot>")
    terminal.press(.ctrlR)
    terminal.type("voi")
    try terminal.expect("bck:voi")
    terminal.press(.ctrlC)
    try terminal.expect("moot> voice Sudmark^C\ninterrupted\nmoot>")
    try terminal.expect(line: "moot>")
  }

  @Test func aRunningCommandIsToldOfCtrlC() throws {
    let terminal = try start()
    for time in 1...2 {
      terminal.enter("work")
      try terminal.wait(for: "the command to run") { $0.lines.count { $0 == "working" } == time }
      terminal.press(.ctrlC)
      try terminal.wait(for: "the command to stop") { $0.lines.count { $0 == "^Cstopped" } == time }
      try terminal.expect(line: "moot>")
    }
    // The earlier signal is not taken for a ctrl-C at the prompt.
    terminal.press(.ctrlD)
    try terminal.expect("bye")
  }

  @Test func aSignalFromElsewhereDropsTheLineToo() throws {
    let terminal = try start()
    terminal.type("voice")
    try terminal.expect(line: "moot> voice")
    terminal.signal(2)
    do {
      try terminal.expect("interrupted", within: 2)
    } catch {
      // A signal just before libedit begins to wait is seen with the next key.
      terminal.press(.enter)
      try terminal.expect("interrupted")
    }
    try terminal.expect(line: "moot>")
  }

  @Test func ctrlZIsForTheJobControlOfTheShell() throws {
    let shell = try PseudoTerminal(
      "/bin/bash", ["--norc", "--noprofile", "-i"], environment: ["HOME": home.path, "PS1": "shell> "])
    try shell.expect(line: "shell>")
    shell.enter(try "'\(BuiltProduct.path("line-echo"))'")
    try shell.expect(line: "moot>")
    for text in ["one", "two"] {
      shell.type(text)
      try shell.expect(line: "moot> \(text)")
      shell.press(.ctrlZ)
      try shell.expect(line: "shell>")
      shell.enter("fg")
      try shell.expect(line: "moot> \(text)")
      shell.press(.enter)
      try shell.expect("got [\(text)]")
      try shell.expect(line: "moot>")
    }
    shell.enter("work")
    try shell.expect("working")
    shell.press(.ctrlZ)
    try shell.expect(line: "shell>")
  }

  @Test func viKeysLeaveTabAndCtrlCAlive() throws {
    try home.write("bind -v\n", to: ".editrc")
    let terminal = try start()
    terminal.type("voice sud")
    terminal.press(.tab)
    try terminal.expect(line: "moot> voice Sudmark")
    terminal.press(.ctrlC)
    try terminal.expect("moot> voice Sudmark ^C\ninterrupted\nmoot>")
    terminal.type("abc")
    terminal.press(.escape)
    terminal.type("0x")
    try terminal.expect(line: "moot> bc")
    terminal.press(.ctrlC)
    try terminal.expect("moot> bc^C\ninterrupted\nmoot>")
  }
}

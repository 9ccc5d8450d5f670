import Foundation
import PseudoTerminal
import Testing

@Suite(.serialized) struct OutputTests {
  let moot: Moot

  init() throws { moot = try Moot() }

  private func plain(_ text: String) -> String {
    text.replacingOccurrences(of: "\u{1B}\\[[0-9;]*m", with: "", options: .regularExpression)
  }

  @Test func colourIsAskedForOrTheTerminalsAndChangesNothingElse() throws {
    let commands = ["dam.txt", "-c", "voice", "-c", "read"]
    let bare = try moot.run(commands)
    #expect(!bare.out.contains("\u{1B}"))
    for (options, environment) in [(["--color", "always"], [:]), ([], ["CLICOLOR_FORCE": "1"])] {
      let coloured = try moot.run(options + commands, environment: environment)
      #expect(coloured.out.contains("\u{1B}["))
      #expect(plain(coloured.out) == bare.out)
    }
    let environment = ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"]
    #expect(try moot.run(commands, environment: environment).out == bare.out)
    #expect(try moot.run(["--no-color"] + commands, environment: ["CLICOLOR_FORCE": "1"]).out == bare.out)
    #expect(try moot.run(["--color", "always"] + commands, environment: environment).out.contains("\u{1B}["))
  }

  @Test(arguments: [[:], ["NO_COLOR": "1"], ["NO_COLOR": ""], ["TERM": "dumb"]])
  func aTerminalIsColouredUnlessAskedNotTo(_ environment: [String: String]) throws {
    let terminal = try moot.terminal(["dam.txt", "-q"], environment: environment.mapValues { $0 })
    try terminal.enter("voice", expecting: "Who speaks in A")
    let isPlain = environment["NO_COLOR"] == "1" || environment["TERM"] == "dumb"
    #expect(terminal.screen.written.contains("\u{1B}[36m") == !isPlain)
    #expect(terminal.screen.written.contains("\u{1B}[1m") == !isPlain)
    #expect(terminal.screen.text.contains("Members: by:Sudmark"))
  }

  @Test func everyLineFitsANarrowTerminal() throws {
    let terminal = try moot.terminal(["dam.txt", "-q", "--no-pager"], columns: 40)
    for line in ["voice", "compare", "help", "card A1.1a", "trace A1.2", "parties", "help voice"] {
      let answer = try moot.run(["dam.txt", "-c", "set width 40", "-c", line]).out
      let rows = answer.components(separatedBy: "\n").dropFirst()
      #expect(rows.allSatisfy { $0.count <= 40 })
      try terminal.enter(line, expecting: "moot> \(line)\n" + rows.joined(separator: "\n"))
    }
  }

  @Test func longAnswersGoThroughThePager() throws {
    let paged = try moot.terminal(["dam.txt", "-q"], environment: ["PAGER": "sed 's/^/page: /'"], rows: 8)
    try paged.enter("help", expecting: "page: ")
    try paged.enter("articles", expecting: "\nA: \"The Dam Is Ours\"")
    try paged.enter("set pager off", expecting: "pager off")
    let left = try moot.terminal(["dam.txt", "-q"], environment: ["PAGER": "head -n 1"], rows: 8)
    try left.enter("help", expecting: "moot> help\n")
    try left.enter("articles", expecting: "The Dam Is Ours")
    let missing = try moot.terminal(["dam.txt", "-q"], environment: ["PAGER": "no-such-pager"], rows: 8)
    try missing.enter("help", expecting: "quit")
    for off in [["PAGER": ""], ["PAGER": "cat"], ["PAGER": " "]] {
      let terminal = try moot.terminal(["dam.txt", "-q"], environment: off.mapValues { $0 }, rows: 8)
      try terminal.enter("help", expecting: "quit")
    }
    let option = try moot.terminal(["--no-pager", "-q"], environment: ["PAGER": "sed 's/^/page: /'"], rows: 8)
    try option.enter("help", expecting: "quit")
    #expect(!option.screen.text.contains("page: "))
  }

  @Test func answersGoToFiles() throws {
    let lines = "once one.txt\nread A0\noutput all.txt\nread A0\nfind toll\noutput\nsay end\n"
    let run = try moot.run(["dam.txt"], input: lines)
    #expect(run.out == "end\n")
    #expect(try moot.folder.read("one.txt") == "A0 The Dam Is Ours\n")
    #expect(try moot.folder.read("all.txt").hasPrefix("A0 The Dam Is Ours\n2 of 4 sentences have toll\n"))
    let refused = try moot.run(["dam.txt", "-c", "output one.txt", "-c", "read"])
    #expect(refused.err.hasPrefix("-c:1:8: error: one.txt exists\n"))
    #expect(refused.out == "")
    #expect(refused.status == 1)
    #expect(try moot.folder.read("one.txt") == "A0 The Dam Is Ours\n")
    #expect(try moot.run(["dam.txt", "-c", "once one.txt --force", "-c", "say new"]).status == 0)
    #expect(try moot.folder.read("one.txt") == "new\n")
    let full = try moot.run(["dam.txt", "-c", "output /dev/full", "-c", "read"])
    #expect(full.err == "error: cannot write to /dev/full: No space left on device\n")
    #expect(full.status == 1)
  }

  @Test func aFileIsTheSameFromATerminal() throws {
    let terminal = try moot.terminal(["dam.txt", "-q"], columns: 40)
    try terminal.enter("once wide.txt", expecting: "wide.txt")
    try terminal.enter("voice", expecting: "voice")
    try moot.run(["dam.txt", "-c", "once plain.txt", "-c", "voice"])
    #expect(try moot.folder.read("wide.txt") == moot.folder.read("plain.txt"))
  }

  @Test func anEchoedSessionIsATranscriptThatChecks() throws {
    let run = try moot.run(["--echo"], input: "load dam.txt\ngo A0\nfind \\\ntoll\nset echo off\n")
    #expect(run.out.hasPrefix("moot> load dam.txt\nA: \"The Dam Is Ours\""))
    #expect(run.out.contains("\nmoot A0> find \\\n...> toll\n2 of 4 sentences"))
    try moot.folder.write(run.out, to: "talk.txt")
    let check = try moot.run(["--check", "talk.txt"])
    #expect(check.out == "1 of 1 as they stand\n")
    #expect(check.status == 0)
    let terminal = try moot.terminal(["dam.txt", "-q", "--echo"])
    try terminal.enter("output typed.txt", expecting: "typed.txt")
    try terminal.enter("articles", expecting: "articles")
    #expect(try moot.folder.read("typed.txt").hasPrefix("moot> articles\nA: "))
  }

  @Test func timesGoToStandardError() throws {
    let run = try moot.run(["dam.txt", "-c", "set timing on", "-c", "read A0"])
    #expect(run.out.hasSuffix("A0 The Dam Is Ours\n"))
    #expect(run.err.hasPrefix("time: "))
    #expect(run.err.hasSuffix(" s\n"))
  }
}

extension Moot {
  @discardableResult
  fileprivate func run(_ arguments: [String]) throws -> Outcome { try run(arguments, input: "", environment: [:]) }
}

import Foundation
import Glibc
import PseudoTerminal
import Testing

/// Recordings and transcripts as they are made at a terminal.
@Suite(.serialized) struct RecordTests {
  let moot: Moot

  init() throws { moot = try Moot() }

  @Test func whatWasTypedReplaysAndItsTranscriptChecks() throws {
    try moot.folder.write("say in\nby:$1\nexpect count 2\n", to: "in.moot")
    let terminal = try moot.terminal(["dam.txt", "-q"], columns: 70, rows: 40)
    try terminal.enter("record out.moot", expecting: "Recording in out.moot after the 1 command")
    try terminal.enter("transcript notes/out.txt", expecting: "error: notes/out.txt: there is no folder")
    try terminal.enter("transcript out.txt", expecting: "Making a transcript in out.txt.")
    try terminal.enter("prem A1.1a", expecting: "1 A1.1b")
    terminal.enter("paste")
    try terminal.expect("Paste the text")
    terminal.type("Bread\n\n..5 of it is dear, Sudmark says.\n.\n")
    try terminal.expect("B: \"Bread\"")
    try terminal.expect(line: "moot>")
    terminal.enter("find \"the toll")
    try terminal.expect(line: "...>")
    try terminal.enter("is illegal\"", expecting: "A1.2")
    try terminal.enter("nothing", expecting: "error: no command")
    try terminal.enter("run in.moot Norrland", expecting: "Norrland's ministers")
    try terminal.enter("set format json", expecting: "title")
    try terminal.enter("by:Norrland", expecting: "ids")
    try terminal.enter("set format text", expecting: "format text")
    try terminal.enter("history nothing", expecting: "nothing")
    terminal.enter("walk A1.1a")
    try terminal.expect("(Enter next")
    terminal.enter("")
    try terminal.expect("The walk ends here.")
    try terminal.expect(line: "moot>")
    terminal.enter("quit")
    try terminal.expect("Recorded 8 lines in out.moot.")
    try terminal.expect("Transcript of 11 lines in out.txt.")
    #expect(try terminal.exitStatus() == 0)
    let script = try moot.folder.read("out.moot")
    #expect(script.contains("\npremises A1.1a\nexpect has A1.1b\nexpect count 1\n"))
    #expect(script.contains("\n..5 of it is dear, Sudmark says.\n.\n"))
    #expect(script.hasSuffix("walk A1.1a\nexpect has A1.1a A1.1b\nexpect count 2\n"))
    #expect(!script.contains("nothing"))
    let checked = try moot.shell("cd / && \"$MOOT\" --check \"$HOME\"/out.moot \"$HOME\"/out.txt")
    #expect(checked.out == "2 of 2 as they stand\n")
    #expect(checked.status == 0)
    #expect(try !moot.folder.read("out.txt").contains("\u{1B}"))
  }

  @Test func aCrashLosesNothing() throws {
    let terminal = try moot.terminal(["dam.txt", "-q"])
    try terminal.enter("record r.moot", expecting: "Recording in r.moot")
    try terminal.enter("transcript t.txt", expecting: "Making a transcript")
    try terminal.enter("count by:Sudmark", expecting: "statements")
    terminal.signal(SIGKILL)
    _ = try terminal.exitStatus()
    let checked = try moot.run(["--check", "r.moot", "t.txt"])
    #expect(checked.out == "2 of 2 as they stand\n")
    #expect(try moot.folder.read("r.moot").hasSuffix("count by:Sudmark\nexpect has A1.1a A1.1b A2.2\nexpect count 3\n"))
  }

  @Test func linesOfAPipeAreRecordedToo() throws {
    let lines = """
      record r.moot
      # a remark
      by:Norrland
      nothing
      paste
      Bread

      Sudmark says that bread is dear.
      .
      record off
      count
      """
    let run = try moot.run(["--keep-going", "dam.txt"], input: lines)
    #expect(run.status == 1)
    let script = try moot.folder.read("r.moot")
    #expect(script.contains("\n# a remark\nby:Norrland\nexpect has A1.2 A2.1\nexpect count 2\npaste as B\nBread\n"))
    #expect(try moot.run(["--check", "r.moot"]).status == 0)
  }

  @Test func aFullDiskIsTold() throws {
    let terminal = try moot.terminal(["dam.txt", "-q"], columns: 200)
    try terminal.enter("record /dev/full", expecting: "error: no space left")
    try terminal.enter("record r.moot", expecting: "Recording in r.moot")
    try FileManager.default.removeItem(atPath: moot.home + "/r.moot")
    try terminal.enter("count", expecting: "error: no file r.moot; the recording ends here")
    try terminal.enter("record", expecting: "error: nothing is being recorded")
  }

  @Test func recoveringWaitsForTheEndOfARecording() throws {
    let terminal = try moot.terminal(["-q"])
    try terminal.enter("record r.moot", expecting: "Recording in r.moot")
    try terminal.enter("recover", expecting: "try: end it first: record off")
  }
}

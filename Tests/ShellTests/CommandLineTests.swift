import Foundation
import PseudoTerminal
import Testing

@Suite(.serialized) struct CommandLineTests {
  let moot: Moot

  init() throws { moot = try Moot() }

  @Test func commandsRunInOrderAndStopAtTheFirstError() throws {
    let good = try moot.run(["dam.txt", "-c", "say one", "-c", "say two"])
    #expect(good.out == "one\ntwo\n")
    #expect(good.status == 0)
    // As with psql and sh, the command may touch its option.
    #expect(try moot.run(["-csay one", "-c", "say two"]).out == "one\ntwo\n")
    let bad = try moot.run(["dam.txt", "-c", "say one", "-c", "compair", "-c", "say two"])
    #expect(bad.out == "one\n")
    #expect(bad.err == "-c:1:1: error: no command \"compair\"\n  compair\n  ^^^^^^^\n  try: did you mean compare?\n")
    #expect(bad.status == 1)
    let on = try moot.run(["--keep-going", "-c", "compair", "-c", "say two"])
    #expect(on.out == "two\n")
    #expect(on.status == 1)
  }

  @Test func aScriptTakesArgumentsAndNamesThePlaceOfAnError() throws {
    try moot.folder.write("say first\nload $1\n\n# a remark\nfind \\\n  \"toll\" |\n", to: "scripts/look.moot")
    let run = try moot.run(["-f", "scripts/look.moot", "../dam.txt"])
    #expect(run.status == 1)
    #expect(run.out.hasPrefix("first\nA: \"The Dam Is Ours\" by R. Tal"))
    #expect(run.err.hasPrefix("scripts/look.moot:6:10: error: "))
    #expect(run.err.contains("\n    \"toll\" |\n"))
    let named = try moot.run(["scripts/look.moot"])
    #expect(named.err.hasPrefix("scripts/look.moot:2:6: error: "))
    #expect(named.status == 1)
  }

  @Test func commandsBeforeAScriptRunBeforeItAndThoseAfterItAfter() throws {
    try moot.folder.write("say script\n", to: "words.moot")
    let run = try moot.run(["-c", "say -f", "-csay two", "-f", "words.moot", "-c", "say after"])
    #expect(run.out == "-f\ntwo\nscript\nafter\n")
  }

  @Test func aScriptCanBeAProgram() throws {
    let script = try moot.folder.write("#!/usr/bin/env -S moot -f\nsay hello\nload $1\nquit 7\n", to: "hello")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script)
    let folder = try (BuiltProduct.path("moot") as NSString).deletingLastPathComponent
    let run = try moot.shell("PATH=\"\(folder):$PATH\" ./hello dam.txt")
    #expect(run.out.hasPrefix("hello\nA: \"The Dam Is Ours\""))
    #expect(run.err == "")
    #expect(run.status == 7)
  }

  @Test func linesComeFromStandardInput() throws {
    let lines = "say one\npaste\nBread\n\nSudmark says bread is dear.\n.\nfind \\\ntoll\nq"
    let run = try moot.run(["dam.txt"], input: lines)
    #expect(run.out.hasPrefix("one\nB: \"Bread\""))
    #expect(run.out.contains("A1.2"))
    #expect(run.status == 0)
    let bad = try moot.run(["dam.txt"], input: "say one\n\nsay \"\nvoice Zorro\nnothing\nsay two\n")
    #expect(bad.err.hasPrefix("stdin:4:7: error: "))
    #expect(bad.out == "one\n\"\n")
    #expect(bad.status == 1)
    let on = try moot.run(["--keep-going"], input: "nothing\nsay two\n")
    #expect(on.out == "two\n")
    #expect(on.status == 1)
    let off = try moot.run([], input: "set bail off\nnothing\nsay two\n")
    #expect(off.out.hasSuffix("two\n"))
    #expect(off.status == 1)
  }

  @Test(arguments: [
    (["dam.txt", "-c", "count"], 0), (["-c", "quit 3"], 3), (["-c", "expect count 3"], 1),
    (["none.txt", "-c", "count"], 3), (["-f", "none.moot"], 3), (["none.moot"], 3),
    (["--nothing"], 2), (["-c"], 2), (["--color", "blue"], 2),
    (["--update"], 2), (["--version"], 0), (["--help"], 0), (["-c", "load none.txt"], 3),
    (["dam.txt", "-c", "save no/such/folder"], 1), (["-c", "quit 256"], 1), (["-c", "run none.moot"], 3),
  ])
  func theStatusTellsHowItEnded(_ arguments: [String], _ status: Int) throws {
    let run = try moot.run(arguments)
    #expect(run.status == Int32(status))
    #expect(run.err.isEmpty == (status == 0 || arguments.contains("quit 3")))
  }

  @Test func versionHelpAndCompletionsComeFromTheOptions() throws {
    #expect(try moot.run(["--version"]).out == "Moot 0.1\n")
    let help = try moot.run(["--help"]).out
    for option in ["-c <command>", "-f <file>", "--keep-going", "--no-init", "130 interrupted"] {
      #expect(help.contains(option))
    }
    #expect(try moot.run(["--generate-completion-script", "bash"]).out.contains("--keep-going"))
  }

  @Test func interactiveAfterCommandsAndTheInitFile() throws {
    try moot.folder.write("set rows 7\nparty Lockers = Sudmark\nnothing\n", to: "config/moot/init")
    let terminal = try moot.terminal(["-i", "-c", "say done", "dam.txt"], columns: 160)
    try terminal.expect("config/moot/init:3:1: error: no command \"nothing\"")
    try terminal.expect("done")
    #expect(!terminal.screen.text.contains("rows"))
    try terminal.enter("parties", expecting: "Lockers")
    terminal.press(.ctrlD)
    #expect(try terminal.exitStatus() == 0)
    // What the init file does is done again anyway, so it is nothing to save.
    #expect(!terminal.screen.text.contains("Not saved"))
    #expect(try moot.run(["-c", "set rows"]).out.contains("7") == false)
    let without = try moot.terminal(["--no-init", "-q", "dam.txt"])
    try without.enter("set rows", expecting: "5")
    let piped = try moot.run(["-i", "-q", "-c", "say one"], input: "say two\n")
    #expect(piped.out == "one\ntwo\n")
  }

  @Test func aReaderThatLeavesEarlyIsNoError() throws {
    let run = try moot.shell("\"$MOOT\" dam.txt -c read -c read -c read | head -1")
    #expect(run.out == "A0 The Dam Is Ours\n")
    #expect(run.err == "")
  }

  @Test func outputThatCannotBeWrittenIsAnError() throws {
    let closed = try moot.shell("\"$MOOT\" dam.txt -c read -c 'save s.moot' >&-")
    #expect(closed.err == "error: cannot write to standard output: Bad file descriptor\n")
    #expect(closed.status == 1)
    #expect(!FileManager.default.fileExists(atPath: moot.home + "/s.moot"))
    let full = try moot.shell("\"$MOOT\" dam.txt -c read > /dev/full")
    #expect(full.err == "error: cannot write to standard output: No space left on device\n")
    #expect(full.status == 1)
    // Standard error closed: what is saved must not get the messages.
    let silent = try moot.shell("\"$MOOT\" dam.txt -c 'save s.moot' -c nothing 2>&-")
    #expect(silent.status == 1)
    #expect(try moot.folder.read("s.moot").contains("error") == false)
  }

  @Test func scriptsThatRunEachOtherAreTold() throws {
    try moot.folder.write("run two.moot\n", to: "one.moot")
    try moot.folder.write("run one.moot\n", to: "two.moot")
    let run = try moot.run(["-f", "one.moot"])
    #expect(run.err.contains("two.moot:1:1: error: this script runs itself: one.moot > two.moot > one.moot"))
    #expect(run.status == 1)
    for depth in 1...20 { try moot.folder.write("run deep\(depth + 1).moot\n", to: "deep\(depth).moot") }
    let deep = try moot.run(["-f", "deep1.moot"])
    #expect(deep.err.contains("scripts run each other 16 deep"))
    #expect(deep.status == 1)
  }

  @Test func longLinesAndLongScriptsEnd() throws {
    try moot.folder.write(String(repeating: "x", count: 1_000_000), to: "wide.moot")
    let wide = try moot.run(["wide.moot"])
    #expect(wide.status == 1)
    #expect(wide.err.utf8.count < 2_000)
    #expect(wide.err.contains("\n  xxxxxxxxxx"))
    try moot.folder.write("find \"never closed\n" + String(repeating: "say \"x\"\n", count: 20_000), to: "open.moot")
    #expect(try moot.run(["open.moot"]).status == 1)
    try moot.folder.write(String(repeating: "$x = (toll)\n", count: 2_000) + "say end\n", to: "long.moot")
    #expect(try moot.run(["dam.txt", "long.moot"]).out.hasSuffix("end\n"))
  }
}

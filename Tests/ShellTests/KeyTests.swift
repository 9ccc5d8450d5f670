import Foundation
import PseudoTerminal
import Testing

@Suite(.serialized) struct KeyTests {
  let moot: Moot

  init() throws { moot = try Moot() }

  private func completed(_ typed: String, _ result: String, in terminal: PseudoTerminal) throws {
    terminal.type(typed)
    terminal.press(.tab)
    try terminal.wait(for: "\"moot> \(result)\"") { $0.cursorLine.hasPrefix("moot> \(result)") }
    terminal.press(.ctrlC)
    try terminal.expect(line: "moot>")
  }

  @Test func tabKnowsWhatComesNext() throws {
    try FileManager.default.createDirectory(atPath: moot.home + "/lessons", withIntermediateDirectories: true)
    try moot.folder.write("say hello\n", to: "lessons/one walk.moot")
    let terminal = try moot.terminal(["dam.txt", "-q"])
    try terminal.enter("party \"River Commission\" = \"lock keepers\"", expecting: "River Commission")
    try completed("comp", "compare ", in: terminal)
    try completed("go a0", "go A0 ", in: terminal)
    try completed("voice riv", "voice \"River Commission\" ", in: terminal)
    try completed("voice Norr", "voice Norrland", in: terminal)
    try completed("list by:su", "list by:Sudmark", in: terminal)
    try completed("list is:unan", "list is:unanswered ", in: terminal)
    try completed("load da", "load dam.txt ", in: terminal)
    try completed("run less", "run lessons/", in: terminal)
    try completed("run lessons/o", "run \"lessons/one walk.moot\" ", in: terminal)
    try completed("set pag", "set pager ", in: terminal)
    try completed("list | prem", "list | premises ", in: terminal)
    try completed("compare (not by:nor", "compare (not by:Norrland", in: terminal)
    try completed("list --format j", "list --format json ", in: terminal)
  }

  @Test func hintsFollowWhatIsTyped() throws {
    let terminal = try moot.terminal(["dam.txt", "-q"])
    terminal.type("list by:")
    try terminal.wait(for: "the value") { $0.cursorLine.hasSuffix("party or voice") }
    terminal.press(.ctrlC)
    try terminal.expect(line: "moot>")
    terminal.type("by:Sudmark ")
    try terminal.wait(for: "what may follow") { $0.cursorLine.hasSuffix("[TERMS] [| STAGE]") }
    terminal.type("| ")
    try terminal.wait(for: "a stage") { $0.cursorLine.hasSuffix("  STAGE") }
    terminal.type("sort ")
    try terminal.wait(for: "a key") { $0.cursorLine.hasSuffix("  KEY") }
  }

  @Test func tabTwiceListsWhatFits() throws {
    let terminal = try moot.terminal(["dam.txt", "-q"])
    terminal.type("un")
    terminal.press(.tab)
    terminal.press(.tab)
    try terminal.expect("unload")
    try terminal.expect("unlink")
    try terminal.expect(line: "moot> un")
  }

  @Test func hintsStandAtTheRightUntilTheyAreTurnedOff() throws {
    let terminal = try moot.terminal(["dam.txt", "-q"])
    terminal.type("unanswered ")
    try terminal.wait(for: "a hint") { $0.cursorLine.hasSuffix("X [by Y] [others] [about:TOPIC]") }
    terminal.press(.ctrlC)
    try terminal.expect(line: "moot>")
    try terminal.enter("set hints off", expecting: "hints off")
    terminal.type("unanswered ")
    terminal.type("x")
    try terminal.expect(line: "moot> unanswered x")
  }

  @Test func twoSessionsAtOnceKeepBothHistories() throws {
    let one = try moot.terminal(["-q"])
    let two = try moot.terminal(["-q"])
    try one.enter("articles", expecting: "load FILE")
    try two.enter("voices", expecting: "moot> voices\n")
    try one.enter(" parties", expecting: "moot>  parties\n")
    one.press(.ctrlD)
    two.press(.ctrlD)
    #expect(try one.exitStatus() == 0)
    #expect(try two.exitStatus() == 0)
    #expect(try moot.folder.read("state/moot/history") == "articles\nvoices\n")
    let mode = try FileManager.default.attributesOfItem(atPath: moot.state + "/history")[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let three = try moot.terminal(["-q"])
    three.press(.up)
    three.press(.up)
    try three.expect(line: "moot> articles")
    three.press(.ctrlC)
    try three.enter("history voi", expecting: "voices")
  }

  @Test func historyCanBeOffOrElsewhere() throws {
    let off = try moot.terminal(["-q"], environment: ["MOOT_HISTORY": ""])
    try off.enter("articles", expecting: "load FILE")
    let elsewhere = try moot.terminal(["-q", "--history", "mine"])
    try elsewhere.enter("articles", expecting: "load FILE")
    #expect(try moot.folder.read("mine") == "articles\n")
    #expect(!FileManager.default.fileExists(atPath: moot.state + "/history"))
  }

  @Test func aPlainLocaleAndADumbTerminalDo() throws {
    let plain = try moot.terminal(["dam.txt", "-q"], environment: ["LC_ALL": "C"])
    try plain.enter("find \"café\"", expecting: "café")
    let dumb = try moot.terminal(["dam.txt", "-q"], environment: ["TERM": "dumb"])
    try dumb.enter("articles", expecting: "The Dam Is Ours")
    #expect(!dumb.screen.written.contains("\u{1B}"))
    let unset = try moot.terminal(["-q"], environment: ["TERM": nil])
    try unset.enter("articles", expecting: "load FILE")
  }
}

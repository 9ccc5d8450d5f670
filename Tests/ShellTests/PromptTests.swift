import PseudoTerminal
import Testing

@Suite(.serialized) struct PromptTests {
  let moot: Moot

  init() throws { moot = try Moot() }

  @Test func theFirstLinesSayWhatIsLoadedAndHowToGoOn() throws {
    let empty = try moot.terminal()
    try empty.expect("Moot 0.1. Nothing is loaded: load FILE reads an article. Type help, or quit to")
    let loaded = try moot.terminal(["dam.txt"])
    try loaded.expect("Moot 0.1. A: \"The Dam Is Ours\" by R. Tal, 2 paragraphs, 4 sentences:")
    try loaded.expect("Type help, or tour for a first walk.")
    let quiet = try moot.terminal(["-q", "dam.txt"])
    #expect(quiet.screen.text == "moot>")
  }

  @Test func thePromptNamesWhereYouStand() throws {
    let terminal = try moot.terminal(["dam.txt"])
    try terminal.enter("go A0", expecting: "the author: The Dam Is Ours", then: "moot A0>")
    terminal.enter("unload A")
    try terminal.expect(line: "moot>")
  }

  @Test func anArticleThatCannotBeReadLeavesThePromptToGoOnFrom() throws {
    let terminal = try moot.terminal(["damm.txt", "dam.txt"])
    try terminal.expect("moot: no file damm.txt")
    try terminal.expect("did you mean dam.txt?")
    try terminal.enter("articles", expecting: "The Dam Is Ours")
  }

  @Test func ctrlDAndQuitLeaveWithTheStatusAskedFor() throws {
    let ended = try moot.terminal()
    ended.press(.ctrlD)
    #expect(try ended.exitStatus() == 0)
    let quit = try moot.terminal()
    quit.enter("quit 3")
    #expect(try quit.exitStatus() == 3)
    let abbreviated = try moot.terminal()
    abbreviated.enter("exit")
    #expect(try abbreviated.exitStatus() == 0)
  }

  @Test func anErrorShowsTheLineAndGoesOn() throws {
    let terminal = try moot.terminal(["dam.txt"])
    try terminal.enter("trace Z9.9", expecting: "error: no article Z")
    #expect(terminal.screen.lines.contains("  trace Z9.9"))
    #expect(terminal.screen.lines.contains("        ^^^^"))
    try terminal.enter("articles", expecting: "The Dam Is Ours")
  }

  @Test func emptyLinesAndCommentsDoNothing() throws {
    let terminal = try moot.terminal(["-q"])
    terminal.enter("")
    terminal.enter("   ")
    terminal.enter("# only a remark")
    try terminal.enter("articles", expecting: "load FILE")
    #expect(!terminal.screen.text.contains("error"))
  }

  @Test func ctrlCDropsALineAContinuedLineAndAPaste() throws {
    let terminal = try moot.terminal(["-q"])
    terminal.type("find tol")
    terminal.press(.ctrlC)
    try terminal.expect("moot> find tol^C\nmoot>")
    terminal.enter("find \\")
    try terminal.expect(line: "...>")
    terminal.press(.ctrlC)
    try terminal.expect("...> ^C\nmoot>")
    terminal.enter("paste")
    try terminal.expect("Paste the text")
    terminal.enter("Some words of a text that is given up.")
    terminal.press(.ctrlC)
    try terminal.expect("^C\nmoot>")
    try terminal.enter("articles", expecting: "load FILE")
    #expect(!terminal.screen.text.contains("statement"))
  }

  @Test func anOpenQuotationMarkContinues() throws {
    let terminal = try moot.terminal(["dam.txt", "-q"])
    terminal.enter("find \"the toll")
    try terminal.expect(line: "...>")
    try terminal.enter("is illegal\"", expecting: "A1.2")
  }

  @Test func pastedTextIsReadUpToADot() throws {
    let terminal = try moot.terminal(["-q"])
    terminal.enter("paste")
    try terminal.expect("Paste the text")
    terminal.type("Bread\n\nBy Q. Ort\n\nSudmark says that bread is dear.\n.\n")
    try terminal.expect("A: \"Bread\" by Q. Ort")
    try terminal.expect(line: "moot>")
  }

  @Test func ctrlZStopsAndFgGoesOn() throws {
    let shell = try PseudoTerminal(
      "/bin/bash", ["--norc", "--noprofile", "-i"],
      environment: moot.environment.merging(["PS1": "shell> "]) { $1 }, folder: moot.home)
    try shell.expect(line: "shell>")
    shell.enter(try "'\(BuiltProduct.path("moot"))' -q dam.txt")
    try shell.expect(line: "moot>")
    shell.type("artic")
    try shell.expect(line: "moot> artic")
    shell.press(.ctrlZ)
    try shell.expect(line: "shell>")
    shell.enter("fg")
    try shell.expect(line: "moot> artic")
    shell.type("les\n")
    try shell.expect("The Dam Is Ours")
    try shell.expect(line: "moot>")
  }

  @Test func answersTakeTheWidthOfTheWindow() throws {
    let terminal = try moot.terminal(["dam.txt", "-q"], columns: 40)
    try terminal.enter("read A1", expecting: "illegal")
    #expect(terminal.screen.lines.contains { $0.hasPrefix("A1.1 ") && !$0.hasSuffix("lock.") })
    terminal.resize(columns: 120, rows: 24)
    try terminal.enter("read A1.1", expecting: "leaves tolls to the owner of the lock.")
    try terminal.wait(for: "one long row") { screen in
      screen.lines.contains { $0.hasPrefix("A1.1 Sudmark maintains that any state may charge for upkeep, because the") }
    }
  }
}

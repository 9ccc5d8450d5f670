import PseudoTerminal
import Testing

/// Text for those who listen, from the first line on.
@Suite(.serialized) struct PlainStyleTests {
  let moot: Moot

  init() throws { moot = try Moot() }

  @Test func theOptionAndTheVariableReachTheFirstLine() throws {
    let greeting = try moot.run(["--plain", "-i", "dam.txt"]).out
    #expect(greeting.hasPrefix("Answer: Moot "))
    #expect(greeting.hasSuffix("\nNote: Type help, or tour for a first walk.\n"))
    #expect(try moot.run(["-i", "dam.txt"], environment: ["MOOT_STYLE": "plain"]).out == greeting)
    #expect(try moot.run(["dam.txt", "-c", "say one"], environment: ["MOOT_STYLE": "Plain"]).out == "Say: one\n")
    // What it does not know changes nothing.
    #expect(try moot.run(["-c", "say one"], environment: ["MOOT_STYLE": "loud"]).out == "one\n")
    let list = try moot.run(["--plain", "dam.txt", "-c", "by:Norrland", "-c", "by:Norrland --format csv"]).out
    #expect(list.hasPrefix("Answer: 2 statements\nStatement: A1.2\nHolder: Norrland\nWords: the toll is illegal\n"))
    #expect(list.contains("\nid,holder,words\nA1.2,Norrland,the toll is illegal\n"))
  }

  @Test func anErrorNamesItsPlaceInWords() throws {
    try moot.folder.write("load dam.txt\nfind \\\n  \"toll\" |\n", to: "look.moot")
    #expect(
      try moot.run(["--plain", "look.moot"]).err == """
        Error: nothing follows here
        Place: look.moot, line 3
        Typed: "toll" |
        Column: 10, |
        Try: write a stage after it, or leave it out

        """)
    let missing = try moot.run(["--plain", "nothing.txt"])
    #expect(missing.err.hasPrefix("Error: no file nothing.txt\nTry: "))
    #expect(missing.status == 3)
  }

  @Test func theInitFileIsReadBeforeTheGreeting() throws {
    try moot.folder.write("set style plain\n", to: "config/moot/init")
    let terminal = try moot.terminal(["dam.txt"], columns: 100, rows: 40)
    #expect(terminal.screen.text.hasPrefix("Answer: Moot "))
    terminal.enter("walk A1.1a")
    try terminal.expect("Words: any state may charge for upkeep")
    try terminal.expect(line: "Enter next, s skips this branch, q ends:")
    terminal.enter("")
    try terminal.expect("Under: A1.1a")
    try terminal.expect("Note: The walk ends here.")
    // Nothing is shown beside the line while one types, and what Tab lists stands in no columns.
    try terminal.expect(line: "moot>")
    terminal.type("compare ")
    terminal.press(.tab)
    terminal.press(.tab)
    try terminal.expect("Fits: ")
    #expect(!terminal.screen.text.contains("[X Y]"))
  }

  @Test func aWrongAnswerIsTold() throws {
    let terminal = try moot.terminal(["--plain", "dam.txt", "-q"])
    terminal.enter("ask \"Who speaks for the toll?\" A1.1a")
    try terminal.expect(line: "Your answer, ids or a selection, Enter shows it:")
    terminal.enter("A1.2")
    try terminal.expect("Note: 0 of 1 named; not in the key: A1.2.")
    try terminal.expect("Statement: A1.1a")
  }
}

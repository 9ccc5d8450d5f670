import PseudoTerminal
import Testing

@Suite(.serialized) struct TabTests {
  let home: TemporaryFolder

  init() throws {
    home = try TemporaryFolder()
  }

  private func start(columns: Int = 80, rows: Int = 24) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      BuiltProduct.path("line-echo"), environment: ["HOME": home.path, "LC_ALL": "C"], columns: columns, rows: rows)
    try terminal.expect(line: "moot>")
    return terminal
  }

  @Test func theOnlyCandidateIsTakenWithASpace() throws {
    let terminal = try start()
    terminal.type("voice sud")
    terminal.press(.tab)
    terminal.enter("x")
    try terminal.expect("got [voice Sudmark x]")
  }

  @Test func accentsAreCompletedInAnyLocale() throws {
    let terminal = try start()
    terminal.type("CA")
    terminal.press(.tab)
    try terminal.expect(line: "moot> café")
  }

  @Test func theFirstTabAddsWhatIsSharedAndTheSecondLists() throws {
    let terminal = try start()
    terminal.type("voice no")
    terminal.press(.tab)
    try terminal.expect(line: "moot> voice Nor")
    #expect(!terminal.screen.text.contains("Norrland"))
    terminal.press(.tab)
    try terminal.expect("Norrland       North Estmark")
    try terminal.expect(line: "moot> voice Nor")
    terminal.type("r")
    terminal.press(.tab)
    try terminal.expect(line: "moot> voice Norrland")
  }

  @Test func nothingToOfferRingsTheBell() throws {
    let terminal = try start()
    terminal.type("zz")
    terminal.press(.tab)
    try terminal.wait(for: "the bell") { $0.bells == 1 }
    try terminal.expect(line: "moot> zz")
  }

  @Test func notesExplainTheCandidates() throws {
    let terminal = try start()
    terminal.type("help p")
    terminal.press(.tab)
    terminal.press(.tab)
    try terminal.expect("premises  what is given for it\nparties   the sides\nmoot> help p")
  }

  @Test func aLongListIsCutToTheScreen() throws {
    let terminal = try start(columns: 40, rows: 10)
    terminal.type("many ")
    terminal.press(.tab)
    terminal.press(.tab)
    // Six columns of seven rows.
    try terminal.expect("… 458 more")
    try terminal.expect(line: "moot> many A")
    #expect(terminal.screen.lines.first?.hasPrefix("moot> many A") == true)
  }

  @Test func thePartBeforeTheCursorIsCompleted() throws {
    let terminal = try start()
    terminal.type("sud Norrland")
    terminal.press(.home)
    for _ in 0..<3 { terminal.press(.right) }
    terminal.press(.tab)
    try terminal.expect(line: "moot> Sudmark Norrland")
    // The space that was there serves; the cursor stands behind it.
    terminal.enter("x")
    try terminal.expect("got [Sudmark xNorrland]")
  }

  @Test func aListStandsBelowALineOfSeveralRows() throws {
    let terminal = try start(columns: 30)
    let words = String(repeating: "word ", count: 8)
    terminal.type("Nor " + words)
    terminal.press(.home)
    for _ in 0..<3 { terminal.press(.right) }
    terminal.press(.tab)
    terminal.press(.tab)
    try terminal.expect(
      "moot> Nor word word word word\nword word word word\nNorrland       North Estmark\nmoot> Nor word word word word")
    terminal.press(.enter)
    try terminal.expect("got [Nor \(words)]".prefix(30).description)
  }
}

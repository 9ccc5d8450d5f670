import PseudoTerminal
import Testing

/// A person at the terminal of `line-echo`, the line editor alone. One at a time: each test waits on a process.
@Suite(.serialized) struct EditingTests {
  let home: TemporaryFolder

  init() throws {
    home = try TemporaryFolder()
  }

  private func start(
    _ environment: [String: String?] = [:], columns: Int = 80, rows: Int = 24
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      BuiltProduct.path("line-echo"), environment: environment.merging(["HOME": home.path]) { $1 },
      columns: columns, rows: rows)
    try terminal.expect(line: "moot>")
    return terminal
  }

  @Test(arguments: ["C.UTF-8", "C", "POSIX", "xx_YY"])
  func textOfAnyScriptIsTypedInAnyLocale(locale: String) throws {
    let terminal = try start(["LC_ALL": locale])
    terminal.type("café ’x’ 漢字")
    try terminal.expect(line: "moot> café ’x’ 漢字")
    terminal.press(.backspace)
    try terminal.expect(line: "moot> café ’x’ 漢")
    terminal.press(.enter)
    try terminal.expect("got [café ’x’ 漢]")
    try terminal.expect(line: "moot>")
    terminal.enter("edge")
    // A prompt that is not ASCII, and in which an escape was smuggled.
    try terminal.expect(line: "naïve[31m>")
    terminal.press(.up)
    try terminal.expect(line: "naïve[31m> café ’x’ 漢")
  }

  @Test func colourIsForTerminalsThatHaveIt() throws {
    #expect(try start().screen.written.contains("\u{1B}[1;32mmoot>\u{1B}[0m "))
    #expect(try !start(["PLAIN": "1"]).screen.written.contains("\u{1B}[1;32m"))
  }

  @Test(arguments: ["dumb", nil] as [String?])
  func aDumbTerminalGetsNoEscapes(name: String?) throws {
    let terminal = try start(["TERM": name])
    terminal.type("compare ")
    terminal.enter("sud")
    try terminal.expect("got [compare sud]")
    try terminal.expect(line: "moot>")
    terminal.type("no")
    terminal.press(.tab)
    try terminal.expect(line: "moot> Nor")
    terminal.press(.ctrlC)
    try terminal.expect("interrupted")
    try terminal.expect(line: "moot>")
    #expect(!terminal.screen.written.contains("\u{1B}"))
  }

  @Test func keysOfOtherShellsMoveAndDelete() throws {
    let terminal = try start()
    terminal.type("bcd")
    terminal.press(.home)
    terminal.type("a")
    terminal.press(.delete)
    terminal.press(.end)
    terminal.type("e")
    terminal.press(.left)
    terminal.press(.left)
    terminal.type("X")
    try terminal.expect(line: "moot> acXde")
    terminal.press(.enter)
    try terminal.expect("got [acXde]")
  }

  @Test func aContinuedLineHasAPromptOfItsOwn() throws {
    let terminal = try start()
    terminal.enter("one \\")
    try terminal.expect(line: "...>")
    terminal.enter("two")
    try terminal.expect("got [two]")
    try terminal.expect(line: "moot>")
  }

  @Test func pastedLinesRunOneByOne() throws {
    let terminal = try start()
    terminal.type("first\nsecond\nthird\n")
    try terminal.expect("got [third]")
    try terminal.expect("got [second]")
    try terminal.expect("got [first]")
  }

  @Test func aHintStandsAtTheRightUntilTheLineIsDone() throws {
    let terminal = try start()
    let hint = "<party> <party>"
    terminal.type("compare ")
    try terminal.wait(for: "the hint at the right") {
      $0.cursorLine.hasPrefix("moot> compare  ") && $0.cursorLine.hasSuffix(hint)
    }
    terminal.press(.enter)
    try terminal.expect("got [compare ]")
    try terminal.expect(line: "moot>")
    #expect(!terminal.screen.text.contains(hint))
    terminal.type("compare S")
    try terminal.expect(line: "moot> compare S")
  }

  @Test func aNewWidthIsTakenInTheMiddleOfALine() throws {
    let terminal = try start(columns: 40)
    terminal.type("compare")
    try terminal.expect(line: "moot> compare")
    terminal.resize(columns: 70, rows: 24)
    let rest = String(repeating: " Sudmark", count: 6)
    terminal.type(rest)
    // Too wide for 40 columns, and now in one row of 70.
    try terminal.expect(line: "moot> compare" + rest)
    terminal.press(.enter)
    try terminal.expect("got [compare\(rest)]")
  }

  @Test func endOfInputLeavesTheNextRowFree() throws {
    let terminal = try start()
    terminal.type("x")
    terminal.press(.ctrlD)
    terminal.press(.backspace)
    try terminal.expect(line: "moot>")
    terminal.press(.ctrlD)
    #expect(try terminal.exitStatus() == 0)
    #expect(terminal.screen.lines.contains("bye"))
  }

  @Test func aRequestToEndIsObeyed() throws {
    let terminal = try start()
    terminal.signal(15)
    #expect(try terminal.exitStatus() == 128 + 15)
  }
}

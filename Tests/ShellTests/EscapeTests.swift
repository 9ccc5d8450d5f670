import Foundation
import PseudoTerminal
import Testing

@Suite(.serialized) struct EscapeTests {
  let moot: Moot

  /// What would steer a terminal: colour, a window title, a C1 control, an override of the direction.
  static let evil = "\u{1B}[31m\u{1B}]0;owned\u{7}\u{9B}2J\u{202E}\u{8}"

  init() throws {
    moot = try Moot()
    try moot.folder.write(
      """
      The \(Self.evil)Dam

      By R. \(Self.evil)Tal

      Sudmark\(Self.evil) maintains that any \(Self.evil)state may charge, because \(Self.evil)it can. \
      Norrland counters that the toll\(Self.evil) is illegal.

      """, to: "evil\u{1B}[31m.txt")
  }

  private func isHarmless(_ text: String) -> Bool {
    !text.unicodeScalars.contains { scalar in
      scalar.value < 0x20 && scalar != "\n" && scalar != "\r" || (0x7F..<0xA0).contains(scalar.value)
        || (0x202A...0x202E).contains(scalar.value)
    }
  }

  @Test func nothingOfAnArticleReachesTheTerminalRaw() throws {
    try moot.folder.write("say \(Self.evil)\nshout \(Self.evil)\n", to: "s\u{1B}[5m.moot")
    let commands = [
      "articles", "read", "list", "voice", "parties", "trace A1.2", "find toll", "go A0", "tour", "history", "compare",
      "party \"\(Self.evil)\" = Sudmark", "claim \"\(Self.evil)\" by Sudmark", "log", "undo", "export markdown",
      "\(Self.evil)", "find \"\(Self.evil)\"", "load \"\(Self.evil)\"", "trace \(Self.evil)", "set \(Self.evil)",
      "go N1", "say \(Self.evil)", "help \(Self.evil)", "by:\(Self.evil) | list", "save \"\(Self.evil)/x\"",
    ]
    let piped = try moot.run(["evil\u{1B}[31m.txt", "--keep-going", "--echo"], input: commands.joined(separator: "\n"))
    #expect(isHarmless(piped.out))
    #expect(isHarmless(piped.err))
    #expect(piped.out.contains("toll\u{FFFD}"))
    let missing = "no\(Self.evil)"
    for arguments in [[missing], ["s\u{1B}[5m.moot"], ["-f", missing + ".moot"], ["--check", missing]] {
      let run = try moot.run(arguments)
      #expect(run.status != 0)
      #expect(isHarmless(run.out + run.err))
    }
  }

  @Test func theScreenShowsThemAsMarks() throws {
    let terminal = try moot.terminal(["evil\u{1B}[31m.txt", "--no-color", "--no-pager"])
    for line in ["read", "export json", "export markdown", "list"] {
      terminal.enter(line)
      try terminal.wait(for: "the next prompt") { $0.cursorLine == "moot>" && $0.text.contains("moot> \(line)\n") }
    }
    let written = terminal.screen.written
    #expect(!written.contains("\u{1B}[31m"))
    #expect(!written.contains("\u{1B}]0"))
    #expect(!written.unicodeScalars.contains("\u{9B}"))
    #expect(!written.unicodeScalars.contains("\u{202E}"))
    // Tab lists names of files, too.
    terminal.type("load evi")
    terminal.press(.tab)
    terminal.press(.ctrlC)
    try terminal.expect("^C\nmoot>")
    #expect(!terminal.screen.written.contains("\u{1B}[31m"))
  }
}

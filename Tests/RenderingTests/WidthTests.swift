import Testing

@testable import Rendering

@Suite struct WidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("ｆｕ", 4), ("한국", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("a\u{200B}b", 2), ("a\u{200D}b", 2), ("🚀", 2), ("✅", 2), ("🇵🇰", 2),
    ("☺\u{FE0F}", 1),
    ("“quoted”", 8), ("…", 1), ("क\u{94D}ष", 2), ("\u{FEFF}x", 1),
  ])
  func columns(text: String, width: Int) { #expect(text.displayWidth == width) }

  @Test(arguments: [
    ("plain é 漢字 “so”", "plain é 漢字 “so”"),
    ("a\u{1B}[31mred", "a\u{FFFD}[31mred"), ("a\u{9B}31m", "a\u{FFFD}31m"), ("a\0b", "a\u{FFFD}b"),
    ("a\u{7F}b", "a\u{FFFD}b"), ("a\u{202E}b\u{2066}c\u{200F}d", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d"),
    ("a\u{2028}b\u{2029}c", "a\u{FFFD}b\u{FFFD}c"), ("a\tb\nc\rd", "a b c d"), ("a\r\nb", "a  b"),
    ("\u{85}", "\u{FFFD}"),
    ("\u{7}\u{8}", "\u{FFFD}\u{FFFD}"), ("a\u{61C}b", "a\u{FFFD}b"),
  ])
  func madeSafe(text: String, safe: String) { #expect(text.printable == safe) }

  @Test func noCellOfAnyFormatSteersATerminal() {
    let bad = "x\u{1B}]0;t\u{7}\u{9B}2J\u{202E}\u{2028}\0y"
    let cells: [Cell] = [
      .id(bad), .holder(bad), .quote(bad), .label(bad), .command(bad), .text(bad),
      .link(LinkCell(number: 1, origin: bad, cue: bad)),
    ]
    let line = TextLine(cells)
    let answer = Answer(
      line,
      sections: [
        Section(line, rows: [Row(line, line)], more: bad),
        Section(columns: cells.map { _ in Column(bad) }, rows: [Row(line, line)]),
      ],
      notes: [line], ids: [bad])
    for width in [20, 40, 400] {
      #expect(!answer.text(TextStyle(width: width)).unicodeScalars.contains { $0 != "\n" && $0.isUnsafeToPrint })
    }
    for text in [answer.json(), answer.csv(), answer.markdown()] {
      #expect(!text.unicodeScalars.contains { $0 != "\n" && $0.isUnsafeToPrint })
    }
  }

  @Test func brokenAtAWidth() {
    #expect("abcdef".broken(at: 4) == ["abcd", "ef"])
    #expect("漢字漢".broken(at: 3) == ["漢", "字", "漢"])
    #expect("漢字".broken(at: 1) == ["漢", "字"])
    #expect("e\u{301}e\u{301}".broken(at: 1) == ["e\u{301}", "e\u{301}"])
    #expect("".broken(at: 4) == [""])
  }

  @Test func wrappedToAWidth() {
    #expect("one two three".wrapped(to: 7) == ["one two", "three"])
    #expect("abcdefghij kl".wrapped(to: 4) == ["abcd", "efgh", "ij", "kl"])
    #expect("   ".wrapped(to: 2) == [""])
    #expect("a  b".wrapped(to: 9) == ["a  b"])
  }
}

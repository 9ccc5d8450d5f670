import Testing

@testable import Rendering

/// The text without its colours.
func stripped(_ text: String) -> String {
  var out = ""
  var rest = text[...]
  while let escape = rest.firstIndex(of: "\u{1B}") {
    out += rest[..<escape]
    rest = rest[escape...].drop { $0 != "m" }.dropFirst()
  }
  return out + rest
}

@Suite struct ColourTests {
  private let answer = Answer(
    "Contested (1)",
    sections: [
      Section(
        rows: [
          Row(TextLine([.id("A4.3"), .holder("many in Sudmark"), .quote("any state may charge for its upkeep")])),
          Row(TextLine([.label("attacks"), .link(LinkCell(number: 6, origin: "found", cue: "counters that"))])),
        ], indent: 2),
      Section(
        columns: [Column("voice"), Column("n", isNumber: true)],
        rows: [Row(TextLine([.holder("漢字"), .number(3)]))]),
    ],
    notes: [TextLine([.text("As a selection:"), .command("by:Sudmark")])])

  @Test func noneWhereItIsOff() { #expect(!answer.text(TextStyle()).contains("\u{1B}")) }

  @Test(arguments: [20, 24, 30, 40, 80, 200])
  func itAddsNothingButColour(width: Int) {
    let coloured = answer.text(TextStyle(width: width, isColoured: true))
    #expect(coloured.contains("\u{1B}["))
    #expect(stripped(coloured) == answer.text(TextStyle(width: width)))
  }

  @Test func aRunOfWordsIsOneRunOfColour() {
    let line = Answer(sections: [Section(rows: [Row(TextLine([.holder("many in Sudmark"), .quote("yes")]))])])
    #expect(line.text(TextStyle(isColoured: true)) == "\u{1B}[36mmany in Sudmark:\u{1B}[0m yes\n")
  }

  @Test func everyLineEndsWithoutColour() {
    for line in lines(answer.text(TextStyle(width: 20, isColoured: true))) {
      #expect(line.components("\u{1B}[0m") * 2 == line.components("\u{1B}["))
    }
  }
}

extension String {
  /// How often a piece stands in it.
  fileprivate func components(_ piece: String) -> Int {
    indices.count { self[$0...].hasPrefix(piece) }
  }
}

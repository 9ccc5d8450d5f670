import Testing

@testable import Rendering

func text(_ line: TextLine, _ width: Int = 80, indent: Int = 0) -> String {
  Answer(sections: [Section(rows: [Row(line)], indent: indent)]).text(TextStyle(width: width))
}

/// Lines of a text, its last line break left out.
func lines(_ text: String) -> [String] {
  text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
}

@Suite struct TextTests {
  private let row = TextLine([
    .id("A4.3"), .holder("Sudmark"), .quote("any state may charge for upkeep"),
    .link(LinkCell(number: 6, origin: "found", cue: "counters that")),
  ])

  @Test func aRowIsASentence() {
    #expect(text(row) == "A4.3 Sudmark: any state may charge for upkeep [L6 found \"counters that\"]\n")
  }

  @Test func everyKindOfCell() {
    let line = TextLine([
      .number(1), .label("attacks"), .fraction(4, of: 8), .command("rows: clash"), .text("so"), .holder("Sudmark"),
      .link(LinkCell(number: 2, origin: "added")),
    ])
    #expect(text(line) == "1 attacks 4 of 8 rows: clash so Sudmark [L2 added]\n")
  }

  @Test func itIsWrappedUnderItsWords() {
    #expect(
      lines(text(row, 30)) == [
        "A4.3 Sudmark: any state may",
        "     charge for upkeep [L6",
        "     found \"counters that\"]",
      ])
  }

  @Test func indentsAddUpAndHangByTwoWithoutAnID() {
    let line = TextLine(text: "this helps Norrland; Norrland is not reported to say it", indent: 2)
    #expect(
      lines(text(line, 30, indent: 2)) == [
        "    this helps Norrland;", "      Norrland is not reported", "      to say it",
      ])
  }

  @Test func anIDWiderThanHalfTheScreenHangsByTwo() {
    let line = TextLine([.id("AAAA1234567.1234"), .quote("one two three")])
    #expect(lines(text(line, 20)) == ["AAAA1234567.1234 one", "  two three"])
  }

  @Test func cutAtAWord() {
    func cut(_ count: Int, _ width: Int) -> [String] {
      lines(text(TextLine([.id("A1"), .quote("aaaa bbbb cccc dddd eeee ffff")], overflow: .cut(count)), width))
    }
    #expect(cut(1, 80) == ["A1 aaaa bbbb cccc dddd eeee ffff"])
    #expect(cut(1, 32) == ["A1 aaaa bbbb cccc dddd eeee ffff"])
    #expect(cut(1, 31) == ["A1 aaaa bbbb cccc dddd eeee …"])
    #expect(cut(1, 24) == ["A1 aaaa bbbb cccc dddd …"])
    #expect(cut(1, 23) == ["A1 aaaa bbbb cccc …"])
    #expect(cut(2, 20) == ["A1 aaaa bbbb cccc", "   dddd eeee ffff"])
    #expect(cut(0, 24) == cut(1, 24))
  }

  @Test func aCutLineLeavesRoomForItsMark() {
    let line = TextLine([.text("one"), .text("abcdefghijklmnopqr"), .text("two")], overflow: .cut(2))
    #expect(lines(text(line, 20)) == ["one", "  abcdefghijklmnopq…"])
  }

  @Test func aWordWiderThanTheScreenIsPrintedWhole() {
    let word = String(repeating: "x", count: 50)
    #expect(lines(text(TextLine(text: "see \(word) there"), 20)) == ["see", "  \(word)", "  there"])
    #expect(lines(text(TextLine(text: word), 20)) == [word])
  }

  @Test func spacesWithinALineStay() {
    #expect(text(TextLine(text: "… 12 more   rows: voice all")) == "… 12 more   rows: voice all\n")
    #expect(lines(text(TextLine(text: "aaaaaaaaaa bbbbbbb   cc"), 20)) == ["aaaaaaaaaa bbbbbbb", "  cc"])
  }

  @Test func emptyAnswers() {
    #expect(Answer().text(TextStyle()) == "")
    #expect(Answer().isEmpty)
    #expect(Answer(sections: [Section()]).isEmpty)
    #expect(!Answer("None.").isEmpty)
    #expect(text(TextLine([])) == "\n")
    #expect(text("") == "\n")
  }

  @Test func titleSectionsAndNotesInOrder() {
    let answer = Answer(
      "Title", sections: [Section("Heading", rows: [Row("row", "its second line")], indent: 2)], notes: ["Note"])
    #expect(answer.text(TextStyle()) == "Title\nHeading\n  row\n  its second line\nNote\n")
  }

  @Test func widthsBelowTwentyAreTwenty() { #expect(TextStyle(width: 3).width == 20) }
}

@Suite struct RowLimitTests {
  private func answer(isCut: Bool = true, more: String? = "voice all") -> Answer {
    Answer(sections: [
      Section("Rows", rows: (1...17).map { Row(TextLine(text: "row \($0)")) }, isCut: isCut, more: more, indent: 2)
    ])
  }

  @Test func theFirstRowsThenHowManyMore() {
    let shown = lines(answer().text(TextStyle()))
    #expect(shown == ["Rows"] + (1...5).map { "  row \($0)" } + ["  … 12 more   rows: voice all"])
    #expect(lines(answer(more: nil).text(TextStyle())).last == "  … 12 more")
  }

  @Test func allRows() {
    #expect(lines(answer().text(TextStyle(rows: nil))).count == 18)
    #expect(lines(answer().text(TextStyle(rows: 17))).count == 18)
    #expect(lines(answer(isCut: false).text(TextStyle())).count == 18)
    #expect(lines(answer().text(TextStyle(rows: 0))) == ["Rows", "  … 17 more   rows: voice all"])
  }

  @Test func aLimitCutsTablesToo() {
    let rows = (1...7).map { Row(TextLine([.text("v\($0)"), .number($0)])) }
    let section = Section(columns: [Column("voice"), Column("n", isNumber: true)], rows: rows, isCut: true)
    #expect(
      lines(Answer(sections: [section]).text(TextStyle(rows: 2))) == ["voice  n", "v1     1", "v2     2", "… 5 more"])
  }

  /// Two sections of five rows with six lines each are 62 lines; on 24 each shows a row and the longer one no more.
  @Test func anAnswerFitsOnAScreenWhereItsSectionsMayBeCut() {
    func tall(_ name: String, rows: Int) -> Section {
      let row = Row(lines: (1...6).map { TextLine(text: "\(name) \($0)") })
      return Section("\(name):", rows: Array(repeating: row, count: rows), isCut: true)
    }
    let answer = Answer(sections: [tall("first", rows: 5), tall("second", rows: 5)], notes: ["closing"])
    let shown = lines(answer.text(TextStyle()))
    #expect(shown.count <= 24)
    #expect(shown.filter { $0.hasPrefix("… ") } == ["… 4 more", "… 3 more"])
    #expect(shown.last == "closing")
    // What was asked for by name is shown.
    #expect(lines(answer.text(TextStyle(rows: nil))).count == 63)
    #expect(lines(answer.text(TextStyle(rows: 20))).count == 63)
    let one = Answer(sections: [Section(rows: [Row(lines: Array(repeating: "line", count: 30))], isCut: true)])
    #expect(lines(one.text(TextStyle())).count == 30)
  }
}

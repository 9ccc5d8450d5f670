import Seeded
import Testing

@testable import Rendering

@Suite struct TableTests {
  private func table(_ columns: [Column], _ rows: [[Cell]], _ width: Int = 80, indent: Int = 0) -> [String] {
    let section = Section(columns: columns, rows: rows.map { Row(TextLine($0)) }, indent: indent)
    return lines(Answer(sections: [section]).text(TextStyle(width: width)))
  }

  private let voices = [Column("voice"), Column("statements", isNumber: true), Column("note")]

  @Test func columnsAreAsWideAsTheirWidestCell() {
    let rows: [[Cell]] = [
      [.holder("the author"), .number(44), .text("")], [.holder("Sudmark"), .fraction(8, of: 14), .text("reported")],
    ]
    #expect(
      table(voices, rows, indent: 2) == [
        "  voice       statements  note",
        "  the author          44",
        "  Sudmark        8 of 14  reported",
      ])
  }

  @Test func wideAndCombiningCharactersAreCounted() {
    let rows: [[Cell]] = [
      [.text("漢字"), .number(1), .text("x")], [.text("cafe\u{301}"), .number(10), .text("y")],
    ]
    #expect(
      table([Column("v"), Column("n", isNumber: true), Column("z")], rows) == [
        "v      n  z",
        "漢字   1  x",
        "cafe\u{301}  10  y",
      ])
  }

  @Test func theWidestColumnOfTextWraps() {
    let rows: [[Cell]] = [
      [.text("links"), .text("found"), .text("which links answers rest on: found, reviewed or all")],
      [.text("rows"), .text("5"), .text("how many rows")],
    ]
    #expect(
      table([Column("setting"), Column("value"), Column("meaning")], rows, 40) == [
        "setting  value  meaning",
        "links    found  which links answers rest",
        "                on: found, reviewed or",
        "                all",
        "rows     5      how many rows",
      ])
  }

  @Test func aWordWiderThanItsColumnIsBroken() {
    let rows: [[Cell]] = [[.text("path"), .text("abcdefghijklmnopqrstuvwxyz")]]
    #expect(
      table([Column("name"), Column("value")], rows, 20) == [
        "name  value", "path  abcdefghijklmn", "      opqrstuvwxyz",
      ])
  }

  @Test func tooManyColumnsBecomeNamesAndValues() {
    let columns = [Column("voice")] + ["statements", "sentences", "words"].map { Column($0, isNumber: true) }
    #expect(
      table(columns, [[.holder("Sudmark officials"), .number(8), .number(9), .number(148)]], 30) == [
        "Sudmark officials: statements", "  8, sentences 9, words 148",
      ])
  }

  @Test func emptyCellsAreNotNamed() {
    let columns = [Column("voice"), Column("of the reported", isNumber: true), Column("words", isNumber: true)]
    #expect(table(columns, [[.holder("the author"), .text("-"), .number(48)]], 20) == ["the author: words 48"])
  }

  @Test func shortAndLongRows() {
    let rows: [[Cell]] = [[.text("a")], [], [.text("b"), .number(2), .text("c"), .text("beyond")]]
    #expect(table(voices, rows) == ["voice  statements  note", "a", "", "b               2  c"])
  }

  @Test func furtherLinesOfARowStandBelow() {
    let section = Section(
      columns: [Column("a"), Column("b")], rows: [Row(TextLine([.text("x"), .text("y")]), "more of x")], indent: 1)
    #expect(lines(Answer(sections: [section]).text(TextStyle())) == [" a  b", " x  y", " more of x"])
  }

  @Test func noTableIsWiderThanTheScreen() {
    var random = Seeded(3)
    let words = ["toll", "漢字漢字", "cafe\u{301}", "unreasonablylongwordwithoutbreaks", "the", "of Norrland", ""]
    for _ in 0..<400 {
      let columns = (0..<Int.random(in: 1...6, using: &random)).map {
        Column("column \($0)", isNumber: Bool.random(using: &random))
      }
      let rows = (0..<3).map { _ in
        columns.map { column -> Cell in
          if column.isNumber { return .number(Int.random(in: 0...99_999, using: &random)) }
          let text = (0..<Int.random(in: 0...9, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
          return .text(text.joined(separator: " "))
        }
      }
      let width = Int.random(in: 40...90, using: &random)
      for line in table(columns, rows, width) { #expect(line.displayWidth <= width || !line.contains("  ")) }
    }
  }
}

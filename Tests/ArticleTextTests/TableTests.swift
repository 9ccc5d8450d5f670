import ArticleText
import Testing

@Suite struct TableTests {
  private func problem(abbreviations: String = "", furniture: String = "") -> String? {
    do throws(TableError) {
      _ = try TextRules(abbreviations: abbreviations, furniture: furniture)
      return nil
    } catch {
      return error.description
    }
  }

  @Test func faultsNameTableAndLine() {
    #expect(
      problem(abbreviations: "# head\nDr.\ttitel\n") == "abbreviations.tsv, line 2: no kind “titel”; the kinds are "
        + "title, inner, number, name, other, starter, speech")
    #expect(problem(abbreviations: "Dr.") == "abbreviations.tsv, line 1: two columns, parted by one tab, are needed")
    #expect(
      problem(abbreviations: "Superintendent-General.\ttitle")
        == "abbreviations.tsv, line 1: “Superintendent-General.” is longer than 16 bytes")
    #expect(
      problem(furniture: "\r\nchrome\tShare") == "furniture.tsv, line 2: no kind “chrome”; the kinds are "
        + "line, start, short, inside, end, byline, date, calendar, particle")
    #expect(problem(furniture: "line\t*") == "furniture.tsv, line 1: “*” has no letter or number")
    #expect(problem() == nil)
  }

  @Test func theShippedTablesAreRead() throws {
    _ = try shippedRules.get()
  }

  @Test func withoutTablesEveryStopCounts() throws {
    let rules = TextRules(abbreviations: Abbreviations(), furniture: FurnitureRules())
    let article = try Article.read(Array("Dr. Tal came. Scroll to Top.".utf8), path: nil, rules: rules)
    #expect(article.sentences.count == 3)
  }

  @Test func scalarOffsetsOfBytes() {
    let text = TextBuffer(String(repeating: "é🙂a", count: 100))
    var byte = 0
    for (index, scalar) in text.string.unicodeScalars.enumerated() {
      #expect(text.scalarOffset(ofByte: byte) == index)
      #expect(text.byteOffset(ofScalar: index) == byte)
      byte += UTF8.width(scalar)
    }
    #expect(text.scalarOffset(ofByte: byte) == 300)
    #expect(TextBuffer("").scalarOffset(ofByte: 0) == 0)
  }
}

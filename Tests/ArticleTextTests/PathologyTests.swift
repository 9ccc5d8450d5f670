import ArticleText
import Testing

/// Texts that no one writes must cost no more than their length.
@Suite struct PathologyTests {
  private static let million = 1 << 20

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "a", ")", "[", "](", "“", "’", "'", "a’", ".", ". ", "a. ", "?” ", "U.S. ", "(A. ", "“A. b", "*", "_",
      "-", "- ", "> ", "1. ", "# ", "#", "`", "\n", "a\n", "A\n\n", "\r", " ", "—", "…", "\u{A0}", "é", "🙂",
      "By A\n", "|", "<!--", "[a", "![", "``` \n", "www.", "a@", "A.", "’s", "1,", "T",
    ])
  func isReadInTime(piece: String) throws {
    let text = "Sudmark pays. " + String(repeating: piece, count: Self.million / 16 / piece.utf8.count)
    let article = try read(text)
    #expect(article.sentences.first?.span.start == 0 || article.titleSpan != nil)
  }

  @Test(.timeLimit(.minutes(1)))
  func aHundredThousandEmptyLines() throws {
    let article = try read("One." + String(repeating: "\n", count: 100_000) + "Two.")
    #expect(article.paragraphTexts == ["One.", "Two."])
    #expect(article.sentences[1].span == Span(100_004, 100_008))
  }

  @Test(.timeLimit(.minutes(1)))
  func aMillionBrackets() throws {
    for mark in ["(", "\""] {
      let article = try read("One." + String(repeating: mark, count: Self.million))
      #expect(article.tokens.count == Self.million + 2)
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func aMillionBytesWithoutASpace() throws {
    let article = try read(String(repeating: "x", count: Self.million) + ".")
    #expect(article.tokens.count == 2)
    #expect(article.tokens[0].span == Span(0, Self.million))
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["[", "{", "- ", "a: {", "? ", "&a ", "k: v\n", "!", "'", "\"", "#", "x"])
  func frontMatterIsReadInTime(piece: String) throws {
    let yaml = String(repeating: piece, count: 60_000 / piece.utf8.count)
    _ = try? read("---\n\(yaml)\n---\nThe lock leaks.\n")
  }
}

import ArticleText
import Testing

@Suite struct DecodingTests {
  private func refusal(_ bytes: [UInt8]) throws -> String? {
    let rules = try shippedRules.get()
    do throws(ArticleError) {
      _ = try Article.read(bytes, path: "x.txt", rules: rules)
      return nil
    } catch {
      return error.description
    }
  }

  private func refusal(_ text: String) throws -> String? { try refusal(Array(text.utf8)) }

  @Test(arguments: ["", " \n\t\r\n", "\u{FEFF}", "\u{A0}\n\u{3000}"])
  func refusesNothing(text: String) throws {
    #expect(
      try refusal(text) == "no text: the file is empty or holds only white space; check that it is the right file")
  }

  @Test func refusesBinary() throws {
    #expect(
      try refusal("The lock\0 is ours.")
        == "not a text file: NUL at byte offset 8; save the article as plain text in UTF-8")
  }

  @Test func refusesInvalidUTF8() throws {
    let latin = Array("The toll\nis \u{FEFF}".utf8) + [0xE9] + Array("lan.\n".utf8)
    #expect(
      try refusal(latin)
        == "not valid UTF-8 at byte offset 15 (line 2); if it is an old Windows text, convert it: "
        + "iconv -f WINDOWS-1252 -t UTF-8 OLD.txt > NEW.txt")
    // A character cut off at the end, an overlong form and a surrogate are no UTF-8 either.
    #expect(try refusal([0x41, 0xE2, 0x80])?.hasPrefix("not valid UTF-8 at byte offset 1 (line 1)") == true)
    #expect(try refusal([0xC0, 0xAF])?.hasPrefix("not valid UTF-8 at byte offset 0") == true)
    #expect(try refusal([0xED, 0xA0, 0x80])?.hasPrefix("not valid UTF-8 at byte offset 0") == true)
  }

  @Test func refusesUTF16() throws {
    let advice =
      "text in UTF-16, and Moot reads UTF-8; convert it: iconv -f UTF-16 -t UTF-8 OLD.txt > NEW.txt"
    #expect(try refusal([0xFF, 0xFE, 0x41, 0x00]) == advice)
    #expect(try refusal([0xFE, 0xFF, 0x00, 0x41]) == advice)
  }

  @Test(arguments: [
    "<!DOCTYPE html>\n<html><p>The lock.</p></html>", "  <HTML lang=en>", "<!-- a note --> <html>",
    "<?xml version=\"1.0\"?>\n<!DOCTYPE html>", "<!-- saved from url=(0014)about:internet -->",
    "From: <Saved by Blink>\nSubject: The lock",
  ])
  func refusesWebPages(text: String) throws {
    #expect(
      try refusal(text)
        == "a saved web page (HTML), not a text; in the browser choose Save Page As, Text, "
        + "or copy the article's words into a plain text file")
  }

  @Test func namesFormatsThatAreNoText() throws {
    #expect(
      try refusal("%PDF-1.7\n\0")
        == "a PDF document, not a text; save or copy its words into a plain text file in UTF-8")
    #expect(try refusal([0x50, 0x4B, 3, 4, 0])?.hasPrefix("a zip archive (Word, OpenDocument or EPUB)") == true)
    #expect(try refusal("{\\rtf1 The lock.}")?.hasPrefix("an RTF document") == true)
  }

  @Test func refusesTooMuch() throws {
    #expect(
      try refusal([UInt8](repeating: 0x41, count: (64 << 20) + 1))
        == "too large: 67108865 bytes, the limit is 67108864 bytes (64 MB); split it into smaller files")
  }

  @Test func refusesTextWithoutProse() throws {
    let advice =
      "no prose: nothing but headings, front matter or page furniture; check that the article's own words were copied"
    #expect(try refusal("Scroll to Top\n\nAdvertisement\n") == advice)
    #expect(try refusal("---\ntitle: The Lock\n---\n") == advice)
    #expect(try refusal("# The Lock\n\n***\n") == advice)
  }

  @Test func dropsTheByteOrderMark() throws {
    let article = try Article.read(
      [0xEF, 0xBB, 0xBF] + Array("It is ours.".utf8), path: nil, rules: shippedRules.get())
    #expect(article.text.string == "It is ours.")
    #expect(article.sentences.map(\.span) == [Span(0, 11)])
  }

  @Test func keepsLineEndsAsPrinted() throws {
    let article = try read("It is ours.\r\n\r\nIt is theirs.\rIt leaks.")
    #expect(article.text.string == "It is ours.\r\n\r\nIt is theirs.\rIt leaks.")
    #expect(article.sentenceTexts == ["It is ours.", "It is theirs.", "It leaks."])
    #expect(article.paragraphs.count == 2)
  }

  @Test func digestIsThatOfTheFile() throws {
    // printf 'It is ours.' | sha256sum
    #expect(
      try read("It is ours.").sha256 == "3e1c381c45e57f6ede772747fbefa7b4d7e5b123a14fe631622e6e1fecb0763c")
  }

  @Test func markdownMayHoldTags() throws {
    #expect(try refusal("The <b>lock</b> is ours. <html> is a tag.") == nil)
  }
}

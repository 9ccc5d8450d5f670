/// What a file's bytes must be before anything else looks at them.
enum Decoding {
  /// 64 MB; an article of a newspaper has 10 KB.
  static let limit = 64 << 20

  /// The text's bytes, valid UTF-8 without a byte-order mark; line ends stay as they are.
  static func text(of file: [UInt8]) throws(ArticleError) -> [UInt8] {
    guard file.count <= limit else { throw .tooLarge(bytes: file.count, limit: limit) }
    guard !file.isEmpty else { throw .empty }
    if file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF]) { throw .utf16 }
    if let kind = knownFormat(file) { throw .document(kind: kind) }
    if let offset = file.firstIndex(of: 0) { throw .binary(offset: offset) }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = file.starts(with: mark) ? mark.count : 0
    if isWebPage(file, from: start) { throw .webPage }
    try validate(file)
    let text = start == 0 ? file : Array(file[start...])
    guard !isBlank(text) else { throw .empty }
    return text
  }

  private static func validate(_ file: [UInt8]) throws(ArticleError) {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: file.span)
    } catch {
      let offset = error.byteOffsets.lowerBound
      let line = file[..<offset].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
      throw .invalidUTF8(offset: offset, line: line)
    }
  }

  /// Formats that people take for text because a program shows them as text.
  private static func knownFormat(_ file: [UInt8]) -> String? {
    if file.starts(with: "%PDF-".utf8) { return "a PDF document" }
    if file.starts(with: "{\\rtf".utf8) { return "an RTF document" }
    if file.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return "a zip archive (Word, OpenDocument or EPUB)" }
    if file.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return "an old Word document" }
    return nil
  }

  /// Whether the first thing after white space, comments and an XML declaration is the start of a web page.
  ///
  /// A tag further on decides nothing: Markdown may hold some HTML.
  private static func isWebPage(_ file: [UInt8], from start: Int) -> Bool {
    var offset = start
    while true {
      while offset < file.count, file[offset] <= 0x20 { offset += 1 }
      let rest = file[offset...]
      if opens(rest, with: "<!-- saved from url=") || opens(rest, with: "from: <saved by ") { return true }
      let closing: StaticString
      if opens(rest, with: "<!--") {
        closing = "-->"
      } else if opens(rest, with: "<?xml") {
        closing = "?>"
      } else {
        return ["<!doctype html", "<html", "<head>", "<body"].contains { opens(rest, with: $0) }
      }
      guard let end = firstEnd(of: closing, in: rest) else { return false }
      offset = end
    }
  }

  private static func opens(_ bytes: ArraySlice<UInt8>, with lowercase: StaticString) -> Bool {
    guard bytes.count >= lowercase.utf8CodeUnitCount else { return false }
    return lowercase.withUTF8Buffer { wanted in
      zip(bytes, wanted).allSatisfy { byte, letter in
        (0x41...0x5A).contains(byte) ? byte | 0x20 == letter : byte == letter
      }
    }
  }

  private static func firstEnd(of mark: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
    let count = mark.utf8CodeUnitCount
    return mark.withUTF8Buffer { wanted in
      bytes.indices.dropLast(count - 1)
        .first { bytes[$0] == wanted[0] && bytes[$0..<($0 + count)].elementsEqual(wanted) }
        .map { $0 + count }
    }
  }

  private static func isBlank(_ text: [UInt8]) -> Bool {
    let glyphs = GlyphReader(text)
    return glyphs.skipSpace(0, text.count) == text.count
  }
}

/// What stands between blank lines or list marks, before anyone says whether it is prose.
struct Block {
  enum Form: Equatable {
    case prose, quote
    case item
    /// A Markdown heading of the given level.
    case heading(Int)
    /// Rules, code, tables and images: never prose.
    case mark
  }

  var form: Form
  /// From its first byte to its last, list marks and heading marks left out.
  var range: Range<Int>
  var lineCount = 1
}

/// A line's Markdown form and what of it is text.
struct MarkedLine {
  let form: Block.Form
  let content: Range<Int>
  let line: Line
  /// An item's number, 0 for a bullet.
  var itemNumber = 0

  init(_ line: Line, in glyphs: GlyphReader) {
    self.line = line
    let bytes = glyphs.bytes
    let range = line.content
    let first = bytes[range.lowerBound]
    if Self.isRule(bytes[range]) {
      (form, content) = (.mark, range)
    } else if first == UInt8(ascii: "#"), let level = Self.headingLevel(bytes[range]) {
      var end = range.upperBound
      while end > range.lowerBound + level, bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
      (form, content) = (.heading(level), glyphs.trimmed((range.lowerBound + level)..<end))
    } else if first == UInt8(ascii: ">") {
      var start = range.lowerBound
      while start < range.upperBound, bytes[start] == UInt8(ascii: ">") || bytes[start] == 0x20 { start += 1 }
      (form, content) = (.quote, start..<range.upperBound)
    } else if let (width, number) = Self.itemMark(bytes[range]) {
      (form, content) = (.item, glyphs.trimmed((range.lowerBound + width)..<range.upperBound))
      itemNumber = number
    } else if Self.isMarkup(bytes[range]) {
      (form, content) = (.mark, range)
    } else {
      (form, content) = (.prose, range)
    }
  }

  /// Three or more of `-`, `*`, `_`, `=` or `~` and nothing else.
  private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, "-*_=~#".utf8.contains(first) else { return false }
    var count = 0
    for byte in line where byte != 0x20 {
      guard byte == first else { return false }
      count += 1
    }
    return count >= 3
  }

  private static func headingLevel(_ line: ArraySlice<UInt8>) -> Int? {
    let level = line.prefix { $0 == UInt8(ascii: "#") }.count
    guard level <= 6, line.count > level, line[line.startIndex + level] == 0x20 else { return nil }
    return level
  }

  /// The width of `- `, `• `, `3. ` or `3) ` in front of a line, and the number.
  private static func itemMark(_ line: ArraySlice<UInt8>) -> (width: Int, number: Int)? {
    if let first = line.first, "-*+".utf8.contains(first), line.dropFirst().first == 0x20 { return (2, 0) }
    if line.starts(with: "• ".utf8) { return (4, 0) }
    let digits = line.prefix { (0x30...0x39).contains($0) }
    guard (1...3).contains(digits.count) else { return nil }
    let rest = line.dropFirst(digits.count)
    guard rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")"), rest.dropFirst().first == 0x20 else {
      return nil
    }
    return (digits.count + 2, digits.reduce(0) { $0 * 10 + Int($1 - 0x30) })
  }

  /// An image, a table's row, a comment or a link's definition alone on its line.
  private static func isMarkup(_ line: ArraySlice<UInt8>) -> Bool {
    switch line.first {
    case UInt8(ascii: "!"): line.starts(with: "![".utf8) && line.last == UInt8(ascii: ")")
    case UInt8(ascii: "|"): line.count > 1 && line.last == UInt8(ascii: "|")
    case UInt8(ascii: "<"): line.starts(with: "<!--".utf8) && line.suffix(3).elementsEqual("-->".utf8)
    case UInt8(ascii: "["): line.prefix(80).firstRange(of: "]: http".utf8) != nil
    default: false
    }
  }
}

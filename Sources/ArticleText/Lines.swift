/// One printed line.
struct Line {
  /// Without the white space at its ends and without its line end; empty for a blank line.
  let content: Range<Int>
  /// How many bytes of white space stand before it.
  let indent: Int

  var isBlank: Bool { content.isEmpty }
}

extension GlyphReader {
  /// The lines of a range; `\n`, `\r\n` and a lone `\r` end one.
  func lines(in range: Range<Int>) -> [Line] {
    var lines: [Line] = []
    var start = range.lowerBound
    var offset = start
    while offset < range.upperBound {
      let byte = bytes[offset]
      if byte == 0x0A || byte == 0x0D {
        lines.append(line(start..<offset))
        if byte == 0x0D, offset + 1 < range.upperBound, bytes[offset + 1] == 0x0A { offset += 1 }
        start = offset + 1
      }
      offset += 1
    }
    if start < range.upperBound { lines.append(line(start..<range.upperBound)) }
    return lines
  }

  private func line(_ range: Range<Int>) -> Line {
    let content = trimmed(range)
    return Line(content: content, indent: content.lowerBound - range.lowerBound)
  }

  /// Whether a stop, a question or an exclamation mark ends the range, brackets and quotes behind it aside.
  func endsWithStop(_ range: Range<Int>) -> Bool {
    guard let last = lastMark(range) else { return false }
    return last.kind == .stop
  }

  /// The last glyph of a range that is no closing bracket, quote or emphasis.
  func lastMark(_ range: Range<Int>) -> Glyph? {
    var end = range.upperBound
    while let glyph = before(end, from: range.lowerBound) {
      switch glyph.kind {
      case .closer, .closeDouble, .straightDouble, .apostrophe, .emphasis: end -= glyph.width
      default: return glyph
      }
    }
    return nil
  }
}

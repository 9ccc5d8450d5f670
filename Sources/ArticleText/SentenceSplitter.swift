/// Cuts a paragraph into sentences by its stops, in one pass over its bytes.
struct SentenceSplitter {
  let glyphs: GlyphReader
  let rules: TextRules

  /// A run of stops with the quotes and brackets that close behind it.
  struct Stop {
    let start: Int
    /// The end of the stops themselves.
    let runEnd: Int
    /// The end with the closing marks.
    let end: Int
    /// Whether a `?` or `!` is in it.
    let isEmphatic: Bool
    let isEllipsis: Bool

    var isClosed: Bool { end > runEnd }
  }

  /// Appends the sentences of a paragraph: disjoint, in order, without the white space between them.
  func split(_ paragraph: Range<Int>, into sentences: inout [Range<Int>]) {
    let end = paragraph.upperBound
    var start = glyphs.skipSpace(paragraph.lowerBound, end)
    var offset = start
    var marks = OpenMarks()
    while offset < end {
      let glyph = glyphs[offset]
      switch glyph.kind {
      case .upper, .lower, .letter, .digit, .space:
        offset += glyph.width
      case .stop:
        let stop = scanStop(at: offset, before: end)
        if let next = nextStart(after: stop, sentence: start, end: end, marks: marks) {
          sentences.append(start..<stop.end)
          start = next
          offset = next
          marks = OpenMarks()
        } else {
          offset = stop.runEnd
        }
      default:
        marks.note(glyph.kind, atStart: offset == start, isLeft: isLeft(offset, from: paragraph.lowerBound))
        offset += glyph.width
      }
    }
    let rest = glyphs.trimmed(start..<end)
    if !rest.isEmpty { sentences.append(rest) }
  }

  /// Whether a mark stands where one opens: behind white space, a dash or another opening mark.
  func isLeft(_ offset: Int, from lower: Int) -> Bool {
    switch glyphs.before(offset, from: lower)?.kind {
    case nil, .space, .opener, .openSingle, .openDouble, .dash, .emphasis: true
    default: false
    }
  }

  /// The stops from `offset` on, `. . .` with spaces too, and what closes behind them.
  func scanStop(at offset: Int, before end: Int) -> Stop {
    var runEnd = offset
    var count = 0
    var isEmphatic = false
    var isEllipsis = false
    while let glyph = glyphs.at(runEnd, before: end), glyph.kind == .stop {
      isEmphatic = isEmphatic || glyphs.bytes[runEnd] == UInt8(ascii: "?") || glyphs.bytes[runEnd] == UInt8(ascii: "!")
      isEllipsis = isEllipsis || glyph.width > 1
      runEnd += glyph.width
      count += 1
      // `. . .`
      if runEnd + 1 < end, glyphs.bytes[runEnd] == 0x20, glyphs.bytes[runEnd - 1] == UInt8(ascii: "."),
        glyphs.bytes[runEnd + 1] == UInt8(ascii: ".")
      {
        runEnd += 1
      }
    }
    return Stop(
      start: offset, runEnd: runEnd, end: closersEnd(from: runEnd, before: end), isEmphatic: isEmphatic,
      isEllipsis: isEllipsis || count > 1)
  }

  /// Closing quotes and brackets, emphasis marks, a footnote's `[12]` and a link's target.
  private func closersEnd(from start: Int, before end: Int) -> Int {
    var offset = start
    while offset < end, offset - start < 2048 {
      if let tail = glyphs.linkTail(at: offset, before: end) ?? footnote(at: offset, before: end) {
        offset = tail
        continue
      }
      let glyph = glyphs[offset]
      switch glyph.kind {
      case .closer, .closeDouble, .straightDouble, .apostrophe, .emphasis: offset += glyph.width
      default: return offset
      }
    }
    return offset
  }

  /// The end of `[12]` or `[3, 5]`, a space before it allowed.
  private func footnote(at offset: Int, before end: Int) -> Int? {
    var index = offset
    if glyphs.bytes[index] == 0x20 { index += 1 }
    guard index < end, glyphs.bytes[index] == UInt8(ascii: "[") else { return nil }
    index += 1
    var digits = 0
    while let glyph = glyphs.at(index, before: end), index < offset + 16 {
      switch glyph.kind {
      case .digit: digits += 1
      case .space, .dash, .hyphen: break
      case .closer: return digits > 0 ? index + 1 : nil
      default: guard glyphs.bytes[index] == UInt8(ascii: ",") else { return nil }
      }
      index += glyph.width
    }
    return nil
  }
}

/// Which brackets and quotations are open at a place of a sentence.
struct OpenMarks {
  /// Brackets that were opened inside the sentence, not at its start.
  private(set) var brackets = 0
  private(set) var inQuote = false

  mutating func note(_ kind: Glyph.Kind, atStart: Bool, isLeft: Bool) {
    switch kind {
    case .opener: if !atStart { brackets += 1 }
    case .closer: if brackets > 0 { brackets -= 1 }
    case .openDouble: inQuote = !atStart
    case .closeDouble: inQuote = false
    // A dash stands on either side of a quotation: an open one closes there.
    case .straightDouble: inQuote = isLeft && !inQuote && !atStart
    default: break
    }
  }
}

/// Cuts sentences into tokens; ranges are given in the order of the text.
struct Tokenizer {
  let glyphs: GlyphReader
  let rules: TextRules
  private let scan: WordScanner
  private(set) var tokens: [Token] = []
  /// Keeps scalars and bytes in step.
  private var cursor = ScalarCursor()
  private var openSingles = 0
  private var inDouble = false

  init(_ glyphs: GlyphReader, rules: TextRules) {
    self.glyphs = glyphs
    self.rules = rules
    scan = WordScanner(glyphs: glyphs, abbreviations: rules.abbreviations)
    tokens.reserveCapacity(glyphs.bytes.count / 5)
  }

  /// Forgets the quotations that the last paragraph left open.
  mutating func beginParagraph() {
    openSingles = 0
    inDouble = false
  }

  /// Tokenizes one sentence and returns its span and its tokens' indices.
  mutating func tokenize(_ range: Range<Int>) -> (span: Span, tokens: Range<Int>) {
    let first = tokens.count
    let start = cursor.advance(to: range.lowerBound, in: glyphs.bytes)
    var offset = range.lowerBound
    while offset < range.upperBound { offset = step(at: offset, in: range) }
    let end = cursor.advance(to: range.upperBound, in: glyphs.bytes)
    return (Span(start, end), first..<tokens.count)
  }

  /// Reads what stands at `offset` and returns where it ends.
  private mutating func step(at offset: Int, in range: Range<Int>) -> Int {
    let glyph = glyphs[offset]
    let end = range.upperBound
    switch glyph.kind {
    case .space:
      return max(glyphs.skipSpace(offset, end), offset + glyph.width)
    case .upper, .lower, .letter, .digit:
      return word(from: offset, in: range)
    case .emphasis:
      return offset + 1
    case .openSingle:
      openSingles += 1
      return emit(.openingQuote, offset..<(offset + glyph.width))
    case .apostrophe where isDoubled(at: offset, glyph, before: end):
      // Two typewriter apostrophes stand for a double quote.
      let opens = opensQuote(at: offset + 1, glyph, in: range, from: offset)
      inDouble = opens
      return emit(opens ? .openingQuote : .closingQuote, offset..<(offset + 2))
    case .apostrophe:
      return apostrophe(at: offset, width: glyph.width, in: range)
    case .straightDouble, .openDouble, .closeDouble:
      let opens = opensQuote(at: offset, glyph, in: range)
      inDouble = opens
      return emit(opens ? .openingQuote : .closingQuote, offset..<(offset + glyph.width))
    case .dash: return emit(.dash, offset..<(offset + glyph.width))
    case .hyphen:
      var stop = offset
      while let next = glyphs.at(stop, before: end), next.kind == .hyphen { stop += next.width }
      return emit(.dash, offset..<stop)
    case .stop: return emit(.punctuation, offset..<stopRun(from: offset, before: end))
    case .opener, .closer:
      if let tail = glyphs.linkTail(at: offset, before: end) { return tail }
      if glyph.kind == .opener, opensLink(at: offset, before: end) { return offset + 1 }
      return emit(.punctuation, offset..<(offset + glyph.width))
    case .other: return emit(.punctuation, offset..<(offset + glyph.width))
    }
  }

  @inline(__always)
  private mutating func emit(_ kind: Token.Kind, _ range: Range<Int>, capital: Bool = false) -> Int {
    let start = cursor.advance(to: range.lowerBound, in: glyphs.bytes)
    let end = cursor.advance(to: range.upperBound, in: glyphs.bytes)
    let bytes = Int32(range.lowerBound)..<Int32(range.upperBound)
    tokens.append(Token(span: Span(start, end), bytes: bytes, kind: kind, isCapitalized: capital))
    return range.upperBound
  }

  private mutating func word(from start: Int, in range: Range<Int>) -> Int {
    let first = glyphs[start].kind
    let word = scan.word(from: start, before: range.upperBound)
    var end = word.end
    // An apostrophe that closes no quotation and owns nothing stands for a letter: “goin’”.
    if let mark = glyphs.at(end, before: range.upperBound), mark.kind == .apostrophe {
      let owns = possessiveEnd(at: end, width: mark.width, before: range.upperBound)
      let isPlural = "sSxXzZ".utf8.contains(glyphs.bytes[end - 1])
      let isQuote = isDoubled(at: end, mark, before: range.upperBound)
      if owns == nil, openSingles == 0, !isPlural, !isQuote, word.kind == .word { end += mark.width }
    }
    return emit(word.kind, start..<end, capital: first == .upper)
  }

  private func isDoubled(at offset: Int, _ glyph: Glyph, before end: Int) -> Bool {
    let mark = UInt8(ascii: "'")
    return glyph.width == 1 && offset + 1 < end && glyphs.bytes[offset] == mark && glyphs.bytes[offset + 1] == mark
      && !(offset + 2 < end && glyphs.bytes[offset + 2] == mark)
      && !(offset > 0 && glyphs.bytes[offset - 1] == mark)
  }

  /// An apostrophe that stands in no word: a possessive, a quotation's end or, as `'`, its start.
  private mutating func apostrophe(at offset: Int, width: Int, in range: Range<Int>) -> Int {
    let previous = glyphs.before(offset, from: range.lowerBound)
    let next = glyphs.at(offset + width, before: range.upperBound)
    if let previous, touches(previous) {
      if let end = possessiveEnd(at: offset, width: width, before: range.upperBound) {
        return emit(.possessive, offset..<end)
      }
      let isPlural = offset > range.lowerBound && "sSxXzZ".utf8.contains(glyphs.bytes[offset - 1])
      if isPlural, openSingles == 0 || closesLater(from: offset + width, in: range) {
        return emit(.possessive, offset..<(offset + width))
      }
    } else if let next, next.isWordPart, previous?.kind != .other {
      // U+2019 before a word is an elision (’tis); the typewriter's mark is one only before a number ('90s).
      if width > 1 || next.kind == .digit {
        return emit(.word, offset..<scan.word(from: offset + width, before: range.upperBound).end)
      }
      openSingles += 1
      return emit(.openingQuote, offset..<(offset + width))
    }
    openSingles = max(0, openSingles - 1)
    return emit(.closingQuote, offset..<(offset + width))
  }

  /// Whether a mark right behind the glyph belongs to what stands before it.
  private func touches(_ glyph: Glyph) -> Bool {
    switch glyph.kind {
    case .upper, .lower, .letter, .digit, .closer, .apostrophe, .closeDouble, .stop: true
    case .straightDouble: !inDouble
    default: false
    }
  }

  /// The end of `’s` at `offset`.
  private func possessiveEnd(at offset: Int, width: Int, before end: Int) -> Int? {
    let letter = offset + width
    guard letter < end, glyphs.bytes[letter] | 0x20 == UInt8(ascii: "s") else { return nil }
    if let next = glyphs.at(letter + 1, before: end), next.isWordPart { return nil }
    return letter + 1
  }

  /// Whether another apostrophe that stands behind a word comes soon: then this one need not close the quotation.
  private func closesLater(from start: Int, in range: Range<Int>) -> Bool {
    var offset = start
    let limit = min(range.upperBound, start + 200)
    var touches = false
    while offset < limit {
      let glyph = glyphs[offset]
      if glyph.kind == .openSingle { return false }
      if glyph.kind == .apostrophe, touches {
        let next = glyphs.at(offset + glyph.width, before: range.upperBound)
        if next.map({ !$0.isWordPart }) ?? true { return true }
      }
      touches = glyph.isWordPart || glyph.kind == .stop || glyph.kind == .other
      offset += glyph.width
    }
    return false
  }

  /// Whether a double quote opens: its neighbours tell, else its shape, else whether one is open.
  /// - Parameter start: where the quote begins, if before `offset`.
  private func opensQuote(at offset: Int, _ glyph: Glyph, in range: Range<Int>, from start: Int? = nil) -> Bool {
    let previous = glyphs.before(start ?? offset, from: range.lowerBound)?.kind
    let next = glyphs.at(offset + glyph.width, before: range.upperBound)?.kind
    let mayOpen = previous.map { $0 == .space || $0 == .emphasis || opens($0) } ?? true
    let mayClose = next.map { $0 == .space || $0 == .emphasis || closes($0) } ?? true
    if mayOpen != mayClose { return mayOpen }
    switch glyph.kind {
    case .openDouble: return true
    case .closeDouble: return false
    default: return !inDouble
    }
  }

  private func opens(_ kind: Glyph.Kind) -> Bool {
    switch kind {
    case .opener, .openSingle, .openDouble, .dash, .hyphen: true
    default: false
    }
  }

  private func closes(_ kind: Glyph.Kind) -> Bool {
    switch kind {
    case .closer, .apostrophe, .closeDouble, .dash, .stop, .other, .hyphen: true
    default: false
    }
  }

  /// One `?` or `!`, or a run of dots.
  private func stopRun(from start: Int, before end: Int) -> Int {
    guard glyphs.bytes[start] == UInt8(ascii: ".") else { return start + glyphs[start].width }
    var offset = start
    while offset < end, glyphs.bytes[offset] == UInt8(ascii: ".") { offset += 1 }
    return offset
  }

  /// Whether `[` opens a Markdown link.
  private func opensLink(at offset: Int, before end: Int) -> Bool {
    guard glyphs.bytes[offset] == UInt8(ascii: "[") else { return false }
    for index in (offset + 1)..<max(offset + 1, min(end, offset + 300)) {
      switch glyphs.bytes[index] {
      case UInt8(ascii: "["): return false
      case UInt8(ascii: "]"): return glyphs.linkTail(at: index, before: end) != nil
      default: continue
      }
    }
    return false
  }
}

/// Counts scalars while it moves forward over bytes.
struct ScalarCursor {
  private var byte = 0
  private var scalar = 0

  /// The scalar offset of a byte at or behind the last one asked for.
  @inline(__always)
  mutating func advance(to offset: Int, in bytes: [UInt8]) -> Int {
    while byte < offset {
      if bytes[byte] & 0xC0 != 0x80 { scalar += 1 }
      byte += 1
    }
    return scalar
  }
}

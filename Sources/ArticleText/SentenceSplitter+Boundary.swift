/// Whether a stop ends its sentence.
extension SentenceSplitter {
  /// Where the next sentence starts after a stop; `nil` when the stop ends none.
  func nextStart(after stop: Stop, sentence: Int, end: Int, marks: OpenMarks) -> Int? {
    let next = glyphs.skipSpace(stop.end, end)
    guard next < end else { return end }
    if next == stop.end { return isGlued(stop, before: end) ? next : nil }
    let word = firstWord(from: next, before: end)
    guard let first = glyphs.at(word.lowerBound, before: end) else { return nil }
    // Who begins one sentence without a capital does so with the next.
    let isSloppy = first.kind == .lower && glyphs[sentence].kind == .lower && !stop.isClosed && !stop.isEllipsis
    guard canOpen(first.kind) || isSloppy else { return nil }
    if isInside(marks, after: stop, before: end) { return nil }
    if stop.isEmphatic { return stop.isClosed && speaks(after: word, before: end) ? nil : next }
    if stop.isEllipsis || stop.isClosed { return next }
    return endsAfterWord(stop, sentence: sentence, next: word, end: end) ? next : nil
  }

  /// The word after opening marks at `offset`; empty where something else stands.
  private func firstWord(from offset: Int, before end: Int) -> Range<Int> {
    var start = offset
    while let glyph = glyphs.at(start, before: end), start - offset < 16 {
      switch glyph.kind {
      case .opener, .openSingle, .openDouble, .straightDouble, .apostrophe, .emphasis: start += glyph.width
      default: return start..<wordEnd(from: start, before: end)
      }
    }
    return start..<start
  }

  private func wordEnd(from start: Int, before end: Int) -> Int {
    var offset = start
    while let glyph = glyphs.at(offset, before: end), glyph.isWordPart, offset - start < 64 { offset += glyph.width }
    return offset
  }

  private func canOpen(_ kind: Glyph.Kind) -> Bool {
    switch kind {
    case .upper, .digit, .letter, .other: true
    default: false
    }
  }

  /// “ended.The next”: a space was lost. Addresses and file names do not look so.
  private func isGlued(_ stop: Stop, before end: Int) -> Bool {
    let bytes = glyphs.bytes
    guard !stop.isEllipsis, stop.start >= 3, stop.end + 2 < end else { return false }
    let isLower = { (byte: UInt8) in (0x61...0x7A).contains(byte) }
    guard isLower(bytes[stop.start - 1]), isLower(bytes[stop.start - 2]), isLower(bytes[stop.start - 3]),
      (0x41...0x5A).contains(bytes[stop.end]), isLower(bytes[stop.end + 1])
    else { return false }
    let after = wordEnd(from: stop.end, before: end)
    return after < end && glyphs[after].kind == .space
  }

  /// Whether a bracket or a quotation that opened inside the sentence is still to close, and the sentence runs on.
  private func isInside(_ marks: OpenMarks, after stop: Stop, before end: Int) -> Bool {
    guard marks.brackets > 0 || marks.inQuote else { return false }
    // Most asides close soon; the bound keeps the scan linear where one never does.
    let limit = min(end, stop.runEnd + 250)
    var offset = stop.runEnd
    while offset < limit {
      let glyph = glyphs[offset]
      offset += glyph.width
      let closes =
        marks.brackets > 0
        ? glyph.kind == .closer
        : glyph.kind == .closeDouble
          || glyph.kind == .straightDouble && glyphs.before(offset - 1, from: 0)?.kind != .space
      guard closes else { continue }
      if offset - glyph.width < stop.end { return false }
      return marks.brackets > 0 || runsOn(after: offset, from: stop.runEnd, before: end)
    }
    return false
  }

  /// Whether what follows a closing quote carries the sentence on.
  private func runsOn(after quote: Int, from lower: Int, before end: Int) -> Bool {
    let next = glyphs.skipSpace(quote, end)
    guard let glyph = glyphs.at(next, before: end) else { return false }
    if next == quote { return glyph.kind != .stop }
    return glyph.kind == .lower
  }

  /// “‘Why?’ Tal asked”: up to three words, then a verb of speech.
  private func speaks(after word: Range<Int>, before end: Int) -> Bool {
    var word = word
    for _ in 0..<4 {
      if rules.abbreviations.isSpeech(glyphs.bytes[word]) { return true }
      var next = word.upperBound
      if next < end, glyphs.bytes[next] == UInt8(ascii: ".") { next += 1 }
      guard next < end, glyphs[next].kind == .space else { return false }
      next = glyphs.skipSpace(next, end)
      word = next..<wordEnd(from: next, before: end)
    }
    return false
  }

  /// Whether the word before a single plain stop lets it end the sentence.
  private func endsAfterWord(_ stop: Stop, sentence: Int, next: Range<Int>, end: Int) -> Bool {
    let bytes = glyphs.bytes
    var start = stop.start
    while start > sentence, stop.start - start < 16, isWordByte(bytes[start - 1]) { start -= 1 }
    let word = bytes[start..<stop.start]
    let beforeDigit = glyphs[next.lowerBound].kind == .digit
    switch rules.abbreviations.kind(of: bytes[start...stop.start]) {
    case .title, .inner: return false
    case .number: return !beforeDigit
    case .name: return rules.abbreviations.isStarter(bytes[next])
    case .other: return !beforeDigit && !rules.furniture.isCalendar(bytes[next])
    case nil: break
    }
    if isEnumerator(word, at: start, sentence: sentence) { return false }
    if isInitials(word), !(word.elementsEqual("I".utf8) && start > sentence) {
      return rules.abbreviations.isStarter(bytes[next])
    }
    return true
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
      || byte == UInt8(ascii: "'")
  }

  /// `J`, `J.R` and `U.S`: single letters with stops between them, capitals at least in front.
  private func isInitials(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first, (0x41...0x5A).contains(first) else { return false }
    return word.enumerated().allSatisfy { index, byte in
      index % 2 == 1 ? byte == UInt8(ascii: ".") : (0x61...0x7A).contains(byte | 0x20)
    } && word.count % 2 == 1
  }

  /// `1.`, `2.1.`, `b.` or `IV.` at the start of a sentence, and `2.` after a colon or a semicolon.
  private func isEnumerator(_ word: ArraySlice<UInt8>, at start: Int, sentence: Int) -> Bool {
    guard !word.isEmpty, word.count <= 5 else { return false }
    let isNumber = word.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
    if start == sentence {
      // Four figures are a year.
      return isNumber && (word.count <= 3 || word.contains(UInt8(ascii: "."))) || word.count == 1
        || word.allSatisfy { "IVX".utf8.contains($0) }
    }
    guard isNumber, word.count <= 2, start >= sentence + 2, glyphs.bytes[start - 1] == 0x20 else { return false }
    return glyphs.bytes[start - 2] == UInt8(ascii: ":") || glyphs.bytes[start - 2] == UInt8(ascii: ";")
  }
}

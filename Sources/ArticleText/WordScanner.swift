/// Finds where a word or a number ends.
struct WordScanner {
  let glyphs: GlyphReader
  let abbreviations: Abbreviations

  func word(from start: Int, before end: Int) -> (end: Int, kind: Token.Kind) {
    if let address = addressEnd(from: start, before: end) { return (address, .word) }
    let startsWithDigit = glyphs[start].kind == .digit
    var isNumber = startsWithDigit
    var offset = start
    while let glyph = glyphs.at(offset, before: end) {
      switch glyph.kind {
      case .upper, .lower, .letter, .digit: break
      case .stop:
        guard glyphs.bytes[offset] == UInt8(ascii: "."), followed(offset + 1, end, by: \.isWordPart) else {
          return (stopEnd(from: start, at: offset, before: end), isNumber ? .number : .word)
        }
      case .hyphen:
        guard followed(offset + glyph.width, end, by: \.isWordPart) else { return (offset, isNumber ? .number : .word) }
        // “21-year-old” is a word, “10-12” a number.
        isNumber = isNumber && glyphs[offset + glyph.width].kind == .digit
      case .apostrophe, .openSingle:
        guard followed(offset + glyph.width, end, by: \.isLetter), !isPossessive(offset + glyph.width, end) else {
          return (offset, isNumber ? .number : .word)
        }
      default:
        guard joins(offset, before: end, inNumber: startsWithDigit) else { return (offset, isNumber ? .number : .word) }
      }
      offset += glyph.width
    }
    return (offset, isNumber ? .number : .word)
  }

  private func followed(_ offset: Int, _ end: Int, by isWanted: (Glyph) -> Bool) -> Bool {
    glyphs.at(offset, before: end).map(isWanted) ?? false
  }

  /// Whether the letter at `offset` is the `s` of `’s`.
  private func isPossessive(_ offset: Int, _ end: Int) -> Bool {
    glyphs.bytes[offset] | 0x20 == UInt8(ascii: "s") && !followed(offset + 1, end, by: \.isWordPart)
  }

  /// `,` and `:` inside numbers, `&`, `@` and `_` inside words.
  private func joins(_ offset: Int, before end: Int, inNumber: Bool) -> Bool {
    switch glyphs.bytes[offset] {
    case UInt8(ascii: ","), UInt8(ascii: ":"):
      (0x30...0x39).contains(glyphs.bytes[offset - 1]) && followed(offset + 1, end) { $0.kind == .digit } && inNumber
    case UInt8(ascii: "&"), UInt8(ascii: "@"), UInt8(ascii: "_"):
      followed(offset + 1, end, by: \.isWordPart)
    default: false
    }
  }

  /// The end of a word before a stop: behind the stop when it belongs to an abbreviation or an initial.
  private func stopEnd(from start: Int, at stop: Int, before end: Int) -> Int {
    guard stop - start < 16 else { return stop }
    let bytes = glyphs.bytes
    switch abbreviations.kind(of: bytes[start...stop]) {
    case .number:
      return nextIsDigit(stop + 1, before: end) ? stop + 1 : stop
    case .some: return stop + 1
    case nil: break
    }
    let word = bytes[start..<stop]
    if word.count == 1, (0x41...0x5A).contains(word[start]) {
      // At a sentence's end the letter is a name (“plan B.”), elsewhere an initial.
      return glyphs.skipSpace(stop + 1, end) < end && followed(stop + 1, end) { $0.kind == .space } ? stop + 1 : stop
    }
    let isLettered =
      word.count % 2 == 1 && word.count > 1
      && word.enumerated().allSatisfy { $0 % 2 == 1 ? $1 == UInt8(ascii: ".") : (0x61...0x7A).contains($1 | 0x20) }
    return isLettered ? stop + 1 : stop
  }

  private func nextIsDigit(_ offset: Int, before end: Int) -> Bool {
    followed(glyphs.skipSpace(offset, end), end) { $0.kind == .digit }
  }

  /// The end of an address on the web that starts here.
  private func addressEnd(from start: Int, before end: Int) -> Int? {
    let bytes = glyphs.bytes
    guard bytes[start] == UInt8(ascii: "h") || bytes[start] == UInt8(ascii: "w") else { return nil }
    let rest = bytes[start..<end]
    guard ["http://", "https://", "www."].contains(where: { rest.starts(with: $0.utf8) }) else { return nil }
    var offset = start
    while let glyph = glyphs.at(offset, before: end), glyph.kind != .space, glyph.kind != .straightDouble,
      glyph.kind != .closeDouble, bytes[offset] != UInt8(ascii: ">")
    { offset += glyph.width }
    while let glyph = glyphs.before(offset, from: start), !glyph.isWordPart, bytes[offset - 1] != UInt8(ascii: "/") {
      offset -= glyph.width
    }
    return offset
  }
}

/// Finds the author's name in a line such as “By R. Tal”, “(R. Tal)” or “R. Tal, 3 March 2024”.
struct BylineReader {
  let glyphs: GlyphReader
  let rules: FurnitureRules

  /// The name in a line that says by a word or by brackets that it is a byline.
  func name(in range: Range<Int>) -> Range<Int>? {
    guard range.count <= 160, !isDate(range) else { return nil }
    let line = bare(range)
    if line.lowerBound > range.lowerBound, glyphs.bytes[line.lowerBound - 1] == UInt8(ascii: "("),
      let name = nameRun(line), name.upperBound == line.upperBound
    {
      return name
    }
    if let start = afterLabel(line), let name = nameRun(start..<line.upperBound),
      tail(name.upperBound..<line.upperBound)
    {
      return name
    }
    var start = line.lowerBound
    while let glyph = glyphs.at(start, before: line.upperBound), glyph.kind == .emphasis { start += glyph.width }
    guard let name = nameRun(start..<line.upperBound), name.upperBound < line.upperBound else { return nil }
    let rest = afterSeparator(name.upperBound..<line.upperBound)
    return rest.map(isDate) == true ? name : nil
  }

  /// The name in a line that is nothing but a name of two to four words; only its place tells that it is a byline.
  func bareName(in range: Range<Int>) -> Range<Int>? {
    let line = bare(range)
    guard line.count <= 60, let name = nameRun(line), name == line else { return nil }
    let words = glyphs.bytes[name].count { $0 == 0x20 } + 1
    return (2...4).contains(words) ? name : nil
  }

  /// Whether a line holds a date and nothing else but the words that go with one.
  func isDate(_ range: Range<Int>) -> Bool {
    guard range.count <= 100 else { return false }
    var offset = afterDateLabel(range)
    var hasWord = false
    var numbers = 0
    while offset < range.upperBound {
      let glyph = glyphs[offset]
      if glyph.kind == .digit {
        while let next = glyphs.at(offset, before: range.upperBound), next.kind == .digit { offset += next.width }
        numbers += 1
      } else if glyph.isLetter {
        let start = offset
        offset = dateWordEnd(from: start, before: range.upperBound)
        let word = glyphs.bytes[start..<offset]
        // `2024-03-12T10:30Z` has letters between its numbers.
        let isMark = word.elementsEqual("T".utf8) || word.elementsEqual("Z".utf8)
        guard isMark || rules.isCalendar(word) else { return false }
        hasWord = hasWord || !isMark
      } else {
        offset += glyph.width
      }
    }
    return numbers > 0 && hasWord || numbers >= 3
  }

  /// The end of a word with stops inside it (`a.m`).
  private func dateWordEnd(from start: Int, before end: Int) -> Int {
    var offset = start
    while let glyph = glyphs.at(offset, before: end) {
      let isStop = glyphs.bytes[offset] == UInt8(ascii: ".")
      guard glyph.isLetter || isStop && glyphs.at(offset + 1, before: end)?.isLetter == true else { break }
      offset += glyph.width
    }
    return offset
  }

  /// A line without the brackets and emphasis marks around it.
  private func bare(_ range: Range<Int>) -> Range<Int> {
    var line = glyphs.trimmed(range)
    while let first = glyphs.at(line.lowerBound, before: line.upperBound),
      let last = glyphs.before(line.upperBound, from: line.lowerBound + first.width)
    {
      let paired = first.kind == .emphasis && last.kind == .emphasis || first.kind == .opener && last.kind == .closer
      guard paired else { break }
      line = glyphs.trimmed((line.lowerBound + first.width)..<(line.upperBound - last.width))
    }
    return line
  }

  /// Where the name starts after “By ”, “Written by ”, “Author: ”.
  private func afterLabel(_ line: Range<Int>) -> Int? {
    for label in rules.bylines {
      if let end = end(of: label, in: line) { return end }
    }
    return nil
  }

  private func afterDateLabel(_ range: Range<Int>) -> Int {
    rules.dates.lazy.compactMap { end(of: $0, in: range) }.first ?? range.lowerBound
  }

  /// The first word after a label at the start of a line; the label is compared without regard to case.
  private func end(of label: [UInt8], in line: Range<Int>) -> Int? {
    guard line.count > label.count else { return nil }
    for (index, wanted) in label.enumerated() {
      let byte = glyphs.bytes[line.lowerBound + index]
      guard ((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) == wanted else { return nil }
    }
    var offset = line.lowerBound + label.count
    guard label.last == UInt8(ascii: ":") || !glyphs[offset].isWordPart else { return nil }
    while let glyph = glyphs.at(offset, before: line.upperBound),
      glyph.kind == .space || glyph.kind == .emphasis || glyphs.bytes[offset] == UInt8(ascii: ":")
    { offset += glyph.width }
    return offset < line.upperBound ? offset : nil
  }

  /// Capitalised words, initials and the particles between them, from the start of a range.
  private func nameRun(_ range: Range<Int>) -> Range<Int>? {
    var offset = range.lowerBound
    var end = offset
    var words = 0
    while offset < range.upperBound {
      let start = offset
      while let glyph = glyphs.at(offset, before: range.upperBound), isNamePart(glyph, at: offset) {
        offset += glyph.width
      }
      guard offset > start else { break }
      let word = glyphs.bytes[start..<offset]
      let isCapital = glyphs[start].kind == .upper || glyphs[start].kind == .letter
      if isCapital {
        words += 1
        end = offset
      } else if words == 0 || !rules.isParticle(word) {
        break
      }
      guard let space = glyphs.at(offset, before: range.upperBound), space.kind == .space else { break }
      offset += space.width
    }
    guard (1...12).contains(words) else { return nil }
    return range.lowerBound..<end
  }

  private func isNamePart(_ glyph: Glyph, at offset: Int) -> Bool {
    glyph.isLetter || glyph.kind == .hyphen || glyph.kind == .apostrophe
      || glyphs.bytes[offset] == UInt8(ascii: ".") || glyphs.bytes[offset] == UInt8(ascii: "&")
  }

  /// Whether what follows a name may stand there: nothing, or something set off by a mark or a small word.
  private func tail(_ range: Range<Int>) -> Bool {
    let rest = glyphs.trimmed(range)
    if rest.isEmpty { return true }
    if let rest = afterSeparator(range) { return isDate(rest) || !glyphs.endsWithStop(rest) && rest.count <= 80 }
    let word = glyphs.bytes[rest].prefix { $0 != 0x20 }
    return ["on", "in", "for"].contains { word.elementsEqual($0.utf8) } && !glyphs.endsWithStop(rest)
  }

  /// What stands behind a comma, a bar, a dash or a bracket.
  private func afterSeparator(_ range: Range<Int>) -> Range<Int>? {
    let rest = glyphs.trimmed(range)
    guard let first = glyphs.at(rest.lowerBound, before: rest.upperBound) else { return nil }
    switch first.kind {
    case .dash, .hyphen, .other, .opener, .emphasis:
      return glyphs.trimmed((rest.lowerBound + first.width)..<rest.upperBound)
    default: return nil
    }
  }
}

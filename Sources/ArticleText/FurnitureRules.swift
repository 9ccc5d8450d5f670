/// The patterns by which page furniture, bylines and date lines are known.
public struct FurnitureRules: Sendable {
  enum Kind: String, CaseIterable {
    case line, start, short, inside, end, byline, date, calendar, particle
  }

  /// `line`, `start`, `short` and `end` by their first byte: a line is held against few of them.
  private var openings: [[(kind: Kind, pattern: [UInt8])]] = Array(repeating: [], count: 256)
  private var insides: [[UInt8]] = []
  private var calendar: Set<PackedWord> = []
  private var particles: Set<PackedWord> = []
  /// Folded, longest first.
  private(set) var bylines: [[UInt8]] = []
  private(set) var dates: [[UInt8]] = []

  /// Without any: only the shape of a line tells that it is no prose.
  public init() {}

  /// Reads the contents of `furniture.tsv`: kind, tab, pattern.
  public init(parsing table: String) throws(TableError) {
    let name = "furniture.tsv"
    for row in try twoColumns(table, of: name) {
      let column = row.first.text
      guard let kind = Kind(rawValue: column) else {
        let known = Kind.allCases.map(\.rawValue).joined(separator: ", ")
        throw TableError(
          table: name, line: row.line, problem: "no kind “\(column)”; the kinds are \(known)")
      }
      if kind == .calendar || kind == .particle {
        guard let word = PackedWord(row.second, lowercased: true) else {
          throw TableError(table: name, line: row.line, problem: "“\(row.second.text)” is longer than 16 bytes")
        }
        if kind == .calendar { calendar.insert(word) } else { particles.insert(word) }
        continue
      }
      let pattern = FoldedLine.fold(row.second)
      guard let first = pattern.first else {
        throw TableError(table: name, line: row.line, problem: "“\(row.second.text)” has no letter or number")
      }
      switch kind {
      case .line: openings[Int(first)].append((kind, FoldedLine.withoutTail(pattern)))
      case .start, .short, .end: openings[Int(first)].append((kind, pattern))
      case .inside: insides.append(pattern)
      case .byline: bylines.append(pattern)
      case .date: dates.append(pattern)
      case .calendar, .particle: break
      }
    }
    bylines.sort { $0.count > $1.count }
    dates.sort { $0.count > $1.count }
  }

  func isCalendar(_ word: ArraySlice<UInt8>) -> Bool {
    PackedWord(word, lowercased: true).map(calendar.contains) ?? false
  }

  func isParticle(_ word: ArraySlice<UInt8>) -> Bool {
    PackedWord(word).map(particles.contains) ?? false
  }

  /// Whether the whole line is a known piece of furniture.
  func isLine(_ folded: [UInt8]) -> Bool {
    let line = FoldedLine.withoutTail(folded)
    guard let first = line.first else { return false }
    return openings[Int(first)].contains { $0.kind == .line && $0.pattern == line }
  }

  /// Whether a block is furniture by its words; `isLast` for the last block of the article.
  func matches(_ folded: [UInt8], endsWithStop: Bool, isLast: Bool) -> Bool {
    guard let first = folded.first, folded.count <= 400 else { return false }
    if isLine(folded) { return true }
    let starts = openings[Int(first)].contains { kind, pattern in
      guard kind != .line, folded.starts(with: pattern) else { return false }
      switch kind {
      case .short: return folded.count <= 80 || !endsWithStop
      case .end: return isLast
      default: return true
      }
    }
    if starts { return true }
    return folded.count <= 200 && insides.contains { FoldedLine.contains(folded, $0) }
  }
}

/// A short line brought to the form in which patterns are compared.
enum FoldedLine {
  /// Lower case, straight quotes, single spaces, `#` for a number, without marks in front.
  static func fold(_ line: some Collection<UInt8>) -> [UInt8] {
    let glyphs = GlyphReader(Array(line))
    var folded: [UInt8] = []
    folded.reserveCapacity(line.count)
    var offset = 0
    while offset < glyphs.bytes.count {
      let glyph = glyphs[offset]
      defer { offset += glyph.width }
      switch glyph.kind {
      case .space:
        if let last = folded.last, last != 0x20 { folded.append(0x20) }
      case .digit: if folded.last != UInt8(ascii: "#") { folded.append(UInt8(ascii: "#")) }
      case .emphasis: continue
      case .apostrophe, .openSingle: if !folded.isEmpty { folded.append(UInt8(ascii: "'")) }
      case .opener, .closer, .dash, .hyphen, .stop, .straightDouble, .openDouble, .closeDouble, .other:
        if !folded.isEmpty || isSign(glyphs.bytes[offset...]) {
          folded.append(contentsOf: glyphs.bytes[offset..<(offset + glyph.width)])
        }
      case .upper where glyph.width == 1: folded.append(glyphs.bytes[offset] | 0x20)
      case .upper, .lower, .letter: folded.append(contentsOf: glyphs.bytes[offset..<(offset + glyph.width)])
      }
    }
    while folded.last == 0x20 { folded.removeLast() }
    return folded
  }

  /// A folded line without the marks that stand behind its last word.
  static func withoutTail(_ folded: [UInt8]) -> [UInt8] {
    var end = folded.count
    let glyphs = GlyphReader(folded)
    while let glyph = glyphs.before(end, from: 0), !glyph.isWordPart, folded[end - 1] != UInt8(ascii: "#") {
      end -= glyph.width
    }
    return Array(folded[..<end])
  }

  static func contains(_ line: [UInt8], _ part: [UInt8]) -> Bool {
    guard let first = part.first, line.count >= part.count else { return false }
    return (0...(line.count - part.count)).contains { line[$0] == first && line[$0...].starts(with: part) }
  }

  /// The signs that mean something in front of a line: `#` and ©.
  private static func isSign(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.first == UInt8(ascii: "#") || bytes.starts(with: [0xC2, 0xA9])
  }
}

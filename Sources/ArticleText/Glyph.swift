/// One scalar as the scans see it.
struct Glyph {
  enum Kind: UInt8 {
    case space, upper, lower
    /// A letter without case, a combining mark, a soft hyphen or a joiner: it carries a word on.
    case letter
    case digit
    /// `'` and U+2019, which close a quotation or stand in a word.
    case apostrophe
    case openSingle
    case straightDouble, openDouble, closeDouble
    case hyphen, dash
    /// `.`, `?`, `!` and U+2026.
    case stop
    case opener, closer
    /// `*`, `_` and a back quote: Markdown's marks, silent in the text.
    case emphasis
    case other
  }

  let kind: Kind
  /// Its length in bytes.
  let width: Int

  var isLetter: Bool { kind == .lower || kind == .upper || kind == .letter }
  var isWordPart: Bool { isLetter || kind == .digit }
}

extension Glyph.Kind {
  /// The kinds of the 128 ASCII characters.
  static let ascii: [Glyph.Kind] = (0..<128).map { (code: UInt8) -> Glyph.Kind in
    switch code {
    case 0...0x20, 0x7F: .space
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "'"): .apostrophe
    case UInt8(ascii: "\""): .straightDouble
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): .stop
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .opener
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .closer
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"): .emphasis
    default: .other
    }
  }

  /// The kind of a scalar beyond ASCII.
  init(beyondASCII code: UInt32) {
    switch code {
    case 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: self = .space
    case 0xAD, 0x200C, 0x200D, 0x2060: self = .letter
    case 0xC0...0xDE where code != 0xD7: self = .upper
    case 0xDF...0xFF where code != 0xF7: self = .lower
    case 0x2010, 0x2011: self = .hyphen
    case 0x2012...0x2015: self = .dash
    case 0x2018, 0x201A, 0x201B, 0x2039: self = .openSingle
    case 0x2019, 0x203A: self = .apostrophe
    case 0x201C, 0x201E, 0x201F, 0xAB: self = .openDouble
    case 0x201D, 0xBB: self = .closeDouble
    case 0x2026: self = .stop
    default: self.init(category: code)
    }
  }

  private init(category code: UInt32) {
    guard let scalar = Unicode.Scalar(code) else {
      self = .other
      return
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: self = .upper
    case .lowercaseLetter: self = .lower
    case .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark, .enclosingMark: self = .letter
    case .decimalNumber: self = .digit
    case .openPunctuation: self = .opener
    case .closePunctuation: self = .closer
    default: self = .other
    }
  }
}

/// Reads bytes that are known to be valid UTF-8 as glyphs.
struct GlyphReader {
  let bytes: [UInt8]
  private let ascii = Glyph.Kind.ascii

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// - Precondition: a scalar starts at `offset`.
  @inline(__always)
  subscript(offset: Int) -> Glyph {
    let byte = bytes[offset]
    return byte < 0x80 ? Glyph(kind: ascii[Int(byte)], width: 1) : wide(at: offset, first: byte)
  }

  private func wide(at offset: Int, first: UInt8) -> Glyph {
    let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    var code = UInt32(first) & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
    for index in (offset + 1)..<(offset + width) { code = code << 6 | UInt32(bytes[index] & 0x3F) }
    return Glyph(kind: Glyph.Kind(beyondASCII: code), width: width)
  }

  /// The glyph that ends at `offset`, if one does after `lower`.
  func before(_ offset: Int, from lower: Int) -> Glyph? {
    guard offset > lower else { return nil }
    var start = offset - 1
    while start > lower, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return self[start]
  }

  /// The glyph at `offset`, if it lies before `end`.
  func at(_ offset: Int, before end: Int) -> Glyph? { offset < end ? self[offset] : nil }

  /// The first place from `start` on that is not white space; a block quote's `>` at the start of a line is.
  func skipSpace(_ start: Int, _ end: Int) -> Int {
    var offset = start
    var afterNewline = false
    while offset < end {
      let byte = bytes[offset]
      if byte == 0x0A || byte == 0x0D {
        afterNewline = true
        offset += 1
      } else if afterNewline, byte == UInt8(ascii: ">") {
        offset += 1
      } else {
        let glyph = self[offset]
        guard glyph.kind == .space else { break }
        offset += glyph.width
      }
    }
    return offset
  }

  /// A range without the white space at its two ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while let glyph = at(start, before: range.upperBound), glyph.kind == .space { start += glyph.width }
    var end = range.upperBound
    while let glyph = before(end, from: start), glyph.kind == .space { end -= glyph.width }
    return start..<end
  }

  /// Where a Markdown link's target ends, when `](` stands at `offset`.
  func linkTail(at offset: Int, before end: Int) -> Int? {
    guard offset + 1 < end, bytes[offset] == UInt8(ascii: "]"), bytes[offset + 1] == UInt8(ascii: "(") else {
      return nil
    }
    // The bound keeps unclosed brackets linear.
    for index in (offset + 2)..<max(offset + 2, min(end, offset + 1024)) {
      switch bytes[index] {
      case UInt8(ascii: ")"): return index + 1
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "]"), 0x0A: return nil
      default: continue
      }
    }
    return nil
  }
}

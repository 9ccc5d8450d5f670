extension Unicode.Scalar {
  /// The columns a terminal gives it: 0 for marks and format characters, 2 for wide East Asian ones, else 1.
  ///
  /// After Unicode Standard Annex 11. The C library's `wcwidth` depends on the locale, so an answer would too.
  var displayWidth: Int {
    if value < 0x300 { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch value {
    // Vowels and finals of Hangul stand on the initial before them.
    case 0x1160...0x11FF: return 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
      0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    // Two of these make one flag.
    case 0x1F1E6...0x1F1FF: return 1
    default: return properties.isEmojiPresentation ? 2 : 1
    }
  }
}

extension StringProtocol {
  /// The columns a terminal gives this text.
  public var displayWidth: Int {
    if utf8.allSatisfy({ $0 < 0x80 }) { return utf8.count }
    return unicodeScalars.reduce(0) { $0 + $1.displayWidth }
  }
}

extension String {
  /// The text without what could steer a terminal: control, escape and bidirectional characters.
  ///
  /// Tabs and line breaks become spaces; the others U+FFFD, so that a reader sees that something stood there.
  public var printable: String {
    guard unicodeScalars.contains(where: \.isUnsafeToPrint) else { return self }
    var safe = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == "\t" || scalar == "\n" || scalar == "\r" {
        safe.append(" ")
      } else {
        safe.append(scalar.isUnsafeToPrint ? "\u{FFFD}" : scalar)
      }
    }
    return String(safe)
  }
}

extension Unicode.Scalar {
  /// Whether it could steer a terminal: a control character, or one that turns the direction of writing.
  var isUnsafeToPrint: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0: true
    // Marks, embeddings, overrides and isolates that turn the direction of writing; line and paragraph separators.
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

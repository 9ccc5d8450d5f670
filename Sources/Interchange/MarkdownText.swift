/// Words of an article set so that Markdown shows them as they stand.
enum MarkdownText {
  /// Marks that mean something within a line, escaped; white space folded; control and direction marks replaced.
  ///
  /// Marks that mean something only at the start of a line (`1.`, `+`, `-`) need nothing: no line starts with words
  /// of an article.
  static func escaped(_ text: String) -> String {
    var result = ""
    var isAfterSpace = true
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        if !isAfterSpace { result.unicodeScalars.append(" ") }
        isAfterSpace = true
        continue
      }
      isAfterSpace = false
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "#", "$", "^": result += "\\"
      default: break
      }
      result.unicodeScalars.append(isUnsafe(scalar) ? "\u{FFFD}" : scalar)
    }
    if isAfterSpace, !result.isEmpty { result.unicodeScalars.removeLast() }
    return result
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

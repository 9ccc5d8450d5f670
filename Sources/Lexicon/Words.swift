/// Words as the lists compare them.
public enum Words {
  /// Lower case, straight quotes, ordinary spaces; accents stay.
  public static func folded(_ text: String) -> String {
    var text = text
    let plain = text.withUTF8 { utf8 in
      var plain = true
      var upper = false
      for byte in utf8 {
        if byte >= 0x80 { plain = false }
        if byte >= 0x41 && byte <= 0x5A { upper = true }
      }
      return plain ? (upper ? 1 : 0) : 2
    }
    switch plain {
    case 0: return text
    case 1: return lowerASCII(&text)
    default: return foldedSlowly(text)
    }
  }

  private static func lowerASCII(_ text: inout String) -> String {
    text.withUTF8 { utf8 in
      String(unsafeUninitializedCapacity: utf8.count) { target in
        for (index, byte) in utf8.enumerated() {
          target[index] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        }
        return utf8.count
      }
    }
  }

  private static func foldedSlowly(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "\u{2018}", "\u{2019}", "\u{02BC}": scalars.append("'")
      case "\u{201C}", "\u{201D}": scalars.append("\"")
      case "\u{00A0}", "\u{202F}": scalars.append(" ")
      case "\u{2010}", "\u{2011}": scalars.append("-")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// The folded words of a phrase as articles are cut: at spaces, before `'s`, and before the bare apostrophe of a
  /// plural possessive. Hyphens, full stops and other apostrophes stay inside a word.
  public static func cut(_ phrase: String) -> [String] {
    if let word = single(phrase) { return [word] }
    let words = split(folded(phrase))
    guard phrase.utf8.contains(where: { $0 == UInt8(ascii: "'") || $0 >= 0x80 }) else { return words }
    guard words.contains(where: isPossessive) else { return words }
    return words.flatMap { word in
      guard isPossessive(word) else { return [word] }
      let tail = word.hasSuffix("'s") ? 2 : 1
      return [String(word.dropLast(tail)), String(word.suffix(tail))]
    }
  }

  /// The folded phrase where it is a single word that needs no cutting.
  static func single(_ phrase: String) -> String? {
    var phrase = phrase
    let (isSingle, isUpper) = phrase.withUTF8 { utf8 in
      var isUpper = false
      for byte in utf8 {
        if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "'") || byte >= 0x80 { return (false, false) }
        if byte >= 0x41 && byte <= 0x5A { isUpper = true }
      }
      return (!utf8.isEmpty, isUpper)
    }
    guard isSingle else { return nil }
    return isUpper ? lowerASCII(&phrase) : phrase
  }

  private static func isPossessive(_ word: String) -> Bool {
    word.utf8.count > 2 && (word.hasSuffix("'s") || word.hasSuffix("s'"))
  }

  /// The non-empty parts of a text between separators.
  static func split(_ text: String, at separator: UInt8 = UInt8(ascii: " ")) -> [String] {
    if text.isEmpty { return [] }
    var text = text
    return text.withUTF8 { utf8 in
      var count = 1
      for byte in utf8 where byte == separator { count += 1 }
      var parts: [String] = []
      parts.reserveCapacity(count)
      var start = 0
      for index in 0...utf8.count where index == utf8.count || utf8[index] == separator {
        if index > start { parts.append(String(decoding: utf8[start..<index], as: UTF8.self)) }
        start = index + 1
      }
      return parts
    }
  }
}

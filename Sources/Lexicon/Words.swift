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
    case 1: return text.withUTF8(lowered)
    default: return foldedSlowly(text)
    }
  }

  /// ASCII text in lower case.
  private static func lowered(_ ascii: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: ascii.count) { target in
      for index in 0..<ascii.count {
        let byte = ascii[index]
        target[index] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      }
      return ascii.count
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
    guard let (first, rest) = parted(phrase) else { return [] }
    return rest.isEmpty ? [first] : [first] + rest
  }

  /// The first word of a phrase that is cut, and those behind it; nil for a phrase without words.
  static func parted(_ phrase: String) -> (first: String, rest: [String])? {
    var phrase = phrase
    switch phrase.withUTF8(cuts) {
    case .none: return phrase.isEmpty ? nil : (phrase, [])
    case .spaces: return phrase.withUTF8(plainParts)
    case .anything:
      let words = split(folded(phrase)).flatMap { word in
        guard isPossessive(word) else { return [word] }
        let tail = word.hasSuffix("'s") ? 2 : 1
        return [String(word.dropLast(tail)), String(word.suffix(tail))]
      }
      return words.first.map { ($0, Array(words.dropFirst())) }
    }
  }

  /// What cutting a phrase may change: most are one folded word, and nearly all are ASCII with spaces and capitals.
  private enum Cuts { case none, spaces, anything }

  private static func cuts(_ phrase: UnsafeBufferPointer<UInt8>) -> Cuts {
    var cuts = Cuts.none
    for byte in phrase {
      if byte == UInt8(ascii: "'") || byte >= 0x80 { return .anything }
      if byte == UInt8(ascii: " ") || byte >= 0x41 && byte <= 0x5A { cuts = .spaces }
    }
    return cuts
  }

  private static func plainParts(_ ascii: UnsafeBufferPointer<UInt8>) -> (first: String, rest: [String])? {
    var first: String?
    var spaces = 0
    for byte in ascii where byte == UInt8(ascii: " ") { spaces += 1 }
    var rest: [String] = []
    if spaces > 0 { rest.reserveCapacity(spaces) }
    var start = 0
    for end in 0...ascii.count where end == ascii.count || ascii[end] == UInt8(ascii: " ") {
      if end > start {
        let word = lowered(UnsafeBufferPointer(rebasing: ascii[start..<end]))
        if first == nil { first = word } else { rest.append(word) }
      }
      start = end + 1
    }
    return first.map { ($0, rest) }
  }

  private static func isPossessive(_ word: String) -> Bool {
    word.utf8.count > 2 && (word.hasSuffix("'s") || word.hasSuffix("s'"))
  }

  /// The non-empty parts of a text between separators.
  static func split(_ text: String, at separator: UInt8 = UInt8(ascii: " ")) -> [String] {
    if text.isEmpty { return [] }
    var text = text
    return text.withUTF8 { split($0, at: separator) }
  }

  /// The non-empty parts of UTF-8 between separators.
  static func split(_ utf8: UnsafeBufferPointer<UInt8>, at separator: UInt8) -> [String] {
    var count = 1
    for byte in utf8 where byte == separator { count += 1 }
    var parts: [String] = []
    parts.reserveCapacity(count)
    var start = 0
    for end in 0...utf8.count where end == utf8.count || utf8[end] == separator {
      if end > start {
        parts.append(String(decoding: UnsafeBufferPointer(rebasing: utf8[start..<end]), as: UTF8.self))
      }
      start = end + 1
    }
    return parts
  }
}

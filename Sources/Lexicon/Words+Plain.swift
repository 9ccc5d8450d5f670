extension Words {
  /// A letter as matches compare it: in lower case and without accents; "" for an accent that stands as a scalar of
  /// its own.
  public static func plain(_ scalar: Unicode.Scalar) -> String {
    var plain = ""
    for lower in scalar.properties.lowercaseMapping.unicodeScalars where !isMark(lower) {
      plain += plainLetters[lower] ?? String(lower)
    }
    return plain
  }

  /// An accent that stands as a scalar of its own.
  public static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark
  }

  /// Latin letters without their accents; lower case suffices.
  private static let plainLetters: [Unicode.Scalar: String] = {
    let rows = [
      "a": "àáâãäåāăąǎ", "ae": "æ", "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęě", "g": "ĝğġģǧ", "h": "ĥħ",
      "i": "ìíîïĩīĭįıǐ", "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņňŉ", "o": "òóôõöøōŏőǒ", "oe": "œ", "r": "ŕŗř",
      "s": "śŝşšș", "ss": "ß", "t": "ţťŧț", "th": "þ", "u": "ùúûüũūŭůűųǔ", "w": "ŵ", "y": "ýÿŷ", "z": "źżž",
    ]
    var plain: [Unicode.Scalar: String] = [:]
    for (letter, accented) in rows { for scalar in accented.unicodeScalars { plain[scalar] = letter } }
    return plain
  }()
}

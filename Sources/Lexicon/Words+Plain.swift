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

  /// A name as it is compared while it is typed and looked up: case, accents, the kind of apostrophe and of white space
  /// never decide, and quotation marks are left out.
  public static func foldedName(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9", " ": folded.append(scalar)
      case "\u{2018}", "\u{2019}", "\u{02BC}": folded.append("'")
      case "\"", "\u{201C}", "\u{201D}": continue
      case "\u{FEFF}",
        _ where scalar.properties.isWhitespace:
        folded.append(" ")
      default: folded.append(contentsOf: plain(scalar).unicodeScalars)
      }
    }
    return String(folded)
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

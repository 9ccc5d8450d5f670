/// Words as matches compare them: case, accents, the kind of apostrophe and of white space never decide.
///
/// A word is letters and digits, with apostrophes inside; a possessive 's is a word of its own, so that "Sudmark" is
/// found in "Sudmark’s".
func foldedWords(_ text: String) -> [String] {
  var words: [String] = []
  var word: [UInt8] = []
  func endWord() {
    while word.last == apostrophe { word.removeLast() }
    guard !word.isEmpty else { return }
    let isPossessive = word.count > 2 && word.last == UInt8(ascii: "s") && word[word.count - 2] == apostrophe
    let host = isPossessive ? word.dropLast(2) : word[...]
    words.append(String(decoding: host, as: UTF8.self))
    if isPossessive { words.append("'s") }
    word.removeAll(keepingCapacity: true)
  }
  for scalar in text.unicodeScalars {
    switch scalar {
    case "a"..."z", "0"..."9": word.append(UInt8(scalar.value))
    case "A"..."Z": word.append(UInt8(scalar.value) | 0x20)
    case "'", "\u{2018}", "\u{2019}", "\u{02BC}": if !word.isEmpty { word.append(apostrophe) }
    case _ where scalar.isASCII: endWord()
    default:
      guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil || isMark(scalar) else {
        endWord()
        continue
      }
      for lower in scalar.properties.lowercaseMapping.unicodeScalars where !isMark(lower) {
        word.append(contentsOf: Array((plainLetters[lower] ?? String(lower)).utf8))
      }
    }
  }
  endWord()
  return words
}

private let apostrophe = UInt8(ascii: "'")

/// An accent that stands as a scalar of its own.
func isMark(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.generalCategory == .nonspacingMark }

/// Latin letters without their accents; lower case suffices.
let plainLetters: [Unicode.Scalar: String] = {
  let rows = [
    "a": "àáâãäåāăąǎ", "ae": "æ", "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęě", "g": "ĝğġģǧ", "h": "ĥħ",
    "i": "ìíîïĩīĭįıǐ", "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņňŉ", "o": "òóôõöøōŏőǒ", "oe": "œ", "r": "ŕŗř",
    "s": "śŝşšș",
    "ss": "ß", "t": "ţťŧț", "th": "þ", "u": "ùúûüũūŭůűųǔ", "w": "ŵ", "y": "ýÿŷ", "z": "źżž",
  ]
  var plain: [Unicode.Scalar: String] = [:]
  for (letter, accented) in rows { for scalar in accented.unicodeScalars { plain[scalar] = letter } }
  return plain
}()

extension [String] {
  /// Whether the other words stand in these, one after the other.
  func contains(run other: [String]) -> Bool {
    guard let first = other.first, other.count <= count else { return false }
    return (0...count - other.count).contains { start in
      self[start] == first && self[start..<start + other.count].elementsEqual(other)
    }
  }
}

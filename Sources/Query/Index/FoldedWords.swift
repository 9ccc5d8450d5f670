import Lexicon

/// Words as matches compare them: case, accents, the kind of apostrophe and of white space never decide.
///
/// A word is letters and digits, with apostrophes inside; a possessive 's is a word of its own, so that "Sudmark" is
/// found in "Sudmark’s".
func foldedWords(_ text: String) -> [String] {
  var words: [String] = []
  forEachFoldedWord(in: text) { words.append($0) }
  return words
}

/// Passes on the folded words of a text, one after the other.
func forEachFoldedWord(in text: String, _ body: (String) -> Void) {
  var word: [UInt8] = []
  func endWord() {
    while word.last == apostrophe { word.removeLast() }
    guard !word.isEmpty else { return }
    let isPossessive = word.count > 2 && word.last == UInt8(ascii: "s") && word[word.count - 2] == apostrophe
    let host = isPossessive ? word.dropLast(2) : word[...]
    body(String(decoding: host, as: UTF8.self))
    if isPossessive { body("'s") }
    word.removeAll(keepingCapacity: true)
  }
  for scalar in text.unicodeScalars {
    switch scalar {
    case "a"..."z", "0"..."9": word.append(UInt8(scalar.value))
    case "A"..."Z": word.append(UInt8(scalar.value) | 0x20)
    case "'", "\u{2018}", "\u{2019}", "\u{02BC}": if !word.isEmpty { word.append(apostrophe) }
    case _ where scalar.isASCII: endWord()
    default:
      guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil || Words.isMark(scalar) else {
        endWord()
        continue
      }
      word.append(contentsOf: Array(Words.plain(scalar).utf8))
    }
  }
  endWord()
}

private let apostrophe = UInt8(ascii: "'")

extension [String] {
  /// Whether the other words stand in these, one after the other.
  func contains(run other: [String]) -> Bool {
    guard let first = other.first, other.count <= count else { return false }
    return (0...count - other.count).contains { start in
      self[start] == first && self[start..<start + other.count].elementsEqual(other)
    }
  }
}

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
///
/// - Returns: whether the words surely are those that `Words.cut` gives, but for marks at them: each stands apart in
///   white space, and without accents.
@discardableResult
func forEachFoldedWord(in text: String, _ body: (String) -> Void) -> Bool {
  var word: [UInt8] = []
  var shape = WordShape()
  func endWord(atSpace: Bool) {
    while word.last == apostrophe {
      word.removeLast()
      shape.isPlain = false
    }
    guard !word.isEmpty else { return }
    let isPossessive = word.count > 2 && word.last == UInt8(ascii: "s") && word[word.count - 2] == apostrophe
    let host = isPossessive ? word.dropLast(2) : word[...]
    body(String(decoding: host, as: UTF8.self))
    if isPossessive {
      body("'s")
      if !atSpace { shape.isPlain = false }
    }
    word.removeAll(keepingCapacity: true)
  }
  for scalar in text.unicodeScalars {
    switch scalar {
    case "a"..."z", "0"..."9":
      if word.isEmpty { shape.word() }
      word.append(UInt8(scalar.value))
    case "A"..."Z":
      if word.isEmpty { shape.word() }
      word.append(UInt8(scalar.value) | 0x20)
    case " ", "\n", "\r", "\t":
      endWord(atSpace: true)
      shape.space()
    case "'", "\u{2018}", "\u{2019}", "\u{02BC}":
      if word.isEmpty { shape.isPlain = false } else { word.append(apostrophe) }
    case _ where scalar.isASCII:
      endWord(atSpace: false)
      shape.mark()
    default:
      guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil || Words.isMark(scalar) else {
        endWord(atSpace: false)
        shape.mark()
        if !WordShape.isCommon(scalar) { shape.isPlain = false }
        continue
      }
      shape.isPlain = false
      word.append(contentsOf: Array(Words.plain(scalar).utf8))
    }
  }
  endWord(atSpace: true)
  return shape.isPlain
}

/// How the words of a text stand.
private struct WordShape {
  /// Whether every word so far is one of white space's, with marks at it.
  var isPlain = true
  /// Whether a word, or a mark, stands in this stretch without white space.
  private var hasWord = false
  private var hasMark = false

  mutating func word() {
    if hasWord { isPlain = false }
    hasWord = true
  }

  mutating func mark() { hasMark = true }

  mutating func space() {
    // A dash by itself parts words.
    if hasMark, !hasWord { isPlain = false }
    (hasWord, hasMark) = (false, false)
  }

  /// Whether it is a mark of Latin prose; others may join what is at them.
  static func isCommon(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x300 || (0x2010...0x2027).contains(scalar.value)
  }
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

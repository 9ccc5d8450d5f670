import Lexicon

/// A text cut into folded words with their places, so that what a list finds in it can be shown there.
public struct PhrasePlaces: Sendable {
  public let text: String
  /// The folded words, cut as `Words.cut` does and without the marks at them.
  public let words: [String]
  /// Where each of them stands in the text.
  public let ranges: [Range<String.Index>]

  /// A phrase where it stands: the words by number, and what it is listed as.
  public struct Place<Entry: Sendable>: Sendable {
    public let words: Range<Int>
    public let entry: Entry
  }

  /// Complexity: linear in the text.
  public init(_ text: String) {
    self.text = text
    var words: [String] = []
    var ranges: [Range<String.Index>] = []
    for piece in text.split(whereSeparator: \.isWhitespace) {
      var piece = piece
      while let last = piece.last, !Self.isInWord(last) { piece.removeLast() }
      while let first = piece.first, !Self.isInWord(first) { piece.removeFirst() }
      guard !piece.isEmpty else { continue }
      let folded = Words.folded(String(piece))
      if folded.utf8.count > 2, folded.hasSuffix("'s") {
        let host = piece.dropLast(2)
        words += [String(folded.dropLast(2)), "'s"]
        ranges += [host.startIndex..<host.endIndex, host.endIndex..<piece.endIndex]
      } else {
        words.append(folded)
        ranges.append(piece.startIndex..<piece.endIndex)
      }
    }
    (self.words, self.ranges) = (words, ranges)
  }

  private static func isInWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

  /// The longest phrase at each place, none within another. Complexity: linear in the words.
  public func all<Entry>(_ phrases: PhraseTable<Entry>) -> [Place<Entry>] {
    var found: [Place<Entry>] = []
    var place = 0
    while place < words.count {
      let here = phrases.longest(in: words, at: place)
      for phrase in here { found.append(Place(words: place..<place + phrase.count, entry: phrase.entry)) }
      place += here.first?.count ?? 1
    }
    return found
  }

  /// The words of a range as the text prints them.
  public func printed(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(text[ranges[first].lowerBound..<ranges[last].upperBound])
  }

  /// The words from a place up to a mark or a word that opens something new, at most so many; of a clause only marks
  /// end it. "" where none follow.
  public func phrase(after start: Int, most: Int, isClause: Bool = false) -> String {
    var end = start
    while end < words.count, end - start < most {
      if end > 0, end >= start, hasMark(between: end - 1, and: end) { break }
      if !isClause, Self.openers.contains(words[end]) { break }
      end += 1
    }
    guard end > start else { return "" }
    let isCut = end < words.count && end - start == most && !hasMark(between: end - 1, and: end)
    return printed(start..<end) + (isCut ? " …" : "")
  }

  /// Whether a mark other than one that belongs to words stands between two words.
  private func hasMark(between left: Int, and right: Int) -> Bool {
    text[ranges[left].upperBound..<ranges[right].lowerBound].contains { ",;:.…!?()—–".contains($0) }
  }

  /// Words with which a phrase is over.
  private static let openers: Set<String> = [
    "and", "or", "but", "because", "if", "when", "while", "that", "which", "who", "so", "unless", "as", "by", "with",
    "from", "without", "until", "after", "before", "is", "are", "was", "were", "will", "would", "could", "may", "might",
    "must", "should", "has", "have", "had", "in", "on", "at", "through", "despite", "than", "not",
  ]

  /// The text with ranges of words between asterisks. Ranges ascend and do not overlap.
  public func marking(_ places: [Range<Int>]) -> String {
    var marked = ""
    var end = text.startIndex
    for place in places {
      guard let first = place.first, let last = place.last, ranges[first].lowerBound >= end else { continue }
      marked += text[end..<ranges[first].lowerBound] + "*"
      marked += text[ranges[first].lowerBound..<ranges[last].upperBound] + "*"
      end = ranges[last].upperBound
    }
    return marked + text[end...]
  }
}

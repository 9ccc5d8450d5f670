/// Words and phrases that a text must have all of, matched as the terms of a selection are: words by their stems,
/// phrases as they stand; case, accents, the kind of apostrophe and of white space never decide.
public struct TextSearch {
  private let stems: [[String]]
  private let phrases: [[String]]
  private let stem: (String) -> String

  public init(words: [String], phrases: [String], stem: @escaping (String) -> String) {
    stems = words.map { foldedWords($0).map(stem) }
    self.phrases = phrases.map(foldedWords)
    self.stem = stem
  }

  /// Whether a text has them all; a term without a letter is in no text. Complexity: linear in the text.
  public func matches(_ text: String) -> Bool {
    let words = foldedWords(text)
    guard phrases.allSatisfy(words.contains(run:)) else { return false }
    if stems.isEmpty { return true }
    let stemmed = words.map(stem)
    return stems.allSatisfy(stemmed.contains(run:))
  }
}

import ArgumentGraph

/// The words of statements by number: what counts subjects need not read a text.
public struct WordsByNumber {
  /// Every word and every stem, by number, and the number of each word's stem.
  public let words: [String]
  public let stems: [String]
  public let stemOfWord: [Int32]
  /// Passes on each statement with its words, in the order of the text; ends where the body says no.
  public let forEachStatement: ((Handle<Statement>, ArraySlice<Int32>) -> Bool) -> Void
  public let ofStatement: (Handle<Statement>) -> ArraySlice<Int32>
  /// The words of a statement where they surely are those that `Words.cut` gives, but for marks at them: each stands
  /// apart in white space, and without accents. `nil` where one has to look.
  public let plainWords: (Handle<Statement>) -> ArraySlice<Int32>?
  /// The number of a folded word; `nil` for one that stands nowhere.
  public let number: (String) -> Int32?

  public init(
    words: [String], stems: [String], stemOfWord: [Int32],
    forEachStatement: @escaping ((Handle<Statement>, ArraySlice<Int32>) -> Bool) -> Void,
    ofStatement: @escaping (Handle<Statement>) -> ArraySlice<Int32>,
    plainWords: @escaping (Handle<Statement>) -> ArraySlice<Int32>? = { _ in nil },
    number: @escaping (String) -> Int32? = { _ in nil }
  ) {
    self.words = words
    self.stems = stems
    self.stemOfWord = stemOfWord
    self.forEachStatement = forEachStatement
    self.ofStatement = ofStatement
    self.plainWords = plainWords
    self.number = number
  }
}

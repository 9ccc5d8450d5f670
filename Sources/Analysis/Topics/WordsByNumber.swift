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

  public init(
    words: [String], stems: [String], stemOfWord: [Int32],
    forEachStatement: @escaping ((Handle<Statement>, ArraySlice<Int32>) -> Bool) -> Void,
    ofStatement: @escaping (Handle<Statement>) -> ArraySlice<Int32>
  ) {
    self.words = words
    self.stems = stems
    self.stemOfWord = stemOfWord
    self.forEachStatement = forEachStatement
    self.ofStatement = ofStatement
  }
}

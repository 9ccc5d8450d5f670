import ArgumentGraph

/// The words of statements by number: what counts subjects need not read a text.
public struct WordsByNumber: Sendable {
  /// Every word and every stem, by number, and the number of each word's stem.
  public let words: [String]
  public let stems: [String]
  public let stemOfWord: [Int32]
  /// The words of all statements.
  public let sequence: [Int32]
  /// Where in it the words of each statement stand, by offset.
  private let spans: [Range<Int32>]
  /// The offsets of statements in the order of the text.
  public let order: [Range<Int>]

  public init(
    words: [String], stems: [String], stemOfWord: [Int32], sequence: [Int32], spans: [Range<Int32>],
    order: [Range<Int>]
  ) {
    (self.words, self.stems, self.stemOfWord) = (words, stems, stemOfWord)
    (self.sequence, self.spans, self.order) = (sequence, spans, order)
  }

  /// Where in `sequence` the words of a statement stand. Complexity: O(1).
  func places(of statement: Handle<Statement>) -> Range<Int> {
    let span = spans[statement.offset]
    return Int(span.lowerBound)..<Int(span.upperBound)
  }
}

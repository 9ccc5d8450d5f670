import ArgumentGraph

/// The words of statements by number: what counts subjects need not read a text.
public struct WordsByNumber {
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
  /// By offset whether the words of a statement surely are those that `Words.cut` gives, but for marks at them: each
  /// stands apart in white space, and without accents.
  private let plain: [Bool]
  /// The number of a folded word; `nil` for one that stands nowhere.
  public let number: (String) -> Int32?

  public init(
    words: [String], stems: [String], stemOfWord: [Int32], sequence: [Int32], spans: [Range<Int32>],
    order: [Range<Int>], plain: [Bool] = [], number: @escaping (String) -> Int32? = { _ in nil }
  ) {
    (self.words, self.stems, self.stemOfWord) = (words, stems, stemOfWord)
    (self.sequence, self.spans, self.order) = (sequence, spans, order)
    (self.plain, self.number) = (plain, number)
  }

  /// The words of a statement where they surely stand apart; `nil` where one has to look. Complexity: O(1).
  func plainWords(_ statement: Handle<Statement>) -> ArraySlice<Int32>? {
    guard statement.offset < plain.count, plain[statement.offset] else { return nil }
    return sequence[places(of: statement)]
  }

  /// Where in `sequence` the words of a statement stand. Complexity: O(1).
  func places(of statement: Handle<Statement>) -> Range<Int> {
    let span = spans[statement.offset]
    return Int(span.lowerBound)..<Int(span.upperBound)
  }
}

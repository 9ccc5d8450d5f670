import ArgumentGraph

/// The words of every statement by number, for those who count them: as an index has them, and what it does not know
/// of read once.
public struct NumberedWords: Sendable {
  private let vocabulary: Vocabulary
  /// The words of all statements, article by article.
  public let sequence: [Int32]
  /// Where in it the words of each statement stand, by offset; empty for a statement that is not loaded.
  public let spans: [Range<Int32>]
  /// The offsets of statements in the order of the text.
  public let order: [Range<Int>]
  /// By offset whether the words of a statement surely are those that `Words.cut` gives of its pieces, but for marks at
  /// them.
  public let plain: [Bool]

  /// Complexity: O(articles and statements) and a copy of the words' numbers, and linear in the words that the index
  /// does not know.
  public init(_ index: QueryIndex, of graph: ArgumentGraph, stem: (String) -> String) {
    var vocabulary = index.vocabulary
    var sequence: [Int32] = []
    sequence.reserveCapacity(graph.editions.reduce(0) { $0 + (index.segments[$1.edition]?.sequence.count ?? 0) })
    var spans = Array(repeating: Int32(0)..<0, count: graph.statementCapacity)
    var plain = Array(repeating: false, count: graph.statementCapacity)
    func read(_ offset: Int) {
      let start = Int32(sequence.count)
      for word in graph.foldedWords(of: Handle(offset)) { sequence.append(vocabulary.add(word, stem: stem)) }
      spans[offset] = start..<Int32(sequence.count)
    }
    for (edition, statements) in graph.editions {
      if let segment = index.segments[edition] {
        segment.forEachSpan(from: Int32(sequence.count)) { (spans[$0], plain[$0]) = ($1, $2) }
        sequence += segment.sequence
      } else {
        for offset in statements { read(offset) }
      }
    }
    let added = graph.statementsAdded.map(\.offset)
    for offset in added { read(offset) }
    order = graph.editions.map(\.statements) + added.map { $0..<$0 + 1 }
    (self.vocabulary, self.sequence, self.spans) = (vocabulary, sequence, spans)
    self.plain = plain
  }

  /// Every folded word, by its number.
  public var words: [String] { vocabulary.words }
  /// Every stem, by its number.
  public var stems: [String] { vocabulary.stemNames }
  /// The number of the stem of each word.
  public var stemOfWord: [Int32] { vocabulary.stemOfWord }

  /// The number of a word; `nil` for one that was never met.
  public func number(of word: String) -> Int32? { vocabulary.number(of: word).first }

  /// The words of a statement. Complexity: O(1).
  public func words(of statement: Handle<Statement>) -> ArraySlice<Int32> {
    let span = spans[statement.offset]
    return sequence[Int(span.lowerBound)..<Int(span.upperBound)]
  }
}

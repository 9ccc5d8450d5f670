import ArgumentGraph

/// The words of every statement by number, for those who count them: as an index has them, and what it does not know
/// of read once.
public struct NumberedWords: Sendable {
  private let vocabulary: Vocabulary
  /// By rising offset, so that the words of a statement are found.
  private let segments: [WordSegment]
  /// Segments and statements read one by one, in the order of the text.
  private let order: [Part]
  private let read: [Handle<Statement>: [Int32]]

  private enum Part: Sendable {
    case segment(Int)
    case statement(Handle<Statement>)
  }

  /// Complexity: O(articles), and linear in the words that the index does not know.
  public init(_ index: QueryIndex, of graph: ArgumentGraph, stem: (String) -> String) {
    var vocabulary = index.vocabulary
    var read: [Handle<Statement>: [Int32]] = [:]
    for statement in index.statementsBeyond(graph) {
      read[statement] = graph.foldedWords(of: statement).map { vocabulary.add($0, stem: stem) }
    }
    self.vocabulary = vocabulary
    self.read = read
    let segments = graph.editions.compactMap { index.segments[$0.edition] }.sorted { $0.first < $1.first }
    self.segments = segments
    var places: [Int: Int] = [:]
    for (place, segment) in segments.enumerated() { places[segment.first] = place }
    order =
      graph.editions.flatMap { edition, statements in
        guard index.segments[edition] != nil, let place = places[statements.lowerBound] else {
          return statements.map { Part.statement(Handle($0)) }
        }
        return [Part.segment(place)]
      } + graph.statementsAdded.map { Part.statement($0) }
  }

  /// Every folded word, by its number.
  public var words: [String] { vocabulary.words }
  /// Every stem, by its number.
  public var stems: [String] { vocabulary.stemNames }
  /// The number of the stem of each word.
  public var stemOfWord: [Int32] { vocabulary.stemOfWord }

  /// Passes on each statement with its words, in the order of the text; ends where the body says no.
  public func forEachStatement(_ body: (Handle<Statement>, ArraySlice<Int32>) -> Bool) {
    for part in order {
      switch part {
      case .segment(let place):
        let segment = segments[place]
        for statement in 0..<segment.count {
          if !body(Handle(segment.first + statement), segment.words(at: statement)) { return }
        }
      case .statement(let statement): if !body(statement, read[statement, default: []][...]) { return }
      }
    }
  }

  /// The number of a word; `nil` for one that was never met.
  public func number(of word: String) -> Int32? { vocabulary.number(of: word).first }

  /// The words of a statement. Complexity: O(log articles).
  public func words(of statement: Handle<Statement>) -> ArraySlice<Int32> {
    guard let segment = segment(of: statement) else { return read[statement, default: []][...] }
    return segment.words(at: statement.offset - segment.first)
  }

  /// The words of a statement where they surely are those that `Words.cut` gives of its pieces, but for marks at
  /// them; `nil` where nobody knows. Complexity: O(log articles).
  public func plainWords(of statement: Handle<Statement>) -> ArraySlice<Int32>? {
    guard let segment = segment(of: statement), segment.isPlain(at: statement.offset - segment.first) else {
      return nil
    }
    return segment.words(at: statement.offset - segment.first)
  }

  private func segment(of statement: Handle<Statement>) -> WordSegment? {
    var (low, high) = (0, segments.count)
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].first <= statement.offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0, statement.offset < segments[low - 1].first + segments[low - 1].count else { return nil }
    return segments[low - 1]
  }
}

import ArgumentGraph

/// The words of every article and the statements in which they stand, so that a word is found without reading.
///
/// It has a part for each article as it was when `update` was called last. What it does not know of, such as statements
/// added by hand, is read.
public struct QueryIndex: Sendable {
  private var vocabulary = Vocabulary()
  /// By the articles' editions.
  private var segments: [Int: WordSegment] = [:]

  public init() {}

  /// Complexity: linear in the words of the graph.
  public init(_ graph: ArgumentGraph, stem: (String) -> String) { update(to: graph, stem: stem) }

  /// Whether it knows the articles that are loaded, and no others. Complexity: O(articles).
  public func isUpToDate(with graph: ArgumentGraph) -> Bool {
    let editions = graph.editions
    return segments.count == editions.count && editions.allSatisfy { segments[$0.edition] != nil }
  }

  /// Reads the articles that came or changed, and forgets those that went. Always with the same `stem`.
  ///
  /// - Complexity: linear in the words of those that came, and in the articles.
  public mutating func update(to graph: ArgumentGraph, stem: (String) -> String) {
    let editions = graph.editions
    for (edition, statements) in editions where segments[edition] == nil {
      segments[edition] = WordSegment(statements, of: graph, &vocabulary, stem: stem)
    }
    guard segments.count > editions.count else { return }
    let loaded = Set(editions.map(\.edition))
    segments = segments.filter { loaded.contains($0.key) }
  }

  /// The statements that it knows in which folded words stand, one after the other.
  ///
  /// - Complexity: O(log n) an article, and O(the statements of the rarest word).
  func statements(withRun words: [String], of graph: ArgumentGraph) -> Marks<Statement> {
    statements(withRun: words.map(vocabulary.number), of: graph)
  }

  /// The same of stems.
  func statements(withStems stems: [String], of graph: ArgumentGraph) -> Marks<Statement> {
    statements(withRun: stems.map(vocabulary.numbers), of: graph)
  }

  private func statements(withRun run: [[Int32]], of graph: ArgumentGraph) -> Marks<Statement> {
    var marks = Marks<Statement>()
    guard run.allSatisfy({ !$0.isEmpty }) else { return marks }
    for (edition, _) in graph.editions {
      segments[edition]?.forEachStatement(withRun: run) { marks.insert($0) }
    }
    return marks
  }

  /// The statements that it does not know, in the order of the text.
  func statementsBeyond(_ graph: ArgumentGraph) -> [Handle<Statement>] {
    graph.editions.filter { segments[$0.edition] == nil }.flatMap { $0.statements.map { Handle($0) } }
      + graph.statementsAdded
  }

  /// How many words each statement has, by offset; -1 where it does not know. Complexity: O(n).
  func wordCounts(of graph: ArgumentGraph) -> [Int32] {
    var counts = Array(repeating: Int32(-1), count: graph.statementCapacity)
    for (edition, _) in graph.editions { segments[edition]?.forEachWordCount { counts[$0.offset] = $1 } }
    return counts
  }

  /// Every folded word, in the order in which they are first met in the text. Complexity: linear in the words.
  func words(of graph: ArgumentGraph) -> [String] {
    var isKnown = Array(repeating: false, count: vocabulary.words.count)
    var known: Set<String> = []
    var words: [String] = []
    func read(_ statement: Handle<Statement>) {
      for word in graph.foldedWords(of: statement) where known.insert(word).inserted { words.append(word) }
    }
    for (edition, statements) in graph.editions {
      guard let segment = segments[edition] else {
        for offset in statements { read(Handle(offset)) }
        continue
      }
      for number in segment.sequence where !isKnown[Int(number)] {
        isKnown[Int(number)] = true
        let word = vocabulary.words[Int(number)]
        if known.insert(word).inserted { words.append(word) }
      }
    }
    for statement in graph.statementsAdded { read(statement) }
    return words
  }
}

import ArgumentGraph

/// The words of every article and the statements in which they stand, so that a word is found without reading.
///
/// It has a part for each article as it was when `update` was called last. What it does not know of, such as statements
/// added by hand, is read.
public struct QueryIndex: Sendable {
  private(set) var vocabulary = Vocabulary()
  /// By the articles' editions.
  private(set) var segments: [Int: WordSegment] = [:]
  /// In how many statements each word stands, by its number.
  private var totals: [Int32] = []
  /// The words of frames, once they are told.
  private var frames: FrameTable?

  public init() {}

  /// Complexity: linear in the words of the graph.
  public init(_ graph: ArgumentGraph, frames: FrameWords? = nil, stem: (String) -> String) {
    update(to: graph, frames: frames, stem: stem)
  }

  /// Whether it knows the articles that are loaded, and no others. Complexity: O(articles).
  public func isUpToDate(with graph: ArgumentGraph) -> Bool {
    let editions = graph.editions
    return segments.count == editions.count && editions.allSatisfy { segments[$0.edition] != nil }
  }

  /// Reads the articles that came or changed, and forgets those that went. Always with the same `frames` and `stem`.
  ///
  /// - Complexity: linear in the words of those that came, and in the articles.
  public mutating func update(to graph: ArgumentGraph, frames words: FrameWords? = nil, stem: (String) -> String) {
    let editions = graph.editions
    if frames == nil, let words { frames = FrameTable(words, &vocabulary, stem: stem) }
    for (edition, statements) in editions where segments[edition] == nil {
      let segment = WordSegment(statements, of: graph, &vocabulary, frames: frames, stem: stem)
      totals += Array(repeating: 0, count: vocabulary.words.count - totals.count)
      segment.forEachTotal { totals[$0] += $1 }
      segments[edition] = segment
    }
    guard segments.count > editions.count else { return }
    let loaded = Set(editions.map(\.edition))
    for (edition, segment) in segments where !loaded.contains(edition) {
      segment.forEachTotal { totals[$0] -= $1 }
      segments[edition] = nil
    }
  }

  /// Words of three letters or more that stand in so many statements, those of the most first.
  ///
  /// - Complexity: linear in the distinct words.
  public func recurringWords(
    startingWith prefix: String, atLeast least: Int32 = 3, most: Int, besides isStopWord: (String) -> Bool
  ) -> [String] {
    var found = vocabulary.words.indices.filter {
      totals[$0] >= least && vocabulary.words[$0].hasPrefix(prefix) && vocabulary.words[$0].utf8.count >= 3
    }
    // Of very many only those are sorted that come into question: at least `most`, stop words aside.
    var least = least
    while found.count > 8 * most {
      least *= 2
      let more = found.filter { totals[$0] >= least }
      if more.count < 2 * most { break }
      found = more
    }
    found.sort { (totals[$1], vocabulary.words[$0]) < (totals[$0], vocabulary.words[$1]) }
    var words: [String] = []
    for number in found where words.count < most && !isStopWord(vocabulary.words[number]) {
      words.append(vocabulary.words[number])
    }
    return words
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

  /// What each statement frames, by offset; `unknown` where it does not know. Complexity: O(n).
  func elements(of graph: ArgumentGraph) -> [FrameElements] {
    var elements = Array(repeating: FrameElements.unknown, count: graph.statementCapacity)
    for (edition, _) in graph.editions { segments[edition]?.forEachElements { elements[$0.offset] = $1 } }
    return elements
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

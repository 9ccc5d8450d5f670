import ArgumentGraph

/// The recurring subjects of what is loaded: words by their stems, the telling ones first.
public struct Topics: Sendable {
  public struct Entry: Sendable, Equatable {
    public let topic: Topic
    /// In the order of the text.
    public let statements: [Handle<Statement>]
    /// Statements that have it, times how few paragraphs have it (inverse document frequency, over paragraphs).
    public let weight: Double
  }

  /// The heaviest first, then by stem.
  public let entries: [Entry]
  private let byStatement: [Handle<Statement>: [Topic]]

  /// - Parameters:
  ///   - minimum: how many statements a subject takes; they stand in two paragraphs at least.
  ///   - stem: the stem of a word in lower case.
  ///   - isStopWord: whether a word in lower case names no subject.
  /// - Complexity: O(words); each distinct word is stemmed once.
  public init(
    of graph: ArgumentGraph, minimum: Int = 3, stem: (String) -> String, isStopWord: (String) -> Bool,
    stop: () -> Bool = { false }
  ) {
    let names = Self.wordsOfNames(graph)
    func subject(_ word: String) -> (stem: String, form: String)? {
      let lower = word.lowercased()
      let isSubject = lower.count >= 3 && !isStopWord(lower) && !names.contains(lower)
      return isSubject ? (stem(lower), lower) : nil
    }
    var tally = TopicTally()
    for statement in graph.statements {
      if stop() { break }
      tally.begin(statement, paragraph: graph[statement].id)
      graph.forEachWord(of: statement) { tally.count($0, as: subject) }
    }
    entries = tally.entries(minimum: minimum).sorted { left, right in
      left.weight != right.weight ? left.weight > right.weight : left.topic.stem < right.topic.stem
    }
    var byStatement: [Handle<Statement>: [Topic]] = [:]
    for entry in entries {
      for statement in entry.statements { byStatement[statement, default: []].append(entry.topic) }
    }
    self.byStatement = byStatement
  }

  /// The topics of a statement, the heaviest first. Complexity: O(1).
  public func topics(of statement: Handle<Statement>) -> [Topic] { byStatement[statement] ?? [] }

  /// The entry of a stem.
  public func entry(stem: String) -> Entry? { entries.first { $0.topic.stem == stem } }

  /// Words with a capital in the names of parties and of those who speak for them: who speaks is no subject.
  private static func wordsOfNames(_ graph: ArgumentGraph) -> Set<String> {
    let parties = graph.parties.flatMap { [graph[$0].name] + graph[$0].aliases }
    let voices = graph.voices.map { graph[$0] }.filter { $0.party != nil }.flatMap { [$0.name] + $0.aliases }
    let words = (parties + voices).flatMap { $0.split { !$0.isLetter } }
    return Set(words.filter { $0.first?.isUppercase ?? false }.map { $0.lowercased() })
  }
}

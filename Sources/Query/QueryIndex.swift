import ArgumentGraph

/// The statements in which each stem stands, so that a word is found without reading every statement.
///
/// It stays good while the graph grows: what was added later is read. Make it anew after a reread.
public struct QueryIndex: Sendable {
  private let statements: [String: [Handle<Statement>]]
  /// Statements from this place on are not in it.
  let end: Int

  /// Complexity: linear in the words of the graph.
  public init(_ graph: ArgumentGraph, stem: (String) -> String, stop: () -> Bool = { false }) throws(QueryError) {
    var statements: [String: [Handle<Statement>]] = [:]
    for (count, statement) in graph.statements.enumerated() {
      if count % 1024 == 0, stop() { throw .stopped }
      for word in foldedWords(graph.words(of: statement)) {
        let stem = stem(word)
        if statements[stem]?.last != statement { statements[stem, default: []].append(statement) }
      }
    }
    self.statements = statements
    end = graph.statementCapacity
  }

  /// In the order of the text, statements taken out since included. Complexity: O(1).
  func statements(withStem stem: String) -> [Handle<Statement>] { statements[stem] ?? [] }
}

import ArgumentGraph

extension ArgumentGraph {
  /// The statement after one in the order of the text, into the next article; those added by hand come last.
  ///
  /// - Complexity: O(1) within an article, O(statements) beyond its ends.
  public func statement(after statement: Handle<Statement>) -> Handle<Statement>? { neighbour(of: statement, step: 1) }

  /// The statement before one in the order of the text, into the article before.
  ///
  /// - Complexity: O(1) within an article, O(statements) beyond its ends.
  public func statement(before statement: Handle<Statement>) -> Handle<Statement>? {
    neighbour(of: statement, step: -1)
  }

  private func neighbour(of statement: Handle<Statement>, step: Int) -> Handle<Statement>? {
    guard isLive(statement) else { return nil }
    let beside = Handle<Statement>(statement.offset + step)
    if let article = self[statement].id.article.flatMap({ article($0) }),
      article.statements.contains(beside.offset), isLive(beside)
    {
      return beside
    }
    let all = statements
    guard let place = all.firstIndex(of: statement), all.indices.contains(place + step) else { return nil }
    return all[place + step]
  }
}

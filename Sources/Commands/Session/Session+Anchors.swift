import ArgumentGraph
import Query

extension Session {
  /// What a script's id means here: the statement with the words that it was anchored to.
  func rebound(_ pattern: IDPattern) -> IDPattern {
    if anchored.isEmpty { return pattern }
    let id: StatementID
    switch pattern {
    case .statement(let statement): id = statement
    case .sentence(let article, let paragraph, let sentence):
      id = StatementID(article: article, paragraph: paragraph, sentence: sentence)
    default: return pattern
    }
    return anchored[id].map { .statement($0) } ?? pattern
  }

  /// A stage with its ids after the anchors.
  func rebound(_ stage: Stage) -> Stage {
    if anchored.isEmpty { return stage }
    switch stage {
    case .selection(let expression): return .selection(rebound(expression))
    case .command(var call):
      for place in call.arguments.indices {
        switch call.arguments[place].kind {
        case .id(let pattern): call.arguments[place].kind = .id(rebound(pattern))
        case .group(let stages): call.arguments[place].kind = .group(stages.map(rebound))
        default: break
        }
      }
      return .command(call)
    }
  }

  private func rebound(_ expression: SelectionExpression) -> SelectionExpression {
    SelectionExpression(
      expression.alternatives.map { factors in
        factors.map { factor in
          var factor = factor
          switch factor.term {
          case .id(let pattern): factor.term = .id(rebound(pattern))
          case .group(let stages): factor.term = .group(stages.map(rebound))
          default: break
          }
          return factor
        }
      })
  }

  /// The statement of an article whose words begin so: the one with the id if it does, else the first that does.
  func statement(anchoredTo words: String, near id: StatementID) -> Handle<Statement>? {
    let wanted = Self.anchorWords(words)
    if let same = graph.statement(id), Self.anchorWords(graph.words(of: same)).hasPrefix(wanted) { return same }
    let same = graph.statements(
      matching: .sentence(id.article ?? ArticleID(ordinal: 0), paragraph: id.paragraph, sentence: id.sentence))
    if let part = same.first(where: { Self.anchorWords(graph.words(of: $0)).hasPrefix(wanted) }) { return part }
    guard let article = id.article.flatMap(graph.article) else { return nil }
    return graph.statements(in: article).first { Self.anchorWords(graph.words(of: $0)).hasPrefix(wanted) }
  }

  /// The statements of articles among these, with the words by which `save` anchors them.
  func anchors(of ids: [StatementID]) -> [Log.Anchor] {
    ids.compactMap { id in
      guard !id.isAdded, let statement = graph.statement(id) else { return nil }
      return Log.Anchor(id: id, words: anchor(of: statement))
    }
  }

  /// The statement of an article that shares most words with some, if it shares half of them.
  func statement(in article: ArticleID?, nearestTo words: String) -> Handle<Statement>? {
    let wanted = Set(Self.anchorWords(words).split(separator: " "))
    guard let article = article.flatMap(graph.article) else { return nil }
    var nearest: (statement: Handle<Statement>, shared: Int)?
    for statement in graph.statements(in: article) {
      let shared = wanted.intersection(Self.anchorWords(graph.words(of: statement)).split(separator: " ")).count
      if shared * 2 >= wanted.count, shared > nearest?.shared ?? 0 { nearest = (statement, shared) }
    }
    return nearest?.statement
  }

  /// The words by which `save` anchors a statement: its first nine.
  func anchor(of statement: Handle<Statement>) -> String {
    let words = graph.words(of: statement).split(separator: " ")
    return words.prefix(9).joined(separator: " ") + (words.count > 9 ? "…" : "")
  }

  /// Words without what a better reader might write otherwise: case, brackets, the closing "…".
  private static func anchorWords(_ words: String) -> String {
    words.lowercased().filter { !"[]…".contains($0) }.split(separator: " ").joined(separator: " ")
  }
}

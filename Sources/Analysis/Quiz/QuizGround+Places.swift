import ArgumentGraph

extension QuizGround {
  /// The places that a template may ask about, in the order of the text. Complexity: O(statements and links).
  func places(for template: QuizTemplate) -> [Place] {
    switch template {
    case .holder:
      return graph.statements.filter { graph.guessedHolder(of: $0) == nil && !graph.isIfPart($0) }.map(Place.statement)
    case .notAsserted:
      return graph.statements.filter { graph.guessedHolder(of: $0) != nil || graph.isIfPart($0) }.map(Place.statement)
    case .distance:
      return graph.statements.filter { graph.reporting(of: $0)?.stance == .distancing }.map(Place.statement)
    case .premise, .fall: return links { $0 == .support }
    case .answer: return links { $0 == .attack }
    case .cue: return links { $0 != .undercut }
    case .actor:
      return graph.articles.flatMap { article in article.violence.indices.map { Place.mention(article.id, $0) } }
    }
  }

  private func links(_ isWanted: (Link.Kind) -> Bool) -> [Place] {
    var found: [Place] = []
    graph.forEachLink { link in
      if isWanted(graph.kind(of: link)), !graph.status(of: link).isRejected { found.append(.link(link)) }
    }
    return found
  }
}

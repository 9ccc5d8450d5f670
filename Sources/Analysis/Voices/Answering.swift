import ArgumentGraph

/// A statement that meets one of another side: by an attack on it, or by an undercut of a reason for it.
public struct Answering: Sendable, Equatable {
  public let statement: Handle<Statement>
  public let link: Handle<Link>
  /// The statement that is met.
  public let against: Handle<Statement>
  public let evidence: Evidence
}

extension ArgumentGraph {
  /// Where some statements answer others of other sides. Concessions are no answers, nor is what a side says against
  /// itself, and neither guesses nor if-parts answer or are answered.
  ///
  /// - Parameter isOwn: whether a voice belongs to the side that answers.
  /// - Complexity: O(links of the statements).
  func answering(
    by statements: [Handle<Statement>], isOwn: (Handle<Voice>) -> Bool, counting counted: LinksCounted,
    stop: () -> Bool = { false }
  ) -> [Answering] {
    var found: [Answering] = []
    for statement in statements where isAsserted(statement) {
      if stop() { break }
      forEachLink(from: statement) { link in
        guard kind(of: link) != .support else { return }
        let value = self[link]
        guard !value.isRejected, !value.isConcession, let evidence = counted.evidence(of: value),
          let against = statementMet(by: value), isAsserted(against), !isOwn(holder(of: against))
        else { return }
        found.append(Answering(statement: statement, link: link, against: against, evidence: evidence))
      }
    }
    return found
  }

  /// What an attack is on, or for what an undercut link is a reason; `nil` for an undercut of anything else, which
  /// leaves every statement as it was.
  private func statementMet(by link: Link) -> Handle<Statement>? {
    switch link.target {
    case .statement(let statement): return statement
    case .link(let undercut):
      guard kind(of: undercut) == .support, !self[undercut].isRejected else { return nil }
      return targetStatement(of: undercut)
    }
  }
}

import ArgumentGraph

/// A claim that both sides hold: the later restates the earlier, as read or as joined by a person with `same` (F22).
///
/// Shared words are not agreement, so nothing is inferred from them.
public struct Agreement: Sendable, Equatable {
  public let first: Handle<Statement>
  public let second: Handle<Statement>

  /// In the order of the first side's claims.
  ///
  /// - Complexity: O(claims of both sides, and what they restate).
  public static func between(
    _ first: ComparedSide, _ second: ComparedSide, in graph: ArgumentGraph,
    about: ((Handle<Statement>) -> Bool)? = nil
  ) -> [Agreement] {
    var restatements = Restatements(ofOneVoice: false, in: graph)
    var claims: [Handle<Statement>: Handle<Statement>] = [:]
    for claim in second.claims {
      let saying = restatements.first(of: claim)
      if claims[saying] == nil { claims[saying] = claim }
    }
    var agreed: [Agreement] = []
    var seen: Set<Handle<Statement>> = []
    for claim in first.claims {
      let saying = restatements.first(of: claim)
      // A denial of what the other asserts is no agreement, though a person joined the two.
      guard let other = claims[saying], other != claim, graph[other].isNegated == graph[claim].isNegated,
        seen.insert(saying).inserted
      else { continue }
      if let about, !about(claim), !about(other) { continue }
      agreed.append(Agreement(first: claim, second: other))
    }
    return agreed
  }
}

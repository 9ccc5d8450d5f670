import ArgumentGraph

/// A claim that both sides hold (F22): joined as the same by a cue or a person, or by their words alone.
///
/// Shared words are no agreement: what is found by words has the same subject, the same words of content but for one
/// more on either side, and is denied and hedged alike; it is suggested only, and no number mixes it with the others.
public struct Agreement: Sendable, Equatable {
  public let first: Handle<Statement>
  public let second: Handle<Statement>
  /// Suggested where only the words tell, or a link that nobody reviewed joins claims of two articles.
  public let evidence: Evidence

  /// In the order of the first side's claims; each claim agrees once.
  ///
  /// - Parameter words: how claims are compared by their words; without it only what is joined is found.
  /// - Complexity: O(claims of both sides, their words and links, and what they restate).
  public static func between(
    _ first: ComparedSide, _ second: ComparedSide, in graph: ArgumentGraph, counting counted: LinksCounted = .found,
    words: ClaimWords? = nil, about: ((Handle<Statement>) -> Bool)? = nil
  ) -> [Agreement] {
    let joined = JoinedClaims(second, in: graph, counting: counted)
    // With reviewed links only, nothing that is only suggested is.
    var alike = counted == .reviewed ? nil : words.map { AlikeClaims(second, $0, in: graph) }
    var finder = joined
    var agreed: [Agreement] = []
    var taken = Marks<Statement>()
    for claim in first.claims where !second.asserts(claim) {
      guard
        let (other, evidence) = finder.same(as: claim, in: graph)
          ?? alike?.same(as: claim, in: graph).map({ ($0, Evidence.suggested) }),
        !first.asserts(other), taken.insert(other)
      else { continue }
      if let about, !about(claim), !about(other) { continue }
      agreed.append(Agreement(first: claim, second: other, evidence: evidence))
    }
    return agreed
  }
}

/// The claims of a side that others are joined to: by restating, or by a link between two articles.
private struct JoinedClaims {
  private let side: ComparedSide
  private let counted: LinksCounted
  private var restatements: Restatements
  /// By the offset of its first saying each claim's; -1 where nothing is said there.
  private var claims: [Int32]
  /// Whether there are several articles, between which links may run.
  private let isAcross: Bool

  init(_ side: ComparedSide, in graph: ArgumentGraph, counting counted: LinksCounted) {
    (self.side, self.counted) = (side, counted)
    restatements = Restatements(ofOneVoice: false)
    isAcross = graph.articleIDs.count > 1
    claims = Array(repeating: -1, count: graph.statementCapacity)
    for claim in side.claims {
      let saying = restatements.first(of: claim, in: graph).offset
      if claims[saying] < 0 { claims[saying] = Int32(claim.offset) }
    }
  }

  mutating func same(as claim: Handle<Statement>, in graph: ArgumentGraph) -> (Handle<Statement>, Evidence)? {
    let place = claims[restatements.first(of: claim, in: graph).offset]
    if place >= 0 {
      // A denial of what the other asserts is no agreement, though a person joined the two.
      let other = Handle<Statement>(Int(place))
      if graph[other].isNegated == graph[claim].isNegated { return (other, .shown) }
    }
    return isAcross ? joined(to: claim, in: graph) : nil
  }

  private func joined(to claim: Handle<Statement>, in graph: ArgumentGraph) -> (Handle<Statement>, Evidence)? {
    var found: (Handle<Statement>, Evidence)?
    func look(_ link: Handle<Link>) {
      guard found == nil, graph.saysTheSameAcross(link), let evidence = counted.evidence(of: graph.status(of: link))
      else { return }
      let ends = graph[link].premises + [graph[link].targetStatement].compactMap(\.self)
      if let other = ends.first(where: { $0 != claim }).flatMap(side.claim(saidBy:)) { found = (other, evidence) }
    }
    graph.forEachLink(from: claim, look)
    graph.forEachLink(into: claim, look)
    return found
  }
}

extension ArgumentGraph {
  /// Whether a link was read as one between two articles whose claims say the same.
  func saysTheSameAcross(_ link: Handle<Link>) -> Bool {
    guard kind(of: link) == .support, status(of: link).origin == .suggested else { return false }
    return isAcross(link)
  }
}

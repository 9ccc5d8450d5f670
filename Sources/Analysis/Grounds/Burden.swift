import ArgumentGraph

/// Which claims of a side stand without a premise, and which of them are attacked all the same: its unmet burden (F5).
///
/// After Toulmin (1958), Walton (1988) and Kuhn (1991). Bare: no link that counts supports the claim, in these
/// articles. Attacked: an attack, a concession or an undercut of a reason for it, by anyone. Bare claims and the others
/// partition the claims.
public struct Burden: Sendable {
  public struct Entry: Sendable, Equatable {
    public let claim: Handle<Statement>
    /// What is said against it.
    public let objections: [Objection]
    /// Whether a premise of it is suggested, which does not count.
    public let hasSuggestedPremise: Bool
  }

  public let claims: Int
  /// In the order of the text.
  public let bare: [Entry]

  /// The bare claims that are attacked.
  public var unmet: [Entry] { bare.filter { !$0.objections.isEmpty } }
  public var unattacked: [Entry] { bare.filter(\.objections.isEmpty) }
  /// The bare claims that have a premise which is only suggested.
  public var suggested: [Entry] { bare.filter(\.hasSuggestedPremise) }

  /// - Complexity: O(claims and their links).
  public init(
    of side: ComparedSide, in graph: ArgumentGraph, counting counted: LinksCounted = .found,
    stop: () -> Bool = { false }
  ) {
    var bare: [Entry] = []
    for (count, claim) in side.claims.enumerated() {
      if count % 1024 == 0, stop() { break }
      var isSupported = false
      var hasSuggested = false
      graph.forEachLink(into: claim) { link in
        guard graph.kind(of: link) == .support else { return }
        let status = graph.status(of: link)
        isSupported = isSupported || counted.includes(status)
        hasSuggested = hasSuggested || status.isOnlySuggested
      }
      if isSupported { continue }
      let objections =
        graph.isSpokenAgainst(claim, counting: counted) ? graph.replies(to: claim, counting: counted) : []
      bare.append(Entry(claim: claim, objections: objections, hasSuggestedPremise: hasSuggested))
    }
    claims = side.claims.count
    self.bare = bare
  }
}

extension ArgumentGraph {
  /// Whether anything that counts speaks against a statement: an attack, a concession, or an undercut of a reason for
  /// it. What `is:attacked` keeps.
  ///
  /// - Complexity: O(links of the statement and their undercuts).
  func isSpokenAgainst(_ statement: Handle<Statement>, counting counted: LinksCounted) -> Bool {
    var isSpokenAgainst = false
    forEachLink(into: statement) { link in
      if isSpokenAgainst { return }
      guard kind(of: link) == .support else {
        isSpokenAgainst = counted.includes(status(of: link))
        return
      }
      if status(of: link).isRejected { return }
      forEachUndercut(of: link) { isSpokenAgainst = isSpokenAgainst || counted.includes(status(of: $0)) }
    }
    return isSpokenAgainst
  }

  /// What speaks against a statement itself, by links that count.
  public func replies(to statement: Handle<Statement>, counting counted: LinksCounted) -> [Objection] {
    objections(to: statement, counting: counted).filter { $0.isReply && counted.includes(status(of: $0.link)) }
  }
}

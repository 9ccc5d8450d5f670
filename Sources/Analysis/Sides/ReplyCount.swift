import ArgumentGraph

/// How many claims of a side another replies to, and how one knows; `Replies` says which, and what the replies are.
public struct ReplyCount: Sendable, Equatable {
  public private(set) var claims = 0
  private var shown = 0
  private var suggested = 0
  private var guessed = 0

  /// The four kinds partition the claims.
  public func count(_ kind: Replies.Kind) -> Int {
    switch kind {
    case .shown: shown
    case .suggested: suggested
    case .guessed: guessed
    case .none: claims - shown - suggested - guessed
    }
  }

  /// - Parameter about: limits the claims.
  /// - Complexity: O(claims).
  init(_ met: ReplyMarks, of side: ComparedSide, about: ((Handle<Statement>) -> Bool)?) {
    for claim in side.claims where about?(claim) ?? true {
      claims += 1
      if met.shown.contains(claim) {
        shown += 1
      } else if met.suggested.contains(claim) {
        suggested += 1
      } else if met.guessed.contains(claim) {
        guessed += 1
      }
    }
  }
}

/// The claims of a side that are replied to, by how one knows.
struct ReplyMarks {
  private(set) var shown = Marks<Statement>()
  private(set) var suggested = Marks<Statement>()
  private(set) var guessed = Marks<Statement>()

  /// Notes a reply to a statement; what others say is none of the opponent's.
  mutating func note(
    _ evidence: Evidence, by relation: Objector.Relation, to statement: Handle<Statement>, of side: ComparedSide
  ) {
    guard relation != .other, let claim = side.claim(saidBy: statement) else { return }
    switch (relation, evidence) {
    case (.guess, _): guessed.insert(claim)
    case (_, .shown): shown.insert(claim)
    case (_, .suggested): suggested.insert(claim)
    }
  }
}

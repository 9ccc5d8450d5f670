import ArticleText

/// One or more premises that support or attack a statement, or undercut another link (AIF: RA or CA with its ends).
public struct Link: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case support, attack, undercut
  }

  public enum Target: Hashable, Sendable {
    case statement(Handle<Statement>)
    case link(Handle<Link>)
  }

  public enum Origin: String, Sendable, CaseIterable {
    /// A cue stands in the text.
    case found
    /// Inferred, without a cue.
    case suggested
    /// By hand.
    case added
  }

  /// A person's judgement on a link.
  public enum Verdict: String, Sendable {
    case accepted, rejected
  }

  public var kind: Kind
  /// Several premises in one link are linked premises; several links are convergent reasons.
  public var premises: [Handle<Statement>]
  public var target: Target
  public var origin: Origin
  public var verdict: Verdict?
  /// Whether an attack grants the point and goes on ("although …"): called a concession, not an attack.
  public var isConcession: Bool
  public var cue: [Span]
  /// The article in which the cue stands.
  public var article: ArticleID?
  public var rule: String
  public var confidence: Float

  public init(
    kind: Kind, premises: [Handle<Statement>], target: Target, origin: Origin, verdict: Verdict? = nil,
    isConcession: Bool = false, cue: [Span] = [], article: ArticleID? = nil, rule: String, confidence: Float = 1
  ) {
    self.kind = kind
    self.premises = premises
    self.target = target
    self.origin = origin
    self.verdict = verdict
    self.isConcession = isConcession
    self.cue = cue
    self.article = article
    self.rule = rule
    self.confidence = confidence
  }

  public var targetStatement: Handle<Statement>? {
    if case .statement(let statement) = target { statement } else { nil }
  }

  public var status: LinkStatus { LinkStatus(origin: origin, verdict: verdict) }
  public var isRejected: Bool { status.isRejected }
  /// Accepted, or added by hand.
  public var isReviewed: Bool { status.isReviewed }
  /// Inferred and not yet accepted or rejected.
  public var isOnlySuggested: Bool { status.isOnlySuggested }

  /// Whether an undercut is aimed at a link, and anything else at a statement.
  var isAimedAtItsKind: Bool { (kind == .undercut) == (targetStatement == nil) }

  /// Whether two links join the same ends in the same way, whoever made them.
  public func hasSameEnds(as other: Link) -> Bool {
    kind == other.kind && target == other.target && premises == other.premises
  }
}

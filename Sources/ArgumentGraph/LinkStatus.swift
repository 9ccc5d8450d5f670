/// Where a link comes from and what a person has said of it: all that decides whether it counts.
public struct LinkStatus: Hashable, Sendable {
  public let origin: Link.Origin
  public let verdict: Link.Verdict?

  public init(origin: Link.Origin, verdict: Link.Verdict? = nil) {
    self.origin = origin
    self.verdict = verdict
  }

  public var isRejected: Bool { verdict == .rejected }
  /// Accepted, or added by hand.
  public var isReviewed: Bool { !isRejected && (verdict == .accepted || origin == .added) }
  /// Inferred and not yet accepted or rejected.
  public var isOnlySuggested: Bool { origin == .suggested && verdict == nil }

  /// A number below 16 for each.
  var code: UInt16 {
    let origin: UInt16 =
      switch self.origin {
      case .found: 0
      case .suggested: 1
      case .added: 2
      }
    let verdict: UInt16 =
      switch self.verdict {
      case nil: 0
      case .accepted: 1
      case .rejected: 2
      }
    return origin << 2 | verdict
  }
}

/// Some of the statuses: a question put to each of them once, and not to millions of links.
public struct LinkStatuses: Sendable {
  private(set) var codes: UInt16 = 0

  /// Those for which a test holds.
  public init(where includes: (LinkStatus) -> Bool) {
    for origin in Link.Origin.allCases {
      for verdict in [nil, .accepted, .rejected] as [Link.Verdict?] {
        let status = LinkStatus(origin: origin, verdict: verdict)
        if includes(status) { codes |= 1 << status.code }
      }
    }
  }
}

/// Which part of the graph answers rest on (`set links`).
public enum LinksCounted: String, Sendable, CaseIterable {
  /// Found in the text, and reviewed: the default.
  case found
  case reviewed
  /// Suggested ones too.
  case all

  /// Whether a link counts. A rejected link counts nowhere.
  public func includes(_ link: Link) -> Bool { includes(link.status) }

  public func includes(_ status: LinkStatus) -> Bool {
    if status.isRejected { return false }
    switch self {
    case .found: return status.origin == .found || status.isReviewed
    case .reviewed: return status.isReviewed
    case .all: return true
    }
  }
}

import ArgumentGraph

/// The values of `links:`: which links a walk takes, or a statement has. A rejected link is none of them.
public enum LinkLimit: String, CaseIterable, Sendable {
  case found, suggested, added, reviewed, all

  public func includes(_ link: Link) -> Bool { includes(link.status) }

  public func includes(_ status: LinkStatus) -> Bool {
    if status.isRejected { return false }
    switch self {
    case .found: return status.origin == .found
    case .suggested: return status.isOnlySuggested
    case .added: return status.origin == .added
    case .reviewed: return status.isReviewed
    case .all: return true
    }
  }
}

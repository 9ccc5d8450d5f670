import ArgumentGraph

/// The values of `links:`: which links a walk takes, or a statement has. A rejected link is none of them.
public enum LinkLimit: String, CaseIterable, Sendable {
  case found, suggested, added, reviewed, all

  public func includes(_ link: Link) -> Bool {
    if link.isRejected { return false }
    switch self {
    case .found: return link.origin == .found
    case .suggested: return link.isOnlySuggested
    case .added: return link.origin == .added
    case .reviewed: return link.isReviewed
    case .all: return true
    }
  }
}

import ArgumentGraph

/// What an answer has a link from: the text or a person, or an inference only. No number mixes the two.
public enum Evidence: String, Sendable, CaseIterable {
  /// A cue stands in the text, or a person accepted or added the link.
  case shown
  /// Inferred, and not reviewed.
  case suggested
}

extension LinksCounted {
  /// What an answer on this part of the graph has a link from; `nil` for a link that does not count there.
  public func evidence(of link: Link) -> Evidence? { evidence(of: link.status) }

  func evidence(of status: LinkStatus) -> Evidence? {
    if status.isOnlySuggested { return self == .reviewed ? nil : .suggested }
    return includes(status) ? .shown : nil
  }
}

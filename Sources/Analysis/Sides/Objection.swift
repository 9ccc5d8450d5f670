import ArgumentGraph

/// A link that speaks against a statement: an attack on it, an undercut of a reason for it, or an undercut of its own
/// use against another statement.
public struct Objection: Hashable, Sendable {
  /// What the link is called: undercuts and concessions are no attacks.
  public enum Act: String, Sendable, CaseIterable {
    case attack, concession, undercut
  }

  public let link: Handle<Link>
  public let act: Act
  public let evidence: Evidence
  /// The statements that object, as in the link.
  public let premises: [Handle<Statement>]
  /// The statement that is weakened.
  public let against: Handle<Statement>
  /// The link that an undercut runs to.
  public let undercutLink: Handle<Link>?
  /// Whether it meets the statement itself, by an attack or by an undercut of a reason for it; an undercut of what the
  /// statement is used against leaves the statement as it was.
  public let isReply: Bool
}

extension ArgumentGraph {
  /// The objections to a statement among the links that count, in the order of the links.
  ///
  /// - Complexity: O(links of the statement and their undercuts).
  public func objections(to statement: Handle<Statement>, counting counted: LinksCounted) -> [Objection] {
    var found: [Objection] = []
    func add(_ link: Handle<Link>, undercutting undercut: Handle<Link>? = nil, isReply: Bool = true) {
      guard let evidence = counted.evidence(of: status(of: link)) else { return }
      let act: Objection.Act = undercut != nil ? .undercut : self[link].isConcession ? .concession : .attack
      found.append(
        Objection(
          link: link, act: act, evidence: evidence, premises: self[link].premises, against: statement,
          undercutLink: undercut, isReply: isReply))
    }
    forEachLink(into: statement) { link in
      switch kind(of: link) {
      case .attack: if !status(of: link).isRejected { add(link) }
      case .support: if !status(of: link).isRejected { forEachUndercut(of: link) { add($0, undercutting: link) } }
      case .undercut: break
      }
    }
    forEachLink(from: statement) { link in
      if kind(of: link) == .support || status(of: link).isRejected { return }
      forEachUndercut(of: link) { add($0, undercutting: link, isReply: false) }
    }
    return found
  }

  /// Whether the statement is put forward by its holder: neither a guess nor an if-part.
  func isAsserted(_ statement: Handle<Statement>) -> Bool {
    isLive(statement) && guessedHolder(of: statement) == nil && !isIfPart(statement)
  }

  /// Every statement with a part in an objection: its premises, what it is against, and the ends of an undercut link.
  func ends(of objection: Objection) -> [Handle<Statement>] {
    var ends = objection.premises + [objection.against]
    if let undercut = objection.undercutLink.map({ self[$0] }) {
      ends += undercut.premises + [undercut.targetStatement].compactMap(\.self)
    }
    return ends
  }

  /// Puts rows in the order of the text: by who objects, then by what to.
  func inTextOrder<Row>(_ rows: [Row], by objection: (Row) -> Objection) -> [Row] {
    rows.count < 2
      ? rows
      : rows.sorted { left, right in
        let (left, right) = (objection(left), objection(right))
        let speakers = (id(of: left.premises[0]), id(of: right.premises[0]))
        if speakers.0 != speakers.1 { return speakers.0 < speakers.1 }
        let against = (id(of: left.against), id(of: right.against))
        return against.0 != against.1 ? against.0 < against.1 : left.link < right.link
      }
  }
}

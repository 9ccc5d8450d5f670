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

/// An objection as loops over many meet it: without its premises.
struct ObjectionPlace {
  let link: Handle<Link>
  let evidence: Evidence
  let against: Handle<Statement>
  let undercutLink: Handle<Link>?
  let isReply: Bool
}

extension ArgumentGraph {
  /// The objections to a statement among the links that count, in the order of the links.
  ///
  /// - Complexity: O(links of the statement and their undercuts).
  public func objections(to statement: Handle<Statement>, counting counted: LinksCounted) -> [Objection] {
    var found: [Objection] = []
    forEachObjection(to: statement, counting: counted) { found.append(objection($0)) }
    return found
  }

  /// The same, where most are looked at only: nothing is made of them.
  func forEachObjection(
    to statement: Handle<Statement>, counting counted: LinksCounted, _ body: (ObjectionPlace) -> Void
  ) {
    func pass(_ link: Handle<Link>, undercutting undercut: Handle<Link>? = nil, isReply: Bool = true) {
      guard let evidence = counted.evidence(of: status(of: link)) else { return }
      body(
        ObjectionPlace(link: link, evidence: evidence, against: statement, undercutLink: undercut, isReply: isReply))
    }
    forEachLink(into: statement) { link in
      switch kind(of: link) {
      case .attack: if !status(of: link).isRejected { pass(link) }
      case .support: if !status(of: link).isRejected { forEachUndercut(of: link) { pass($0, undercutting: link) } }
      case .undercut: break
      }
    }
    forEachLink(from: statement) { link in
      if kind(of: link) == .support || status(of: link).isRejected { return }
      forEachUndercut(of: link) { pass($0, undercutting: link, isReply: false) }
    }
  }

  /// An objection with its premises.
  func objection(_ place: ObjectionPlace) -> Objection {
    let act: Objection.Act =
      place.undercutLink != nil ? .undercut : self[place.link].isConcession ? .concession : .attack
    return Objection(
      link: place.link, act: act, evidence: place.evidence, premises: self[place.link].premises,
      against: place.against, undercutLink: place.undercutLink, isReply: place.isReply)
  }

  /// Whether the statement is put forward by its holder: neither a guess nor an if-part.
  func isAsserted(_ statement: Handle<Statement>) -> Bool {
    isLive(statement) && guessedHolder(of: statement) == nil && !isIfPart(statement)
  }

  /// Whether a test holds of any statement with a part in an objection: its premises, what it is against, and the ends
  /// of an undercut link.
  func anyEnd(of objection: ObjectionPlace, _ test: (Handle<Statement>) -> Bool) -> Bool {
    var holds = test(objection.against)
    forEachPremise(of: objection.link) { holds = holds || test($0) }
    if let undercut = objection.undercutLink {
      forEachPremise(of: undercut) { holds = holds || test($0) }
      if let target = targetStatement(of: undercut) { holds = holds || test(target) }
    }
    return holds
  }

  /// Puts rows in the order of the text: by who objects, then by what to.
  func inTextOrder<Row>(_ rows: [Row], by objection: (Row) -> Objection) -> [Row] {
    if rows.count < 2 { return rows }
    // Keys are moved about more quickly than rows.
    let keys = rows.indices.map { place in
      let objection = objection(rows[place])
      return ObjectionOrder(
        speaker: id(of: objection.premises[0]), against: id(of: objection.against), link: objection.link, place: place)
    }
    return keys.sorted().map { rows[$0.place] }
  }
}

/// Where a row stands among others: by who objects, then by what to.
private struct ObjectionOrder: Comparable {
  let speaker: StatementID
  let against: StatementID
  let link: Handle<Link>
  let place: Int

  static func < (left: Self, right: Self) -> Bool {
    if left.speaker != right.speaker { return left.speaker < right.speaker }
    return left.against != right.against ? left.against < right.against : left.link < right.link
  }
}

import ArgumentGraph

/// Which claims of a side another replies to, and how one knows (F3). The four kinds partition the claims.
///
/// A reply is an attack on the claim or an undercut of a reason for it. "None" means: in these articles.
public struct Replies: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    case shown, suggested
    /// Only by what the author supposes that the other side holds.
    case guessed
    case none
  }

  /// An objection to a premise of a claim, which leaves the claim itself without a reply.
  public struct PremiseNote: Sendable, Equatable {
    public let premise: Handle<Statement>
    public let objection: Objection
    /// Support links from the premise up to the claim: 1 for a premise of its own.
    public let distance: Int
  }

  /// A claim with what is said against it.
  public struct Entry: Sendable, Equatable {
    public let claim: Handle<Statement>
    /// By the other side, shown ones first.
    public internal(set) var replies: [Objection] = []
    public internal(set) var guesses: [Objection] = []
    /// By voices of neither side, authors apart.
    public internal(set) var byOthers: [Objection] = []
    public internal(set) var byAuthors: [Objection] = []
    /// On its own premises, or else on the nearest one further up.
    public internal(set) var premiseNotes: [PremiseNote] = []

    public var kind: Kind {
      if let first = replies.first { return first.evidence == .shown ? .shown : .suggested }
      return guesses.isEmpty ? .none : .guessed
    }
  }

  /// One for each claim, in the order of the text.
  public let entries: [Entry]

  public func entries(_ kind: Kind) -> [Entry] { entries.filter { $0.kind == kind } }
  public func count(_ kind: Kind) -> Int { entries.count { $0.kind == kind } }

  /// - Parameters:
  ///   - by: whose replies; without it, those of everybody outside the side.
  ///   - about: limits the claims.
  ///   - notesPremises: whether objections to premises only are looked for.
  /// - Complexity: O(links of the side's statements and of what supports them).
  public init(
    to side: ComparedSide, by opponent: ComparedSide?, in graph: ArgumentGraph, counting counted: LinksCounted = .found,
    about: ((Handle<Statement>) -> Bool)? = nil, notesPremises: Bool = true, stop: () -> Bool = { false }
  ) {
    var entries = side.claims.filter { about?($0) ?? true }.map { Entry(claim: $0) }
    let places = Dictionary(uniqueKeysWithValues: entries.indices.map { (entries[$0].claim, $0) })
    for statement in side.asserted {
      if stop() { break }
      guard let claim = side.claim(saidBy: statement), let place = places[claim] else { continue }
      for objection in graph.objections(to: statement, counting: counted) where objection.isReply {
        guard let objector = graph.objector(of: objection, against: side, opponent: opponent) else { continue }
        switch objector.relation {
        case .opponent: entries[place].replies.append(objection)
        case .guess: entries[place].guesses.append(objection)
        case .other where graph[objector.voice].kind == .author: entries[place].byAuthors.append(objection)
        case .other: entries[place].byOthers.append(objection)
        }
      }
    }
    let premises =
      notesPremises ? PremiseReplies(of: side, by: opponent, in: graph, counting: counted, stop: stop) : nil
    for place in entries.indices {
      if entries[place].replies.count > 1 {
        let replies = graph.inTextOrder(entries[place].replies) { $0 }
        entries[place].replies = replies.filter { $0.evidence == .shown } + replies.filter { $0.evidence == .suggested }
      }
      if let premises { entries[place].premiseNotes = premises.notes(on: entries[place].claim) }
    }
    self.entries = entries
  }
}

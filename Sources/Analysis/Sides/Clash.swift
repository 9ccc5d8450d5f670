import ArgumentGraph

/// Where two sides speak against each other, and where others speak against one of them (F2).
public struct Clash: Sendable, Equatable {
  /// Which of the two sides.
  public enum Position: String, Sendable { case first, second }

  /// One objection, with whom it helps.
  public struct Row: Sendable, Equatable {
    public let objection: Objection
    /// The voice that objects; where several premises have several holders, the one that decided whose row it is.
    public let speaker: Handle<Voice>
    /// The side that the objection helps: the one it is not against. This credits the side with nothing.
    public let helps: Position
  }

  /// Objections of one side to the other, both ways, in the order of the text.
  public let rows: [Row]
  /// Objections of voices of neither side, the author among them.
  public let byOthers: [Row]
  /// Objections that the author supposes a side to have; no side said them.
  public let guessed: [Row]

  public func rows(_ evidence: Evidence) -> [Row] { rows.filter { $0.objection.evidence == evidence } }
  public func byOthers(_ evidence: Evidence) -> [Row] { byOthers.filter { $0.objection.evidence == evidence } }

  /// - Parameter about: keeps a row when any of its ends is about it.
  /// - Complexity: O(links of the two sides' statements), and sorting the rows.
  public init(
    _ first: ComparedSide, _ second: ComparedSide, in graph: ArgumentGraph, counting counted: LinksCounted = .found,
    about: ((Handle<Statement>) -> Bool)? = nil, stop: () -> Bool = { false }
  ) {
    var collected = Collected()
    for (side, opponent, helps) in [(first, second, Position.second), (second, first, .first)] {
      for statement in side.asserted {
        if stop() { break }
        for objection in graph.objections(to: statement, counting: counted) {
          if let about, !graph.ends(of: objection).contains(where: about) { continue }
          guard let objector = graph.objector(of: objection, against: side, opponent: opponent) else { continue }
          // What others say against what both say helps neither.
          if objector.relation != .opponent, opponent.asserts(statement) { continue }
          collected.add(Row(objection: objection, speaker: objector.voice, helps: helps), objector.relation)
        }
      }
    }
    rows = graph.inTextOrder(collected.rows) { $0.objection }
    byOthers = graph.inTextOrder(collected.byOthers) { $0.objection }
    guessed = graph.inTextOrder(collected.guessed) { $0.objection }
  }

  /// Rows by who objects; a link gives one row, though it weakens several linked premises.
  private struct Collected {
    var rows: [Row] = []
    var byOthers: [Row] = []
    var guessed: [Row] = []
    var links: Set<Handle<Link>> = []

    mutating func add(_ row: Row, _ relation: Objector.Relation) {
      guard links.insert(row.objection.link).inserted else { return }
      switch relation {
      case .opponent: rows.append(row)
      case .other: byOthers.append(row)
      case .guess: guessed.append(row)
      }
    }
  }
}

/// Who makes an objection, as seen from the side it is against.
struct Objector {
  enum Relation { case opponent, other, guess }
  let relation: Relation
  let voice: Handle<Voice>
}

extension ArgumentGraph {
  /// Who objects: the opponent where one premise is theirs, else anybody outside both sides, else the author by a
  /// guess at the opponent; `nil` for what a side says against itself. Without an opponent given, everybody outside
  /// the side is one. What both say against what both say sets nobody against anybody.
  func objector(of objection: Objection, against side: ComparedSide, opponent: ComparedSide?) -> Objector? {
    if let opponent {
      let isOfBoth = side.asserts(objection.against) && opponent.asserts(objection.against)
      if let own = objection.premises.first(where: {
        isAsserted($0) && opponent.asserts($0) && !(isOfBoth && side.asserts($0))
      }) {
        return Objector(relation: .opponent, voice: holder(of: own))
      }
      if let other = objection.premises.first(where: {
        isAsserted($0) && !side.contains(holder(of: $0)) && !opponent.contains(holder(of: $0))
      }) {
        return Objector(relation: .other, voice: holder(of: other))
      }
    } else if let other = objection.premises.first(where: { isAsserted($0) && !side.contains(holder(of: $0)) }) {
      return Objector(relation: .opponent, voice: holder(of: other))
    }
    let guess = objection.premises.first { premise in
      guard isLive(premise), let guessed = guessedHolder(of: premise) else { return false }
      return opponent?.contains(guessed) ?? !side.contains(guessed)
    }
    return guess.map { Objector(relation: .guess, voice: holder(of: $0)) }
  }
}

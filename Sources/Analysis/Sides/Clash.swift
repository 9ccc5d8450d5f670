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
  /// The claims of the first side by the replies of the second, and the other way round.
  public let repliesToFirst: ReplyCount
  public let repliesToSecond: ReplyCount

  public func rows(_ evidence: Evidence) -> [Row] { rows.filter { $0.objection.evidence == evidence } }
  public func byOthers(_ evidence: Evidence) -> [Row] { byOthers.filter { $0.objection.evidence == evidence } }

  /// - Parameter about: keeps a row when any of its ends is about it.
  /// - Complexity: O(links of the two sides' statements), and sorting the rows.
  public init(
    _ first: ComparedSide, _ second: ComparedSide, in graph: ArgumentGraph, counting counted: LinksCounted = .found,
    about: ((Handle<Statement>) -> Bool)? = nil, stop: () -> Bool = { false }
  ) {
    var collected = Collected()
    var (toFirst, toSecond) = (ReplyMarks(), ReplyMarks())
    for (side, opponent, helps) in [(first, second, Position.second), (second, first, .first)] {
      var replies = ReplyMarks()
      for (number, statement) in side.asserted.enumerated() {
        if number & 0xFF == 0, stop() { break }
        graph.forEachObjection(to: statement, counting: counted) { objection in
          guard let objector = graph.objector(of: objection, against: side, opponent: opponent) else { return }
          if objection.isReply { replies.note(objection.evidence, by: objector.relation, to: statement, of: side) }
          if let about, !graph.anyEnd(of: objection, about) { return }
          // What others say against what both say helps neither.
          if objector.relation != .opponent, opponent.asserts(statement) { return }
          guard collected.links.insert(objection.link) else { return }
          collected.add(
            Row(objection: graph.objection(objection), speaker: objector.voice, helps: helps), objector.relation)
        }
      }
      if helps == .second { toFirst = replies } else { toSecond = replies }
    }
    rows = graph.inTextOrder(collected.rows) { $0.objection }
    byOthers = graph.inTextOrder(collected.byOthers) { $0.objection }
    guessed = graph.inTextOrder(collected.guessed) { $0.objection }
    repliesToFirst = ReplyCount(toFirst, of: first, about: about)
    repliesToSecond = ReplyCount(toSecond, of: second, about: about)
  }

  /// Rows by who objects; a link gives one row, though it weakens several linked premises.
  private struct Collected {
    var rows: [Row] = []
    var byOthers: [Row] = []
    var guessed: [Row] = []
    var links = Marks<Link>()

    mutating func add(_ row: Row, _ relation: Objector.Relation) {
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
    objector(objection.link, objection.against, side, opponent)
  }

  func objector(of objection: ObjectionPlace, against side: ComparedSide, opponent: ComparedSide?) -> Objector? {
    objector(objection.link, objection.against, side, opponent)
  }

  private func objector(
    _ link: Handle<Link>, _ against: Handle<Statement>, _ side: ComparedSide, _ opponent: ComparedSide?
  ) -> Objector? {
    var (own, other, guess): (Handle<Statement>?, Handle<Statement>?, Handle<Statement>?)
    let isOfBoth = opponent.map { side.asserts(against) && $0.asserts(against) } ?? false
    forEachPremise(of: link) { premise in
      if isAsserted(premise) {
        let holder = holder(of: premise)
        if let opponent {
          if own == nil, opponent.asserts(premise), !(isOfBoth && side.asserts(premise)) { own = premise }
          if other == nil, !side.contains(holder), !opponent.contains(holder) { other = premise }
        } else if own == nil, !side.contains(holder) {
          own = premise
        }
      } else if guess == nil, isLive(premise), let guessed = guessedHolder(of: premise),
        opponent?.contains(guessed) ?? !side.contains(guessed)
      {
        guess = premise
      }
    }
    if let own { return Objector(relation: .opponent, voice: holder(of: own)) }
    if let other { return Objector(relation: .other, voice: holder(of: other)) }
    return guess.map { Objector(relation: .guess, voice: holder(of: $0)) }
  }
}

import ArgumentGraph

/// What somebody needs who is to speak for a side: its own claims, what others lend it, what it has to answer, and what
/// it must expect to hear.
///
/// After Caplan's ideological Turing test and Govier on charity: to speak for a side so that it would know itself.
public struct RolePlay: Sendable {
  /// A statement with what it does against claims of the side.
  public struct Heard: Sendable, Equatable {
    public let statement: Handle<Statement>
    public internal(set) var objections: [Objection]
    /// Whether the side says something against each of them.
    public internal(set) var isAnswered: Bool
  }

  /// Its own claims and what is lent.
  public let steelman: Steelman
  /// The claims of the other side by the replies of this one; those without are to be answered.
  public let replies: Replies?
  /// What anybody outside the side is reported to say against its claims, each statement once, in the order of the text.
  public let heard: [Heard]
  /// What would be said against its claims by suggested links only.
  public let suggested: [Objection]
  /// What the author supposes that somebody would say against them.
  public let guessed: [Objection]

  /// The claims of the other side that this one does not answer, shown or suggested.
  public var toAnswer: [Handle<Statement>] { replies?.entries(.none).map(\.claim) ?? [] }
  /// What is said against the side, and what of it the side says nothing against.
  public var against: [Handle<Statement>] { heard.map(\.statement) }
  public var unanswered: [Handle<Statement>] { heard.filter { !$0.isAnswered }.map(\.statement) }

  /// - Parameter isRival: whether the two are at odds, so that what speaks against the other is lent to this side.
  /// - Complexity: O(statements of both sides, links that lead to them), and sorting them.
  public init(
    of side: ComparedSide, against rival: ComparedSide?, isRival: Bool = true, in graph: ArgumentGraph,
    counting counted: LinksCounted = .found, stop: () -> Bool = { false }
  ) {
    // What suggested links would lend is left to `steelman`: a brief is short.
    steelman = Steelman(
      of: side, against: isRival ? rival : nil, in: graph, counting: counted, looksForSuggested: false, stop: stop)
    replies = rival.map {
      Replies(to: $0, by: side, in: graph, counting: counted, notesPremises: false, stop: stop)
    }
    let met = Replies(to: side, by: nil, in: graph, counting: counted, notesPremises: false, stop: stop)
    let objections = met.entries.flatMap { $0.replies + $0.byOthers + $0.byAuthors }
    var heard: [Heard] = []
    var places: [Handle<Statement>: Int] = [:]
    for objection in graph.inTextOrder(objections.filter({ $0.evidence == .shown }), by: { $0 }) {
      let isAnswered = graph.answers(to: objection, counting: counted).contains(where: side.asserts)
      for premise in objection.premises where graph.isAsserted(premise) && !side.asserts(premise) {
        if let place = places[premise] {
          heard[place].objections.append(objection)
          heard[place].isAnswered = heard[place].isAnswered && isAnswered
        } else {
          places[premise] = heard.count
          heard.append(Heard(statement: premise, objections: [objection], isAnswered: isAnswered))
        }
      }
    }
    self.heard = heard.sorted { graph.id(of: $0.statement) < graph.id(of: $1.statement) }
    suggested = graph.inTextOrder(objections.filter { $0.evidence == .suggested }) { $0 }
    guessed = graph.inTextOrder(met.entries.flatMap(\.guesses)) { $0 }
  }

  /// The party to answer where a side exchanges objections with none: of the others the one with most claims; `nil`
  /// where no other is heard.
  ///
  /// - Complexity: O(n log n) for n statements.
  public static func mostHeard(
    besides side: ComparedSide, in graph: ArgumentGraph, stop: () -> Bool = { false }
  ) -> ComparedSide? {
    EverySide.all(in: graph, stop: stop).first { every in
      every.isParty && every.side.party != side.party && !every.side.claims.contains(where: side.asserts)
    }?.side
  }
}

/// Which statements of a case somebody used, who spoke for a side; what was said about them is not judged.
public struct Coverage: Sendable, Equatable {
  /// The claims of the side that were used, and that were left.
  public let used: [Handle<Statement>]
  public let left: [Handle<Statement>]
  /// What others lend the side, used.
  public let lent: [Handle<Statement>]
  /// What the side says besides its claims: questions and if-parts.
  public let unclaimed: [Handle<Statement>]
  /// What the other side says.
  public let rivals: [Handle<Statement>]
  /// What neither says and nobody lends.
  public let others: [Handle<Statement>]

  /// The parts of a selection; a statement that restates a claim uses the claim. Complexity: linear in both.
  public init(of selection: Selection, for side: ComparedSide, _ play: RolePlay, against rival: ComparedSide?) {
    var claims = Marks<Statement>()
    let loans = Set(play.steelman.lent)
    var (lent, unclaimed) = ([Handle<Statement>](), [Handle<Statement>]())
    var (rivals, others) = ([Handle<Statement>](), [Handle<Statement>]())
    for statement in selection.statements {
      if let claim = side.claim(saidBy: statement) {
        claims.insert(claim)
      } else if side.asserts(statement) {
        unclaimed.append(statement)
      } else if loans.contains(statement) {
        lent.append(statement)
      } else if rival?.asserts(statement) == true {
        rivals.append(statement)
      } else {
        others.append(statement)
      }
    }
    used = side.claims.filter(claims.contains)
    left = side.claims.filter { !claims.contains($0) }
    (self.lent, self.unclaimed, self.rivals, self.others) = (lent, unclaimed, rivals, others)
  }
}

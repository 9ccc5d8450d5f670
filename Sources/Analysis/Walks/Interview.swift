import ArgumentGraph
import Lexicon

/// What the articles answer to the questions of a Socratic interview about a statement, in their fixed order.
///
/// After Paul and Elder (2006) and the critical questions of Walton (1996): whose it is, how sure, on what ground, by
/// which warrant, with what evidence, against whom, what falls without it, and what others would accept.
public struct Interview: Sendable {
  /// An objection with what is said against it in turn.
  public struct Answered: Sendable {
    public let objection: Objection
    public let answers: [Handle<Statement>]
  }

  /// Its grounds, its warrant and how sure it is put: what a Toulmin card lays out.
  public let card: ToulminCard
  public var statement: Handle<Statement> { card.statement }
  /// The premises of all reasons, each once, with the kinds of evidence that they bring.
  public let evidence: [(premise: Handle<Statement>, found: GroundWords.Found)]
  public let objections: [Answered]
  /// What falls if it is rejected.
  public let fallen: [Handle<Statement>]
  /// What loses a reason then, and stands by another.
  public let weakened: [Handle<Statement>]
  /// What others hold that says the same (F17).
  public let sharedBy: [Handle<Statement>]
  /// What others hold and is given for it.
  public let lent: [Handle<Statement>]
  /// What others hold, and it is given for: not spoken against, it serves them.
  public let serves: [Handle<Statement>]

  /// - Complexity: O(statements and links), for what falls.
  public init(
    about statement: Handle<Statement>, in graph: ArgumentGraph, counting counted: LinksCounted = .found,
    by lexicon: Lexicon, stop: () -> Bool = { false }
  ) {
    card = ToulminCard(of: statement, in: graph, counting: counted, by: lexicon, stop: stop)
    let grounds = GroundWords(lexicon.grounds)
    let premises = Selection(card.reasons.flatMap(\.premises)).statements
    evidence = premises.map { ($0, grounds.found(in: $0, of: graph, for: statement)) }
    objections = graph.replies(to: statement, counting: counted).map { objection in
      Answered(objection: objection, answers: graph.answers(to: objection, counting: counted))
    }
    let fall = Fall(supposing: [statement], in: graph, counting: counted, stop: stop)
    fallen = fall.fallen.map(\.statement)
    weakened = fall.weakened.map(\.statement)

    let own = graph.sideName(of: graph.holder(of: statement))
    func isOthers(_ other: Handle<Statement>) -> Bool {
      graph.isAsserted(other) && graph.sideName(of: graph.holder(of: other)) != own
    }
    sharedBy = graph.sayings(of: statement).filter { $0 != statement && isOthers($0) }
    lent = premises.filter(isOthers)
    var serves: [Handle<Statement>] = []
    graph.forEachLink(from: statement) { link in
      guard graph.kind(of: link) == .support, counted.includes(graph.status(of: link)),
        let target = graph.targetStatement(of: link), isOthers(target), !serves.contains(target)
      else { return }
      serves.append(target)
    }
    self.serves = graph.isSpokenAgainst(statement, counting: counted) ? [] : serves
  }
}

extension ArgumentGraph {
  /// What is said against an objection: attacks on its premises, and undercuts of its link.
  func answers(to objection: Objection, counting counted: LinksCounted) -> [Handle<Statement>] {
    var answers: [Handle<Statement>] = []
    func add(_ link: Handle<Link>) {
      guard counted.includes(status(of: link)) else { return }
      forEachPremise(of: link) { if !answers.contains($0) { answers.append($0) } }
    }
    for premise in objection.premises {
      forEachLink(into: premise) { if kind(of: $0) == .attack { add($0) } }
    }
    forEachUndercut(of: objection.link) { add($0) }
    return answers
  }

  /// The statements that say the same, of whatever voice, in the order of the text.
  ///
  /// - Complexity: O(statements).
  fileprivate func sayings(of statement: Handle<Statement>) -> [Handle<Statement>] {
    var restatements = Restatements(ofOneVoice: false)
    let first = restatements.first(of: statement, in: self)
    var same = [first]
    forEachRestatement { if restatements.first(of: $0, in: self) == first, $0 != first { same.append($0) } }
    return same
  }
}

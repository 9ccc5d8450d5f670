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

  /// A reason with its warrant, where one is stated.
  public struct Reason: Sendable {
    public let link: Handle<Link>
    public let premises: [Handle<Statement>]
    public let warrant: Handle<Statement>?
  }

  public let statement: Handle<Statement>
  /// Words that weaken it, and words that press it, in the order of the text.
  public let hedges: [String]
  public let boosters: [String]
  public let reasons: [Reason]
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
    self.statement = statement
    let words = Words.cut(graph.words(of: statement)).map { String(WordEdges.bare($0[...])) }
    hedges = Self.phrases(lexicon.hedges, words)
    boosters = Self.phrases(lexicon.boosters, words)
    let grounds = GroundWords(lexicon.grounds)
    var reasons: [Reason] = []
    var premises: [Handle<Statement>] = []
    graph.forEachLink(into: statement) { link in
      guard graph.kind(of: link) == .support, counted.includes(graph.status(of: link)) else { return }
      let own = graph[link].premises
      reasons.append(Reason(link: link, premises: own, warrant: grounds.warrant(among: own, of: graph)))
      for premise in own where !premises.contains(premise) { premises.append(premise) }
    }
    self.reasons = reasons
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

  private static func phrases<Entry>(_ table: PhraseTable<Entry>, _ words: [String]) -> [String] {
    var found: [String] = []
    var place = 0
    while place < words.count {
      let phrase = table.longest(in: words, at: place).first
      if let phrase { found.append(phrase.words.joined(separator: " ")) }
      place += phrase?.count ?? 1
    }
    return found
  }
}

extension ArgumentGraph {
  /// What is said against an objection: attacks on its premises, and undercuts of its link.
  fileprivate func answers(to objection: Objection, counting counted: LinksCounted) -> [Handle<Statement>] {
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

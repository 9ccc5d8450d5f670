import ArgumentGraph

/// What two sides could build on (F17, after Fisher & Ury 1981): what both state, and what one of them states, nobody
/// speaks against, and is a reason for a claim of the other or of a voice on neither side.
///
/// A reason runs through links that count, one or a chain of them. Nobody speaks against a claim that no attack,
/// concession or undercut of any origin meets, guesses included.
public struct CommonGround: Sendable {
  public struct Row: Sendable, Equatable {
    public let claim: Handle<Statement>
    public let by: Clash.Position
    /// The nearest statement of the other side, or of a voice on neither, that it is a reason for.
    public let supports: Handle<Statement>
    /// The links from the claim to there, each with the statement that it runs to.
    public let way: [Step]
  }

  public struct Step: Sendable, Equatable {
    public let link: Handle<Link>
    public let to: Handle<Statement>
  }

  public let agreed: [Agreement]
  /// Reasons for a claim of the other side, in the order of the text.
  public let forTheOther: [Row]
  /// Reasons for what a voice on neither side says, where they are none for the other side.
  public let forMediators: [Row]

  public func agreed(_ evidence: Evidence) -> [Agreement] { agreed.filter { $0.evidence == evidence } }

  /// - Complexity: O(statements and links): a walk up from each side, and one from all others.
  public init(
    _ first: ComparedSide, _ second: ComparedSide, in graph: ArgumentGraph, counting counted: LinksCounted = .found,
    words: ClaimWords? = nil, about: ((Handle<Statement>) -> Bool)? = nil, stop: () -> Bool = { false }
  ) {
    agreed = Agreement.between(first, second, in: graph, counting: counted, words: words, about: about)
    let others = graph.statements.filter { statement in
      graph.isAsserted(statement) && !graph.roles(of: statement).contains(.question)
        && !first.contains(graph.holder(of: statement)) && !second.contains(graph.holder(of: statement))
    }
    let forNeither = Reasons(for: others, in: graph, counting: counted, stop: stop)
    var forTheOther: [Row] = []
    var forMediators: [Row] = []
    for (side, other, position) in [(first, second, Clash.Position.first), (second, first, .second)] {
      let reasons = Reasons(for: other.asserted, in: graph, counting: counted, stop: stop)
      let contested = side.contested(in: graph)
      for claim in side.claims where !contested.contains(claim) && !other.asserts(claim) {
        if let about, !about(claim) { continue }
        if let row = reasons.row(claim, position) {
          forTheOther.append(row)
        } else if let row = forNeither.row(claim, position) {
          forMediators.append(row)
        }
      }
    }
    func inTextOrder(_ rows: [Row]) -> [Row] { rows.sorted { graph.id(of: $0.claim) < graph.id(of: $1.claim) } }
    self.forTheOther = inTextOrder(forTheOther)
    self.forMediators = inTextOrder(forMediators)
  }

  /// Which statements are reasons for some others, and how.
  private struct Reasons {
    private var steps: [Handle<Statement>: Step] = [:]
    private let goals: Set<Handle<Statement>>

    /// A walk up from the goals, nearest first; each statement is met once, so that cycles end.
    init(
      for goals: [Handle<Statement>], in graph: ArgumentGraph, counting counted: LinksCounted, stop: () -> Bool
    ) {
      self.goals = Set(goals)
      var queue = goals
      var next = 0
      while next < queue.count {
        if next % 1024 == 0, stop() { break }
        let statement = queue[next]
        next += 1
        graph.forEachLink(into: statement) { link in
          guard graph.kind(of: link) == .support, counted.includes(graph.status(of: link)) else { return }
          graph.forEachPremise(of: link) { premise in
            guard steps[premise] == nil, !self.goals.contains(premise) else { return }
            steps[premise] = Step(link: link, to: statement)
            queue.append(premise)
          }
        }
      }
    }

    func row(_ claim: Handle<Statement>, _ by: Clash.Position) -> Row? {
      var way: [Step] = []
      var here = claim
      while !goals.contains(here), let step = steps[here] {
        way.append(step)
        here = step.to
      }
      return way.isEmpty ? nil : Row(claim: claim, by: by, supports: here, way: way)
    }
  }
}

extension ComparedSide {
  /// Its claims that anything speaks against, whoever says it and wherever the link comes from.
  fileprivate func contested(in graph: ArgumentGraph) -> Set<Handle<Statement>> {
    var contested: Set<Handle<Statement>> = []
    for statement in asserted {
      guard let claim = claim(saidBy: statement) else { continue }
      if graph.objections(to: statement, counting: .all).contains(where: \.isReply) { contested.insert(claim) }
    }
    return contested
  }
}

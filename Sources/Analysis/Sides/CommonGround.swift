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
    /// By offset the link to take next, and the statement that it runs to; -1 where none leads on.
    private var links: [Int32]
    private var ends: [Int32]
    private let goals: Marks<Statement>

    /// A walk up from the goals, nearest first; each statement is met once, so that cycles end.
    init(
      for goals: [Handle<Statement>], in graph: ArgumentGraph, counting counted: LinksCounted, stop: () -> Bool
    ) {
      let marks = Marks(goals)
      let counting = LinkStatuses(where: counted.includes)
      var links = Array(repeating: Int32(-1), count: graph.statementCapacity)
      var ends = links
      var queue = goals
      var next = 0
      while next < queue.count {
        if next % 1024 == 0, stop() { break }
        let statement = queue[next]
        next += 1
        graph.forEachLink(into: statement) { link in
          guard graph.kind(of: link) == .support, graph.isAmong(counting, link) else { return }
          graph.forEachPremise(of: link) { premise in
            guard links[premise.offset] < 0, !marks.contains(premise) else { return }
            links[premise.offset] = Int32(link.offset)
            ends[premise.offset] = Int32(statement.offset)
            queue.append(premise)
          }
        }
      }
      (self.goals, self.links, self.ends) = (marks, links, ends)
    }

    func row(_ claim: Handle<Statement>, _ by: Clash.Position) -> Row? {
      var way: [Step] = []
      var here = claim
      while !goals.contains(here), links[here.offset] >= 0 {
        let step = Step(link: Handle(Int(links[here.offset])), to: Handle(Int(ends[here.offset])))
        way.append(step)
        here = step.to
      }
      return way.isEmpty ? nil : Row(claim: claim, by: by, supports: here, way: way)
    }
  }
}

extension ComparedSide {
  /// Its claims that anything speaks against, whoever says it and wherever the link comes from.
  fileprivate func contested(in graph: ArgumentGraph) -> Marks<Statement> {
    var contested = Marks<Statement>()
    for statement in asserted {
      guard let claim = claim(saidBy: statement) else { continue }
      graph.forEachObjection(to: statement, counting: .all) { if $0.isReply { contested.insert(claim) } }
    }
    return contested
  }
}

import ArgumentGraph

/// The case of a side with everything that others lend it (F18; charity as in Govier): its claims, what supports them,
/// and what speaks against the other side's claims, whoever holds it.
public struct Steelman: Sendable {
  /// A statement that another holds, with the link by which it helps.
  public struct Lent: Sendable, Equatable {
    public let statement: Handle<Statement>
    public let link: Handle<Link>
  }

  /// The claims of the side, in the order of the text, as all lists here.
  public let own: [Handle<Statement>]
  /// What others hold that supports a claim of the side, at first hand or as a reason for a reason.
  public let supporting: [Lent]
  /// What others hold against a claim of the other side: an attack, a concession, an undercut of a reason for it. What
  /// supports as well is not named twice.
  public let objecting: [Lent]
  /// The side's own objections to claims of the other side.
  public let ownObjections: [Objection]
  /// What others lend by suggested links only, both kinds.
  public let suggested: [Lent]

  public var lent: [Handle<Statement>] { (supporting + objecting).map(\.statement) }

  /// - Parameters:
  ///   - rival: the other side; without one there is nothing to object to.
  ///   - looksForSuggested: whether what suggested links lend is looked for as well.
  /// - Complexity: O(statements and links that lead to the claims of both sides), and sorting them.
  public init(
    of side: ComparedSide, against rival: ComparedSide?, in graph: ArgumentGraph,
    counting counted: LinksCounted = .found, looksForSuggested: Bool = true, stop: () -> Bool = { false }
  ) {
    // Suggested links are a part of their own, whatever counts.
    let shown: LinksCounted = counted == .all ? .found : counted
    own = side.claims
    var taken: Set<Handle<Statement>> = []
    let byReasons = Self.reasons(for: side, in: graph, counting: shown, stop)
    let against = Self.objections(to: rival, by: side, in: graph, counting: shown, stop)
    supporting = graph.inTextOrder(byReasons.filter { taken.insert($0.statement).inserted })
    objecting = graph.inTextOrder(against.lent.filter { taken.insert($0.statement).inserted })
    ownObjections = graph.inTextOrder(against.own) { $0 }
    guard counted != .reviewed, looksForSuggested else {
      suggested = []
      return
    }
    let more =
      Self.reasons(for: side, in: graph, counting: .all, stop)
      + Self.objections(to: rival, by: side, in: graph, counting: .all, stop).lent
    suggested = graph.inTextOrder(more.filter { taken.insert($0.statement).inserted })
  }

  /// What others hold on the way up from the claims.
  private static func reasons(
    for side: ComparedSide, in graph: ArgumentGraph, counting counted: LinksCounted, _ stop: () -> Bool
  ) -> [Lent] {
    var lent: [Lent] = []
    var seen = Marks<Statement>(capacity: graph.statementCapacity)
    for statement in side.asserted { seen.insert(statement) }
    var order = side.asserted
    var next = 0
    while next < order.count {
      if next & 0xFFF == 0, stop() { break }
      let statement = order[next]
      next += 1
      graph.forEachLink(into: statement) { link in
        guard graph.kind(of: link) == .support, counted.includes(graph.status(of: link)) else { return }
        graph.forEachDistinctPremise(of: link) { premise in
          guard graph.isLentFreely(premise), seen.insert(premise) else { return }
          order.append(premise)
          lent.append(Lent(statement: premise, link: link))
        }
      }
    }
    return lent
  }

  private static func objections(
    to rival: ComparedSide?, by side: ComparedSide, in graph: ArgumentGraph, counting counted: LinksCounted,
    _ stop: () -> Bool
  ) -> (own: [Objection], lent: [Lent]) {
    var own: [Objection] = []
    var lent: [Lent] = []
    for (number, statement) in (rival?.asserted ?? []).enumerated() {
      if number & 0xFFF == 0, stop() { break }
      guard rival?.claim(saidBy: statement) != nil, graph.isSpokenAgainst(statement, counting: counted) else {
        continue
      }
      for objection in graph.objections(to: statement, counting: counted) {
        guard objection.isReply, counted.includes(graph.status(of: objection.link)) else { continue }
        if objection.premises.contains(where: { side.asserts($0) }) { own.append(objection) }
        for premise in objection.premises where !side.asserts(premise) && graph.isLentFreely(premise) {
          lent.append(Lent(statement: premise, link: objection.link))
        }
      }
    }
    return (own, lent)
  }

  /// The party that a side exchanges most objections with, suggested ones only where there are no others; of several
  /// the one first known. `nil` where it exchanges none.
  ///
  /// - Complexity: O(links of the side's statements, and parties).
  public static func rival(of side: ComparedSide, in graph: ArgumentGraph) -> Side? {
    let ownParties = Set(side.voices.compactMap { graph.party(of: $0) })
    for counted in [LinksCounted.found, .all] {
      var counts: [Handle<Party>: Int] = [:]
      func add(_ statement: Handle<Statement>) {
        guard graph.isAsserted(statement), let party = graph.party(of: graph.holder(of: statement)) else { return }
        if !ownParties.contains(party) { counts[party, default: 0] += 1 }
      }
      for statement in side.asserted {
        if graph.isSpokenAgainst(statement, counting: counted) {
          for objection in graph.objections(to: statement, counting: counted)
          where objection.isReply && counted.includes(graph.status(of: objection.link)) {
            for premise in objection.premises { add(premise) }
          }
        }
        graph.forEachLink(from: statement) { link in
          guard counted.includes(graph.status(of: link)), graph.kind(of: link) != .support else { return }
          if let target = graph.targetStatement(of: link) ?? graph.targetLink(of: link).flatMap(graph.targetStatement) {
            add(target)
          }
        }
      }
      var best: (party: Handle<Party>, count: Int)?
      for party in graph.parties {
        if let count = counts[party], best.map({ $0.count < count }) ?? true { best = (party, count) }
      }
      if let best { return graph.side(of: best.party) }
    }
    return nil
  }
}

extension ArgumentGraph {
  /// Whether somebody puts it forward, so that it can be lent: no guess, no if-part, no question.
  fileprivate func isLentFreely(_ statement: Handle<Statement>) -> Bool {
    isLive(statement) && guessedHolder(of: statement) == nil && !isIfPart(statement)
      && !roles(of: statement).contains(.question)
  }

  fileprivate func inTextOrder(_ lent: [Steelman.Lent]) -> [Steelman.Lent] {
    lent.sorted { id(of: $0.statement) < id(of: $1.statement) }
  }
}

import ArgumentGraph
import Lexicon

/// What can be counted of war and peace journalism (Galtung 1998; Lee & Maslog 2005; Lynch & McGoldrick 2005): separate
/// indicators, each a part of a whole. They are never added up.
public struct PeaceReport: Sendable {
  /// An indicator that counts statements.
  public enum Indicator: String, Sendable, CaseIterable {
    case elite, people, force, nonviolent, mixed, conditionals, demonising
  }

  /// Statements out of statements.
  public struct Share: Sendable, Equatable {
    /// In the order of the text.
    public let members: [Handle<Statement>]
    public let of: Int
  }

  public let elite: Share
  public let people: Share
  public let force: Share
  public let nonviolent: Share
  public let mixed: Share
  /// Conditionals that look ahead, of all.
  public let conditionals: Share
  public let demonising: Share
  /// Parties with at least one claim, most claims first.
  public let parties: [(side: Side, claims: [Handle<Statement>])]
  /// Parties with a claim or without: those with a voice, and those declared.
  public let partyCount: Int
  /// Mentions of harm.
  public let harm: Agency

  /// Which statements hold the words that it asks for.
  public struct Words: Sendable {
    public let remedies: Marks<Statement>
    public let force: Marks<Statement>
    public let nonviolent: Marks<Statement>
    public let demonising: Marks<Statement>

    public init(
      remedies: Marks<Statement>, force: Marks<Statement>, nonviolent: Marks<Statement>, demonising: Marks<Statement>
    ) {
      (self.remedies, self.force, self.nonviolent, self.demonising) = (remedies, force, nonviolent, demonising)
    }
  }

  /// - Complexity: O(n log n) for n statements.
  public init(of graph: ArgumentGraph, _ words: Words, stop: () -> Bool = { false }) {
    var sorted = Sorted()
    var sides = SidesMet(in: graph)
    var claims: [[Handle<Statement>]] = []
    var number = 0
    graph.forEachInTextOrder(graph.everyStatement) { statement in
      number += 1
      if number & 1023 == 0, stop() { return }
      sorted.add(statement, words, graph)
      let holder = graph.holder(of: statement)
      guard graph.party(of: holder) != nil, graph.isClaim(statement) else { return }
      let place = sides.place(of: holder)
      if place == claims.count { claims.append([]) }
      claims[place].append(statement)
    }
    elite = Share(members: sorted.elite, of: sorted.reported)
    people = Share(members: sorted.people, of: sorted.reported)
    force = Share(members: sorted.force, of: sorted.remedies)
    nonviolent = Share(members: sorted.nonviolent, of: sorted.remedies)
    mixed = Share(members: sorted.mixed, of: sorted.remedies)
    conditionals = Share(members: sorted.ahead, of: sorted.conditionals)
    demonising = Share(members: sorted.demonising, of: number)
    let order = claims.indices.sorted { (claims[$1].count, $0) < (claims[$0].count, $1) }
    parties = order.map { (sides.sides[$0].side, claims[$0]) }
    partyCount = max(graph.parties.count, parties.count)
    harm = Agency(of: graph, only: [.harm], stop: stop)
  }

  public func share(_ indicator: Indicator) -> Share {
    switch indicator {
    case .elite: elite
    case .people: people
    case .force: force
    case .nonviolent: nonviolent
    case .mixed: mixed
    case .conditionals: conditionals
    case .demonising: demonising
    }
  }
}

/// Statements by what they count for.
private struct Sorted {
  var elite: [Handle<Statement>] = []
  var people: [Handle<Statement>] = []
  var force: [Handle<Statement>] = []
  var nonviolent: [Handle<Statement>] = []
  var mixed: [Handle<Statement>] = []
  var ahead: [Handle<Statement>] = []
  var demonising: [Handle<Statement>] = []
  var (reported, remedies, conditionals) = (0, 0, 0)

  mutating func add(_ statement: Handle<Statement>, _ words: PeaceReport.Words, _ graph: ArgumentGraph) {
    switch graph.kind(of: graph.holder(of: statement)) {
    case .author: break
    case .government, .officials, .military, .analysts:
      reported += 1
      elite.append(statement)
    case .public:
      reported += 1
      people.append(statement)
    default: reported += 1
    }
    let roles = graph.roles(of: statement)
    if roles.contains(.conditional), !graph.isIfPart(statement) {
      conditionals += 1
      if roles.contains(.prediction) { ahead.append(statement) }
    }
    if words.demonising.contains(statement) { demonising.append(statement) }
    guard words.remedies.contains(statement), graph.isClaim(statement) else { return }
    remedies += 1
    switch (words.force.contains(statement), words.nonviolent.contains(statement)) {
    case (true, true): mixed.append(statement)
    case (true, false): force.append(statement)
    case (false, true): nonviolent.append(statement)
    case (false, false): break
    }
  }
}

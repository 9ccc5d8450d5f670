import ArgumentGraph

/// The sides of what is loaded: parties with their voices, voices on no side, and those who are never heard.
public struct PartiesReport: Sendable, Equatable {
  /// A voice with why it belongs to its side.
  public struct Member: Sendable, Equatable {
    public let voice: Handle<Voice>
    public let tie: String?
    public let statements: Int
    public let claims: Int
  }

  public struct Row: Sendable, Equatable {
    public let party: Handle<Party>
    /// The most heard first; empty for a party that was declared and is not heard.
    public let members: [Member]

    public var statements: Int { members.reduce(0) { $0 + $1.statements } }
    public var claims: Int { members.reduce(0) { $0 + $1.claims } }
  }

  /// Parties, the most heard first.
  public let parties: [Row]
  /// Authors first, then the most heard.
  public let onNoSide: [Member]
  public let neverHeard: [String]

  /// - Complexity: O(n log n) for n statements.
  public init(of graph: ArgumentGraph) {
    let heard = graph.heardSides(in: graph.articles, addedByHand: true)
    func members(_ side: HeardSide) -> [Member] {
      side.parts.filter { !$0.statements.isEmpty }.map { part in
        Member(
          voice: part.voice, tie: graph[part.voice].tie, statements: part.statements.count,
          claims: part.statements.count(where: graph.isClaim))
      }
    }
    var rows: [Row] = []
    for side in heard {
      if let party = side.side.party { rows.append(Row(party: party, members: members(side))) }
    }
    let listed = Set(rows.map(\.party))
    for party in graph.parties where !listed.contains(party) { rows.append(Row(party: party, members: [])) }
    parties = rows
    onNoSide = heard.filter { $0.side.party == nil }.flatMap(members)
    neverHeard = graph.neverHeard(in: graph.articles, heard: heard)
  }
}

import ArgumentGraph
import Lexicon

/// Which elements of a frame the claims of each side hold, after Entman (1993): it names a problem, tells a cause,
/// judges, offers a remedy. Elements are counted, not whole frames (Matthes & Kohring 2008).
///
/// The unit is claims; one may hold several elements or none. An index by a word list.
public struct FrameReport: Sendable {
  /// A party, an author, or all voices on no side together.
  public struct Row: Sendable {
    /// `nil` for the voices on no side.
    public let side: Side?
    public let isParty: Bool
    public let claims: Int
    /// In the order problem, cause, moral, remedy.
    public let counts: [Int]

    /// The elements that none of its claims holds.
    public var missing: [FrameElement] { zip(FrameElement.allCases, counts).compactMap { $1 == 0 ? $0 : nil } }
  }

  /// Parties first, those with most claims first, then authors, then the voices on no side; only those with claims.
  public let rows: [Row]
  public let claims: Int

  /// - Parameter framing: the statements that hold an element.
  /// - Complexity: O(n) for n statements.
  public init(
    of graph: ArgumentGraph, framing: (FrameElement) -> Marks<Statement>, stop: () -> Bool = { false }
  ) {
    let marks = FrameElement.allCases.map(framing)
    var sides = SidesMet(in: graph)
    var tallies: [(claims: Int, counts: [Int])] = []
    var claims = 0
    graph.forEachInTextOrder(graph.everyStatement) { statement in
      guard claims & 1023 != 0 || !stop(), graph.isClaim(statement) else { return }
      claims += 1
      let place = sides.place(of: graph.holder(of: statement))
      if place == tallies.count { tallies.append((0, [0, 0, 0, 0])) }
      tallies[place].claims += 1
      for (element, marked) in marks.enumerated() where marked.contains(statement) {
        tallies[place].counts[element] += 1
      }
    }
    self.claims = claims
    var parties: [Row] = []
    var authors: [Row] = []
    var others = Row(side: nil, isParty: false, claims: 0, counts: [0, 0, 0, 0])
    for (entry, tally) in zip(sides.sides, tallies) {
      let isParty = entry.side.party != nil
      let row = Row(side: entry.side, isParty: isParty, claims: tally.claims, counts: tally.counts)
      if isParty {
        parties.append(row)
      } else if entry.authorOf != nil {
        authors.append(row)
      } else {
        let counts = zip(others.counts, tally.counts).map(+)
        others = Row(side: nil, isParty: false, claims: others.claims + tally.claims, counts: counts)
      }
    }
    let order = parties.indices.sorted { (parties[$1].claims, $0) < (parties[$0].claims, $1) }
    rows = order.map { parties[$0] } + authors + (others.claims > 0 ? [others] : [])
  }
}

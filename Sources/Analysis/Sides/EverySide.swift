import ArgumentGraph

/// A row of a table by party, with the query that lists its statements.
public struct EverySide: Sendable {
  public let side: ComparedSide
  /// Whether it is a party; authors and the voices on no side are none.
  public let isParty: Bool

  /// The parties that hold a claim, the most claims first, then each author, then the other voices together. Their
  /// claims partition those of the graph.
  ///
  /// - Complexity: O(n log n) for n statements.
  public static func all(in graph: ArgumentGraph, stop: () -> Bool = { false }) -> [EverySide] {
    var sides: [EverySide] = []
    for party in graph.parties {
      if stop() { return sides }
      let side = ComparedSide(graph.side(of: party), in: graph)
      if !side.claims.isEmpty { sides.append(EverySide(side: side, isParty: true)) }
    }
    // Equals stay in the order in which they were first heard.
    let places = sides.indices.sorted { left, right in
      let (more, fewer) = (sides[left].side.claims.count, sides[right].side.claims.count)
      return more != fewer ? more > fewer : left < right
    }
    sides = places.map { sides[$0] }
    for voice in graph.voices where graph[voice].party == nil && graph[voice].kind == .author {
      let side = ComparedSide(Side(name: graph.name(of: voice), voices: [voice]), in: graph)
      if !side.claims.isEmpty { sides.append(EverySide(side: side, isParty: false)) }
    }
    let others = graph.voices.filter { graph[$0].party == nil && graph[$0].kind != .author }
    let rest = ComparedSide(Side(name: Self.others, voices: others), in: graph)
    if !rest.claims.isEmpty { sides.append(EverySide(side: rest, isParty: false)) }
    return sides
  }

  /// The name of the voices on no side.
  public static let others = "other voices"
}

import ArgumentGraph

/// The two parties that object to each other most: what `compare` takes without names.
public struct MostClashing: Sendable, Equatable {
  /// In the order in which they are first heard.
  public let first: Handle<Party>
  public let second: Handle<Party>
  public let shown: Int
  public let suggested: Int

  /// `nil` with fewer than two parties heard. Of pairs that clash as often, the one with more suggested objections,
  /// then with more statements, then first heard. Where none clash, the two parties heard most.
  ///
  /// - Complexity: O(statements and links), and O(p log p) for p pairs that clash.
  public static func pair(
    in graph: ArgumentGraph, counting counted: LinksCounted = .found, stop: () -> Bool = { false }
  ) -> MostClashing? {
    let heard = graph.heardSides(in: graph.articles, addedByHand: true)
    let parties = heard.compactMap { side in side.side.party.map { (party: $0, statements: side.statements) } }
    guard parties.count >= 2 else { return nil }
    var counts: [Pair: Count] = [:]
    var met: [Handle<Party>] = []
    var number = 0
    for (party, statements) in parties {
      for statement in statements where graph.isAsserted(statement) {
        if number & 0xFF == 0, stop() { return nil }
        number += 1
        graph.forEachObjection(to: statement, counting: counted) { objection in
          met.removeAll(keepingCapacity: true)
          graph.forEachPremise(of: objection.link) { premise in
            guard graph.isAsserted(premise), let other = graph.party(of: graph.holder(of: premise)), other != party,
              !met.contains(other)
            else { return }
            met.append(other)
            counts[Pair(party, other), default: Count()].add(objection.evidence)
          }
        }
      }
    }
    let sizes = Dictionary(uniqueKeysWithValues: parties.map { ($0.party, $0.statements.count) })
    let firsts = Dictionary(
      uniqueKeysWithValues: parties.compactMap { party, statements in
        statements.first.map { (party, graph[$0].id) }
      })
    // With no clash at all, the two heard most.
    if counts.isEmpty { counts[Pair(parties[0].party, parties[1].party)] = Count() }
    func rank(_ pair: Pair) -> [Int] {
      let count = counts[pair] ?? Count()
      return [count.shown, count.suggested, (sizes[pair.low] ?? 0) + (sizes[pair.high] ?? 0)]
    }
    let best = counts.keys.sorted { left, right in
      let ranks = (rank(left), rank(right))
      return ranks.0 != ranks.1 ? ranks.1.lexicographicallyPrecedes(ranks.0) : left < right
    }
    guard let pair = best.first, let count = counts[pair], let low = firsts[pair.low], let high = firsts[pair.high]
    else { return nil }
    let (first, second) = low < high ? (pair.low, pair.high) : (pair.high, pair.low)
    return MostClashing(first: first, second: second, shown: count.shown, suggested: count.suggested)
  }

  /// Two parties in either order.
  private struct Pair: Hashable, Comparable {
    let low: Handle<Party>
    let high: Handle<Party>

    init(_ one: Handle<Party>, _ other: Handle<Party>) { (low, high) = (min(one, other), max(one, other)) }

    static func < (left: Pair, right: Pair) -> Bool { (left.low, left.high) < (right.low, right.high) }
  }

  private struct Count {
    var shown = 0
    var suggested = 0

    mutating func add(_ evidence: Evidence) {
      switch evidence {
      case .shown: shown += 1
      case .suggested: suggested += 1
      }
    }
  }
}

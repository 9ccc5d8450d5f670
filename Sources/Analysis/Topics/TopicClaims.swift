import ArgumentGraph

/// How many claims each of some sides has on each recurring subject, and how many all others have.
public struct TopicClaims: Sendable {
  /// The sides that are most heard of, parties first, then the authors as one.
  public let sides: [Side]
  /// For each topic, in the order of its entries, the claims of each side and last those of all others.
  public let counts: [[Int]]

  /// - Parameter most: how many parties have a column of their own.
  /// - Complexity: O(words of the claims) in numbers, and O(n log n) to find who is heard most.
  public init(of topics: Topics, in graph: ArgumentGraph, most: Int = 2, stop: () -> Bool = { false }) {
    let parties = graph.heardSides(in: graph.articles, addedByHand: true).filter { $0.side.party != nil }.prefix(most)
    let authors = Side(name: "the author", voices: graph.articles.map(\.author))
    sides = parties.map { graph.side(of: $0.side.party ?? Handle(0)) } + [authors]
    var column = Array(repeating: sides.count, count: (graph.voices.map(\.offset).max() ?? -1) + 1)
    for (place, side) in sides.enumerated() { for voice in side.voices { column[voice.offset] = place } }
    var counts = Array(repeating: Array(repeating: 0, count: sides.count + 1), count: topics.entries.count)
    var found: [Int32] = []
    for (number, statement) in graph.statements.enumerated() where graph.isClaim(statement) {
      if number % 4096 == 0, stop() { break }
      found.removeAll(keepingCapacity: true)
      topics.places(of: statement, into: &found)
      for place in found { counts[Int(place)][column[graph.holder(of: statement).offset]] += 1 }
    }
    self.counts = counts
  }
}

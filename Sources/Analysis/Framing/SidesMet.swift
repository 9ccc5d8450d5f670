import ArgumentGraph

/// Parties, and voices on no side, in the order in which they are first met.
struct SidesMet {
  private let graph: ArgumentGraph
  /// By the offset of a voice; -1 where it was not met.
  private var places: [Int] = []
  private var partyPlaces: [Handle<Party>: Int] = [:]
  private(set) var sides: [(side: Side, authorOf: ArticleID?)] = []

  init(in graph: ArgumentGraph) { self.graph = graph }

  /// The place in `sides` of a voice's party, or of the voice itself. Complexity: O(1), but for a new party.
  mutating func place(of voice: Handle<Voice>) -> Int {
    if voice.offset >= places.count { places += Array(repeating: -1, count: voice.offset + 1 - places.count) }
    if places[voice.offset] >= 0 { return places[voice.offset] }
    let place = newPlace(of: voice)
    places[voice.offset] = place
    return place
  }

  private mutating func newPlace(of voice: Handle<Voice>) -> Int {
    if let party = graph.party(of: voice) {
      if let known = partyPlaces[party] { return known }
      partyPlaces[party] = sides.count
      sides.append((graph.side(of: party), nil))
    } else {
      sides.append((Side(name: graph.name(of: voice), voices: [voice]), graph[voice].authorOf))
    }
    return sides.count - 1
  }
}

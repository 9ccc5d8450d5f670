import ArgumentGraph

extension Evaluator {
  func top(_ selection: Selection, _ reader: inout ArgumentReader) throws(QueryError) -> Selection {
    guard let number = reader.nextNumber(), number.value >= 0 else { throw reader.missing("a number") }
    try reader.finish()
    return rebuilt(Array(selection.members.prefix(number.value)))
  }

  func sort(_ selection: Selection, _ reader: inout ArgumentReader) throws(QueryError) -> Selection {
    let name = try reader.text("a key to sort by")
    try reader.finish()
    let keys = SortKey.allCases.map(\.rawValue)
    guard let key = SortKey(rawValue: name.value) else {
      throw QueryError(
        "no key \(name.value.quoted) to sort by", at: name.place,
        advice: advice(for: name.value, among: keys, otherwise: "write \(keys.list(and: "or"))"))
    }
    let graph = graph
    switch key {
    case .text: return inTextOrder(selection)
    case .holder:
      return sorted(selection) {
        graph.name(of: graph[$0].holder).lowercased()
      } by: {
        $0 < $1
      }
    case .links:
      return sorted(selection) { statement in
        (graph.links(into: statement) + graph.links(from: statement)).count { context.links.includes(graph[$0]) }
      } by: {
        $0 > $1
      }
    case .words:
      return sorted(selection) {
        foldedWords(graph.words(of: $0)).count
      } by: {
        $0 > $1
      }
    }
  }

  /// Sorts by a key that is taken once for each member; equals stay in their order.
  private func sorted<Key>(
    _ selection: Selection, key: (Handle<Statement>) -> Key, by precedes: (Key, Key) -> Bool
  ) -> Selection {
    let keyed = selection.members.enumerated().map { (key: key($1.statement), place: $0, member: $1) }
    let sorted = keyed.sorted { left, right in
      if precedes(left.key, right.key) { return true }
      return !precedes(right.key, left.key) && left.place < right.place
    }
    return rebuilt(sorted.map(\.member))
  }
}

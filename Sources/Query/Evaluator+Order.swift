import ArgumentGraph

extension Evaluator {
  func top(_ selection: Selection, _ reader: inout ArgumentReader) throws(QueryError) -> Selection {
    guard let number = reader.nextNumber(), number.value >= 0 else { throw reader.missing("a number") }
    try reader.finish()
    return Selection(members: selection.members.prefix(number.value))
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
      let ranks = ranksOfVoices { $0.lowercased() }
      return sorted(selection) { ranks[graph.holder(of: $0).offset] }
    case .links:
      let walk = Walk(graph, including: context.links.includes)
      return sorted(selection) { -walk.linkCount($0) }
    case .words:
      let counts = context.index?.wordCounts(of: graph) ?? []
      return sorted(selection) { statement in
        let count = counts.isEmpty ? -1 : Int(counts[statement.offset])
        return count < 0 ? -graph.foldedWords(of: statement).count : -count
      }
    }
  }

  /// By the offset of each voice the rank of its name; equal names rank equal.
  private func ranksOfVoices(_ fold: (String) -> String) -> [Int] {
    let voices = graph.voices.map { (voice: $0, name: fold(graph.name(of: $0))) }.sorted { $0.name < $1.name }
    var ranks = Array(repeating: 0, count: (voices.map(\.voice.offset).max() ?? -1) + 1)
    var rank = 0
    for (place, entry) in voices.enumerated() {
      if place > 0, voices[place - 1].name != entry.name { rank += 1 }
      ranks[entry.voice.offset] = rank
    }
    return ranks
  }

  /// Sorts by a key that is taken once for each member, the least first; equals stay in their order.
  ///
  /// - Complexity: O(n), where the keys do not lie far apart.
  private func sorted(_ selection: Selection, by key: (Handle<Statement>) -> Int) -> Selection {
    let members = selection.members
    let keys = members.map { key($0.statement) }
    guard let least = keys.min(), let most = keys.max() else { return selection }
    if most - least > 4 * members.count + 1024 {
      let places = members.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
      return Selection(members: places.lazy.map { members[$0] })
    }
    // Where the members with each key begin.
    var starts = Array(repeating: 0, count: most - least + 2)
    for key in keys { starts[key - least + 1] += 1 }
    for place in starts.indices.dropFirst() { starts[place] += starts[place - 1] }
    var sorted = members
    for (member, key) in zip(members, keys) {
      sorted[starts[key - least]] = member
      starts[key - least] += 1
    }
    return Selection(members: sorted)
  }

  func inTextOrder(_ selection: Selection) -> Selection {
    // A few are sorted sooner than all that are loaded are looked through.
    if selection.count < graph.statementCapacity / 64 {
      return Selection(members: selection.members.sorted { graph.id(of: $0.statement) < graph.id(of: $1.statement) })
    }
    var links = Array(repeating: Handle<Link>?.none, count: graph.statementCapacity)
    for member in selection.members { links[member.statement.offset] = member.link }
    var sorted = Selection()
    sorted.reserveCapacity(selection.count)
    graph.forEachInTextOrder(selection.marks) { sorted.append($0, by: links[$0.offset]) }
    return sorted
  }
}

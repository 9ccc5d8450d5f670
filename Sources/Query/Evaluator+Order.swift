import ArgumentGraph

extension Evaluator {
  func top(_ selection: Selection, _ reader: inout ArgumentReader) throws(QueryError) -> Selection {
    guard let number = reader.nextNumber(), number.value >= 0 else { throw reader.missing("a number") }
    try reader.finish()
    return Selection(members: selection.members.prefix(number.value))
  }

  /// Sorts by a key: numbers and lists with the most first, places in the order of the text, names by the alphabet;
  /// what has no value comes last.
  func sort(_ selection: Selection, _ reader: inout ArgumentReader) throws(QueryError) -> Selection {
    _ = reader.keyword("by")
    let name = try reader.text("a key to sort by")
    try reader.finish()
    let key = try StatementKey.named(name, for: .sort)
    let graph = graph
    switch key.name {
    case "text", "id": return inTextOrder(selection)
    case "article": return sorted(selection) { graph.id(of: $0.statement).article?.ordinal ?? 1 << 30 }
    case "paragraph":
      return sorted(selection) { member in
        let id = graph.id(of: member.statement)
        return (id.article?.ordinal ?? 1 << 30) << 24 + id.paragraph
      }
    case "holder":
      let ranks = ranksOfVoices { $0.lowercased() }
      return sorted(selection) { ranks[graph.holder(of: $0.statement).offset] }
    case "links":
      let walk = Walk(graph, including: context.links.includes)
      return sorted(selection) { -walk.linkCount($0.statement) }
    case "words", "length":
      let counts = context.index?.wordCounts(of: graph) ?? []
      return sorted(selection) { member in
        let count = counts.isEmpty ? -1 : Int(counts[member.statement.offset])
        return count < 0 ? -graph.foldedWords(of: member.statement).count : -count
      }
    default: break
    }
    let values = try key.values(in: context)
    if key.form == .place { return sorted(selection) { -values($0).count } }
    if key.form == .number { return sorted(selection) { values($0).first.flatMap { Int($0) }.map(-) ?? 0 } }
    // Names by their rank among those that there are.
    let names = selection.members.map { values($0).first?.lowercased() }
    let distinct = Set(names.compactMap(\.self)).sorted()
    let ranks = Dictionary(uniqueKeysWithValues: distinct.enumerated().map { ($0.element, $0.offset) })
    let keys = names.map { $0.flatMap { ranks[$0] } ?? distinct.count }
    return Selection(members: Self.sorted(selection.members, by: keys))
  }

  /// Members of a group side by side, groups as they are first met. A statement of several groups stands in its first.
  func group(_ selection: Selection, _ reader: inout ArgumentReader) throws(QueryError) -> Selection {
    _ = reader.keyword("by")
    let key = try StatementKey.named(try reader.text("a key to group by"), for: .group)
    try reader.finish()
    return Selection(members: try StatementGroups(selection, by: key, in: context).groups.flatMap(\.members))
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

  private func sorted(_ selection: Selection, by key: (Selection.Member) -> Int) -> Selection {
    Selection(members: Self.sorted(selection.members, by: selection.members.map(key)))
  }

  /// Members by their keys, the least first; equals stay in their order. Complexity: O(n), where the keys do not lie far
  /// apart.
  private static func sorted(_ members: [Selection.Member], by keys: [Int]) -> [Selection.Member] {
    guard let least = keys.min(), let most = keys.max() else { return members }
    if most - least > 4 * members.count + 1024 {
      let places = members.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
      return places.map { members[$0] }
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
    return sorted
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

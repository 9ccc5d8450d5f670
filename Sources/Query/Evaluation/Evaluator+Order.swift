import ArgumentGraph

extension Evaluator {
  func top(_ selection: Selection, _ reader: inout ArgumentReader) throws(QueryError) -> Selection {
    guard let number = reader.nextNumber(), number.value >= 0 else {
      throw reader.missing("a number", example: "top 5")
    }
    try reader.finish()
    return Selection(members: selection.members.prefix(number.value))
  }

  /// The members in an order of chance, so that what comes first in the text is not always read first.
  func shuffle(_ selection: Selection, _ reader: inout ArgumentReader) throws(QueryError) -> Selection {
    guard let seed = reader.nextNumber(), seed.value >= 0 else {
      throw reader.missing("a seed, any number", example: "shuffle 7")
    }
    try reader.finish()
    var random = SplitMix64(seed: UInt64(seed.value))
    return Selection(members: random.shuffled(selection.members))
  }

  /// Sorts by a key: numbers and lists with the most first, places in the order of the text, names by the alphabet;
  /// what has no value comes last.
  func sort(_ selection: Selection, _ reader: inout ArgumentReader) throws(QueryError) -> Selection {
    _ = reader.keyword("by")
    let name = try reader.text("a key to sort by")
    try reader.finish()
    let key = try StatementKey.named(name, for: .sort)
    if key.name == "text" || key.name == "id" { return inTextOrder(selection) }
    if let amount = key.amount(in: context) { return sorted(selection) { -amount($0) } }
    if key.form == .place {
      let graph = graph
      return sorted(selection) { member in
        let id = graph.id(of: member.statement)
        // Those added by hand come last.
        return (id.article?.ordinal ?? Int(Int32.max)) << 32 | (key.name == "paragraph" ? id.paragraph : 0)
      }
    }
    let ranks = try ranks(of: selection, by: key)
    var next = -1
    return sorted(selection) { _ in
      next += 1
      return ranks[next]
    }
  }

  /// Members of a group side by side, groups as they are first met. A statement of several groups stands in its first.
  func group(_ selection: Selection, _ reader: inout ArgumentReader) throws(QueryError) -> Selection {
    _ = reader.keyword("by")
    let key = try StatementKey.named(try reader.text("a key to group by"), for: .group)
    try reader.finish()
    return Selection(members: try StatementGroups(selection, by: key, in: context).groups.flatMap(\.members))
  }

  /// For each member the rank of its first value among those of all, by the alphabet; equal values rank equal, and
  /// what has none ranks last.
  private func ranks(of selection: Selection, by key: StatementKey) throws(QueryError) -> [Int] {
    var values = try DistinctValues(key, in: context)
    var numbers: [Int] = []
    numbers.reserveCapacity(selection.count)
    for (count, member) in selection.members.enumerated() {
      if count % 1024 == 0, context.stop() { throw .stopped }
      numbers.append(values.number(of: member))
    }
    let firsts = values.all.map { $0?.first?.lowercased() }
    let named = Set(firsts.compactMap(\.self)).sorted()
    let ranks = Dictionary(uniqueKeysWithValues: named.enumerated().map { ($1, $0) })
    let ranksByNumber = firsts.map { $0.flatMap { ranks[$0] } ?? named.count }
    return numbers.map { ranksByNumber[$0] }
  }

  /// Sorts by a key that is taken once for each member, the least first; equals stay in their order.
  ///
  /// - Complexity: O(n), where the keys do not lie far apart.
  private func sorted(_ selection: Selection, by key: (Selection.Member) -> Int) -> Selection {
    let members = selection.members
    let keys = members.map(key)
    guard let least = keys.min(), let most = keys.max() else { return selection }
    if zip(keys, keys.dropFirst()).allSatisfy({ $0 <= $1 }) { return selection }
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

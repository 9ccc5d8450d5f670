import ArgumentGraph

extension Evaluator {
  func top(_ selection: Selection, _ reader: inout ArgumentReader) throws(QueryError) -> Selection {
    guard let number = reader.nextNumber(), number.value >= 0 else { throw reader.missing("a number") }
    try reader.finish()
    return rebuilt(Array(selection.members.prefix(number.value)))
  }

  /// Sorts by a key: numbers and lists with the most first, places in the order of the text, names by the alphabet;
  /// what has no value comes last.
  func sort(_ selection: Selection, _ reader: inout ArgumentReader) throws(QueryError) -> Selection {
    _ = reader.keyword("by")
    let name = try reader.text("a key to sort by")
    try reader.finish()
    let key = try StatementKey.named(name, for: .sort)
    if key.name == "text" || key.name == "id" { return inTextOrder(selection) }
    let values = try key.values(in: context)
    switch key.name {
    case "article", "paragraph":
      return sorted(selection) { member in
        let id = graph.id(of: member.statement)
        return StatementID(article: id.article ?? ArticleID(ordinal: .max), paragraph: id.paragraph, sentence: 0)
      } by: {
        $0 < $1
      }
    case "words":
      return sorted(selection) {
        foldedWords(values($0).first ?? "").count
      } by: {
        $0 > $1
      }
    default: break
    }
    switch key.form {
    case .number:
      return sorted(selection) {
        values($0).first.flatMap { Int($0) } ?? 0
      } by: {
        $0 > $1
      }
    case .place:
      return sorted(selection) {
        values($0).count
      } by: {
        $0 > $1
      }
    case .text, .holder, .quote, .link:
      return sorted(selection) {
        values($0).first?.lowercased()
      } by: { left, right in
        guard let left, let right else { return left != nil && right == nil }
        return left < right
      }
    }
  }

  /// Members of a group side by side, groups as they are first met. A statement of several groups stands in its first.
  func group(_ selection: Selection, _ reader: inout ArgumentReader) throws(QueryError) -> Selection {
    _ = reader.keyword("by")
    let key = try StatementKey.named(try reader.text("a key to group by"), for: .group)
    try reader.finish()
    return rebuilt(try StatementGroups(selection, by: key, in: context).groups.flatMap(\.members))
  }

  /// Sorts by a key that is taken once for each member; equals stay in their order.
  private func sorted<Key>(
    _ selection: Selection, key: (Selection.Member) -> Key, by precedes: (Key, Key) -> Bool
  ) -> Selection {
    let keyed = selection.members.enumerated().map { (key: key($1), place: $0, member: $1) }
    let sorted = keyed.sorted { left, right in
      if precedes(left.key, right.key) { return true }
      return !precedes(right.key, left.key) && left.place < right.place
    }
    return rebuilt(sorted.map(\.member))
  }
}

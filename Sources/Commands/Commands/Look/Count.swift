import ArgumentGraph
import Query
import Rendering

extension Command {
  static let count = Command(
    "count", .look, usage: "count [SELECTION] [by KEY]", "count statements, all together or by a key",
    details: """
      By a key it gives each value with its statements, most first; a statement with several values counts under each, \
      and the last lines say how many do. Keys: \(StatementKey.all(for: .count).listed).
      """,
    takes: [.optional([.selection]), .optional([.keyword("by"), .key(.count)]), .optional([.keyword("all")])],
    takesPipe: true,
    examples: [
      Example("by:Kabul | count", "how much Kabul is given to say"),
      Example("about:raids | count by party", "who speaks about the raids"),
      Example("count by role", "what all that is loaded does in its text"),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    try arguments.rejectOptions()
    try session.refuseKeyWithoutBy(arguments, invocation)
    let selection = try session.shown(&arguments, upTo: "by", invocation)
    guard arguments.keyword("by") else {
      return Reply(
        Answer("\(selection.count.of("statement"))", count: selection.count, of: "statements"), selection: selection)
    }
    let key = try StatementKey.named(try arguments.text("a key after by"), for: .count)
    try arguments.finish()
    let groups = try StatementGroups(selection, by: key, in: session.queryContext(invocation.context))
    var reply = Reply(
      session.graph.counted(selection, by: key, groups, rows: invocation.rowsNeeded), selection: selection)
    if reply.answer.isAbridged { reply.makeWhole = { $0.graph.counted(selection, by: key, groups, rows: nil) } }
    return reply
  }
}

extension Session {
  /// Refuses `count holder`, which would count the statements that have the word, of which there are none.
  fileprivate func refuseKeyWithoutBy(_ arguments: ArgumentReader, _ invocation: Invocation) throws {
    var arguments = arguments
    guard let word = arguments.nextText(), arguments.isAtEnd,
      let key = StatementKey.all(for: .count).first(where: { $0.name == word.value }),
      try evaluate(.selection(SelectionExpression([[Factor(.word(key.name))]])), piped: nil, invocation.context).isEmpty
    else { return }
    throw Failure(
      "no statement has \"\(key.name)\"", advice: "did you mean by \(key.name)?", at: word.place.range)
  }
}

extension ArgumentGraph {
  /// Each value of a key with the number of its statements, so many rows; all without a number.
  fileprivate func counted(
    _ selection: Selection, by key: StatementKey, _ groups: StatementGroups, rows limit: Int?
  ) -> Answer {
    let (several, hasNone, groups) = (groups.several, groups.hasNone, groups.groups)
    var order = Array(groups.indices)
    // Places stay as they are met; of equal numbers the first comes first.
    if key.form != .place {
      let counts = groups.map(\.members.count)
      order[..<(order.count - (hasNone ? 1 : 0))].sort { (counts[$1], $0) < (counts[$0], $1) }
    }
    let rows = order.prefix(limit ?? order.count).map { place in
      let group = groups[place]
      return Row(
        TextLine([
          key.cell(group.value(by: key, in: self)), .number(group.members.count),
          .id(group.members.first.map { id($0.statement) } ?? ""),
        ]))
    }
    let columns = [Column(key.name), Column("statements", isNumber: true), Column("first")]
    var notes: [TextLine] = []
    if several > 0 {
      notes.append("\(several) of \(selection.count) count under more than one \(key.name).")
    }
    if !rows.isEmpty { notes.append(TextLine([.text("Members:"), .command("_ | group \(key.name)")])) }
    var section = Section(
      columns: columns, rows: rows, isCut: true, more: "_ | count by \(key.name) all", indent: 2)
    section.rowsLeftOut = order.count - rows.count
    return Answer(
      "\(selection.count.of("statement")) by \(key.name)", sections: [section],
      notes: notes, statements: ids(of: selection), count: selection.count)
  }
}

extension [StatementKey] {
  /// Their names, for help.
  var listed: String { map(\.name).joined(separator: ", ") }
}

extension StatementKey {
  /// One of its values as a cell.
  func cell(_ value: String) -> Cell {
    switch form {
    case .text, .link: .text(value)
    case .holder: .holder(value)
    case .place: .id(value)
    case .quote: .quote(value)
    case .number: Int(value).map { .number($0) } ?? .text(value)
    }
  }
}

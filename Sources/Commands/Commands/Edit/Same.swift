import ArgumentGraph
import Query
import Rendering

extension Command {
  static let same = Command(
    "same", .edit, usage: "same ID ID…", "say that statements say the same: those of one voice are counted once",
    takes: [.statement, .many(.statement)],
    examples: [Example("same A2.5 A10.1", "of one voice: counted once; of two voices, compare lists it as agreed")]
  ) { session, invocation in
    var arguments = invocation.arguments
    let statements = Selection(try session.statements(&arguments, "two ids")).statements
    try arguments.finish()
    let ordered = statements.sorted { session.graph[$0].id < session.graph[$1].id }
    guard let first = ordered.first, ordered.count > 1 else { throw arguments.missing("a second id") }
    // A chain would count wrongly: all of them restate what the first one restates, if it does.
    let origin = session.graph[first].restates ?? first
    let edits = ordered.filter { $0 != origin }.map { GraphEdit.setRestatement($0, of: origin) }
    let ids = ordered.map { session.graph[$0].id }
    try session.edit(
      .batch(edits), as: "same \(ids.map(\.description).joined(separator: " "))", ids: ids)
    let rows = ordered.map { Row(session.graph.line($0)) }
    return Reply(
      Answer("Said to be the same (\(ordered.count))", sections: [Section(rows: rows, indent: 2)]),
      selection: Selection(ordered))
  }
}

import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let topics = Command(
    "topics", .look, usage: "topics", "list the recurring subjects of what is loaded, the telling ones first",
    details: "A word stands for all words of its stem. Who speaks is no subject.",
    takes: [.optional([.keyword("all")])],
    examples: [Example("topics", "what to put after about:")]
  ) { session, invocation in
    try invocation.arguments.finish()
    let entries = try session.topics(invocation.context.stop).entries
    guard !entries.isEmpty else { return Reply(Answer("No subject recurs in what is loaded.", count: 0, of: "topics")) }
    let rows = entries.map { entry in
      let first = entry.statements.first.map(session.graph.id) ?? ""
      return Row(TextLine([.text(entry.topic.name), .number(entry.statements.count), .id(first)]))
    }
    let columns = [Column("topic"), Column("statements", isNumber: true), Column("first")]
    return Reply(
      Answer(
        "\(entries.count.of("topic"))",
        sections: [Section(columns: columns, rows: rows, isCut: true, more: "topics all", indent: 2)],
        notes: [TextLine([.text("Members:"), .command("about:\(entries[0].topic.name.asArgument) | list")])],
        count: entries.count, of: "topics"))
  }
}

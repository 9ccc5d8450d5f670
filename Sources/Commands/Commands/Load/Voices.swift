import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let voices = Command(
    "voices", .load, usage: "voices", "list everybody who is given speech, with counts",
    takes: [.optional([.keyword("all")])],
    examples: [Example("voices", "from the author to unnamed critics")]
  ) { session, invocation in
    try invocation.arguments.finish()
    let graph = session.graph
    let heard = graph.voices.map { ($0, graph.statements(heldBy: $0)) }.filter { !$0.1.isEmpty }
    let ordered = heard.enumerated().sorted { ($1.element.1.count, $0.offset) < ($0.element.1.count, $1.offset) }.map(
      \.element)
    let rows = ordered.map { voice, statements in
      Row(
        TextLine([
          .holder(graph.name(of: voice)), .number(statements.count),
          .text(graph[voice].party.map { graph[$0].name } ?? (graph[voice].kind == .author ? "itself" : "no side")),
          .id(statements.first.map(graph.id) ?? ""),
        ]))
    }
    guard !rows.isEmpty else { return Reply(Answer("Nobody is heard: no article is loaded.", count: 0, of: "voices")) }
    let columns = [Column("voice"), Column("statements", isNumber: true), Column("side"), Column("first")]
    return Reply(
      Answer(
        "\(rows.count.of("voice")) (unit: statements)",
        sections: [Section(columns: columns, rows: rows, isCut: true, more: "voices all", indent: 2)],
        count: rows.count, of: "voices"))
  }
}

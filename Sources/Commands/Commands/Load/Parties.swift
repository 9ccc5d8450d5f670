import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let parties = Command(
    "parties", .load, usage: "parties",
    "list the sides with their voices, then voices on no side, then those never heard",
    details: """
      Critics of X join nobody. Why a voice belongs to a side, or to none, stands behind it; `trace VOICE` shows its \
      names, and why they are one.
      """,
    takes: [.optional([.keyword("all")])],
    examples: [Example("parties", "who is on which side, and why")]
  ) { session, invocation in
    try invocation.arguments.finish()
    let graph = session.graph
    let report = PartiesReport(of: graph)
    func line(_ member: PartiesReport.Member) -> TextLine {
      let tie = member.tie.map { "(\($0))" } ?? ""
      return TextLine(
        [.holder(graph.name(of: member.voice)), .number(member.statements)] + (tie.isEmpty ? [] : [.text(tie)]),
        indent: 2)
    }
    let sides = report.parties.map { row in
      Row(
        lines: [
          TextLine([
            .holder(graph[row.party].name), .text(row.members.isEmpty ? "not heard" : row.statements.of("statement")),
          ])
        ] + row.members.map(line))
    }
    var sections = [Section("Sides (\(sides.count); unit: statements)", rows: sides, isCut: true, more: "parties all")]
    if !report.onNoSide.isEmpty {
      sections.append(
        Section(
          "On no side (\(report.onNoSide.count))", rows: report.onNoSide.map { Row(line($0)) }, isCut: true,
          more: "parties all"))
    }
    var notes: [TextLine] = []
    if !report.neverHeard.isEmpty { notes.append("Named, never heard: \(report.neverHeard.joined(separator: ", "))") }
    notes.append(TextLine([.text("To name or merge sides:"), .command("party NAME = alias, …")]))
    return Reply(Answer(sections: sections, notes: notes, count: sides.count, of: "parties"))
  }
}

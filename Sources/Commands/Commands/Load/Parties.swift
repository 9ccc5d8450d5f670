import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let parties = Command(
    "parties", .load, usage: "parties",
    "list the sides with their voices, then voices on no side, then those never heard",
    details: """
      Critics of X join nobody. Why a voice belongs to a side, or to none, stands behind it, or with `all` where many \
      sides are told in a line each; `trace VOICE` shows its names, and why they are one.
      """,
    takes: [.optional([.keyword("all")])],
    examples: [Example("parties", "who is on which side, and why")]
  ) { session, invocation in
    try invocation.arguments.finish()
    let written = WrittenParties(report: PartiesReport(of: session.graph), graph: session.graph)
    guard invocation.rowsNeeded != nil, written.height > 18 else { return Reply(written.answer(isFolded: false)) }
    var reply = Reply(written.answer(isFolded: true))
    reply.makeWhole = { _ in written.answer(isFolded: false) }
    return reply
  }
}

/// Who is on which side, as `parties` prints it.
private struct WrittenParties {
  let report: PartiesReport
  let graph: ArgumentGraph

  /// How many lines the sides and the voices take when each has one.
  var height: Int { report.parties.reduce(report.onNoSide.count) { $0 + 1 + $1.members.count } }

  /// - Parameter isFolded: whether a side stands in one line with its voices, so that many sides are seen at once.
  func answer(isFolded: Bool) -> Answer {
    var sections = [
      Section(
        "Sides (\(report.parties.count); unit: statements)",
        rows: report.parties.map { isFolded ? folded($0) : opened($0) },
        isCut: !isFolded || report.parties.count > 10, more: "parties all")
    ]
    if !report.onNoSide.isEmpty {
      let heading = "On no side (\(report.onNoSide.count))"
      if isFolded {
        // The authors are known from the list of articles.
        let authors = report.onNoSide.filter { graph[$0.voice].kind == .author }
        let others = report.onNoSide.filter { graph[$0.voice].kind != .author }
        let names = (others.prefix(8) + (others.count > 8 ? [] : authors)).map(inShort).joined(separator: ", ")
        let isWhole = others.count <= 8
        sections.append(
          Section(
            TextLine(
              [.text("\(heading): \(names)\(isWhole ? "" : ", …")  rows:"), .command("parties all")])))
      } else {
        sections.append(
          Section(
            TextLine(text: heading), rows: report.onNoSide.map { Row(line($0)) }, isCut: true, more: "parties all"))
      }
    }
    var notes: [TextLine] = []
    if !report.neverHeard.isEmpty { notes.append("Named, never heard: \(report.neverHeard.joined(separator: ", "))") }
    notes.append(TextLine([.text("To name or merge sides:"), .command("party NAME = alias, …")]))
    return Answer(sections: sections, notes: notes, count: report.parties.count, of: "parties")
  }

  private func opened(_ row: PartiesReport.Row) -> Row {
    let head = TextLine([
      .holder(graph[row.party].name), .text(row.members.isEmpty ? "not heard" : row.statements.of("statement")),
    ])
    return Row(lines: [head] + row.members.map(line))
  }

  private func folded(_ row: PartiesReport.Row) -> Row {
    let name = graph[row.party].name
    let isItself = row.members.count == 1 && graph.name(of: row.members[0].voice) == name
    let names = isItself ? "" : row.members.map(inShort).joined(separator: ", ")
    let cells: [Cell] = [.holder(name), .number(row.statements)]
    let rest = row.members.isEmpty ? "not heard" : names.isEmpty ? "" : "(\(names))"
    return Row(TextLine(cells + (rest.isEmpty ? [] : [.text(rest)]), indent: 2, overflow: .cut(1)))
  }

  private func line(_ member: PartiesReport.Member) -> TextLine {
    let tie = member.tie.map { "(\($0))" } ?? ""
    return TextLine(
      [.holder(graph.name(of: member.voice)), .number(member.statements)] + (tie.isEmpty ? [] : [.text(tie)]),
      indent: 2)
  }

  private func inShort(_ member: PartiesReport.Member) -> String {
    "\(graph.name(of: member.voice)) \(member.statements)"
  }
}

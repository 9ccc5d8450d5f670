import ArgumentGraph
import Query
import Rendering

extension Command {
  static let group = Command(
    "group", .look, usage: "group KEY [SELECTION] [all]",
    "show statements in groups, one for each value of a key",
    details: """
      A statement with several values stands in each group. Before another stage it keeps the statements, those of a \
      group side by side. Keys: \(StatementKey.all(for: .group).listed).
      """,
    takes: [.key(.group), .optional([.selection]), .optional([.keyword("all")])], takesPipe: true,
    examples: [
      Example("by:Kabul | group role", "what Kabul's statements do in the text"),
      Example("about:raids | group holder", "who says what about the raids"),
      Example("group role about:raids", "the same without a pipe"),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    try arguments.rejectOptions()
    _ = arguments.keyword("by")
    let key = try StatementKey.named(try arguments.text("a key to group by"), for: .group)
    let selection = try session.shown(&arguments, invocation)
    let groups = try StatementGroups(selection, by: key, in: session.queryContext(invocation.context))
    let together = Selection(members: groups.groups.lazy.flatMap(\.members))
    let answer = session.graph.grouped(selection, groups, by: key, together, rows: invocation.rowsNeeded)
    var reply = Reply(answer, selection: together)
    if answer.isAbridged { reply.makeWhole = { $0.graph.grouped(selection, groups, by: key, together, rows: nil) } }
    return reply
  }
}

extension ArgumentGraph {
  /// The groups of a selection, so many rows of each; all without a number.
  fileprivate func grouped(
    _ selection: Selection, _ groups: StatementGroups, by key: StatementKey, _ together: Selection, rows limit: Int?
  ) -> Answer {
    let sections = groups.groups.map { group in
      let rows = group.members.prefix(limit ?? group.members.count).map { Row(line($0)) }
      var section = Section(
        TextLine([key.cell(group.value(by: key, in: self)), .text("(\(group.members.count))")]), rows: rows,
        isCut: true,
        more: "_ | group \(key.name) all", indent: 2)
      section.rowsLeftOut = group.members.count - rows.count
      return section
    }
    var notes: [TextLine] = []
    if groups.several > 0 {
      notes.append("\(groups.several) of \(selection.count) stand under more than one \(key.name).")
    }
    let title: TextLine =
      selection.isEmpty
      ? "none" : "\(selection.count.of("statement")) by \(key.name), in \(sections.count.of("group"))"
    return Answer(title, sections: sections, notes: notes, statements: ids(of: together))
  }

  /// A member of a selection as a list shows it, with the link by which it was reached.
  func line(_ member: Selection.Member, whole: Bool = false) -> TextLine {
    line(member.statement, after: member.link.map { [linkCell($0)] } ?? [], whole: whole)
  }
}

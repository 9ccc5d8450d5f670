import ArgumentGraph
import Query
import Rendering

extension Command {
  static let table = Command(
    "table", .look, usage: "table [COLUMN…] [SELECTION] [all]", "show statements as a table with the columns you name",
    details: """
      Columns are separated by spaces or commas; without any they are \(defaultColumns.joined(separator: ", ")). They \
      are: \(StatementKey.all(for: .table).map { "\($0.name) (\($0.summary))" }.joined(separator: "; ")).
      """,
    takes: [.optional([.many(.key(.table))]), .optional([.selection]), .optional([.keyword("all")])], takesPipe: true,
    examples: [
      Example("by:Kabul | table", "id, holder, role and words of each"),
      Example("by:Islamabad is:answered | table id, words, attackers", "which claims are attacked by which"),
      Example("table id verb stance quoted by:Kabul", "how Kabul is made to speak"),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    try arguments.rejectOptions()
    var keys: [StatementKey] = []
    while let argument = arguments.peek, case .word = argument.kind, let name = arguments.nextText() {
      let key = try StatementKey.named(name, for: .table)
      if keys.contains(where: { $0.name == key.name }) {
        throw Failure("\(key.name) is named twice", advice: "leave it out", at: name.place.range)
      }
      keys.append(key)
      guard arguments.comma() else { continue }
      guard case .word? = arguments.peek?.kind else { throw arguments.missing("a column after the comma") }
    }
    if keys.isEmpty {
      let all = StatementKey.all(for: .table)
      keys = defaultColumns.compactMap { name in all.first { $0.name == name } }
    }
    let selection = try session.shown(&arguments, invocation)
    var reply = Reply(
      try session.table(selection, keys, rows: invocation.rowsNeeded, invocation.context), selection: selection)
    if reply.answer.isAbridged {
      reply.makeWhole = { [keys] in try $0.table(selection, keys, rows: nil, LineContext()) }
    }
    return reply
  }

  private static let defaultColumns = ["id", "holder", "role", "words"]
}

extension Session {
  /// A table with so many rows; with all without a number.
  fileprivate func table(
    _ selection: Selection, _ keys: [StatementKey], rows limit: Int?, _ context: LineContext
  ) throws -> Answer {
    let query = try queryContext(context)
    let readers = try keys.map { try $0.values(in: query) }
    var rows: [Row] = []
    for member in selection.members.prefix(limit ?? selection.count) {
      if rows.count % 1024 == 0, context.stop() { throw Failure.interrupted }
      rows.append(Row(TextLine(zip(keys, readers).map { graph.cell($0, $1(member), of: member) })))
    }
    var section = Section(
      columns: keys.map { Column($0.name, isNumber: $0.form == .number) }, rows: rows, isCut: true,
      more: "_ | table \(keys.map(\.name).joined(separator: " ")) all", indent: 2)
    section.rowsLeftOut = selection.count - rows.count
    return Answer(
      TextLine(text: selection.isEmpty ? "none" : selection.count.of("statement")), sections: [section],
      statements: graph.ids(of: selection))
  }
}

extension ArgumentGraph {
  /// The values of a key as one cell of a table.
  fileprivate func cell(_ key: StatementKey, _ values: [String], of member: Selection.Member) -> Cell {
    if key.form == .link { return member.link.map(linkCell) ?? .text("") }
    return key.cell(values.joined(separator: key.form == .place ? " " : ", "))
  }
}

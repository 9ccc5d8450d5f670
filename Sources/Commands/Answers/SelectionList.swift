import ArgumentGraph
import Query
import Rendering

extension Session {
  /// A selection as a list, with the rows that will be shown.
  func listed(_ selection: Selection, rows: Int?) -> Reply {
    var reply = Reply(graph.list(selection, limit: rows), selection: selection)
    if reply.answer.isAbridged { reply.makeWhole = { $0.graph.list(selection) } }
    return reply
  }

  /// How many rows of a section need be made; `nil` for all, where more than the text at the prompt is asked for.
  func rowsNeeded(_ format: AnswerFormat?, isWhole: Bool = false) -> Int? {
    isWhole || (format ?? settings.format) != .text ? nil : settings.rowLimit
  }

  /// The last answer with every row.
  func completed(_ last: TestedAnswer) -> TestedAnswer {
    guard let makeWhole = last.makeWhole, let answer = try? makeWhole(self) else { return last }
    var whole = last
    whole.answer = answer
    return whole
  }
}

extension ArgumentGraph {
  /// A selection shown as a list, each member with the link by which it was reached. Only so many rows are made as
  /// `limit` says; the answer counts and names all members.
  func list(_ selection: Selection, title: TextLine? = nil, whole: Bool = false, limit: Int? = nil) -> Answer {
    let rows = selection.members.prefix(limit ?? selection.count).map { Row(line($0, whole: whole)) }
    let count = TextLine(text: selection.isEmpty ? "none" : selection.count.of("statement"))
    var section = Section(rows: rows, isCut: true, more: "list _ all", indent: 2)
    section.rowsLeftOut = selection.count - rows.count
    return Answer(title ?? count, sections: [section], statements: ids(of: selection))
  }

  /// The ids of its members, in its order.
  func ids(of selection: Selection) -> [StatementID] { selection.members.map { id(of: $0.statement) } }
}

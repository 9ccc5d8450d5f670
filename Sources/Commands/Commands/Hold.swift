import ArgumentGraph
import Query
import Rendering

extension Command {
  static let hold = Command(
    "hold", .edit, usage: "hold ID by NAME", "correct who holds a statement",
    takes: [.statement, .keyword("by"), .side],
    examples: [Example("hold A1.2 by Islamabad", "A1.2 counts among Islamabad's")]
  ) { session, invocation in
    var arguments = invocation.arguments
    let statement = try session.statement(&arguments, orPlaceFor: "hold")
    try arguments.expect(keyword: "by")
    guard let name = arguments.words() else { throw arguments.missing("a name") }
    try arguments.finish()
    var edits: [GraphEdit] = []
    let voice = try session.voice(toHold: name, &edits)
    edits.append(.setHolder(statement, voice, byHand: true))
    let id = session.graph[statement].id
    try session.edit(.batch(edits), as: "hold \(id) by \(name.value.asArgument)", ids: [id])
    return Reply(
      Answer(sections: [Section(rows: [Row(session.graph.line(statement))])]), selection: Selection([statement]))
  }
}

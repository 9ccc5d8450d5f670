import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let path = Command(
    "path", .walk, usage: "path ID [ID]",
    "show the shortest way between two statements through links in either direction",
    details: "With one id it starts from where you stand.", takes: [.statement, .optional([.statement])],
    examples: [Example("path A8.5 A8.3 links:all", "how the anger hangs together with the right to act alone")]
  ) { session, invocation in
    var arguments = invocation.arguments
    let limit = try session.linkLimit(&arguments)
    var start = try session.statement(&arguments, orPlaceFor: "path")
    var end = start
    if let id = arguments.nextID() {
      end = try session.statement(id)
    } else if let place = session.place {
      (start, end) = (place, end)
    }
    let limitAfter = try session.linkLimit(&arguments) ?? limit
    try arguments.finish()
    let graph = session.graph
    let steps = Neighbourhood.path(
      from: start, to: end, in: graph, counting: limitAfter == nil ? session.settings.links : .all,
      along: { limitAfter?.includes(graph[$0]) ?? true }, stop: invocation.context.stop)
    guard let steps else {
      var notes: [TextLine] = []
      if limitAfter == nil, session.settings.links != .all {
        notes.append(
          TextLine([.text("With suggested links:"), .command("path \(graph.id(start)) \(graph.id(end)) links:all")]))
      }
      let rows = [
        Row(graph.line(start)), Row(TextLine(text: "no way leads from it to", indent: 2)), Row(graph.line(end)),
      ]
      return Reply(Answer(sections: [Section(rows: rows)], notes: notes, count: 0))
    }
    var found = Selection([start])
    var lines = [graph.line(start)]
    for step in steps {
      found.append(step.statement, by: step.link)
      // Read in the direction of the walk: the statement before acts on, or is acted on by, the one after.
      let relation = graph.relation(of: step.from, to: step.statement, by: step.link)
      lines.append(TextLine([.label(relation), graph.linkCell(step.link)], indent: 2))
      lines.append(graph.line(step.statement))
    }
    let line = "path \(graph.id(start)) \(graph.id(end))\(limitAfter.map { " links:\($0.rawValue)" } ?? "")"
    return Reply(
      Answer(
        TextLine([
          .text("\(steps.count.of("link")) from \(graph.id(start)) to \(graph.id(end)), over"),
          .number(found.count, members: line), .text(found.count == 1 ? "statement" : "statements"),
        ]),
        sections: [Section(rows: lines.map { Row($0) }, indent: 2)], ids: found.statements.map(graph.id)),
      selection: found)
  }
}

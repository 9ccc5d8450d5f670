import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let near = Command(
    "near", .walk, usage: "near [ID] [N] [links:…] [all]",
    "list what lies within N links of a statement, whichever way they run",
    details: "N is 1 without a number.",
    takes: [.optional([.statement]), .optional([.number]), .optional([.limit]), .optional([.keyword("all")])],
    examples: [
      Example("near A8.5 2", "two steps around A8.5"),
      Example("near links:suggested", "what is only suggested here", after: ["go A3.2"]),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    let limit = try session.linkLimit(&arguments)
    let start = try session.statement(&arguments, orPlaceFor: "near")
    let radius = arguments.nextNumber()?.value ?? 1
    let limitAfter = try session.linkLimit(&arguments) ?? limit
    try arguments.finish()
    let graph = session.graph
    let hood = Neighbourhood(
      of: start, within: radius, in: graph, counting: limitAfter == nil ? session.settings.links : .all,
      along: { limitAfter?.includes(graph[$0]) ?? true }, stop: invocation.context.stop)
    var found = Selection()
    var rows: [Row] = []
    for step in hood.steps {
      found.append(step.statement, by: step.link)
      let words: [Cell] = [
        .label(graph.relation(of: step.statement, to: step.from, by: step.link)), .id(graph.id(step.from)),
        graph.linkCell(step.link),
      ]
      rows.append(
        Row(graph.line(step.statement, indent: 2 * (step.distance - 1)), TextLine(words, indent: 2 * step.distance)))
    }
    let title = graph.line(start, whole: true)
    let notes: [TextLine] = rows.isEmpty ? [TextLine(text: "no link leads on from here", indent: 2)] : []
    return Reply(
      Answer(
        title,
        sections: [Section(rows: rows, isCut: true, more: invocation.call.description + " all", indent: 2)],
        notes: notes, ids: found.statements.map(graph.id)),
      selection: found)
  }
}

extension Session {
  /// Takes a `links:` term.
  func linkLimit(_ arguments: inout ArgumentReader) throws -> LinkLimit? {
    guard let argument = arguments.peek, case .qualifier(let qualifier) = argument.kind, qualifier.key == .links else {
      return nil
    }
    _ = arguments.next()
    guard let limit = LinkLimit(rawValue: qualifier.value.lowercased()) else {
      let values = LinkLimit.allCases.map(\.rawValue)
      let near = closest(to: qualifier.value, among: values).map { "did you mean links:\($0)?" }
      throw Failure(
        "no links are \"\(qualifier.value)\"", advice: near ?? "links are \(values.listed("or"))",
        at: argument.place.range)
    }
    return limit
  }
}

extension ArgumentGraph {
  /// What one statement does to another by a link: "supports", "is supported by".
  func relation(of statement: Handle<Statement>, to other: Handle<Statement>, by link: Handle<Link>) -> String {
    let value = self[link]
    let isPremise = value.premises.contains(statement)
    if value.isConcession { return isPremise ? "is conceded, against" : "is conceded to by" }
    switch value.kind {
    case .support: return isPremise ? "supports" : "is supported by"
    case .attack: return isPremise ? "attacks" : "is attacked by"
    case .undercut: return isPremise ? "undercuts a link of" : "has a link undercut by"
    }
  }
}

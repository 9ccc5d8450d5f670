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
    let found = Selection(members: hood.steps.map { Selection.Member($0.statement, by: $0.link) })
    let rest = limitAfter.map { " links:\($0.rawValue)" } ?? ""
    let more = invocation.call.description + " all"
    var reply = Reply(graph.answer(hood, rest, more: more, limit: invocation.rowsNeeded), selection: found)
    if reply.answer.isAbridged { reply.makeWhole = { $0.graph.answer(hood, rest, more: more, limit: nil) } }
    return reply
  }
}

extension ArgumentGraph {
  fileprivate func answer(_ hood: Neighbourhood, _ rest: String, more: String, limit: Int?) -> Answer {
    let rows = hood.steps.prefix(limit ?? hood.steps.count).map { step in
      let words: [Cell] = [
        .label(relation(of: step.statement, to: step.from, by: step.link)), .id(id(step.from)), linkCell(step.link),
      ]
      return Row(line(step.statement, indent: 2 * (step.distance - 1)), TextLine(words, indent: 2 * step.distance))
    }
    var section = Section(rows: rows, isCut: true, more: more, indent: 2)
    section.rowsLeftOut = hood.steps.count - rows.count
    let head = rows.isEmpty ? TextLine(text: "no link leads on from here", indent: 2) : counts(hood, rest)
    return Answer(
      line(hood.centre, whole: true), sections: [Section(rows: [Row(head)]), section],
      statements: hood.steps.map { id(of: $0.statement) })
  }

  /// How many statements lie within one link, two links and so on.
  private func counts(_ hood: Neighbourhood, _ rest: String) -> TextLine {
    var cells: [Cell] = []
    for distance in 1...max(1, min(hood.steps.last?.distance ?? 1, 6)) {
      let count = hood.steps.prefix { $0.distance <= distance }.count
      cells += [
        .text(distance == 1 ? "statements within 1 link:" : " within \(distance) links:"),
        .number(count, members: "near \(id(hood.centre)) \(distance)\(rest)"),
      ]
    }
    return TextLine(cells, indent: 2)
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

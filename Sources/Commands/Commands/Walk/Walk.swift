import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let walk = Command(
    "walk", .walk, usage: "walk [ID] [links:…] [all]",
    "go through the premises depth first: Enter next, s skips a branch, q ends",
    details: "Where nobody sits at a terminal the whole walk is printed.",
    takes: [.optional([.statement]), .optional([.limit]), .optional([.keyword("all")])],
    examples: [Example("walk", "down the reasons, one by one", after: ["go \"worth setting out\""])]
  ) { session, invocation in
    var arguments = invocation.arguments
    let limit = try session.linkLimit(&arguments)
    let start = try session.statement(&arguments, orPlaceFor: "walk")
    let limitAfter = try session.linkLimit(&arguments) ?? limit
    try arguments.finish()
    let graph = session.graph
    let walk = PremiseWalk(
      from: start, in: graph, counting: limitAfter == nil ? session.settings.links : .all,
      along: { limitAfter?.includes(graph[$0]) ?? true }, stop: invocation.context.stop)
    let selection = Selection(walk.steps.map(\.statement))
    let more = invocation.call.description + " all"
    var reply = Reply(graph.answer(walk, more: more, limit: invocation.rowsNeeded), selection: selection)
    // Where there is nothing to walk through, that is told at once.
    if invocation.context.isAttended, walk.steps.count > 1 {
      reply.effect = .walk(walk.steps.map { graph.walkStep($0) })
    }
    if reply.answer.isAbridged { reply.makeWhole = { $0.graph.answer(walk, more: more, limit: nil) } }
    return reply
  }
}

extension ArgumentGraph {
  /// The whole walk, for where nobody sits at a terminal.
  fileprivate func answer(_ walk: PremiseWalk, more: String, limit: Int?) -> Answer {
    let shown = walk.steps.prefix(limit ?? walk.steps.count)
    var section = Section(rows: shown.flatMap { walkStep($0).rows }, isCut: true, more: more)
    section.rowsLeftOut = walk.steps.count - shown.count
    return Answer(
      nil, sections: [section],
      notes: walk.steps.count > 1
        ? ["\(walk.steps.count.of("step")); the premises stand under what they support"] : noWalk(from: walk),
      statements: ids(of: Selection(walk.steps.map(\.statement))))
  }

  /// What is said of a statement without a premise.
  private func noWalk(from walk: PremiseWalk) -> [TextLine] {
    guard let start = walk.steps.first?.statement else { return [] }
    let hasSuggested = links(into: start).contains {
      kind(of: $0) == .support && status(of: $0).isOnlySuggested
    }
    let none = "1 step: no reason that counts is given for it in these articles"
    if !hasSuggested { return [TextLine(text: none)] }
    return [TextLine([.text("\(none); suggested ones:"), .command("walk \(id(start)) links:suggested")])]
  }

  fileprivate func walkStep(_ step: PremiseWalk.Step) -> WalkStep {
    let indent = min(step.depth, 12) * 2
    var lines: [TextLine] = []
    if let link = step.link {
      lines.append(TextLine([.label(reasonWord(link)), linkCell(link)], indent: max(0, indent - 2)))
    }
    let mark: [Cell] =
      switch step.mark {
      case .new: []
      case .again: [.text("(its reasons stand above)")]
      case .cycle: [.text("(a circle: it was one of the conclusions above)")]
      }
    lines.append(line(step.statement, indent: indent, after: mark))
    var row = Row(lines: lines)
    // The premise of a link to a link stands beneath the statement that the link is about.
    if let link = step.link { row.under = statementsAtEnds(of: link).first.map(id) }
    return WalkStep(depth: step.depth, id: id(step.statement), rows: [row])
  }
}

import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let walk = Command(
    "walk", .walk, usage: "walk [ID] [links:…]",
    "go through the premises depth first: Enter next, s skips a branch, q ends",
    details: "Where nobody sits at a terminal the whole walk is printed.",
    takes: [.optional([.statement]), .optional([.limit])],
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
    let steps = walk.steps.map { graph.walkStep($0) }
    let selection = Selection(walk.steps.map(\.statement))
    if invocation.context.isAttended {
      return Reply(Answer(ids: selection.statements.map(graph.id)), selection: selection, effect: .walk(steps))
    }
    var answer = steps.answer
    answer.ids = selection.statements.map(graph.id)
    return Reply(answer, selection: selection)
  }
}

extension [WalkStep] {
  /// The whole walk, for where nobody sits at a terminal.
  var answer: Answer {
    Answer(
      sections: [Section(rows: map(\.row))],
      notes: ["\(count.of("step")); the premises stand under what they support"])
  }
}

extension ArgumentGraph {
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
    return WalkStep(depth: step.depth, id: id(step.statement), row: Row(lines: lines))
  }
}

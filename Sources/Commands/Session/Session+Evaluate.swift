import ArgumentGraph
import Lexicon
import Query
import Rendering

extension Session {
  /// What one stage of a line yields.
  func evaluate(_ stage: Stage, piped: Selection?, _ context: LineContext) throws -> Selection {
    let evaluated = try evaluator(context).evaluate([rebound(stage)], piped: piped)
    if case .command(let call)? = evaluated.rest.first {
      if call.name == "list" || call.name == "show" { return evaluated.selection ?? piped ?? Selection() }
      guard CommandTable.command(named: call.name) != nil else { throw unknownCommand(call, isPiped: piped != nil) }
      throw Failure(
        "\(call.name) gives no selection to pass on", advice: "put it last: … | \(call.name)", at: call.place.range)
    }
    return evaluated.selection ?? Selection()
  }

  /// What a showing command is to show: what was piped in, what its arguments select, or everything.
  func shown(_ invocation: Invocation) throws -> Selection {
    var arguments = invocation.arguments
    try arguments.rejectOptions()
    guard let expression = try arguments.nextSelection() else { return invocation.piped ?? Selection(graph.statements) }
    return try evaluate(.selection(expression), piped: invocation.piped, invocation.context)
  }

  private func evaluator(_ context: LineContext) throws -> Evaluator {
    let stemmer = try Stemmer()
    return Evaluator(
      QueryContext(
        graph, links: settings.links, here: Selection(place.map { [$0] } ?? []), last: last, variables: variables,
        stem: { stemmer.stem($0) }, stop: context.stop))
  }
}

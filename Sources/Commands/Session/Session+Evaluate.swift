import Analysis
import ArgumentGraph
import Lexicon
import Query
import Rendering

extension Session {
  /// What one stage of a line yields.
  func evaluate(_ stage: Stage, piped: Selection?, _ context: LineContext) throws -> Selection {
    let evaluated = try evaluator(context).evaluate([try rebound(stage)], piped: piped)
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
    return try shown(&arguments, invocation)
  }

  /// The same where only the arguments up to a keyword select.
  func shown(_ arguments: inout ArgumentReader, upTo keyword: String? = nil, _ invocation: Invocation) throws
    -> Selection
  {
    let expression = try keyword.map { try arguments.nextSelection(upTo: $0) } ?? arguments.nextSelection()
    guard let expression else { return invocation.piped ?? Selection(graph.everyStatement, in: graph) }
    return try evaluate(.selection(expression), piped: invocation.piped, invocation.context)
  }

  private func evaluator(_ context: LineContext) throws -> Evaluator { Evaluator(try queryContext(context)) }

  /// What a query is put to.
  func queryContext(_ context: LineContext) throws -> QueryContext {
    let stemmer = try Stemmer()
    var query = QueryContext(
      graph, links: settings.links, here: Selection(place.map { [$0] } ?? []), last: last, variables: variables,
      stem: { stemmer.stem($0) }, index: index, stop: context.stop)
    query.stageNames = CommandTable.all.filter(\.takesPipe).map(\.name)
    if let framing { query.frames = { framing.elements(of: $0, in: graph) } }
    query.topics = { () throws(QueryError) in
      let topics = topics(words(stemmer), context.stop)
      return NumberedTopics(names: topics.entries.map(\.topic.name), numbers: topics.places)
    }
    return query
  }
}

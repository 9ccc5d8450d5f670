import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let across = Command(
    "across", .compare, usage: "across TOPIC [shown|suggested|absent] [all]",
    "say who has claims on a topic in which article, and who is absent",
    details: """
      The unit of the table is claims on TOPIC: a word and those of its stem, an about: term, "quoted words", a $name or \
      a selection in parentheses. A party is a column; authors are one, and everybody else another; - is where a party \
      is not heard. Below it the links between articles of which one end at least is about the topic: attacks and \
      undercuts, by the claim they bear on, and supports. Absent: a party that has claims in an article and none on \
      the topic there.
      """, after: "Entman 1991",
    takes: [
      .named("TOPIC", .selection), .optional([.choice("PART", AcrossPart.allCases.map(\.rawValue))]),
      .optional([.keyword("all")]),
    ],
    examples: [
      Example("across sovereignty", "who speaks of it in which article"),
      Example("across about:raids", "the same, by a term"),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    var part: AcrossPart?
    if arguments.arguments.count > 1 { part = AcrossPart.allCases.first { arguments.last($0.rawValue) } }
    guard let expression = try arguments.nextSelection() else { throw arguments.missing("a topic") }
    let graph = session.graph
    guard !graph.articles.isEmpty else { throw Failure("nothing is loaded", advice: "load FILE reads an article") }
    let matches = try session.evaluate(.selection(expression), piped: nil, invocation.context)
    let report = AcrossReport(
      matches.contains, in: graph, counting: session.settings.links, stop: invocation.context.stop)
    if invocation.context.stop() { throw Failure.interrupted }
    let written = WrittenAcross(
      report: report, topic: expression, part: part, links: session.settings.links, graph: graph)
    return written.reply(matches.filter(graph.isClaim))
  }
}

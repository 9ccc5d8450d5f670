import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let need = Command(
    "need", .compare, usage: "need [ID] [links:…] [premises|bare|attacked] [all]",
    "show what must hold for a statement: all premises of a reason, any of several reasons",
    details: """
      Premises linked in one reason must all hold; of several reasons any is enough by itself. Beneath each premise: \
      what is given for it in turn, its kind of evidence, and who speaks against it. A warrant is a premise of a linked \
      reason that is put as a general rule or a condition; mostly it is left unsaid. A statement that comes again is \
      not opened again. The unit is statements; what is needed is what this map gives as reasons. A word at the end \
      lists one part: all that it rests on (premises), what of it has no premise (bare), what is spoken against.
      """,
    after: "Freeman 1991 and Toulmin 1958",
    takes: [
      .optional([.statement]), .optional([.limit]),
      .optional([.choice("premises|bare|attacked", NeedPart.allCases.map(\.rawValue))]), .optional([.keyword("all")]),
    ],
    examples: [
      Example("need A7.5", "two linked premises"), Example("need A10.4b", "one reason"),
      Example("need A8.4b links:all", "with suggested reasons too"),
      Example("need A7.5 bare", "what it rests on in the end"),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    var counted = try session.linksCounted(&arguments)
    let statement = try session.statement(&arguments, orPlaceFor: "need")
    counted = try session.linksCounted(&arguments) ?? counted
    let part = NeedPart.allCases.first { arguments.keyword($0.rawValue) }
    counted = try session.linksCounted(&arguments) ?? counted
    try arguments.finish()
    func need(_ links: LinksCounted) -> Need {
      Need(of: statement, in: session.graph, counting: links, stop: invocation.context.stop)
    }
    let links = counted ?? session.settings.links
    let found = need(links)
    if let part { return session.graph.list(part, of: found, links, invocation.call.description + " all") }
    let hasMore = counted == nil && links != .all
    let layout = NeedLayout(
      need: found, links: links, rest: counted.map { " links:\($0.rawValue)" } ?? "",
      withSuggested: hasMore ? need(.all).statements.count : nil, more: invocation.call.description + " all")
    var reply = Reply(
      session.answer(layout, limit: invocation.rowsNeeded), selection: Selection([statement] + found.statements))
    if reply.answer.isAbridged { reply.makeWhole = { $0.answer(layout, limit: nil) } }
    return reply
  }
}

/// Which of what must hold is asked for.
enum NeedPart: String, CaseIterable {
  case premises, bare, attacked
}

extension ArgumentGraph {
  /// Only some of what must hold.
  fileprivate func list(_ part: NeedPart, of need: Need, _ links: LinksCounted, _ more: String) -> Reply {
    let (statements, words) =
      switch part {
      case .premises: (need.statements, "rests on")
      case .bare: (need.bare, "of what it rests on, without a premise:")
      case .attacked: (need.attacked, "of what it rests on, spoken against:")
      }
    let number = statements.isEmpty ? "none" : statements.count.of("statement")
    let head = TextLine(text: "\(words) \(number). Links: \(links.inWords).", indent: 2)
    let rows = statements.map { Row(line($0)) }
    return Reply(
      Answer(
        line(need.statement, whole: true),
        sections: [Section(rows: [Row(head)]), Section(rows: rows, isCut: true, more: more, indent: 4)],
        ids: statements.map(id)), selection: Selection(statements))
  }
}

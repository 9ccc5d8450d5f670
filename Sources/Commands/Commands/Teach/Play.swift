import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let play = Command(
    "play", .teach, usage: "play X [against Y] [used SELECTION] [own|lent|todo|objections|unmet] [all]",
    "brief somebody who is to speak for a side, or check which of its claims were used",
    details: """
      The brief: under which names the side is heard; its own claims; what others lend it, as in steelman, each with \
      its holder: X is not reported to say it. To do: the claims of Y that X does not answer, as in unanswered Y by X. \
      Said against X: statements of anybody outside X in an attack, a concession or an undercut against a claim of X; \
      unmet are those that X says nothing against. What is only suggested or guessed stands apart, with ids: expect it \
      too. Without against Y it is the party that X exchanges most objections with; where there is none, it is the \
      party with most claims, and nothing said against that one is lent. own, lent, todo, objections or unmet lists one \
      part. used tells which claims of X are among some statements (A3.1 A8.4, $name, _ or any selection; a sentence is \
      all of its statements), which are left, and which are Y's or neither's. Only ids are compared, never style; what \
      is left out is no fault.
      """,
    after: "Caplan 2011 (the ideological Turing test) and Govier's principle of charity",
    takes: [
      .side, .optional([.keyword("against"), .named("Y", .side)]),
      .optional([.either([[.choice("PART", PlayPart.allCases.map(\.rawValue))], [.keyword("used"), .selection]])]),
      .optional([.keyword("all")]),
    ],
    examples: [
      Example("play Kabul", "the brief of whoever speaks for Kabul"),
      Example("play Islamabad against Kabul todo", "what it has not answered"),
      Example("play Kabul used A3.1 A8.4a A2.1", "which claims were used, and whose the others are"),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    try arguments.rejectOptions()
    guard let side = try session.comparedSide(&arguments, invocation.context) else {
      throw arguments.missing("a party or voice")
    }
    var rival = try session.rival(of: side, &arguments, invocation.context)
    let used = arguments.keyword("used") ? try session.named(&arguments, invocation.context) : nil
    let part = used == nil ? PlayPart.allCases.first { arguments.keyword($0.rawValue) } : nil
    try arguments.finish()
    let (graph, stop) = (session.graph, invocation.context.stop)
    let isRivalNamed = rival != nil
    rival = rival ?? Steelman.rival(of: side, in: graph).map { ComparedSide($0, in: graph) }
    let isRival = rival != nil
    rival = rival ?? RolePlay.mostHeard(besides: side, in: graph, stop: stop)
    let answer = PlayAnswer(
      graph: graph, side: side, rival: rival, links: session.settings.links,
      play: RolePlay(
        of: side, against: rival, isRival: isRival, in: graph, counting: session.settings.links, stop: stop),
      isRivalNamed: isRivalNamed, isRival: isRival, line: invocation.call.description, rows: invocation.rowsNeeded)
    if let used { return answer.coverage(of: used) }
    return part.map(answer.reply) ?? answer.reply()
  }
}

/// Parts of the brief.
enum PlayPart: String, CaseIterable, Sendable {
  case own, lent, todo, objections, unmet
}

extension Session {
  /// The statements that ids side by side name, or that a selection selects.
  func named(_ arguments: inout ArgumentReader, _ context: LineContext) throws -> Selection {
    var ahead = arguments
    var found: [Handle<Statement>] = []
    while let id = ahead.nextID() {
      found += try statements(id)
      while ahead.comma() || ahead.keyword("and") {}
    }
    if ahead.isAtEnd, !found.isEmpty {
      arguments = ahead
      return Selection(found)
    }
    guard let expression = try arguments.nextSelection() else {
      throw arguments.missing("the statements that were used")
    }
    return try evaluate(.selection(expression), piped: nil, context)
  }
}

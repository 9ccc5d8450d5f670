import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let suppose = Command(
    "suppose", .compare, usage: "suppose [not] ID… [links:…] [falls|weaker|stands|untouched|groundless]",
    "show what falls if statements do not hold, or what stands if they do; changes nothing",
    details: """
      A statement stands when nothing is given for it, or when all premises of one of its reasons stand; reasons in a \
      circle do not hold one another up. So a statement falls when every reason for it has lost a premise, and a bare \
      one only when it is rejected itself. What says the same stands and falls as one and is counted once. Only \
      reasons (support links) play a part: attacks and undercuts do not. It is what follows from this map, however \
      finely it is cut, and no verdict. A word at the end lists one part: what falls, what loses a reason and stands \
      by another (weaker), what comes to stand (stands), the untouched, and what had no ground outside a circle of \
      reasons before either (groundless).
      """,
    after: "Dung 1995",
    takes: [
      .optional([.keyword("not")]), .many(.statement), .optional([.limit]),
      .optional([.choice("PART", FallPart.allCases.map(\.rawValue))]), .optional([.keyword("all")]),
    ],
    examples: [
      Example("suppose not A10.4c", "what falls without it"), Example("suppose not A8.4b falls", "only what falls"),
      Example("suppose A3.1a", "what stands if Kabul's denial holds"),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    try arguments.rejectOptions()
    let isRejection = arguments.keyword("not")
    var counted = try session.linksCounted(&arguments)
    let statements = try session.someStatements(
      &arguments, after: isRejection ? "suppose not" : "suppose", invocation.context)
    if counted == nil { counted = try session.linksCounted(&arguments) }
    let part = try FallPart.next(&arguments)
    try arguments.finish()
    let graph = session.graph
    func fall(_ counted: LinksCounted) -> Fall {
      Fall(
        supposing: statements, isRejection ? .rejected : .held, in: graph, counting: counted,
        stop: invocation.context.stop)
    }
    let links = counted ?? session.settings.links
    let shown = fall(links)
    let line =
      "suppose \(isRejection ? "not " : "")\(statements.map(graph.id).joined(separator: " "))"
      + (counted.map { " links:\($0.rawValue)" } ?? "")
    var supposed = SupposedAnswer(graph: graph, fall: shown, line: line, isRejection: isRejection, links: links)
    supposed.rows = invocation.rowsNeeded
    if let part { return supposed.reply(only: part) }
    if counted == nil, links != .all { supposed.withSuggested = fall(.all) }
    supposed.attacked = isRejection ? [] : graph.attacked(by: statements, counting: links)
    return supposed.reply()
  }
}

extension ArgumentGraph {
  /// What statements attack, each once; concessions apart.
  fileprivate func attacked(by statements: [Handle<Statement>], counting counted: LinksCounted) -> [Handle<Statement>] {
    let links = statements.flatMap { self.links(from: $0) }.filter { link in
      self[link].kind == .attack && !self[link].isConcession && counted.includes(self[link])
    }
    return Selection(links.compactMap { targetStatement(of: $0) }).statements
  }
}

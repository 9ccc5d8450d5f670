import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let lean = Command(
    "lean", .compare, usage: "lean [X] [for|against] [in:LETTER] [links:…] [all]",
    "count the author's own links for and against each side",
    details: """
      The unit is links with a premise that the author puts forward. For: supports of a statement of the side. Against: \
      attacks on one, concessions against one, undercuts of a reason for one. Together they say how much the author \
      engages with the side. It is a count of links and no bias: a fair author may have more to say against one side. \
      X is a party, or own (the author's own statements), others (voices on no side), guesses, or objections (undercuts \
      of attacks). Links of which the author only supposes the premise are counted apart (lean supposed), suggested links \
      too.
      """,
    after: "O'Keefe 1999",
    takes: [
      .optional([.side]), .optional([.choice("for|against", ["for", "against"])]), .optional([.limit]),
      .optional([.keyword("all")]),
    ],
    examples: [
      Example("lean", "every side"), Example("lean Islamabad against", "the links behind one number"),
      Example("lean own", "reasons the author gives for the author's own claims"),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    try arguments.rejectOptions()
    let graph = session.graph
    guard !graph.articles.isEmpty else { throw Failure("nothing is loaded", advice: "load FILE reads an article") }
    var request = LeanRequest()
    try session.take(&request, &arguments)
    try arguments.finish()
    let limit = request.limit
    let counted = session.settings.links
    func lean(_ isCounted: (LinkStatus) -> Bool) -> Lean {
      Lean(of: graph, counting: isCounted, stop: invocation.context.stop)
    }
    func isShown(_ status: LinkStatus) -> Bool {
      (limit?.includes(status) ?? counted.includes(status)) && LinksCounted.found.includes(status)
    }
    func isSuggested(_ status: LinkStatus) -> Bool {
      (limit?.includes(status) ?? true) && LinkLimit.suggested.includes(status)
    }
    let answer = LeanAnswer(
      graph: graph, request: request, counted: counted, shown: lean(isShown), suggested: lean(isSuggested),
      isUnfolded: limit == .suggested || limit == .all || (limit == nil && (counted == .all || invocation.isWhole)),
      rows: invocation.rowsNeeded)
    return request.isNarrow ? answer.links() : answer.table()
  }
}

/// What of the table `lean` is asked for.
struct LeanRequest {
  var target: Lean.Target?
  /// As it is typed and shown.
  var name = ""
  /// "for" or "against".
  var way: String?
  var article: ArticleID?
  var limit: LinkLimit?

  var isNarrow: Bool { target != nil || way != nil || isSupposed }

  /// Whether those are wanted of which the author only supposes the premise.
  var isSupposed = false

  static let others: [(word: String, target: Lean.Target)] = [
    ("own", .own), ("others", .others), ("guesses", .guesses), ("objections", .objections),
  ]
}

extension Session {
  fileprivate func take(_ request: inout LeanRequest, _ arguments: inout ArgumentReader) throws {
    while let argument = arguments.peek {
      if let limit = try linkLimit(&arguments) {
        request.limit = limit
      } else if case .qualifier(let qualifier) = argument.kind, qualifier.key == .in {
        _ = arguments.next()
        guard let id = ArticleID(qualifier.value.uppercased()), graph.article(id) != nil else {
          throw Failure(
            "no article \(qualifier.value)", advice: "loaded: \(graph.articleIDs.map(\.description).listed())",
            at: argument.place.range)
        }
        request.article = id
      } else if request.way == nil, let way = ["for", "against"].first(where: { arguments.keyword($0) }) {
        request.way = way
      } else if request.target == nil, request.way == nil, !request.isSupposed, arguments.keyword("supposed") {
        request.isSupposed = true
      } else if request.target == nil, let other = LeanRequest.others.first(where: { arguments.keyword($0.word) }) {
        (request.target, request.name) = (other.target, other.word)
      } else if request.target == nil, let name = try sideName(&arguments) {
        let side = try side(name)
        guard let party = side.party else {
          throw Failure(
            "\(side.name) is no party",
            advice: "lean counts by party: \(graph.parties.map { graph[$0].name }.listed())",
            at: name.place.range)
        }
        (request.target, request.name) = (.party(party), side.name.asSide)
      } else {
        return
      }
    }
  }
}

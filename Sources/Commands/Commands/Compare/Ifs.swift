import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let ifs = Command(
    "ifs", .compare, usage: "ifs [X] [as KIND] [for Y] [all]",
    "list conditionals with their two parts, and tally who must act for the if-part to hold",
    details: """
      The unit is conditionals, one for each statement that is said to follow; guesses, questions and restatements are \
      left out. The if-part is never asserted by its holder. Kinds: if, only-if, unless, nominal ("without a treaty"), \
      gerund ("closing the gates would …"), would ("a war would …", "were the toll to rise"). Who must act: the side or \
      name in the subject of the if-part, or behind its by; for keeps those of one, for nobody those that name none. \
      Found by words: read the two parts.
      """,
    after: "Walton, Reed & Macagno 2008",
    takes: [
      .optional([.side]),
      .optional([.keyword("as"), .choice("KIND", Conditional.Kind.allCases.map(\.rawValue))]),
      .optional([.keyword("for"), .named("Y", .side)]), .optional([.keyword("all")]),
    ],
    examples: [
      Example("ifs", "every conditional, and who must act"), Example("ifs author", "those of one voice"),
      Example("ifs as only-if", "those of one kind"), Example("ifs for nobody", "those that name nobody who must act"),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    try session.expectStatements()
    var side: ComparedSide?
    if !arguments.isNext("as"), !arguments.isNext("for") {
      side = try session.comparedSide(&arguments, invocation.context)
    }
    let kind = try session.conditionalKind(&arguments)
    let actor = try session.actor(&arguments)
    try arguments.finish()
    guard let lexicon = session.lexicon else { return Reply(Answer("Conditionals: none.", count: 0)) }
    let all = Conditionals(
      of: session.graph.statements, in: session.graph, by: lexicon, stop: invocation.context.stop)
    let found = side.map { all.held(by: $0, in: session.graph) } ?? all
    return try IfsAnswer(
      session: session, invocation: invocation, side: side, kind: kind, actor: actor, found: found,
      rows: session.sideRows(invocation.context.stop)
    ).reply().abridged(invocation)
  }
}

/// Who must act, as asked for.
struct WantedActor {
  /// `nil` for nobody.
  let name: String?
  let place: Place

  func fits(_ conditional: Conditional) -> Bool { conditional.actor?.lowercased() == name?.lowercased() }
}

extension Session {
  fileprivate func conditionalKind(_ arguments: inout ArgumentReader) throws -> Conditional.Kind? {
    guard arguments.keyword("as") else { return nil }
    let name = try arguments.text("a kind of conditional")
    if let kind = Conditional.Kind(rawValue: name.value.lowercased()) { return kind }
    let names = Conditional.Kind.allCases.map(\.rawValue)
    throw Failure(
      "no kind of conditional \"\(name.value)\"",
      advice: closest(to: name.value, among: names).map { "did you mean \($0)?" } ?? "kinds are \(names.listed())",
      at: name.place.range)
  }

  fileprivate func actor(_ arguments: inout ArgumentReader) throws -> WantedActor? {
    guard arguments.keyword("for") else { return nil }
    guard let name = try sideName(&arguments) else { throw arguments.missing("a party, a name or nobody") }
    if name.value.lowercased() == "nobody" { return WantedActor(name: nil, place: name.place) }
    return WantedActor(name: graph.side(named: name.value)?.name ?? name.value, place: name.place)
  }
}

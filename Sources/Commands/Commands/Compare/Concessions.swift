import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let concessions = Command(
    "concessions", .compare, usage: "concessions [X] [unlinked] [for Y] [links:…] [all]",
    "list what is granted against the granter's own line, and whom that benefits",
    details: """
      The unit is statements granted: by a concession link that counts, by their role in the text ("although …"), or by \
      a reporting word of granting ("admits that"). It benefits the side whose claim it supports or says again, or who \
      is at odds with what it is conceded against; for keeps those that benefit one side, for nobody those that benefit \
      nobody named. unlinked keeps those without a concession link. Guesses are in no count.
      """,
    after: "Toulmin 1958 and Wolfe, Britt & Butler 2009",
    takes: [
      .optional([.side]), .optional([.keyword("unlinked")]), .optional([.keyword("for"), .named("Y", .side)]),
      .optional([.limit]), .optional([.keyword("all")]),
    ],
    examples: [
      Example("concessions", "everything that is granted"), Example("concessions author", "what one voice grants"),
      Example("concessions for nobody", "where nobody named benefits"),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    try session.expectStatements()
    var side: ComparedSide?
    let isNarrowed = arguments.isNext("for") || arguments.isNext("unlinked")
    var limit = try session.linkLimit(&arguments)
    if !isNarrowed, limit == nil { side = try session.comparedSide(&arguments, invocation.context) }
    let isUnlinked = arguments.keyword("unlinked")
    var wanted: (name: String?, place: Place)?
    if arguments.keyword("for") {
      guard let name = try session.sideName(&arguments) else { throw arguments.missing("a party, a voice or nobody") }
      wanted =
        name.value.lowercased() == "nobody" ? (nil, name.place) : (try session.side(name).name, name.place)
    }
    limit = try session.linkLimit(&arguments) ?? limit
    try arguments.finish()
    guard let lexicon = session.lexicon else { return Reply(Answer("Granted: none.", count: 0)) }
    let found = Concessions(
      of: session.graph, counting: session.settings.links, along: limit.map { limit in { limit.includes($0) } },
      by: lexicon, stop: invocation.context.stop)
    var entries = found.all.filter { side?.asserts($0.statement) ?? true }
    if limit != nil { entries.removeAll { $0.links.isEmpty } }
    let whole = entries.count
    if isUnlinked { entries.removeAll { !$0.links.isEmpty } }
    if let wanted { entries.removeAll { $0.beneficiary != wanted.name } }
    let answers = ConcessionAnswers(session: session, invocation: invocation, side: side, limit: limit)
    let isWhole = !isUnlinked && wanted == nil
    var words = isUnlinked ? " without a concession link" : ""
    if let wanted { words += wanted.name.map { " to the benefit of \($0)" } ?? " to the benefit of nobody named" }
    return answers.reply(
      entries, of: isWhole ? nil : whole, words, guessed: isWhole && side == nil ? found.guessed : [], lexicon)
  }
}

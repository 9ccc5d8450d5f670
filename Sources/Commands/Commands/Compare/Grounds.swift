import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let grounds = Command(
    "grounds", .compare, usage: "grounds [X] [KIND] [links:…] [all]",
    "tell what kind of evidence the reasons for a side's claims bring, by their words",
    details: """
      The unit is statements that are a premise of a side's claim by a link that counts; one that serves several claims \
      counts once. Kinds: event (something that happened), document, number, fact (it says when or where), source (said \
      by somebody named who is not of the side), authority (experts, courts), analogy, none. A reason may be of several \
      kinds. An index by a list of words, by figures, dates and who speaks: read the sentence, not the number.
      """,
    after: "Toulmin 1958 and Kuhn 1991",
    takes: [
      .optional([.side]), .optional([.choice("KIND", GroundKind.allCases.map(\.rawValue) + ["none"])]),
      .optional([.limit]), .optional([.keyword("all")]),
    ],
    examples: [
      Example("grounds", "kinds of evidence by party"),
      Example("grounds author", "the author's reasons, each with its kinds"),
      Example("grounds author none", "reasons that bring none of these kinds"),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    try session.expectStatements()
    let first = session.groundsKept(&arguments)
    let side = first == nil ? try session.comparedSide(&arguments, invocation.context) : nil
    let kept = first ?? session.groundsKept(&arguments)
    let limit = try session.linkLimit(&arguments)
    try arguments.finish()
    let answers = GroundsAnswers(session: session, invocation: invocation, limit: limit)
    if let side { return try answers.of([side], name: side.name, kept) }
    return kept == nil
      ? try answers.byParty()
      : try answers.of(session.sideRows(invocation.context.stop).map(\.side), name: nil, kept)
  }
}

/// A kind that is asked for, or the reasons of none.
struct GroundsKept {
  let kind: GroundKind?
  var inWords: String { kind.map { "of the kind \($0.inWords)" } ?? "of none of the kinds" }
}

extension Session {
  /// Takes the name of a kind of evidence, or none.
  fileprivate func groundsKept(_ arguments: inout ArgumentReader) -> GroundsKept? {
    if arguments.keyword("none") { return GroundsKept(kind: nil) }
    return GroundKind.allCases.first { arguments.keyword($0.rawValue) }.map { GroundsKept(kind: $0) }
  }
}

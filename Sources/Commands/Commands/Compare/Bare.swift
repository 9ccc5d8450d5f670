import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let bare = Command(
    "bare", .compare, usage: "bare [X] [attacked|suggested|proof] [all]",
    "list claims without a premise, and those of them that are attacked: an unmet burden",
    details: """
      The unit is claims: guesses, questions, if-parts and restatements are none. Bare: no link that counts gives a \
      reason for it, in these articles. Attacked: by anyone, with an attack, a concession, or an undercut of a reason. \
      attacked keeps those that are attacked, suggested those with a premise that is only suggested, proof those that \
      speak of proof and show none. grounds tells of the claims that have a reason.
      """,
    after: "Toulmin 1958, Walton 1988 and Kuhn 1991",
    takes: [
      .optional([.side]), .optional([.choice("attacked|suggested|proof", BareKept.allCases.map(\.rawValue))]),
      .optional([.keyword("all")]),
    ],
    examples: [
      Example("bare", "counts by party, then what is bare and attacked"),
      Example("bare Islamabad", "one side's claims without a premise"),
      Example("bare Islamabad proof", "where proof is spoken of, and none is shown"),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    try session.expectStatements()
    var kept = session.bareKept(&arguments)
    let side = kept == nil ? try session.comparedSide(&arguments, invocation.context) : nil
    if kept == nil { kept = session.bareKept(&arguments) }
    try arguments.finish()
    let answers = BareAnswers(session: session, invocation: invocation, words: session.groundWords)
    guard let side else { return answers.byParty(kept).abridged(invocation) }
    return (kept.map { answers.kept($0, of: [side], name: side.name) } ?? answers.of(side)).abridged(invocation)
  }
}

/// Which of the bare claims are asked for.
enum BareKept: String, CaseIterable {
  case attacked, suggested, proof

  var inWords: String {
    switch self {
    case .attacked: "that are attacked, an unmet burden"
    case .suggested: "with a premise that is only suggested"
    case .proof: "that speak of proof; none is shown here"
    }
  }
}

extension Session {
  /// Takes a word that says which of the bare claims are asked for.
  fileprivate func bareKept(_ arguments: inout ArgumentReader) -> BareKept? {
    BareKept.allCases.first { arguments.keyword($0.rawValue) }
  }
}

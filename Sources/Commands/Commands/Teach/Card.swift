import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let card = Command(
    "card", .teach, usage: "card [ID] [all]", "lay out a claim on a Toulmin card, with its empty slots",
    details: """
      Six slots, always in this order. Claim: whose it is. Grounds: the premises of each reason for it. Warrant: a \
      premise of a linked reason that is put as a general rule or a condition, as in need and question; it is mostly \
      left unsaid, and then the card asks what must be granted. Backing: the reasons for a warrant that is stated. \
      Qualifier: words that weaken or press it, and its if-part. Rebuttal: who attacks it, concedes a point against it \
      or undercuts a reason for it; what the author only guesses, and links that are only suggested, stand on lines of \
      their own and fill no slot. The unit is statements. An empty slot says nothing against the claim: it is empty in \
      these articles. On a handout the slots are to be filled in, and what fills them stands with the answers.
      """,
    after: "Toulmin 1958",
    takes: [.optional([.statement]), .optional([.keyword("all")])],
    examples: [
      Example("card A7.5", "grounds without a warrant: what must be granted?"),
      Example("card A8.3", "an if-part, and who objects"),
      Example("card", "of where you stand", after: ["go A8.4b"]),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    let statement = try session.statement(&arguments, orPlaceFor: "card")
    try arguments.finish()
    guard let lexicon = session.lexicon else {
      throw Failure("nothing is loaded", advice: "load FILE reads an article")
    }
    let links = session.settings.links
    let card = ToulminCard(
      of: statement, in: session.graph, counting: links, by: lexicon, stop: invocation.context.stop)
    let shown = Selection([statement] + card.shown)
    return Reply(
      Answer(
        session.graph.line(statement, whole: true), sections: session.slots(of: card),
        notes: [session.filled(card)], ids: shown.statements.map(session.graph.id)),
      selection: shown)
  }
}

import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let question = Command(
    "question", .walk, usage: "question [ID] [all]",
    "ask about a statement step by step, as Socrates would: Enter shows what the articles say, s skips, q ends",
    details: """
      Always in this order: whose is it? what exactly, how sure? on what ground? what links ground and claim? what kind \
      of evidence? who objects, and is that answered? what if it were false? what would the other side accept? Where \
      nobody sits at a terminal all steps are printed; on a handout what answers them stands apart. What falls follows \
      from the reasons of the map alone; who would accept it: others who say the same, whose words are given for it, or \
      whose claims it serves unopposed.
      """,
    after: "Paul & Elder 2006 and Walton 1996",
    takes: [.optional([.statement]), .optional([.keyword("all")])],
    examples: [
      Example("question A8.4b", "an interview about one claim"), Example("question A2.3", "a claim without a ground"),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    let statement = try session.statement(&arguments, orPlaceFor: "question")
    try arguments.finish()
    guard let lexicon = session.lexicon else {
      throw Failure("nothing is loaded", advice: "load FILE reads an article")
    }
    let graph = session.graph
    let interview = Interview(
      about: statement, in: graph, counting: session.settings.links, by: lexicon, stop: invocation.context.stop)
    let steps = session.steps(of: interview)
    let shown = Selection([statement] + interview.shown)
    let more = "question \(graph.id(statement)) all"
    let sections = steps.map { step in
      var section = Section(step.asked, rows: step.rows, isCut: true, more: more, indent: 2)
      section.isKey = true
      return section
    }
    return Reply(
      Answer(
        graph.line(statement, whole: true), sections: sections, notes: ["Links: \(session.settings.links.inWords)."],
        ids: shown.statements.map(graph.id)),
      selection: shown, effect: invocation.context.isAttended ? .walk(steps) : nil)
  }
}

extension Interview {
  /// What the steps show, besides the statement itself.
  fileprivate var shown: [Handle<Statement>] {
    evidence.map(\.premise) + objections.flatMap { $0.objection.premises + $0.answers } + fallen + weakened + sharedBy
      + lent + serves
  }
}

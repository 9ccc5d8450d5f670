import Analysis
import ArgumentGraph
import Lexicon
import Query
import Rendering

extension Command {
  static let compare = Command(
    "compare", .compare, usage: "compare [X Y] [about:TOPIC] [all]", "set two positions side by side",
    details: """
      In this order: what it rests on; where the two contest each other, shown in the text, then only suggested; what \
      another voice says against either (the author is credited to no side); what they talk past; what both hold; what \
      has no reply. X and Y are parties, voices, articles as in:A, or selections in parentheses; without them the two \
      that clash most. Contests are counted in links, replies in claims: those with a reply shown, suggested, guessed \
      and none make up the claims of a side. Talked past is a topic on which each side has a claim and no link of any \
      origin joins those claims. No reply means: in these articles.
      """, after: "Walton & Krabbe 1995",
    takes: [.optional([.side, .named("Y", .side)]), .optional([.topic]), .optional([.keyword("all")])],
    examples: [
      Example("compare Islamabad Kabul", "two governments"),
      Example("compare Islamabad Kabul about:raids", "on one subject"),
      Example("compare (by:Islamabad in:A3) (by:Kabul in:A3)", "any two selections"),
      Example("compare Kabul author", "a side and the author"),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    var about = try session.about(&arguments, invocation.context)
    let (first, second, isChosen) = try session.twoSides(&arguments, invocation.context)
    if about == nil { about = try session.about(&arguments, invocation.context) }
    try arguments.finish()
    let words = session.words(try Stemmer())
    let topics = session.topics(words, invocation.context.stop)
    let comparison = Comparison(
      first, second, in: session.graph, counting: session.settings.links, about: about?.test,
      words: session.claimWords(words), topics: topics.numbers, stop: invocation.context.stop)
    if invocation.context.stop() { throw Failure.interrupted }
    let written = WrittenComparison(
      comparison, about: about?.name, isChosen: isChosen, isWhole: invocation.isWhole,
      links: session.settings.links, graph: session.graph)
    var reply = Reply(
      written.answer(fitting: session.screenful(for: invocation)), selection: written.statementsShown)
    if reply.answer.isAbridged { reply.makeWhole = { _ in written.answer(fitting: nil) } }
    return reply
  }
}

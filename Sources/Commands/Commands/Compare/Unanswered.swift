import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let unanswered = Command(
    "unanswered", .compare, usage: "unanswered X [by Y]", "list a side's claims that have no reply, in these articles",
    details: """
      A reply is an attack on the claim itself, or an undercut of a reason for it; one on a premise only is noted under \
      the row. Replies shown, suggested, guessed and none make up the claims.
      """,
    takes: [.side, .optional([.keyword("by"), .named("Y", .side)])],
    examples: [
      Example("unanswered Islamabad by Kabul", "what Kabul is not reported to answer"),
      Example("unanswered Kabul", "by anyone"),
    ]
  ) { session, invocation in
    let (side, other) = try session.sides(of: invocation)
    let replies = Replies(
      to: side, by: other, in: session.graph, counting: session.settings.links, stop: invocation.context.stop)
    return session.unansweredReply(replies, side, other, invocation)
  }
}

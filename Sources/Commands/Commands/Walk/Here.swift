import Query
import Rendering

extension Command {
  static let here = Command(
    "here", .walk, usage: "here", "show where you stand, and what leads on from there",
    examples: [Example("here", "the statement and its links", after: ["go A8.2"])]
  ) { session, invocation in
    try invocation.arguments.finish()
    if session.graph.statementCount == 0 { throw Failure("nothing is loaded", advice: "load FILE reads an article") }
    guard session.place != nil else {
      return Reply(Answer("You stand nowhere yet; go \(session.exampleID) stands on a statement.", count: 0))
    }
    var reply = session.hereReply()
    if let before = session.trail.behind.last(where: session.graph.isLive) {
      let came = session.graph.line(before, before: [.text("came from")], after: [.text("(back)")])
      reply.answer.notes.append(TextLine(came.cells, indent: 2, overflow: .cut(2)))
      if session.trail.behind.count > 1 {
        reply.answer.notes.append(
          TextLine([.text("places before: \(session.trail.behind.count)   rows:"), .command("trail")], indent: 2))
      }
    }
    return reply
  }
}

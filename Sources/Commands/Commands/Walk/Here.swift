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
    return session.hereReply()
  }
}

import Query
import Rendering

extension Command {
  static let forward = Command(
    "forward", .walk, usage: "forward", "go on again to where back came from",
    examples: [Example("forward", "A8.2 again", after: ["go A2.1", "go A8.2", "back"])]
  ) { session, invocation in
    try invocation.arguments.finish()
    guard let goal = session.trail.forward(from: session.place) else {
      return session.staying("your trail ends here")
    }
    session.place = goal
    session.numbered = []
    return session.hereReply()
  }
}

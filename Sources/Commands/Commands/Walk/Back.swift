import Query
import Rendering

extension Command {
  static let back = Command(
    "back", .walk, usage: "back", "return to where you stood before",
    examples: [Example("back", "A2.1 again", after: ["go A2.1", "go A8.2"])]
  ) { session, invocation in
    try invocation.arguments.finish()
    guard let goal = session.trail.back(from: session.place) else {
      return session.staying("your trail begins here")
    }
    session.place = goal
    session.numbered = []
    return session.hereReply()
  }
}

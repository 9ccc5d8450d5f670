import ArgumentGraph
import Query
import Rendering

extension Command {
  static let prev = Command(
    "prev", .walk, usage: "prev", "go to the statement before in the order of the text",
    examples: [Example("prev", "the statement before A2.1", after: ["go A2.1"])]
  ) { session, invocation in try session.step(by: -1, invocation, "the first") }
}

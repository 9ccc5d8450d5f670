import ArgumentGraph
import Query
import Rendering

extension Command {
  static let next = Command(
    "next", .walk, usage: "next", "go to the next statement in the order of the text",
    examples: [Example("next", "the statement after A2.1", after: ["go A2.1"])]
  ) { session, invocation in try session.step(by: 1, invocation, "the last") }
}

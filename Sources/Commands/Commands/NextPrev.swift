import ArgumentGraph
import Query
import Rendering

extension Command {
  static let next = Command(
    "next", .walk, usage: "next", "go to the next statement in the order of the text",
    examples: [Example("next", "the statement after A2.1", after: ["go A2.1"])]
  ) { session, invocation in try session.step(by: 1, invocation, "the last") }

  static let prev = Command(
    "prev", .walk, usage: "prev", "go to the statement before in the order of the text",
    examples: [Example("prev", "the statement before A2.1", after: ["go A2.1"])]
  ) { session, invocation in try session.step(by: -1, invocation, "the first") }
}

extension Session {
  fileprivate mutating func step(by distance: Int, _ invocation: Invocation, _ end: String) throws -> Reply {
    try invocation.arguments.finish()
    let statements = graph.statements
    guard let place, let here = statements.firstIndex(of: place) else {
      guard let first = statements.first else { throw Failure("nothing is loaded", advice: "load FILE reads an article") }
      return stand(on: first)
    }
    guard statements.indices.contains(here + distance) else {
      return Reply(Answer("\(graph.id(place)) is \(end) statement.", count: 0))
    }
    return stand(on: statements[here + distance])
  }
}

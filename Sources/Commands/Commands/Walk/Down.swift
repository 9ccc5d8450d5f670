import ArgumentGraph
import Query
import Rendering

extension Command {
  static let down = Command(
    "down", .walk, usage: "down [N]", "go to premise N of the last list, or to the only premise",
    takes: [.optional([.number])],
    examples: [Example("down 1", "the first reason", after: ["go \"worth setting out\"", "premises"])]
  ) { session, invocation in
    var arguments = invocation.arguments
    let number = arguments.nextNumber()
    try arguments.finish()
    if session.numbered.isEmpty, let place = session.place {
      session.numbered = session.neighbours(of: place, .support, upwards: false).statements
    }
    return try session.take(number, from: session.numbered, "premise", list: "premises")
  }
}

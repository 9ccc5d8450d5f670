import Query
import Rendering

extension Command {
  static let output = Command(
    "output", .keep, usage: "output [FILE] [--force]",
    "write answers to a file from now on; without FILE to the screen again",
    takes: [.optional([.file])], options: ["force"], examples: [Example("output", "back to the screen")]
  ) { session, invocation in try session.redirect(invocation, once: false) }
}

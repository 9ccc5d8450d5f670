import Query
import Rendering

extension Command {
  static let once = Command(
    "once", .keep, usage: "once FILE [--force]", "write the next answer to a file", takes: [.file], options: ["force"],
    examples: []
  ) { session, invocation in try session.redirect(invocation, once: true) }
}

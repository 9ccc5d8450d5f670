import Query
import Rendering

extension Command {
  static let output = Command(
    "output", .keep, usage: "output [FILE] [--force]", "write answers to a file from now on; without FILE to the screen again",
    takes: [.file], options: ["force"], examples: [Example("output", "back to the screen")]
  ) { session, invocation in try session.redirect(invocation, once: false) }

  static let once = Command(
    "once", .keep, usage: "once FILE [--force]", "write the next answer to a file", takes: [.file], options: ["force"],
    examples: []
  ) { session, invocation in try session.redirect(invocation, once: true) }
}

extension Session {
  fileprivate func redirect(_ invocation: Invocation, once: Bool) throws -> Reply {
    var arguments = invocation.arguments
    let force = try arguments.flag("force")
    try arguments.rejectOptions(known: ["force"])
    let path = arguments.nextText()
    try arguments.finish()
    if path == nil, once { throw arguments.missing("a file") }
    let absolute = path.map { files.absolute($0.value, from: scriptFolder) }
    return Reply(effect: .output(path: absolute, once: once, overwriting: force))
  }
}

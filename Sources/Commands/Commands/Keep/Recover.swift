import Query
import Rendering

extension Command {
  static let recover = Command(
    "recover", .keep, usage: "recover [--drop]", "restore a session that ended without being saved, or drop it",
    options: ["drop"], examples: []
  ) { _, invocation in
    var arguments = invocation.arguments
    let drop = try arguments.flag("drop")
    try arguments.rejectOptions(known: ["drop"])
    try arguments.finish()
    if invocation.context.isScript {
      throw Failure("recover is for the prompt", advice: "start moot without -c or a script, then recover")
    }
    return Reply(effect: .recover(drop: drop))
  }
}

import Query
import Rendering

extension Command {
  static let quit = Command(
    "quit", .shell, usage: "quit [STATUS]", "leave; exit, q and Ctrl-D do the same",
    takes: [.optional([.named("STATUS", .number)])],
    examples: [Example("quit", "the log stays recoverable if it was not saved")]
  ) { _, invocation in
    var arguments = invocation.arguments
    let status = arguments.nextNumber()
    try arguments.finish()
    guard (0...255).contains(status?.value ?? 0) else {
      throw Failure("an exit status is 0 to 255", advice: "quit, or quit 1", at: status?.place.range)
    }
    return Reply(effect: .quit(Int32(status?.value ?? 0)))
  }
}

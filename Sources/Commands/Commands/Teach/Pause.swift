import Query
import Rendering

extension Command {
  static let pause = Command(
    "pause", .teach, usage: "pause", "wait for Enter, at a terminal only", examples: [Example("pause", "time to talk")]
  ) { _, invocation in
    try invocation.arguments.finish()
    return Reply(effect: .pause)
  }
}

import Query
import Rendering

extension Command {
  static let pause = Command(
    "pause", .teach, usage: "pause", "wait for Enter, at a terminal only",
    details: """
      A line that is typed instead is executed, and the pause goes on: to look something up, or to draw a link. A pause \
      means: think before what follows is shown. On a handout (export markdown of SCRIPT) a view that follows stands \
      with the answers.
      """,
    examples: [Example("pause", "time to talk")]
  ) { _, invocation in
    try invocation.arguments.finish()
    return Reply(effect: .pause)
  }
}

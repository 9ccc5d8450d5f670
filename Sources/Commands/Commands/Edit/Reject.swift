import ArgumentGraph
import Query
import Rendering

extension Command {
  static let reject = Command(
    "reject", .edit, usage: "reject LINK", "take a link as wrong: it counts nowhere", takes: [.link],
    examples: [Example("reject L1", "the first link counts no more; undo brings it back")]
  ) { session, invocation in
    var arguments = invocation.arguments
    do {
      let link = try session.link(&arguments)
      try arguments.finish()
      return try session.judge(link, .rejected)
    } catch is NoSuchLink {
      try arguments.finish()
      return Reply(Answer("There is no such link; nothing to reject.", count: 0))
    }
  }
}

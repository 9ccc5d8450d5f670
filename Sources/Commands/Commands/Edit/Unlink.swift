import ArgumentGraph
import Query
import Rendering

extension Command {
  static let unlink = Command(
    "unlink", .edit, usage: "unlink LINK", "take out a link that was added by hand", takes: [.link],
    examples: [Example("unlink support A6.4 by A6.5", "the link is gone", after: ["support A6.4 by A6.5"])]
  ) { session, invocation in
    var arguments = invocation.arguments
    let link = try session.link(&arguments)
    try arguments.finish()
    guard session.graph[link].origin == .added else {
      throw Failure(
        "L\(session.graph.number(of: link)) was read from the text",
        advice: "reject \(session.graph.ends(of: link)) takes it out of every answer")
    }
    let ends = session.graph.ends(of: session.graph[link])
    try session.edit(.hide([], [link]), as: "unlink \(ends.text)", ids: ends.ids)
    return Reply(Answer("Taken out: \(ends.text).", count: 1))
  }
}

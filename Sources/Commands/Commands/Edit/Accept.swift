import ArgumentGraph
import Query
import Rendering

extension Command {
  static let accept = Command(
    "accept", .edit, usage: "accept LINK", "take a suggested or found link as right: it counts as reviewed",
    details: "LINK is a number, L6, or its ends: accept support A4.3 by A4.4. A link that is not there is added.",
    takes: [.link], examples: [Example("accept L1", "the first link counts as reviewed")]
  ) { session, invocation in
    var arguments = invocation.arguments
    do {
      let link = try session.link(&arguments)
      try arguments.finish()
      return try session.judge(link, .accepted)
    } catch let missing as NoSuchLink {
      try arguments.finish()
      let ends = session.graph.ends(of: missing.link)
      try session.edit(.addLink(missing.link), as: "accept \(ends.text)", ids: ends.ids)
      guard let link = session.graph.link(withEndsOf: missing.link) else { return Reply() }
      return Reply(session.linkAnswer(link, notes: ["No such link was read; it is added."]))
    }
  }
}

extension Session {
  /// Gives a link a verdict and answers with the link.
  mutating func judge(_ link: Handle<Link>, _ verdict: Link.Verdict, note: TextLine? = nil) throws -> Reply {
    let ends = graph.ends(of: graph[link])
    let word = verdict == .accepted ? "accept" : "reject"
    try edit(.setVerdict(link, verdict), as: "\(word) \(ends.text)", ids: ends.ids)
    return Reply(linkAnswer(link, notes: note.map { [$0] } ?? []))
  }
}

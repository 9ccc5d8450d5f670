import ArgumentGraph
import Query
import Rendering

extension Command {
  static func byHand(
    _ kind: Link.Kind, usage: String, _ summary: String, details: String, example: Example
  ) -> Command {
    Command(
      kind.rawValue, .edit, usage: usage, summary, details: details,
      takes: [kind == .undercut ? .link : .statement, .keyword("by"), .many(.statement)], examples: [example]
    ) { session, invocation in
      var arguments = invocation.arguments
      let place = arguments.peek?.place.range
      let target = try session.target(of: kind, &arguments)
      try arguments.expect(keyword: "by")
      let premises = Selection(try session.statements(&arguments, "the id of a premise")).statements
      try arguments.finish()
      if case .statement(let statement) = target, premises.contains(statement) {
        throw Failure(
          "\(session.graph.id(statement)) cannot \(kind.rawValue) itself", advice: "write \(usage)", at: place)
      }
      let link = Link(kind: kind, premises: premises, target: target, origin: .added, rule: "added by hand")
      if let same = session.graph.link(withEndsOf: link) {
        return try session.judge(same, .accepted, note: "It stood already; it is accepted now.")
      }
      let edits: [GraphEdit] = [.addLink(link)]
      let ends = session.graph.ends(of: link)
      try session.edit(.batch(edits), as: ends.text, ids: ends.ids)
      guard let handle = session.graph.link(withEndsOf: link) else { return Reply() }
      return Reply(session.linkAnswer(handle))
    }
  }
}

extension Session {
  /// A link with both of its ends, as every edit of links answers.
  func linkAnswer(_ link: Handle<Link>, notes: [TextLine] = []) -> Answer {
    Answer(sections: [Section(rows: [Row(lines: graph.linkLines(link))])], notes: notes, count: 1)
  }
}

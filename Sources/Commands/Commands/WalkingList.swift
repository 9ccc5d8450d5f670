import ArgumentGraph
import Query
import Rendering

extension Command {
  static func reasons(
    _ name: String, usage: String, _ summary: String, details: String, examples: [Example], none: String
  ) -> Command {
    Command(
      name, .walk, usage: usage, summary, details: details, takes: [.statement, .selection], examples: examples
    ) { session, invocation in
      let start = try session.start(of: invocation)
      let reached = try session.evaluate(.command(invocation.call), piped: nil, invocation.context)
      session.numbered = reached.statements
      var lines = [session.graph.line(start, whole: true)]
      if reached.isEmpty { lines.append(TextLine(text: none, indent: 2)) }
      var rows = [Row(lines: lines)]
      for (place, member) in reached.members.enumerated() {
        var lines: [TextLine] = []
        if let link = member.link {
          lines.append(TextLine([.label(session.graph.lead(name, link)), session.graph.linkCell(link)], indent: 2))
        }
        lines.append(session.graph.line(member.statement, indent: 2, before: [.number(place + 1)]))
        rows.append(Row(lines: lines))
      }
      let answer = Answer(
        sections: [Section(rows: rows)], notes: session.foldedSuggestions(name, of: start),
        ids: reached.statements.map(session.graph.id))
      return Reply(answer, selection: reached)
    }
  }
}

extension Session {
  /// The statement that a walking command starts from: the id typed, or where you stand.
  func start(of invocation: Invocation) throws -> Handle<Statement> {
    var arguments = invocation.arguments
    return try statement(&arguments, orPlaceFor: invocation.call.name)
  }

  /// One line for the links that are only suggested, with the query that shows them.
  func foldedSuggestions(_ name: String, of start: Handle<Statement>) -> [TextLine] {
    guard settings.links != .all else { return [] }
    let support = name == "premises" || name == "conclusions"
    let links = name == "premises" || name == "attackers" ? graph.links(into: start) : graph.links(from: start)
    let count = links.count { graph[$0].isOnlySuggested && (graph[$0].kind == .support) == support }
    guard count > 0 else { return [] }
    return [
      TextLine([.text("Only suggested: \(count)   rows:"), .command("\(name) \(graph.id(start)) links:suggested")])
    ]
  }
}

extension ArgumentGraph {
  /// The words before a link in a list, as seen from the statement that the list is about.
  func lead(_ command: String, _ link: Handle<Link>) -> String {
    switch command {
    case "premises": reasonWord(link)
    case "conclusions": "is a reason for"
    case "attackers":
      self[link].isConcession ? "conceded against it, by" : self[link].kind == .undercut ? "undercut by" : "attacked by"
    default: verb(link)
    }
  }
}

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
      let starts = try session.starts(of: invocation)
      let reached = try session.evaluate(.command(invocation.call), piped: nil, invocation.context)
      session.numbered = reached.statements
      var lines = starts.map { session.graph.line($0, whole: true) }
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
        sections: [Section(rows: rows)], notes: session.foldedSuggestions(name, of: starts),
        ids: reached.statements.map(session.graph.id))
      return Reply(answer, selection: reached)
    }
  }
}

extension Session {
  /// The statements that a walking command starts from: those of the ids typed, or where you stand.
  func starts(of invocation: Invocation) throws -> [Handle<Statement>] {
    var arguments = invocation.arguments
    if arguments.peek?.id != nil { return try statements(&arguments, "an id") }
    if case .variable(let name)? = arguments.peek?.kind { return variables[name]?.statements ?? [] }
    if case .last? = arguments.peek?.kind { return last.statements }
    return [try statement(&arguments, orPlaceFor: invocation.call.name)]
  }

  /// One line for the links that are only suggested, with the query that shows them.
  func foldedSuggestions(_ name: String, of starts: [Handle<Statement>]) -> [TextLine] {
    guard settings.links != .all else { return [] }
    let isSupport = name == "premises" || name == "conclusions"
    let goesDown = name == "premises" || name == "attackers"
    let count = starts.flatMap { goesDown ? graph.links(into: $0) : graph.links(from: $0) }
      .count { graph[$0].isOnlySuggested && (graph[$0].kind == .support) == isSupport }
    guard count > 0 else { return [] }
    let ids = starts.map(graph.id).joined(separator: " ")
    return [TextLine([.text("Only suggested: \(count)   rows:"), .command("\(name) \(ids) links:suggested")])]
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

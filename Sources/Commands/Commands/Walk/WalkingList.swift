import ArgumentGraph
import Query
import Rendering

extension Command {
  static func reasons(
    _ name: String, usage: String, _ summary: String, details: String, examples: [Example], none: String
  ) -> Command {
    Command(
      name, .walk, usage: usage, summary, details: details,
      takes: QueryStage.named(name)?.parameters() ?? [], examples: examples
    ) { session, invocation in
      let (starts, call) = try session.starts(of: invocation)
      var reached = Selection()
      var rows: [Row] = []
      let isOne = starts.count == 1
      var without: [Handle<Statement>] = []
      for start in starts {
        // Each start is piped in by itself, so that every member stands under the statement that it was reached from.
        let found = try session.evaluate(.command(call), piped: Selection([start]), invocation.context)
        if found.isEmpty, !isOne {
          without.append(start)
          continue
        }
        rows.append(Row(session.graph.line(start, whole: true)))
        if found.isEmpty { rows.append(Row(TextLine(text: none, indent: 2))) }
        for member in found.members {
          var lines: [TextLine] = []
          if let link = member.link {
            lines.append(TextLine([.label(session.graph.lead(name, link)), session.graph.linkCell(link)], indent: 2))
          }
          reached.append(member.statement, by: member.link)
          let number = (reached.statements.firstIndex(of: member.statement) ?? 0) + 1
          lines.append(session.graph.line(member.statement, indent: 2, before: [.number(number)]))
          rows.append(Row(lines: lines))
        }
      }
      session.numbered = reached.statements
      if !without.isEmpty { rows.append(Row("\(without.map(session.graph.id).listed()): \(none)")) }
      let answer = Answer(
        sections: [Section(rows: rows)],
        notes: call.limitsLinks ? [] : starts.flatMap { session.foldedSuggestions(name, of: $0) },
        ids: reached.statements.map(session.graph.id))
      return Reply(answer, selection: reached)
    }
  }
}

extension Session {
  /// The statements that a walking command starts from, ids, `$name` and `_` typed first or else where you stand, and
  /// the call without them.
  func starts(of invocation: Invocation) throws -> ([Handle<Statement>], Call) {
    var arguments = invocation.arguments
    try arguments.rejectOptions()
    var starts = Selection()
    var isTyped = false
    while let argument = arguments.peek {
      let found: [Handle<Statement>]
      if let id = arguments.nextID() {
        found = try statements(id)
      } else if argument.isNamedSelection, let term = try arguments.nextTerm() {
        found = try evaluate(.selection(term), piped: nil, invocation.context).statements
      } else {
        break
      }
      isTyped = true
      for statement in found { starts.append(statement) }
    }
    if starts.isEmpty {
      if isTyped { throw Failure("there is no statement to start from", advice: "give an id, such as \(exampleID)") }
      starts = Selection([try statement(&arguments, orPlaceFor: invocation.call.name)])
    }
    return (starts.statements, Call(invocation.call.name, at: invocation.call.place, Array(arguments.arguments)))
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

extension Call {
  /// Whether a `links:` term says which links to walk.
  fileprivate var limitsLinks: Bool {
    arguments.contains { if case .qualifier(let qualifier) = $0.kind { qualifier.key == .links } else { false } }
  }
}

extension Argument {
  /// Whether it is `_`, `$name` or a range of ids.
  fileprivate var isNamedSelection: Bool {
    switch kind {
    case .last, .variable, .range: true
    default: false
    }
  }
}

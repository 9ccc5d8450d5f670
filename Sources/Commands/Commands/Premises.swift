import ArgumentGraph
import Query
import Rendering

extension Command {
  static let premises = reasons(
    "premises", usage: "premises [ID] [all|N] [TERMS]", "list the reasons given for a statement",
    details: "One step without a number; `all` goes on to the reasons of reasons. TERMS filter what is reached.",
    examples: [Example("premises A3.6", "why, as the text has it"), Example("premises A3.6 all", "reasons of reasons too")],
    none: "no reason is given for it in the text")

  static let conclusions = reasons(
    "conclusions", usage: "conclusions [ID] [all|N] [TERMS]", "list what a statement is given as a reason for", details: "",
    examples: [Example("conclusions A3.7", "what it supports")], none: "it is given as a reason for nothing")

  static let attackers = reasons(
    "attackers", usage: "attackers [ID] [TERMS]", "list what speaks against a statement, or against a reason for it",
    details: "Undercuts and concessions are called that, not attacks.",
    examples: [Example("attackers A2.1", "who objects")], none: "nothing speaks against it in the text")

  static let targets = reasons(
    "targets", usage: "targets [ID] [TERMS]", "list what a statement speaks against", details: "",
    examples: [Example("targets A3.1a", "what it answers")], none: "it speaks against nothing")

  private static func reasons(
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
    return [TextLine([.text("Only suggested: \(count)   rows:"), .command("\(name) \(graph.id(start)) links:suggested")])]
  }
}

extension ArgumentGraph {
  /// The words before a link in a list, as seen from the statement that the list is about.
  fileprivate func lead(_ command: String, _ link: Handle<Link>) -> String {
    switch command {
    case "premises": reasonWord(link)
    case "conclusions": "is a reason for"
    case "attackers": self[link].isConcession ? "granted against it" : self[link].kind == .undercut ? "undercut by" : "attacked by"
    default: verb(link)
    }
  }
}

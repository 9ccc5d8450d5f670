import ArgumentGraph
import Query
import Rendering

extension Command {
  static let go = Command(
    "go", .walk, usage: "go ID | go WORDS", "stand on a statement; the prompt then names it",
    details: "With words it goes to the one statement that has them; several are listed, none is chosen silently.",
    takes: [.either([[.statement], [.named("WORDS", .selection)]])],
    examples: [Example("go A2.1", "stand on A2.1"), Example("go shield", "the statement about a shield")]
  ) { session, invocation in
    var arguments = invocation.arguments
    if let id = arguments.nextID() {
      try arguments.finish()
      return session.stand(on: try session.statement(id))
    }
    guard let selection = try arguments.nextSelection() else { throw arguments.missing("an id or words") }
    let found = try session.evaluate(.selection(selection), piped: nil, invocation.context)
    guard found.count == 1, let only = found.statements.first else {
      if found.isEmpty {
        throw Failure("no statement has these words", advice: "find WORDS looks in every sentence", at: selection.range)
      }
      return Reply(
        session.graph.list(found, title: "\(found.count.of("statement")) have these words; go to one by its id"),
        selection: found)
    }
    return session.stand(on: only)
  }
}

extension Session {
  /// Moves to a statement and shows it with what surrounds it in the graph.
  mutating func stand(on statement: Handle<Statement>) -> Reply {
    if let place, place != statement { trail.leave(place) }
    if place != statement { numbered = [] }
    place = statement
    return hereReply()
  }

  /// The statement you stand on, and how many ways lead on from it.
  func hereReply() -> Reply {
    guard let place else { return Reply() }
    let counted = settings.links
    func count(_ links: [Handle<Link>], _ kind: Link.Kind) -> Int {
      links.count { counted.includes(graph[$0]) && graph[$0].kind == kind }
    }
    let into = graph.links(into: place)
    let from = graph.links(from: place)
    let undercuts = into.flatMap { graph.undercuts(of: $0) }.count { counted.includes(graph[$0]) }
    var ways: [String] = []
    func add(_ number: Int, _ noun: String, _ command: String) {
      if number > 0 { ways.append("\(number.of(noun)) (\(command))") }
    }
    add(count(into, .support), "reason", "premises")
    add(count(into, .attack) + undercuts, "objection", "attackers")
    add(count(from, .support), "use as a reason", "up")
    add(count(from, .attack) + count(from, .undercut), "use as an objection", "targets")
    let suggested = (into + from).count { graph[$0].isOnlySuggested }
    var notes: [TextLine] = [
      TextLine(
        text: ways.isEmpty ? "no link shown in the text leads from here" : ways.joined(separator: ", "), indent: 2)
    ]
    if suggested > 0, counted != .all {
      notes.append(TextLine(text: "\(suggested) more only suggested: near 1 links:suggested", indent: 2))
    }
    return Reply(
      Answer(sections: [Section(rows: [Row(graph.line(place, whole: true))])], notes: notes),
      selection: Selection([place]))
  }
}

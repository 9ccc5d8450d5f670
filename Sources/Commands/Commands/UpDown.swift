import ArgumentGraph
import Query
import Rendering

extension Command {
  static let down = Command(
    "down", .walk, usage: "down [N]", "go to premise N of the last list, or to the only premise",
    examples: [Example("down 1", "the first reason", after: ["go A3.6", "premises"])]
  ) { session, invocation in
    var arguments = invocation.arguments
    let number = arguments.nextNumber()
    try arguments.finish()
    if session.numbered.isEmpty, let place = session.place {
      session.numbered = session.neighbours(of: place, .support, upwards: false).statements
    }
    return try session.take(number, from: session.numbered, "premise", list: "premises")
  }

  static let up = Command(
    "up", .walk, usage: "up [N]", "go to what a statement is a reason for; several are listed, none is chosen silently",
    examples: [Example("up", "what A3.7 supports", after: ["go A3.7"])]
  ) { session, invocation in
    var arguments = invocation.arguments
    let number = arguments.nextNumber()
    try arguments.finish()
    guard let place = session.place else {
      throw Failure("you stand nowhere yet", advice: "go \(session.exampleID) stands on a statement")
    }
    let above = session.neighbours(of: place, .support, upwards: true)
    if number == nil, above.count > 1 {
      let rows = above.members.enumerated().map { index, member in
        Row(session.graph.line(member.statement, before: [.number(index + 1)]))
      }
      let title: TextLine = "\(session.graph.id(place)) is a reason for \(above.count); up N goes to one"
      return Reply(Answer(title, sections: [Section(rows: rows, indent: 2)]), selection: above)
    }
    return try session.take(number, from: above.statements, "conclusion", list: "conclusions")
  }
}

extension Session {
  /// What support links join a statement to, one step.
  func neighbours(of statement: Handle<Statement>, _ kind: Link.Kind, upwards: Bool) -> Selection {
    var found = Selection()
    let links = upwards ? graph.links(from: statement) : graph.links(into: statement)
    for link in links where settings.links.includes(graph[link]) && graph[link].kind == kind {
      if upwards {
        if let target = graph[link].targetStatement { found.append(target, by: link) }
      } else {
        for premise in graph[link].premises { found.append(premise, by: link) }
      }
    }
    return found
  }

  fileprivate mutating func take(
    _ number: ArgumentReader.Placed<Int>?, from list: [Handle<Statement>], _ noun: String, list command: String
  ) throws -> Reply {
    guard !list.isEmpty else { return Reply(Answer("No \(noun) leads on from here.", count: 0)) }
    guard let number else {
      if list.count == 1 { return stand(on: list[0]) }
      throw Failure("there are \(list.count.of(noun))", advice: "give its number, 1 to \(list.count); \(command) lists them")
    }
    guard list.indices.contains(number.value - 1) else {
      throw Failure(
        "no \(noun) \(number.value)", advice: "there are \(list.count); \(command) lists them", at: number.place.range)
    }
    return stand(on: list[number.value - 1])
  }
}

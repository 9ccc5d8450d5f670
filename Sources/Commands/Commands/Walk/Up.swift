import ArgumentGraph
import Query
import Rendering

extension Command {
  static let up = Command(
    "up", .walk, usage: "up [N]", "go to what a statement is a reason for; several are listed, none is chosen silently",
    takes: [.optional([.number])],
    examples: [Example("up", "what it is a reason for", after: ["go \"often condemned\""])]
  ) { session, invocation in
    var arguments = invocation.arguments
    let number = arguments.nextNumber()
    try arguments.finish()
    guard let place = session.place else {
      if session.graph.statementCount == 0 { throw Failure("nothing is loaded", advice: "load FILE reads an article") }
      throw Failure("you stand nowhere yet", advice: "go \(session.exampleID) stands on a statement")
    }
    let above = session.neighbours(of: place, .support, upwards: true)
    if number == nil, above.count > 1 {
      let rows = above.members.enumerated().map { index, member in
        Row(session.graph.line(member.statement, before: [.number(index + 1)]))
      }
      let head = TextLine(text: "is a reason for \(above.count); up N goes to one", indent: 2)
      return Reply(
        Answer(
          session.graph.line(place, whole: true),
          sections: [Section(rows: [Row(head)]), Section(rows: rows, indent: 4)]),
        selection: above)
    }
    return try session.take(number, from: above.statements, "conclusion", list: "conclusions")
  }
}

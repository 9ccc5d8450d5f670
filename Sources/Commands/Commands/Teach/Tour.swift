import ArgumentGraph
import Query
import Rendering

extension Command {
  static let tour = Command(
    "tour", .teach, usage: "tour", "show what to type for a first walk through what is loaded",
    examples: [Example("tour", "what to try first, with the ids of this article")]
  ) { session, invocation in
    try invocation.arguments.finish()
    let graph = session.graph
    guard !graph.articles.isEmpty else {
      return Reply(Answer("Nothing is loaded yet: load FILE reads an article; then tour again.", count: 0))
    }
    var steps: [(line: String, note: String)] = [("voice", "Who speaks, and how much? Who is named and never heard?")]
    let reached = graph.links.filter { session.settings.links.includes(graph[$0]) }
    if let thesis = graph.articles.first?.thesis {
      steps.append(("go \(graph.id(thesis))", "Stand on the central claim as read."))
    }
    if let support = reached.first(where: { graph[$0].kind == .support }), let target = graph[support].targetStatement {
      steps.append(("premises \(graph.id(target))", "On what ground is this held?"))
    }
    if let attack = reached.first(where: { graph[$0].kind == .attack && !graph[$0].isConcession }),
      let target = graph[attack].targetStatement
    {
      steps.append(("attackers \(graph.id(target))", "Who speaks against it?"))
      steps.append(("trace \(graph.id(target))", "Which words of which sentence say so?"))
    }
    let parties = graph.parties.filter { graph[$0].origin != .read || !graph.voices(of: $0).isEmpty }
    if parties.count > 1 { steps.append(("compare", "Set the two sides that clash most beside each other.")) }
    steps.append(("help", "Everything else; save FILE keeps your session as a script."))
    let rows = steps.enumerated().map { place, step in
      Row(TextLine([.number(place + 1), .command(step.line)]), TextLine(text: step.note, indent: 4))
    }
    return Reply(
      Answer(
        "A first walk. Type these lines one by one:", sections: [Section(rows: rows, indent: 2)], count: rows.count))
  }
}

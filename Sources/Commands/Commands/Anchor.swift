import ArgumentGraph
import Query
import Rendering

extension Command {
  static let anchor = Command(
    "anchor", .keep, usage: "anchor ID \"FIRST WORDS…\"", "tie an id to the statement with these words; save writes it",
    details: """
      When a text or its reading has changed, the id means the statement that begins with the words, up to the end of \
      the script; if none does, the line fails and names what stands there now.
      """,
    takes: [.statement, .text], examples: []
  ) { session, invocation in
    var arguments = invocation.arguments
    let id = try arguments.id()
    let words = try arguments.text("the first words of the statement, in quotes")
    try arguments.finish()
    let wanted: StatementID
    switch id.value {
    case .statement(let statement): wanted = statement
    case .sentence(let article, let paragraph, let sentence):
      wanted = StatementID(article: article, paragraph: paragraph, sentence: sentence)
    default: throw Failure("\(id.value) is no statement", advice: "write \(invocation.usage)", at: id.place.range)
    }
    guard let statement = session.statement(anchoredTo: words.value, near: wanted) else {
      var there = session.graph.statements(matching: id.value).map {
        "\(session.graph.id($0)) now reads: \(session.graph.words(of: $0))"
      }
      if let near = session.statement(in: wanted.article, nearestTo: words.value) {
        there.append("nearest: \(session.graph.id(near)) \(session.graph.words(of: near))")
      }
      throw Failure(
        "lost: no statement begins \"\(words.value)\"",
        advice: "find its words, then correct the id in the lines below",
        at: words.place.range, details: there)
    }
    let found = session.graph[statement].id
    session.anchored[wanted] = found == wanted ? nil : found
    return Reply(found == wanted ? Answer(count: 1) : Answer("\(wanted) is \(found) now.", count: 1))
  }
}

import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let anchor = Command(
    "anchor", .keep, usage: "anchor ID \"FIRST WORDS…\"", "tie an id to the statement with these words; save writes it",
    details: """
      When a text or its reading has changed, the id means the statement that begins with the words, up to the end of \
      the script; if none does, the line fails and names what stands there now, and so does every later line that \
      uses the id.
      """,
    takes: [.statement, .text], examples: []
  ) { session, invocation in
    var arguments = invocation.arguments
    let id = try arguments.id()
    let words = try arguments.text("the first words of the statement, in quotes")
    try arguments.finish()
    guard let wanted = id.value.single else {
      throw Failure("\(id.value) is no statement", advice: "write \(invocation.usage)", at: id.place.range)
    }
    guard let statement = session.statement(anchoredTo: words.value, near: wanted) else {
      session.anchored[wanted] = .lost(words.value)
      throw session.lost(wanted, words.value, at: words.place)
    }
    let found = session.graph[statement].id
    session.anchored[wanted] = found == wanted ? nil : .moved(found)
    let now = session.graph.words(of: statement)
    if !now.comparedWords.hasPrefix(words.value.comparedWords) {
      return Reply(
        Answer(
          found == wanted
            ? "\(wanted) has other words now: \(now)" : "\(wanted) is \(found) now, with other words: \(now)", count: 1)
      )
    }
    return Reply(found == wanted ? Answer(count: 1) : Answer("\(wanted) is \(found) now.", count: 1))
  }
}

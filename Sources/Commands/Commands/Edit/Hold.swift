import ArgumentGraph
import Query
import Rendering

extension ArgumentGraph {
  /// Whether it is an author's; a voice that is yet to be made is not.
  fileprivate func isAuthor(_ voice: Handle<Voice>) -> Bool {
    voice.offset < voices.count && self[voice].kind == .author
  }
}

extension Command {
  static let hold = Command(
    "hold", .edit, usage: "hold ID by NAME", "correct who holds a statement",
    takes: [.statement, .keyword("by"), .named("NAME", .side)],
    examples: [Example("hold A1.2a by Islamabad", "A1.2a counts among Islamabad's")]
  ) { session, invocation in
    var arguments = invocation.arguments
    let statement = try session.statement(&arguments, orPlaceFor: "hold")
    try arguments.expect(keyword: "by")
    guard let name = arguments.words() else { throw arguments.missing("a name") }
    try arguments.finish()
    var edits: [GraphEdit] = []
    let voice = try session.voice(toHold: name, &edits)
    let graph = session.graph
    if let guessed = graph[statement].guessedHolder, !graph.isAuthor(voice) {
      throw Failure(
        "\(graph.id(statement)) is what the author supposes of \(graph.name(of: guessed)), and said by nobody",
        advice: "claim \"…\" by \(name.value.asArgument) adds what it says itself", at: name.place.range)
    }
    edits.append(.setHolder(statement, voice, byHand: true))
    let id = session.graph[statement].id
    try session.edit(.batch(edits), as: "hold \(id) by \(name.value.asArgument)", ids: [id])
    return Reply(
      Answer(sections: [Section(rows: [Row(session.graph.line(statement))])]), selection: Selection([statement]))
  }
}

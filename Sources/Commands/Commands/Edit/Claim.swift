import ArgumentGraph
import Query
import Rendering

extension Command {
  static let claim = Command(
    "claim", .edit, usage: "claim \"WORDS\" by NAME", "add a statement by hand: N1, N2 …",
    details: "NAME is a party, a voice, `author`, or somebody new.",
    takes: [.named("\"WORDS\"", .text), .keyword("by"), .named("NAME", .side)],
    examples: [Example("claim \"a truce needs observers\" by Moscow", "a statement that no article has")]
  ) { session, invocation in
    var arguments = invocation.arguments
    let words = try arguments.text("the words of the claim, in quotes")
    guard words.value.contains(where: { !$0.isWhitespace }) else {
      throw Failure("the claim has no words", advice: "write \(invocation.usage)", at: words.place.range)
    }
    try arguments.expect(keyword: "by")
    guard let name = arguments.words() else { throw arguments.missing("a name") }
    try arguments.finish()
    var edits: [GraphEdit] = []
    let voice = try session.voice(toHold: name, &edits)
    let id = StatementID(added: session.nextAddedNumber)
    // The voice may be new: it gets the next place in the store once its edit is made.
    let statement = Statement(
      id: id, spans: [], holder: voice, roles: .claim,
      words: words.value.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    edits.append(.addStatement(statement))
    try session.edit(.batch(edits), as: "claim \(Argument(.quoted(words.value))) by \(name.value.asArgument)")
    guard let handle = session.graph.statement(id) else { return Reply() }
    return Reply(Answer(sections: [Section(rows: [Row(session.graph.line(handle))])]), selection: Selection([handle]))
  }
}

extension Session {
  /// The number of the next statement added by hand. One that was taken back gives its number up, so that a replay of
  /// the log, which does not know of it, counts the same.
  var nextAddedNumber: Int { graph.addedCount + 1 }

  /// The voice that a name means when somebody is to hold a statement; a new one is made by an edit put before.
  func voice(toHold typed: ArgumentReader.Placed<String>, _ edits: inout [GraphEdit]) throws -> Handle<Voice> {
    let name = typed.value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if name.isEmpty {
      throw Failure("the name is empty", advice: "name a party, a voice or author", at: typed.place.range)
    }
    if let side = graph.side(named: name) {
      if side.voices.isEmpty, side.party == nil {
        throw Failure("no article is loaded, so there is no author", advice: "load FILE first", at: typed.place.range)
      }
      let government = side.voices.first { graph[$0].kind == .government }
      if let voice = government ?? side.voices.first { return voice }
    }
    let voice = Voice(key: Self.keyByHand(name), name: name, kind: .group, party: graph.side(named: name)?.party)
    edits.append(.addVoice(voice))
    return graph.place(ofVoice: voice.key)
  }
}

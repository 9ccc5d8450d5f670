import ArgumentGraph
import Query
import Reading
import Rendering

extension Command {
  static let party = Command(
    "party", .load, usage: "party NAME = ALIAS, …", "name a side and who belongs to it, or merge sides",
    details: """
      A voice belongs to the party when its name, or the country it speaks for, is one of the aliases. Only voices and \
      links are read again: statements keep their ids. Without `=` it shows what the party has; `party NAME =` alone \
      takes it back.
      """,
    takes: [.named("NAME", .side), .equals, .many(.named("ALIAS", .side))],
    examples: [
      Example("party Mediators = Moscow, Tehran", "one side of two voices"),
      Example("party Kabul", "the voices of one side"),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    guard let name = Self.name(&arguments) else { throw arguments.missing("a name") }
    guard arguments.equals() else {
      try arguments.finish()
      return Reply(session.partyAnswer(try session.side(name)))
    }
    var aliases: [String] = []
    while !arguments.isAtEnd {
      guard let alias = Self.name(&arguments) else { throw arguments.missing("a name") }
      aliases.append(alias.value)
      if !arguments.isAtEnd, !arguments.comma() { throw arguments.missing("a comma between names") }
    }
    var declarations = session.declarations.filter { !$0.name.isSameName(as: name.value) }
    if !aliases.isEmpty { declarations.append(PartyDeclaration(name: name.value, aliases: aliases)) }
    let list = aliases.map(\.asArgument).joined(separator: ", ")
    let line = "party \(name.value.asArgument) =" + (list.isEmpty ? "" : " \(list)")
    try session.declare(declarations, as: line, invocation.context)
    if session.graph.articles.isEmpty, !aliases.isEmpty {
      return Reply(Answer("\(name.value) is kept, for the articles to be loaded.", count: 0))
    }
    guard let side = session.graph.side(named: name.value) else {
      return Reply(Answer("\(name.value) is no party any more.", count: 0))
    }
    return Reply(session.partyAnswer(side))
  }

  /// Words up to a mark: a name may be typed without quotes.
  private static func name(_ arguments: inout ArgumentReader) -> ArgumentReader.Placed<String>? {
    arguments.words()
  }
}

extension String {
  fileprivate func isSameName(as other: String) -> Bool { lowercased() == other.lowercased() }
}

extension Session {
  /// Reads voices and links of every article again under these parties; statements keep their ids.
  mutating func declare(_ parties: [PartyDeclaration], as line: String, _ context: LineContext) throws {
    if let frozen = graph.articles.first(where: { text(of: $0) == nil }) {
      throw Failure(
        "\(frozen.id) is a saved reading, and its parties stay as they were read",
        advice: "load its text instead, or correct holders one by one: hold ID by NAME")
    }
    let reader = try readingTables().reader
    let articles = graph.articles
    let readings = articles.enumerated().compactMap { place, article in
      let watch = context.watch(article.id, done: place, of: articles.count)
      return text(of: article).map { text in
        let reading = reader.resolve(text.outline, parties: parties, watch: watch)
        return (article.id, withVoicesByHand(reading, parties: parties))
      }
    }
    if context.stop() { throw Failure.interrupted }
    let inverse = try change(.reread(readings))
    log.append(line, inverse: .graph(inverse, declarations: declarations))
    declarations = parties
  }

  fileprivate func partyAnswer(_ side: Side) -> Answer {
    let statements = graph.statements(of: side)
    var rows: [Row] = []
    for voice in side.voices {
      let count = graph.statements(heldBy: voice).count
      guard count > 0 || graph[voice].tie != nil else { continue }
      let tie = graph[voice].tie.map { "(\($0))" } ?? ""
      rows.append(Row(TextLine([.holder(graph.name(of: voice)), .number(count), .text(tie)])))
    }
    return Answer(
      "\(side.name): \(statements.count.of("statement")) by \(rows.count.of("voice"))",
      sections: [Section(rows: rows, indent: 2)],
      notes: [TextLine([.text("Members:"), .command("by:\(side.name.asArgument) | list")])],
      count: side.voices.count)
  }
}

import Query
import Rendering

extension Command {
  static let help = Command(
    "help", .shell, usage: "help [COMMAND | TERM | STAGE | queries | search WORD]",
    "list the commands, or explain one, a qualifier, a stage, or how to ask",
    details: "COMMAND --help does the same. `help search WORD` and `apropos WORD` look through the pages.",
    takes: [.optional([.either([[.keyword("search"), .named("WORD", .text)], [.command]])])],
    examples: [
      Example("help compare", "usage, meaning, examples"), Example("help queries", "how to ask"),
      Example("help is:unanswered", "what a term means"),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    guard let word = arguments.next() else { return Reply(HelpText.overview()) }
    if word.kind == .word("search") { return Reply(HelpPages.search(try arguments.text("a word").value)) }
    // A qualifier, `|` or a name is asked about as it is typed.
    let typed = word.text ?? word.place.source
    if typed == "commands" { return Reply(effect: .raw(HelpText.table().text(TextStyle(width: 400, rows: nil)))) }
    if typed == "json" { return Reply(HelpText.json()) }
    if typed == "queries" { return Reply(Answer(sections: QueriesPage.sections(session.cast))) }
    if var page = HelpPages.page(typed) {
      if let here = session.valuesHere(typed) { page.notes.append(here) }
      return Reply(page)
    }
    throw session.noPage(typed, at: word.place)
  }

  static let apropos = Command(
    "apropos", .shell, usage: "apropos WORD", "list the pages of help that have a word", takes: [.named("WORD", .text)],
    examples: [Example("apropos undercut", "where help speaks of it")]
  ) { _, invocation in
    var arguments = invocation.arguments
    return Reply(HelpPages.search(try arguments.text("a word").value))
  }
}

extension Session {
  /// The values that a qualifier has in what is loaded, a few of them.
  fileprivate func valuesHere(_ typed: String) -> TextLine? {
    let word = typed.lowercased().filter { $0 != ":" }
    guard let key = Qualifier.Key(rawValue: word), ValueMeanings.of(key).isEmpty else { return nil }
    let found = values(of: key, "").map(\.text)
    if found.isEmpty { return nil }
    let more = found.count > 8 ? " and \(found.count - 8) more; Tab lists them" : ""
    return "Loaded now: \(found.prefix(8).joined(separator: ", "))\(more)"
  }

  /// Why there is no such page, with the nearest there is.
  func noPage(_ word: String, at place: Place) -> Failure {
    let names = HelpPages.names.map(\.name) + HelpPages.values.map(\.name)
    let near = AdviceWords.page(for: word) ?? closest(to: word, among: names)
    return Failure(
      "no help on \"\(word)\"",
      advice: near.map { "help \($0)" } ?? "help lists what there is; help search WORD looks through it",
      at: place.range)
  }
}

import Query
import Rendering

extension Command {
  static let help = Command(
    "help", .shell, usage: "help [COMMAND | keys | queries | json | search WORD]", "list the commands, or explain one",
    takes: [.command],
    examples: [Example("help compare", "usage, meaning, examples"), Example("help queries", "how to ask")]
  ) { session, invocation in
    var arguments = invocation.arguments
    guard let word = arguments.nextText() else { return Reply(HelpText.overview()) }
    if word.value == "search" { return Reply(HelpText.search(try arguments.text("a word").value)) }
    try arguments.finish()
    if word.value == "commands" { return Reply(effect: .raw(HelpText.table().text(TextStyle(width: 400, rows: nil)))) }
    if word.value == "json" { return Reply(HelpText.json()) }
    if word.value == "keys" { return Reply(HelpText.keys()) }
    if word.value == "queries" { return Reply(HelpText.queries()) }
    if let command = CommandTable.command(named: word.value) { return Reply(HelpText.command(command)) }
    if let stage = QueryStage.named(word.value) { return Reply(HelpText.stage(stage)) }
    if let key = Qualifier.Key(rawValue: word.value.filter { $0 != ":" }) {
      return Reply(Answer(lines: ["\(key.rawValue):VALUE   \(key.summary)", "More: help queries"]))
    }
    let names = CommandTable.all.map(\.name) + QueryStage.all.map(\.name) + ["keys", "queries", "json"]
    let near = CommandTable.advice[word.value] ?? closest(to: word.value, among: names)
    throw Failure(
      "no help on \"\(word.value)\"",
      advice: near.map { "help \($0)" } ?? "help lists what there is; help search WORD looks through it",
      at: word.place.range)
  }
}

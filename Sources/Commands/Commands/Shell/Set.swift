import Query
import Rendering

extension Command {
  static let set = Command(
    "set", .shell, usage: "set [NAME [VALUE]]", "list the settings, or change one",
    details: """
      `set links found|reviewed|all` says which links answers rest on. `set words DIR` reads every article again by the \
      word lists of a folder, files named as lexicon names them; lists that are not there stay those built in, and \
      `set words built-in` takes back all. Both are part of the session: undo takes them back, save keeps them. \
      `set style plain` writes text for those who listen to it: one label and value a line, no columns, no signs that \
      stand for words; `moot --plain` and MOOT_STYLE=plain begin so.
      """,
    takes: [.optional([.setting, .optional([.settingValue])])],
    examples: [
      Example("set", "all settings with their meaning"), Example("set links all", "let suggested links count, too"),
      Example("set style plain", "for a screen reader: one label and value a line"),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    guard let name = arguments.nextText() else {
      let rows = Settings.entries.map { entry in
        Row(TextLine([.label(entry.name), .text(entry.get(session.settings)), .text(entry.meaning)]))
      }
      return Reply(
        Answer(sections: [Section(columns: [Column("setting"), Column("value"), Column("meaning")], rows: rows)]))
    }
    guard let entry = Settings.entries.first(where: { $0.name == name.value }) else {
      let names = Settings.entries.map(\.name)
      let near = closest(to: name.value, among: names).map { "did you mean \($0)?" }
      throw Failure("no setting \"\(name.value)\"", advice: near ?? "set lists them", at: name.place.range)
    }
    // People write it as an assignment.
    _ = arguments.equals()
    guard let value = arguments.nextText() else {
      try arguments.finish()
      if entry.name == "words" { return Reply(Answer("words \(session.wordsInUse)")) }
      return Reply(Answer("\(entry.name) \(entry.get(session.settings))"))
    }
    try arguments.finish()
    if entry.name == "words" { return try session.setWords(value, invocation.context) }
    let before = session.settings
    guard entry.put(&session.settings, value.value.lowercased()) else {
      let near = closest(to: value.value, among: entry.values).map { "did you mean \($0)?" }
      throw Failure(
        "\(entry.name) cannot be \"\(value.value)\"",
        advice: near ?? "values: \(entry.values.joined(separator: ", "))", at: value.place.range)
    }
    // Only what bears on answers is part of the session; how they look is not.
    if before.links != session.settings.links {
      session.log.append("set links \(session.settings.links.rawValue)", inverse: .links(before.links))
    }
    return Reply(Answer("\(entry.name) \(entry.get(session.settings))"))
  }
}

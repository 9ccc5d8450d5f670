import Query
import Rendering

/// The pages of `help` that are made from the declarations of commands.
enum HelpText {
  static func overview() -> Answer {
    var sections: [Section] = []
    for group in Command.Group.allCases {
      let commands = CommandTable.all.filter { $0.group == group }
      guard !commands.isEmpty else { continue }
      sections.append(
        Section(
          TextLine([.label(group.rawValue)]),
          rows: [Row(TextLine(commands.map { .command($0.name) }))], indent: 2))
    }
    var note: TextLine = """
      help COMMAND explains one; help queries: how to ask, on one page; help words, scripts, expect, ids, keys; \
      help search WORD. For example: help compare
      """
    note.hang = 0
    return Answer(sections: sections, notes: [note])
  }

  static func sections(of command: Command) -> [Section] {
    var rows = [Row(TextLine([.usage(command.usage)])), Row(TextLine(text: command.summary.asSentence, indent: 2))]
    if !command.details.isEmpty { rows.append(Row(TextLine(text: command.details, indent: 2))) }
    if !command.source.isEmpty { rows.append(Row(TextLine(text: "After \(command.source).", indent: 2))) }
    for option in command.options { rows.append(Row(TextLine(text: "option: --\(option)", indent: 2))) }
    return [Section(rows: rows)] + HelpPage.sections(of: command.examples)
  }

  /// The commands as a Markdown table, for the README.
  static func table() -> Answer {
    let rows = CommandTable.all.map { command in
      let usage = command.usage.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
      return "| \(command.group.rawValue) | `\(usage)` | \(command.summary) |"
    }
    return Answer(lines: ["| group | command | what it does |", "| --- | --- | --- |"] + rows)
  }
}

extension String {
  /// With a capital and a full stop.
  var asSentence: String { prefix(1).uppercased() + dropFirst() + (hasSuffix(".") || hasSuffix("…") ? "" : ".") }
}

import Query
import Rendering

/// The pages of `help`, made from the declarations of commands and stages.
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
    return Answer(
      sections: sections,
      notes: [
        "help COMMAND explains one with examples; help queries, help keys; help search WORD.",
        "For example: compare Islamabad Kabul",
      ])
  }

  static func command(_ command: Command) -> Answer {
    var rows = [Row(TextLine([.command(command.usage)])), Row(TextLine(text: command.summary.asSentence, indent: 2))]
    if !command.details.isEmpty { rows.append(Row(TextLine(text: command.details, indent: 2))) }
    for option in command.options { rows.append(Row(TextLine(text: "option: --\(option)", indent: 2))) }
    var sections = [Section(rows: rows)]
    if !command.examples.isEmpty {
      let width = command.examples.map { $0.line.displayWidth }.max() ?? 0
      sections.append(
        Section(
          "Examples",
          rows: command.examples.map { example in
            let padding = String(repeating: " ", count: width - example.line.displayWidth)
            return Row(TextLine([.command(example.line + padding), .text(" " + example.note)]))
          }, indent: 2))
    }
    return Answer(sections: sections)
  }

  static func stage(_ stage: QueryStage) -> Answer {
    Answer(lines: ["… | \(stage.usage)", "  \(stage.summary.asSentence)", "More: help queries"])
  }

  static func queries() -> Answer {
    let terms = Qualifier.Key.allCases.map { key in Row(TextLine([.command("\(key.rawValue):…"), .text(key.summary)])) }
    let stages = QueryStage.all.map { stage in Row(TextLine([.command("| " + stage.usage), .text(stage.summary)])) }
    return Answer(
      "A selection is made of terms; side by side means and; or, not, - and parentheses do what they say.",
      sections: [
        Section(
          "Terms: words, \"exact phrases\", ids (A3, A3.2, A3.1..A3.4), $name, _ (the last answer), and", rows: terms,
          indent: 2),
        Section("Stages, after |", rows: stages, indent: 2),
        Section(
          "Examples",
          rows: [
            Row(TextLine([.command("by:Kabul | list")])),
            Row(TextLine([.command("by:Islamabad about:raids not role:premise")])),
            Row(TextLine([.command("A8.3 | attackers by:author | count")])),
            Row(
              TextLine([.command("$k = by:Kabul"), .text("  then  "), .command("by:Islamabad | except ($k | targets)")])
            ),
          ], indent: 2),
      ],
      notes: [
        "A line that begins with a bare word is a command; to search for a word: find WORD, or (WORD) in parentheses."
      ])
  }

  static func keys() -> Answer {
    Answer(
      "Keys (Emacs style; ~/.editrc can change them)",
      sections: [
        Section(
          rows: [
            "Tab            complete a command, id, name or file; again for the list",
            "Up, Down       lines typed before; Ctrl-R searches them",
            "Ctrl-A, Ctrl-E start and end of the line; Ctrl-W a word back; Ctrl-U the whole line",
            "Ctrl-C         drop the line; stop what runs", "Ctrl-D         leave, on an empty line",
            "Ctrl-L         clear the screen; also after a window was made smaller",
            "Ctrl-Z, fg     step out and come back",
          ].map { Row(TextLine(text: $0)) }, indent: 2)
      ])
  }

  /// The commands as a Markdown table, for the README.
  static func table() -> Answer {
    let rows = CommandTable.all.map { command in
      let usage = command.usage.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
      return "| \(command.group.rawValue) | `\(usage)` | \(command.summary) |"
    }
    return Answer(lines: ["| group | command | what it does |", "| --- | --- | --- |"] + rows)
  }

  static func search(_ word: String) -> Answer {
    let sought = word.lowercased()
    let found = CommandTable.all.filter { command in
      [command.name, command.summary, command.details, command.usage].contains { $0.lowercased().contains(sought) }
    }
    let stages = QueryStage.all.filter { ($0.name + $0.summary).lowercased().contains(sought) }
    let rows =
      found.map { Row(TextLine([.command($0.name), .text($0.summary)])) }
      + stages.map { Row(TextLine([.command("| " + $0.name), .text($0.summary)])) }
    return Answer(
      rows.isEmpty ? "Nothing in help has \"\(word)\"." : nil, sections: [Section(rows: rows)], count: rows.count)
  }
}

extension String {
  /// With a capital and a full stop.
  var asSentence: String { prefix(1).uppercased() + dropFirst() + (hasSuffix(".") || hasSuffix("…") ? "" : ".") }
}

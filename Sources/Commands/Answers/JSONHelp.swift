import Rendering

extension HelpText {
  /// The page of `help json`: what every key means, and what the columns of CSV are.
  static func json() -> Answer {
    func rows(_ keys: [Answer.Key]) -> [Row] { keys.map { Row(TextLine([.label($0.name), .text($0.meaning)])) } }
    return Answer(
      "--format json writes an answer as one object on one line. Keys are added, never renamed or taken away.",
      sections: [
        Section("Keys", columns: [Column("key"), Column("holds")], rows: rows(Answer.jsonKeys), indent: 2),
        Section("Kinds of cells", columns: [Column("kind"), Column("is")], rows: rows(Answer.jsonKinds), indent: 2),
      ],
      notes: [
        TextLine(
          text: """
            --format csv writes a table with its own columns; any other answer a line each, with those of \
            \(Answer.recordColumns.joined(separator: ", ")) that say something.
            """),
        TextLine([.text("All in one form:"), .command("set format json")]),
      ])
  }
}

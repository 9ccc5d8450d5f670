import Query
import Rendering

extension Command {
  static let log = Command(
    "log", .edit, usage: "log", "list the commands that made this session, as save writes them",
    examples: [Example("log", "what undo takes back, the last first")]
  ) { session, invocation in
    try invocation.arguments.finish()
    guard !session.log.entries.isEmpty else { return Reply(Answer("Nothing has been changed yet.", count: 0)) }
    let rows = session.log.entries.enumerated().map { place, entry in
      Row(TextLine([.number(place + 1), .command(session.shown(entry))]))
    }
    return Reply(Answer(sections: [Section(rows: rows)], count: rows.count, of: "commands"))
  }
}

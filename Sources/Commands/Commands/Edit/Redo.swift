import Query
import Rendering

extension Command {
  static let redo = Command(
    "redo", .edit, usage: "redo [N]", "make again what undo took back",
    takes: [.optional([.number])],
    examples: [Example("redo", "the link is there again", after: ["support A6.4 by A6.5", "undo"])]
  ) { session, invocation in
    var arguments = invocation.arguments
    let count = arguments.nextNumber()?.value ?? 1
    try arguments.finish()
    var lines: [String] = []
    while lines.count < count, let line = try session.redo() { lines.append(line) }
    guard !lines.isEmpty else { return Reply(Answer("Nothing to redo.", count: 0)) }
    return Reply(Answer(lines: lines.map { "Made again: \($0)" }))
  }
}

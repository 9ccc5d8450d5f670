import Query
import Rendering

extension Command {
  static let undo = Command(
    "undo", .edit, usage: "undo [N]", "take back the last change, or the last N",
    takes: [.optional([.number])],
    examples: [Example("undo", "the link is gone again", after: ["support A6.4 by A6.5"])]
  ) { session, invocation in
    var arguments = invocation.arguments
    let count = arguments.nextNumber()?.value ?? 1
    try arguments.finish()
    var lines: [String] = []
    while lines.count < count, let line = try session.undo() { lines.append(line) }
    guard !lines.isEmpty else { return Reply(Answer("Nothing to undo.", count: 0)) }
    return Reply(Answer(lines: lines.map { "Taken back: \($0)" }))
  }
}

extension String {
  /// The first of its lines: of a pasted text the command, without the text.
  var firstLine: String { prefix { !$0.isNewline }.description }
}

import Query
import Rendering

extension Command {
  static let count = Command(
    "count", .look, usage: "count [SELECTION]", "count statements", takes: [.optional([.selection])], takesPipe: true,
    examples: [Example("by:Kabul | count", "how much Kabul is given to say")]
  ) { session, invocation in
    let selection = try session.shown(invocation)
    return Reply(Answer("\(selection.count.of("statement"))", count: selection.count), selection: selection)
  }
}

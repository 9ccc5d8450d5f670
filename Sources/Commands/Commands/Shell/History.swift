import Query
import Rendering

extension Command {
  static let history = Command(
    "history", .shell, usage: "history [WORD]", "list the lines typed before, or those that hold a word",
    takes: [.optional([.named("WORD", .text)])],
    examples: [Example("history compare", "comparisons asked before")]
  ) { _, invocation in
    var arguments = invocation.arguments
    let word = arguments.words()
    try arguments.finish()
    if invocation.context.isScript {
      return Reply(Answer("A script has no history; history lists what was typed at the prompt.", count: 0))
    }
    return Reply(effect: .history(matching: word?.value))
  }
}

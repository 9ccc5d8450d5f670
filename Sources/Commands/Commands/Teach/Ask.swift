import Query
import Rendering

extension Command {
  static let ask = Command(
    "ask", .teach, usage: "ask \"QUESTION\" SELECTION", "put a question, wait for ids, then show the answer",
    details: "Where nobody sits at a terminal the question and its answer are printed one after the other.",
    takes: [.text, .selection],
    examples: [Example("ask \"What does Kabul counter with?\" A8.4", "a question with its key")]
  ) { session, invocation in
    var arguments = invocation.arguments
    guard let typed = arguments.peek, case .quoted = typed.kind else {
      throw arguments.missing("a question, in quotes")
    }
    let question = try arguments.text("a question, in quotes")
    guard let expression = try arguments.nextSelection() else {
      throw arguments.missing("the selection that answers it")
    }
    let key = try session.evaluate(.selection(expression), piped: nil, invocation.context)
    return Reply(
      session.graph.list(key, title: "Answer:"), selection: key,
      effect: .ask(question.value, answer: key.statements.map(session.graph.id)))
  }
}

import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let ask = Command(
    "ask", .teach, usage: "ask \"QUESTION\" SELECTION", "put a question, wait for ids, then show the answer",
    details: """
      What is typed may be ids (A8.4, A3.1a and N1), a selection (by:Kabul about:raids, $name, _), or words: then the \
      ids in them are compared, and nothing else; style and sense never are. The id of a sentence stands for those of \
      its statements that are in the key, so that a part letter costs nothing; a statement that says the same again \
      counts as the one that it restates. A command (trace A8.4) is executed, and the question put again: one may look \
      before one answers. Enter alone shows the answer. Where nobody sits at a terminal the question and its answer are \
      printed one after the other.
      """,
    takes: [.text, .selection],
    examples: [
      Example("ask \"What does Kabul counter with?\" A8.4", "a question with its key"),
      Example("ask \"What does Kabul say of the raids?\" by:Kabul about:raids", "a query as the key"),
    ]
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
    var answer = session.graph.list(key, title: TextLine(text: question.value.printable))
    answer.sections[0].heading = "Answer:"
    answer.sections[0].isKey = true
    var reply = Reply(answer, selection: key, effect: .ask(question.value))
    if invocation.context.isAttended { reply.question = OpenQuestion(key, in: session) }
    return reply
  }
}

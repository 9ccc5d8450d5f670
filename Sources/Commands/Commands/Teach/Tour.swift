import ArgumentGraph
import Query
import Rendering

extension Command {
  static let tour = Command(
    "tour", .teach, usage: "tour", "take the first five minutes through what is loaded, line by line",
    details: """
      At the prompt it goes step by step: Enter executes the line that is shown and shows its answer, s skips it, q \
      ends; any other line ends the walk and is executed. In a script, and where nobody sits at a terminal, the lines \
      are listed.
      """,
    examples: [Example("tour", "what to try first, with the ids of this article")]
  ) { session, invocation in
    try invocation.arguments.finish()
    let steps = session.tourSteps(invocation.context.stop)
    guard !steps.isEmpty else {
      return Reply(Answer("Nothing is loaded yet: load FILE reads an article; then tour again.", count: 0))
    }
    let rows = steps.enumerated().map { place, step in
      Row(TextLine([.number(place + 1), .command(step.line)]), TextLine(text: step.note, indent: 4))
    }
    let next: TextLine =
      if let lesson = session.firstLesson {
        TextLine([.text("Next: a lesson,"), .command("run \(lesson.asArgument)")])
      } else { "Next: save FILE keeps your session as a script" }
    let isAttended = invocation.context.isAttended && !invocation.context.isScript
    return Reply(
      Answer(
        "A first walk. Type these lines one by one:", sections: [Section(rows: rows, indent: 2)],
        notes: [next], count: rows.count),
      effect: isAttended ? .tour(steps) : nil)
  }
}

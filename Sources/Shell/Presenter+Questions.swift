import Commands
import LineEditing
import Rendering

extension Presenter {
  func ask(_ prompt: String) -> String? {
    if let readLine { return readLine(prompt) }
    Screen.write(prompt)
    var lines = PlainLines()
    return lines.next()
  }

  /// Puts a question, compares what is typed with its key, and shows the key. One may look before one answers.
  mutating func ask(_ reply: Reply, _ settings: Settings) -> Bool {
    guard var question = reply.question, write(Answer(reply.answer.title).written(settings, style(settings)), settings)
    else { return true }
    var answer = reply.answer
    answer.title = nil
    let shown = answer.written(settings, style(settings))
    while true {
      guard let typed = ask("your answer (ids or a selection, Enter shows it): ") else { return false }
      switch question.take(typed, stop: { Interrupts.requested }) {
      case .unanswered: return write(shown, settings)
      case .compared(let verdict): return write(verdict + "\n", settings) && write(shown, settings)
      case .looked(let looked): guard show(looked, settings) else { return false }
      case .mistaken(let words): guard write(words + "\n", settings) else { return false }
      case .command: return leave(for: typed, settings)
      }
    }
  }

  /// Ends what waited for a key, because a line was typed that is to be executed.
  private mutating func leave(for typed: String, _ settings: Settings) -> Bool {
    typedAhead.append(typed)
    return isInScript ? write("(executed when the script has ended)\n", settings) : true
  }

  /// Goes through steps one by one: what is shown, or a question and then, after a key, what answers it. Any other line
  /// ends it, and is executed next.
  mutating func walk(_ steps: [WalkStep], _ settings: Settings) -> Bool {
    var place = 0
    while place < steps.count {
      if Interrupts.requested { return false }
      let step = steps[place]
      let isLast = place == steps.count - 1
      let rows = Answer(sections: [
        Section(rows: step.rows, isCut: step.asked != nil, indent: step.asked == nil ? 0 : 2)
      ])
      if let asked = step.asked {
        guard write(Answer(asked).written(settings, style(settings)), settings) else { return false }
      } else {
        guard write(rows.written(settings, style(settings)), settings) else { return false }
        if isLast { return write("The walk ends here.\n", settings) }
      }
      let keys = step.asked == nil ? "(Enter next, s skips this branch, q ends) " : "(Enter shows it, s skips, q ends) "
      guard let typed = ask(keys) else { return true }
      place += 1
      switch typed.lowercased().split(separator: " ").joined(separator: " ") {
      case "": if step.asked != nil, !write(rows.written(settings, style(settings)), settings) { return false }
      case "q", "quit": return true
      case "s", "skip": while place < steps.count, steps[place].depth > step.depth { place += 1 }
      default:
        return leave(for: typed, settings)
      }
      if isLast { return write("The questions end here.\n", settings) }
    }
    return true
  }
}

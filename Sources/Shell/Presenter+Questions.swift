import Commands
import LineEditing
import Rendering

extension Presenter {
  /// Asks for a line, with a prompt in the style of what was shown last.
  func ask(_ keys: String) -> String? {
    let prompt = TextStyle(form: form).prompt(keys)
    if let readLine { return readLine(prompt) }
    Screen.write(prompt)
    var lines = PlainLines()
    return lines.next()
  }

  /// Puts a question, compares what is typed with its key, and shows the key. One may look before one answers.
  mutating func ask(_ reply: Reply, _ settings: Settings) -> Bool {
    guard var question = reply.question, write(reply.asked(settings, style(settings)), settings)
    else { return true }
    let shown = reply.answer.belowTitle.written(settings, style(settings))
    while true {
      guard let typed = ask("your answer (ids or a selection, Enter shows it): ") else { return false }
      switch question.take(typed, stop: { Interrupts.requested }) {
      case .unanswered: return write(shown, settings)
      case .compared(let verdict): return tell(verdict, settings) && write(shown, settings)
      case .looked(let looked): guard show(looked, settings) else { return false }
      case .mistaken(let words): guard tell(words, settings) else { return false }
      case .command:
        // Whoever shows the question executes it, and puts the question again.
        typedAhead.append(typed)
        return true
      }
    }
  }

  /// Says something that is no answer.
  mutating func tell(_ sentence: String, _ settings: Settings) -> Bool {
    write(style(settings).noted(sentence), settings)
  }

  /// An empty line between two steps; it would be nothing to hear.
  mutating func leaveSpace(_ settings: Settings) -> Bool { settings.style == .plain || write("\n", settings) }

  private func end(of step: WalkStep) -> String {
    step.asked == nil ? "The walk ends here." : "The questions end here. On one page: card \(step.id)"
  }

  /// Asks for a key; a single letter that is none is told what it may be. Words are a line.
  mutating func askKey(_ keys: String, _ settings: Settings) -> String? {
    while true {
      guard let typed = ask(keys) else { return nil }
      guard typed.key.count == 1, !["s", "q"].contains(typed.key) else { return typed }
      guard tell("Enter, s or q; a longer line is executed in its place.", settings) else { return nil }
    }
  }

  /// Goes through steps one by one: what is shown, or a question and then, after a key, what answers it. Any other line
  /// ends it, and is executed next.
  mutating func walk(_ steps: [WalkStep], _ settings: Settings) -> Bool {
    var place = 0
    while place < steps.count {
      if Interrupts.requested { return false }
      let step = steps[place]
      let rows = Answer(sections: [
        Section(
          rows: step.rows, isCut: step.asked != nil, more: step.asked.map { _ in "question \(step.id) all" },
          indent: step.asked == nil ? 0 : 2)
      ])
      if let asked = step.asked {
        guard write(Answer(asked).written(settings, style(settings)), settings) else { return false }
      } else {
        guard write(rows.written(settings, style(settings)), settings) else { return false }
        if place == steps.count - 1 { return tell(end(of: step), settings) }
      }
      let keys = step.asked == nil ? "(Enter next, s skips this branch, q ends) " : "(Enter shows it, s skips, q ends) "
      guard let typed = askKey(keys, settings) else { return true }
      place += 1
      switch typed.key {
      case "": if step.asked != nil, !write(rows.written(settings, style(settings)), settings) { return false }
      case "q", "quit": return true
      case "s", "skip": while place < steps.count, steps[place].depth > step.depth { place += 1 }
      default:
        typedAhead.append(typed)
        return true
      }
      if place < steps.count, step.asked != nil, !leaveSpace(settings) { return false }
      if place == steps.count { return tell(end(of: step), settings) }
    }
    return true
  }
}

extension String {
  /// What was typed as a key: in small letters, without the space around it.
  var key: String { lowercased().split(separator: " ").joined(separator: " ") }
}

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

  mutating func ask(_ question: String, key: [String], _ answer: Answer, _ settings: Settings) -> Bool {
    guard write(style(settings).asked(question), settings) else { return false }
    if isAttended {
      guard let typed = ask("your answer (ids): ") else { return false }
      let given = typed.split { $0 == " " || $0 == "," }.map { $0.lowercased() }
      let wanted = key.map { $0.lowercased() }
      let right = given.filter(wanted.contains).count
      let verdict = Set(given) == Set(wanted) ? "Right." : "\(right) of \(wanted.count) named."
      if !given.isEmpty, !write(style(settings).noted(verdict), settings) { return false }
    }
    return write(answer.written(settings, style(settings)), settings)
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
        if isLast { return write(style(settings).noted("The walk ends here."), settings) }
      }
      let keys = step.asked == nil ? "(Enter next, s skips this branch, q ends) " : "(Enter shows it, s skips, q ends) "
      guard let typed = ask(keys) else { return true }
      place += 1
      switch typed.lowercased().split(separator: " ").joined(separator: " ") {
      case "": if step.asked != nil, !write(rows.written(settings, style(settings)), settings) { return false }
      case "q", "quit": return true
      case "s", "skip": while place < steps.count, steps[place].depth > step.depth { place += 1 }
      default:
        typedAhead = typed
        return true
      }
      if isLast { return write(style(settings).noted("The questions end here."), settings) }
    }
    return true
  }
}

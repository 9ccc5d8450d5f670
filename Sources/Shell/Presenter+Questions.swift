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

  mutating func ask(_ question: String, key: [String], _ answer: Answer, _ settings: Settings) -> Bool {
    guard write(question.printable + "\n", settings) else { return false }
    if isAttended {
      guard let typed = ask("your answer (ids): ") else { return false }
      let given = typed.split { $0 == " " || $0 == "," }.map { $0.lowercased() }
      let wanted = key.map { $0.lowercased() }
      let right = given.filter(wanted.contains).count
      let verdict = given.isEmpty ? "" : Set(given) == Set(wanted) ? "Right.\n" : "\(right) of \(wanted.count) named.\n"
      if !write(verdict, settings) { return false }
    }
    return write(answer.written(settings, style(settings)), settings)
  }

  mutating func walk(_ steps: [WalkStep], _ settings: Settings) -> Bool {
    var place = 0
    while place < steps.count {
      if Interrupts.requested { return false }
      let answer = Answer(sections: [Section(rows: [steps[place].row])])
      guard write(answer.written(settings, style(settings)), settings) else { return false }
      if place == steps.count - 1 { return write("The walk ends here.\n", settings) }
      guard let typed = ask("(Enter next, s skips this branch, q ends) ") else { return true }
      switch typed.lowercased().first {
      case "q": return true
      case "s":
        let depth = steps[place].depth
        place += 1
        while place < steps.count, steps[place].depth > depth { place += 1 }
      default: place += 1
      }
    }
    return true
  }
}

import Commands
import Glibc
import LineEditing
import Rendering

/// Shows answers: on the screen, through the pager, or in a file.
struct Presenter {
  let screen: Screen
  let pager: Pager?
  /// Whether somebody sits before it, to press Enter and to answer.
  var isAttended = false
  /// Whether answers may be paged: at the prompt, not while a script runs.
  var mayPage = false
  var environment: [String: String] = [:]
  /// Asks for a line at the terminal; `nil` at the end of input or on ctrl-C.
  var readLine: ((String) -> String?)?
  private var file: (path: String, once: Bool)?

  init(screen: Screen, pager: Pager?) {
    self.screen = screen
    self.pager = pager
  }

  func style(_ settings: Settings) -> TextStyle {
    TextStyle(
      width: settings.width ?? screen.size.columns, isColoured: screen.isColoured && file == nil,
      rows: settings.rowLimit)
  }

  /// Shows what happens in a script; false to stop it.
  mutating func show(_ event: ScriptEvent, _ settings: Settings, echoes: Bool) -> Bool {
    switch event {
    case .line(let text):
      return !echoes || Screen.write("moot> \(text)\n")
    case .failure(let failure):
      Screen.write(failure.description, to: 2)
      return true
    case .reply(let reply): return show(reply, settings)
    }
  }

  /// Shows an answer and does what it asks for; false to stop.
  mutating func show(_ reply: Reply, _ settings: Settings) -> Bool {
    switch reply.effect {
    case .output(let path, let once, let overwriting): return redirect(path, once: once, overwriting: overwriting)
    case .say(let text): return write(text.printable + "\n", settings)
    case .raw(let text): return write(text, settings)
    case .pause:
      guard isAttended else { return true }
      return ask("(Enter goes on) ") != nil
    case .ask(let question, let key): return ask(question, key: key, reply.answer, settings)
    case .walk(let steps): return walk(steps, settings)
    default: return write(reply.answer.text(style(settings)), settings)
    }
  }

  private mutating func write(_ text: String, _ settings: Settings) -> Bool {
    if text.isEmpty { return true }
    if let file { return append(text, to: file) }
    let lines = text.utf8.count { $0 == 0x0A }
    if mayPage, settings.pager, screen.isTerminal, lines >= screen.size.lines, let pager, pager.show(text) {
      return true
    }
    return Screen.write(text)
  }

  // MARK: Files

  private mutating func redirect(_ path: String?, once: Bool, overwriting: Bool) -> Bool {
    guard let path else {
      file = nil
      return true
    }
    do throws(FileError) {
      try DiskFiles(home: nil).write([], to: path, overwriting: overwriting)
      file = (path, once)
      return true
    } catch {
      Screen.write("error: \(error)\n", to: 2)
      return false
    }
  }

  private mutating func append(_ text: String, to file: (path: String, once: Bool)) -> Bool {
    if file.once { self.file = nil }
    let descriptor = open(file.path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      Screen.write("error: cannot write \(file.path): \(String(cString: strerror(errno)))\n", to: 2)
      return false
    }
    defer { close(descriptor) }
    return Screen.write(text, to: descriptor)
  }

  // MARK: Questions

  private func ask(_ prompt: String) -> String? {
    if let readLine { return readLine(prompt) }
    Screen.write(prompt)
    var lines = PlainLines()
    return lines.next()
  }

  private mutating func ask(_ question: String, key: [String], _ answer: Answer, _ settings: Settings) -> Bool {
    guard write(question.printable + "\n", settings) else { return false }
    if isAttended {
      guard let typed = ask("your answer (ids): ") else { return false }
      let given = typed.split { $0 == " " || $0 == "," }.map { $0.lowercased() }
      let wanted = key.map { $0.lowercased() }
      let right = given.filter(wanted.contains).count
      let verdict = given.isEmpty ? "" : Set(given) == Set(wanted) ? "Right.\n" : "\(right) of \(wanted.count) named.\n"
      if !write(verdict, settings) { return false }
    }
    return write(answer.text(style(settings)), settings)
  }

  private mutating func walk(_ steps: [WalkStep], _ settings: Settings) -> Bool {
    var place = 0
    while place < steps.count {
      if Interrupts.requested { return false }
      let answer = Answer(sections: [Section(rows: [steps[place].row])])
      guard write(answer.text(style(settings)), settings) else { return false }
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

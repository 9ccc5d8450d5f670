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
  /// Asks for a line at the terminal; `nil` at the end of input or on ctrl-C.
  var readLine: ((String) -> String?)?
  /// Lines that were typed, or pasted, where only a key was asked for: the next to be executed.
  var typedAhead: [String] = []
  /// What was answered to a quiz, for the session to keep.
  var quizAnswers: [QuizAnswer?]?
  /// The questions that were answered so.
  var quizQuestions: [QuizQuestion] = []
  /// Whether something could not be written: what follows would be lost, and the status must say so.
  private(set) var hasFailed = false
  /// The style of the answer shown last.
  private(set) var form = TextStyle.Form.outline
  private var file: (path: String, once: Bool)?
  private var stopwatch: Stopwatch?

  init(screen: Screen, pager: Pager?) {
    self.screen = screen
    self.pager = pager
  }

  func style(_ settings: Settings) -> TextStyle {
    // A file is the same whatever the screen it was asked for on.
    TextStyle(
      width: settings.width ?? (file == nil ? screen.size.columns : 80), isColoured: screen.isColoured && file == nil,
      rows: settings.rowLimit, form: settings.style)
  }

  /// Shows what happens in a script; false to stop it.
  mutating func show(_ event: ScriptEvent, _ settings: Settings, echoes: Bool) -> Bool {
    switch event {
    case .line(let prompted, _):
      stopwatch = settings.timing ? Stopwatch() : nil
      return !echoes || echo(prompted)
    case .failure(let failure):
      Screen.write(failure.told(settings.style), to: 2)
      stopwatch?.report()
      return true
    case .refusal(let failure, let text):
      Screen.write(failure.told(in: text, style: settings.style), to: 2)
      return true
    case .reply(let reply):
      let goesOn = show(reply, settings)
      stopwatch?.report()
      return goesOn
    }
  }

  /// Shows an answer and does what it asks for; false to stop.
  mutating func show(_ reply: Reply, _ settings: Settings) -> Bool {
    let settings = settings.showing(reply)
    form = settings.style
    switch reply.effect {
    case .output(let path, let once):
      file = path.map { ($0, once) }
      return true
    case .say(let text): return write(style(settings).said(text), settings)
    case .raw(let text): return write(isOnScreen ? text.printableLines : text, settings)
    case .pause:
      guard isAttended else { return true }
      guard let typed = ask("(Enter goes on) ") else { return false }
      if !typed.key.isEmpty { typedAhead.append(typed) }
      return true
    case .ask where reply.question != nil && isSpoken(settings): return ask(reply, settings)
    case .walk(let steps):
      let title = Answer(reply.answer.title).written(settings, style(settings))
      return write(title, settings) && walk(steps, settings)
    case .quiz(let run) where isSpoken(settings):
      let title = Answer(reply.answer.title).written(settings, style(settings))
      return write(title, settings) && quiz(run, settings)
    default: return write(reply.written(settings, style(settings)), settings)
    }
  }

  /// Whether questions can be put one by one: as text, to somebody who sees them.
  func isSpoken(_ settings: Settings) -> Bool { isAttended && file == nil && settings.format == .text }

  /// Whether answers go to the terminal, where the typed line stands above them already.
  var isOnScreen: Bool { file == nil && screen.isTerminal }

  /// Writes a typed line above its answer, so that both together are a transcript.
  mutating func echo(_ prompted: String) -> Bool {
    if let file { return append(prompted + "\n", to: (file.path, false)) }
    return writeOut(prompted + "\n")
  }

  mutating func write(_ text: String, _ settings: Settings) -> Bool {
    if text.isEmpty { return true }
    if let file {
      if file.once { self.file = nil }
      return append(text, to: file)
    }
    let lines = text.utf8.count { $0 == 0x0A }
    if mayPage, settings.pager, screen.isTerminal, lines >= screen.size.lines, let pager, pager.show(text) {
      return true
    }
    return writeOut(text)
  }

  /// Writes to the standard output in pieces, so that ctrl-C ends a long answer.
  private mutating func writeOut(_ text: String) -> Bool {
    if hasFailed { return false }
    var rest = text.utf8[...]
    while !rest.isEmpty {
      if Interrupts.requested { return false }
      let piece = rest.prefix(1 << 14)
      rest = rest.dropFirst(piece.count)
      if Screen.write(Array(piece)) { continue }
      fail("standard output", errno)
      return false
    }
    return true
  }

  private mutating func append(_ text: String, to file: (path: String, once: Bool)) -> Bool {
    let descriptor = open(file.path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o644)
    defer { if descriptor >= 0 { close(descriptor) } }
    if descriptor >= 0, Screen.write(text, to: descriptor) { return true }
    fail(file.path, errno)
    self.file = nil
    return false
  }

  private mutating func fail(_ place: String, _ code: Int32) {
    hasFailed = true
    Screen.write("error: cannot write to \(place.printable): \(String(cString: strerror(code)))\n", to: 2)
  }
}

extension String {
  /// The text for a terminal that is to obey none of it: its lines stay lines.
  fileprivate var printableLines: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0).printable }.joined(separator: "\n")
  }
}

import Commands
import Glibc
import LineEditing
import Rendering

extension Shell {
  /// The loop at a terminal: a prompt, a line, an answer.
  mutating func converse() -> Int32 {
    let file = options.history.map { HistoryFile(path: $0) } ?? HistoryFile(program: "moot", environment: environment)
    guard
      let editor = LineEditor(
        program: "moot", history: History(file: file, limit: 5000), color: presenter.screen.isColoured)
    else {
      Screen.write("moot: the terminal cannot be edited on; give commands with -c, -f or by a pipe\n", to: 2)
      return ExitStatus.failed
    }
    presenter.mayPage = true
    presenter.readLine = { prompt in
      if case .line(let line) = editor.readLine(prompt: Prompt(prompt)) { line } else { nil }
    }
    while true {
      teach(editor)
      switch editor.readLine(prompt: Prompt(session.promptName + ">", style: [1])) {
      case .interrupted: continue
      case .endOfInput: return leave()
      case .line(let first):
        guard let (text, block) = complete(first, editor) else { continue }
        if text.allSatisfy(\.isWhitespace) { continue }
        remember(text, editor)
        if let quit = execute(text, block, editor) { return quit }
      }
    }
  }

  /// Gives the editor what Tab and hints need of the session as it is now.
  private func teach(_ editor: LineEditor) {
    let session = session
    editor.complete = { line, cursor in
      let found = session.completion(of: line, at: cursor)
      return Completion(
        start: found.start, candidates: found.candidates.map { Candidate($0.text, note: $0.note) }, ending: found.ending
      )
    }
    editor.hint = { line, cursor in session.settings.hints ? session.hint(for: line, at: cursor) : nil }
  }

  /// The line with what continues it, and the text that follows a `paste`; `nil` when it was given up.
  private func complete(_ first: String, _ editor: LineEditor) -> (text: String, block: [String])? {
    var text = first
    while session.need(of: text) == .moreText {
      guard case .line(let more) = editor.readLine(prompt: "...>") else { return nil }
      text += "\n" + more
    }
    guard session.need(of: text) == .block else { return (text, []) }
    var block: [String] = []
    Screen.write("Paste the text; end it with a line that holds one dot, Ctrl-C gives up.\n")
    editor.complete = { _, _ in .none }
    while true {
      switch editor.readLine(prompt: "") {
      case .line("."), .endOfInput: return (text, block)
      case .line(let line): block.append(Script.unstuffed(line))
      case .interrupted: return nil
      }
    }
  }

  private func remember(_ text: String, _ editor: LineEditor) {
    do throws(HistoryFailure) {
      // A continued line is one entry; line breaks in it would be hard to edit.
      try editor.addToHistory(text.split(whereSeparator: \.isNewline).joined(separator: " "))
    } catch {
      Screen.write("moot: \(error)\n", to: 2)
    }
  }

  /// Executes a line and shows its answer; a status where it asked to leave.
  private mutating func execute(_ text: String, _ block: [String], _ editor: LineEditor) -> Int32? {
    Interrupts.reset()
    let start = session.settings.timing ? seconds : 0
    if session.settings.echo { Screen.write("moot> \(text)\n") }
    let before = session.log.entries.count
    let context = LineContext(block: block, isAttended: presenter.isAttended, stop: { Interrupts.requested })
    do throws(Failure) {
      let reply = try session.execute(text, context)
      write(journal: text, since: before)
      if let quit = perform(reply, editor) { return quit }
    } catch {
      Screen.write("error: \(error.message)\n" + error.shown(in: text), to: 2)
    }
    if session.settings.timing { Screen.write("time: \(((seconds - start) * 1000).rounded() / 1000) s\n", to: 2) }
    return nil
  }

  private mutating func perform(_ reply: Reply, _ editor: LineEditor) -> Int32? {
    switch reply.effect {
    case .quit(let status): return leave(status)
    case .history(let word):
      let entries = editor.history.entries.filter { entry in word.map(entry.contains) ?? true }
      _ = presenter.show(Reply(Answer(lines: Array(entries.suffix(200)))), session.settings)
    case .recover(let drop): recover(dropping: drop)
    case .run(let path, let arguments):
      let before = session.log.entries.count
      do throws(Failure) {
        let script = try session.openScript(path)
        session.enter(script: path)
        defer { session.leaveScript() }
        presenter.mayPage = false
        let result = run(script, arguments: arguments)
        presenter.mayPage = true
        write(journal: "", since: before)
        if let quit = result.quit { return leave(quit) }
      } catch {
        Screen.write("error: \(error.message)\n" + error.shown(in: ""), to: 2)
      }
    default:
      _ = presenter.show(reply, session.settings)
    }
    return nil
  }

  // MARK: Nothing is lost

  /// Keeps what a line changed for the case of a crash.
  private mutating func write(journal text: String, since before: Int) {
    let entries = session.log.entries
    let word = text.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
    let lines: [String]
    if word == "undo" || word == "redo" {
      lines = [text]
    } else {
      lines = entries.dropFirst(before).map(\.line)
    }
    guard !lines.isEmpty, let state else { return }
    if journal == nil {
      journal = Journal(in: state)
      // What was loaded from the command line came before the journal.
      for entry in entries.prefix(before) { _ = journal?.append(entry.line) }
    }
    for line in lines {
      guard let journal, !journal.append(line) else { continue }
      Screen.write("moot: this session's recovery file cannot be written; save FILE keeps your work\n", to: 2)
    }
  }

  private mutating func recover(dropping: Bool) {
    guard let state, let left = Journal.left(in: state).first else {
      Screen.write("No unsaved session was left.\n")
      return
    }
    if dropping {
      unlink(left.path)
      Screen.write("Dropped a session of \(left.commands) commands.\n")
      return
    }
    guard session.log.entries.allSatisfy({ $0.line.hasPrefix("load ") }) else {
      Screen.write(
        "error: this session has changes of its own\n  try: save FILE first, or quit and recover in a new session\n",
        to: 2)
      return
    }
    var fresh = Session(files: session.fileAccess)
    do throws(Failure) {
      let script = try fresh.openScript(left.path)
      var failures: [ScriptFailure] = []
      let result = fresh.run(script, keepGoing: true) { event, _ in
        if case .failure(let failure) = event { failures.append(failure) }
        return true
      }
      session = fresh
      journal?.remove()
      journal = nil
      write(journal: "", since: 0)
      unlink(left.path)
      for failure in failures { Screen.write(failure.description, to: 2) }
      let count = script.entries.count - result.failures.count
      Screen.write("Recovered \(count) of \(script.entries.count) commands. save FILE keeps them.\n")
    } catch {
      Screen.write("error: \(error.message)\n", to: 2)
    }
  }

  /// Ends the conversation. Changes that were not saved stay recoverable.
  private func leave(_ status: Int32 = ExitStatus.ok) -> Int32 {
    let hasEdits = session.log.entries.contains { !$0.line.hasPrefix("load ") }
    if hasEdits, !session.log.isSaved, let journal {
      journal.keep()
      Screen.write("Not saved; the next session can recover it.\n")
    } else {
      journal?.remove()
    }
    return status
  }

  private var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

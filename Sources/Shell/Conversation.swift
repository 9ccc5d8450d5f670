import Commands
import LineEditing
import Rendering

extension Shell {
  /// Lets whoever sits there edit what is typed, at the prompt and where a script waits; `nil` where the terminal
  /// cannot.
  mutating func openEditor() -> LineEditor? {
    let file = options.history.map { HistoryFile(path: $0) } ?? HistoryFile(program: "moot", environment: environment)
    let editor = LineEditor(
      program: "moot", history: History(file: file, limit: 5000), color: presenter.screen.isColoured)
    guard let editor else { return nil }
    presenter.readLine = { prompt in
      switch editor.readLine(prompt: Prompt(prompt)) {
      case .line(let line): return line
      case .interrupted:
        Interrupts.request()
        return nil
      case .endOfInput: return nil
      }
    }
    return editor
  }

  /// The loop at a terminal: a prompt, a line, an answer.
  mutating func converse(_ editor: LineEditor?) -> Int32 {
    guard let editor else {
      Screen.write("moot: the terminal cannot be edited on; give commands with -c, -f or by a pipe\n", to: 2)
      return ExitStatus.failed
    }
    presenter.mayPage = true
    keepJournal()
    while true {
      teach(editor)
      let ahead = presenter.typedAhead.isEmpty ? nil : presenter.typedAhead.removeFirst()
      switch ahead.map({ .line($0) }) ?? editor.readLine(prompt: Prompt(session.promptName + ">", style: [1])) {
      case .interrupted: continue
      case .endOfInput: return leave()
      case .line(let first):
        guard let (text, block) = complete(first, editor) else { continue }
        if text.allSatisfy(\.isWhitespace) { continue }
        // A session held by them would be copied whole at the first change.
        (editor.complete, editor.hint) = ({ _, _ in .none }, { _, _ in nil })
        remember(text, editor)
        if let quit = execute(text, block, editor) { return quit }
      }
    }
  }

  /// Gives the editor what Tab and hints need of the session as it is now.
  private func teach(_ editor: LineEditor) {
    let session = session
    editor.listsPlainly = session.settings.style == .plain
    editor.complete = { line, cursor in
      let found = session.completion(of: line, at: cursor)
      return Completion(
        start: found.start, candidates: found.candidates.map { Candidate($0.text, note: $0.note) }, ending: found.ending
      )
    }
    editor.hint = { line, cursor in session.settings.showsHints ? session.hint(for: line, at: cursor) : nil }
  }

  /// The line with what continues it, and the text that follows a `paste`; `nil` when it was given up.
  private func complete(_ first: String, _ editor: LineEditor) -> (text: String, block: [String])? {
    var text = first
    var count = 0
    while session.need(of: text) == .moreText, count < Script.longest {
      count += 1
      guard case .line(let more) = editor.readLine(prompt: "...>") else { return nil }
      text += "\n" + more
    }
    guard session.need(of: text) == .block else { return (text, []) }
    var block: [String] = []
    note("Paste the text; end it with a line that holds one dot, Ctrl-C gives up.")
    editor.complete = { _, _ in .none }
    while true {
      switch editor.readLine(prompt: "") {
      case .line("."), .endOfInput: return (text, block)
      case .line(let line): block.append(Script.unstuffed(line))
      case .interrupted: return nil
      }
    }
  }

  func remember(_ text: String, _ editor: LineEditor) {
    do throws(HistoryFailure) {
      // A continued line is one entry; line breaks in it would be hard to edit.
      try editor.addToHistory(text.split(whereSeparator: \.isNewline).joined(separator: " "))
    } catch {
      Screen.write("moot: \(error)\n", to: 2)
    }
  }

  /// Executes a line and shows its answer; a status where it asked to leave.
  mutating func execute(_ text: String, _ block: [String], _ editor: LineEditor) -> Int32? {
    Interrupts.reset()
    let stopwatch = session.settings.timing ? Stopwatch() : nil
    // On the screen the line stands there already, as it was typed.
    let text = session.asExecuted(text)
    if session.settings.echo || options.echoes, !presenter.isOnScreen {
      _ = presenter.echo(session.prompted(text, block: block))
    }
    defer { keepRecords() }
    do throws(Failure) {
      let reply = try reply(to: text, block)
      keepJournal()
      keepRecords()
      if let quit = perform(reply, text, editor) { return quit }
    } catch {
      report(error, in: text, as: "error")
    }
    stopwatch?.report()
    return nil
  }

  /// Executes a line on the session. What loads is long work on a copy anyway, and done in the background.
  private mutating func reply(to text: String, _ block: [String]) throws(Failure) -> Reply {
    let isAttended = presenter.isAttended
    guard session.loads(text) else {
      let context = LineContext(block: block, isAttended: isAttended, stop: { Interrupts.requested })
      return try session.execute(text, context)
    }
    let (start, progressLine) = (session, progressLine)
    let done = Background.run { stop in
      var (session, line) = (start, progressLine)
      let context = LineContext(block: block, isAttended: isAttended, stop: stop) { line.show($0) }
      let result: Result<Reply, Failure>
      do throws(Failure) {
        result = .success(try session.execute(text, context))
      } catch {
        result = .failure(error)
      }
      line.clear()
      return (session, result)
    }
    guard let done else {
      ProgressLine.wipe()
      throw .interrupted
    }
    session = done.0
    return try done.1.get()
  }

  /// Hands what was answered to a quiz back to the session.
  mutating func keepQuizAnswers() {
    if let answers = presenter.quizAnswers { session.keep(answers) }
    (presenter.quizAnswers, presenter.quizQuestions) = (nil, [])
  }

  /// Writes what is recorded of the conversation, and tells where that is not possible.
  private mutating func keepRecords() {
    for failure in session.writeRecords() { report(failure, as: "error") }
  }

  private mutating func perform(_ reply: Reply, _ text: String, _ editor: LineEditor) -> Int32? {
    switch reply.effect {
    case .quit(let status): return leave(status)
    case .history(let word):
      let entries = editor.history.entries.filter { entry in word.map(entry.contains) ?? true }
      _ = presenter.show(Reply(Answer(lines: Array(entries.suffix(200)))), session.settings)
    case .recover(let drop): recover(dropping: drop)
    case .tour(let steps) where presenter.isSpoken(session.settings):
      return tour(steps, ending: reply.answer.notes, editor)
    case .run(let path, let arguments, let isQuiet):
      do throws(Failure) {
        let script = try openScript(path)
        session.enter(script: path, isQuiet: isQuiet)
        var hasEndedWell = false
        defer {
          session.leaveScript()
          if hasEndedWell { session.recordRun(text, arguments: []) }
        }
        presenter.mayPage = false
        let result = run(script, arguments: arguments)
        presenter.mayPage = true
        hasEndedWell = result.failures.isEmpty && !Interrupts.requested
        keepJournal()
        if let quit = result.quit { return leave(quit) }
      } catch {
        session.transcribe(error, of: text)
        report(error, as: "error")
      }
    default:
      _ = presenter.show(reply, session.settings)
      keepQuizAnswers()
      if case .quiz? = reply.effect { return nil }
      var reply = reply
      while reply.effect?.waitsAgain == true, !presenter.typedAhead.isEmpty {
        let typed = presenter.typedAhead.removeFirst()
        remember(typed, editor)
        if let quit = execute(typed, [], editor) { return quit }
        reply.question?.refresh(in: session)
        _ = presenter.show(reply, session.settings)
      }
    }
    return nil
  }
}

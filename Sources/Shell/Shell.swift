import Commands
import Glibc
import Lexicon
import LineEditing
import Reading
import Rendering

/// A conversation with a person, a script or a pipe: reads lines, has them executed, shows the answers.
public struct Shell {
  var session: Session
  let options: ShellOptions
  let environment: [String: String]
  var presenter: Presenter
  var journal: Journal?
  /// The journal could not be written, and that was told.
  var isJournalGivenUp = false
  var state: StateFolder?
  /// Steps that the init file made: every session has them, so they are nothing to save.
  var initialSteps = 0
  /// The status to end with, once one is known.
  var status = ExitStatus.ok

  /// Runs Moot to its end and gives its exit status.
  ///
  /// - Parameter words: the word lists to read with.
  public static func run(
    _ options: ShellOptions, environment: [String: String], words: WordSource = .embedded
  ) -> Int32 {
    // Where the caller closed a standard stream, the next file opened would take its place and be written to.
    for stream: Int32 in 0...2 where fcntl(stream, F_GETFD) < 0 { _ = open("/dev/null", O_RDONLY) }
    var shell = Shell(options, environment, words)
    return shell.run()
  }

  /// Writes to standard error.
  public static func complain(_ text: String) { Screen.write(text + "\n", to: 2) }

  /// Reports a failure that has no place in a script.
  func report(_ failure: Failure, in text: String = "", as word: String = "moot") {
    Screen.write(failure.told(in: text, as: word, style: session.settings.style), to: 2)
  }

  init(_ options: ShellOptions, _ environment: [String: String], _ words: WordSource) {
    self.options = options
    self.environment = environment
    session = Session(files: DiskFiles(home: Locations.home(environment: environment)), words: words)
    session.settings.format = options.format
    session.settings.style = options.style ?? Self.style(environment)
    state = StateFolder(environment: environment)
    let screen = Screen(colour: Screen.Colour(rawValue: options.colour) ?? .auto, environment: environment)
    presenter = Presenter(screen: screen, pager: options.pages ? Pager(environment: environment) : nil)
  }

  /// The style of text that `MOOT_STYLE` asks for: for those who always listen, also to scripts.
  static func style(_ environment: [String: String]) -> TextStyle.Form {
    environment["MOOT_STYLE"].flatMap { TextStyle.Form(rawValue: $0.lowercased()) } ?? .outline
  }

  private mutating func run() -> Int32 {
    if !options.checks.isEmpty { return check() }
    let isAttended = isatty(0) == 1 && presenter.screen.isTerminal
    let isInteractive = options.isInteractive || (options.work.isEmpty && isAttended)
    presenter.isAttended = isAttended
    Interrupts.install()
    if isInteractive, options.readsInit { runInit() }
    // What was asked for on the command line goes before what is usual.
    if let style = options.style { session.settings.style = style }
    var loads: [Reply] = []
    var line = progressLine
    for (place, path) in options.articles.enumerated() {
      let count = options.articles.count
      do throws(Failure) {
        loads.append(
          try session.load(argument: path, stop: { Interrupts.requested }) { line.show($0.within(place, of: count)) })
      } catch {
        line.clear()
        report(error)
        // At the prompt one can go on with the others, or name the right file.
        if isInteractive, isAttended { continue }
        return error.kind == .interrupted ? ExitStatus.interrupted : ExitStatus.unreadable
      }
    }
    line.clear()
    if isInteractive, !options.isQuiet { greet(after: loads) }
    let editor = isAttended && (isInteractive || options.hasScript) ? openEditor() : nil
    for work in options.work {
      if let quit = perform(work) { return quit }
      if status != ExitStatus.ok, !isInteractive, !options.keepsGoing, !session.isChangedWhileWaiting { return status }
    }
    if isInteractive, isAttended { return converse(editor) }
    if session.isChangedWhileWaiting {
      // What was typed in a lesson is not to be lost with its end.
      note("What was drawn is not saved yet: save FILE keeps it, quit leaves.")
      return converse(editor)
    }
    if isInteractive || options.work.isEmpty { return readPipe() }
    return status
  }

  private func greet(after loads: [Reply]) {
    Screen.write(session.greeting(after: loads).text(presenter.style(session.settings)))
    if let state, let left = Journal.left(in: state).first {
      let commands = left.commands == 1 ? "1 command" : "\(left.commands) commands"
      note("A session of \(commands) ended without being saved: recover restores it.")
    }
  }

  /// Tells something that is no answer.
  func note(_ sentence: String, to descriptor: Int32 = 1) {
    Screen.write(presenter.style(session.settings).noted(sentence), to: descriptor)
  }

  /// Runs a script or a command of the command line; a status where it asked to quit.
  private mutating func perform(_ work: ShellOptions.Work) -> Int32? {
    switch work {
    case .command(let text):
      return finish(run(Script(text, name: "-c", session: session), arguments: []))
    case .script(let path, let arguments):
      do throws(Failure) {
        let absolute = session.path(path)
        let script = try openScript(absolute)
        session.enter(script: absolute)
        defer { session.leaveScript() }
        return finish(run(script.named(path), arguments: arguments))
      } catch {
        report(error)
        status = error.kind == .interrupted ? ExitStatus.interrupted : ExitStatus.unreadable
        return nil
      }
    }
  }

  /// The line for what is read next.
  var progressLine: ProgressLine {
    ProgressLine(isQuiet: options.isQuiet, isPlain: session.settings.style == .plain, environment: environment)
  }

  func openScript(_ path: String) throws(Failure) -> Script {
    do throws(Failure) {
      return try session.openScript(path)
    } catch {
      throw Interrupts.requested ? .interrupted : error
    }
  }

  /// Runs a script through the presenter.
  mutating func run(_ script: Script, arguments: [String]) -> ScriptResult {
    // The presenter is changed while the session runs; it is taken out so that both can be.
    var presenter = self.presenter
    let echoes = options.echoes
    var line = progressLine
    let result = session.run(
      script, arguments: arguments, keepGoing: options.keepsGoing, isAttended: presenter.isAttended,
      stop: { Interrupts.requested }, progress: { line.show($0) },
      typed: { presenter.typedAhead.isEmpty ? nil : presenter.typedAhead.removeFirst() }
    ) { event, settings in
      line.clear()
      return presenter.show(event, settings, echoes: echoes || settings.echo)
    }
    self.presenter = presenter
    // The terminal shows ctrl-C as ^C where the output broke off; what follows begins a line of its own.
    if Interrupts.requested, presenter.isOnScreen { Screen.write("\n", to: 1) }
    keepQuizAnswers()
    return result
  }

  /// Notes how a script ended; a status where it asked to quit.
  mutating func finish(_ result: ScriptResult) -> Int32? {
    if presenter.hasFailed { return ExitStatus.failed }
    if Interrupts.requested, result.failures.isEmpty { status = ExitStatus.interrupted }
    if let failure = result.failures.last {
      switch failure.failure.kind {
      case .interrupted: status = ExitStatus.interrupted
      case .input: status = ExitStatus.unreadable
      case .command, .expectation: status = ExitStatus.failed
      }
    }
    guard let quit = result.quit else { return nil }
    return quit == ExitStatus.ok ? status : quit
  }

  /// Lines from a pipe, executed as they come.
  private mutating func readPipe() -> Int32 {
    var lines = PlainLines()
    var number = 0
    while let first = lines.next() {
      number += 1
      let start = number
      var text = first
      while session.need(of: text) == .moreText, number - start < Script.longest, let more = lines.next() {
        number += 1
        text += "\n" + more
      }
      var block = ""
      if session.need(of: text) == .block {
        while let line = lines.next() {
          number += 1
          block += "\n" + line
          if line == "." { break }
        }
      }
      let script = Script(text + block, name: "stdin", session: session, firstLine: start)
      // A remark does nothing, but what is recorded keeps it.
      if script.entries.isEmpty { remark(text) }
      if let quit = finish(run(script, arguments: [])) { return quit }
      if status == ExitStatus.interrupted { return status }
      if status != ExitStatus.ok, !options.keepsGoing, session.settings.bail { return status }
    }
    return Interrupts.requested ? ExitStatus.interrupted : status
  }

  private mutating func remark(_ text: String) {
    _ = try? session.execute(text)
    for failure in session.writeRecords() { report(failure, as: "error") }
  }

  /// `$XDG_CONFIG_HOME/moot/init`: the same language, at the prompt only, so that scripts replay the same everywhere.
  private mutating func runInit() {
    let config =
      environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? environment["HOME"].map { $0 + "/.config" }
    guard let path = config.map({ $0 + "/moot/init" }), access(path, F_OK) == 0 else { return }
    do throws(Failure) {
      let script = try openScript(path)
      session.enter(script: path)
      defer { session.leaveScript() }
      // Of its answers nobody wants to hear at every start; of its errors, and of what it says itself, one does.
      var presenter = self.presenter
      _ = session.run(script, stop: { Interrupts.requested }) { event, settings in
        switch event {
        case .failure, .refusal: presenter.show(event, settings, echoes: false)
        case .reply(let reply): if case .say? = reply.effect { presenter.show(reply, settings) } else { true }
        case .line: true
        }
      }
      self.presenter = presenter
    } catch {
      report(error)
    }
    initialSteps = session.log.steps.count
  }
}

import Query
import Rendering

extension Transcript {
  /// The transcript as it comes out now; each conversation in it starts from a fresh session.
  ///
  /// - Parameters:
  ///   - path: where it lies; paths in it start from its folder.
  ///   - stop: polled between lines.
  public func rerun(at path: String, fresh: () -> Session, stop: @escaping () -> Bool = { false }) -> String {
    var lines: [String] = []
    for part in parts {
      switch part {
      case .text(let prose): lines += prose
      case .session(let start, let exchanges):
        var session = fresh()
        session.enter(script: path)
        if let start { lines += ["$ " + start.typed] + session.greeting(typed: start.typed, stop: stop) }
        for exchange in exchanges {
          if stop() { break }
          let typed = exchange.typed.split(separator: "\n", omittingEmptySubsequences: false)
          lines.append("\(session.promptName)> \(typed[0])")
          lines += typed.dropFirst().map { "...> \($0)" }
          if session.conversed(exchange.typed, &lines, stop) { break }
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Session {
  /// What is printed at the start of a conversation: what was loaded, and how to go on.
  public func greeting(after loads: [Reply]) -> Answer {
    guard !loads.isEmpty else {
      return Answer("Moot \(mootVersion). Nothing is loaded: load FILE reads an article. Type help, or quit to leave.")
    }
    var sections = loads.flatMap(\.answer.sections)
    if let first = sections.first?.rows.first?.lines.first {
      sections[0].rows[0].lines[0].cells = [.text("Moot \(mootVersion).")] + first.cells
    }
    return Answer(sections: sections, notes: loads.flatMap(\.answer.notes) + ["Type help, or tour for a first walk."])
  }

  /// The lines printed for `moot ARTICLE…`.
  fileprivate mutating func greeting(typed: String, stop: @escaping () -> Bool) -> [String] {
    var loads: [Reply] = []
    for path in typed.split(separator: " ").dropFirst() where !path.hasPrefix("-") {
      do throws(Failure) {
        loads.append(try load(argument: String(path), stop: stop))
      } catch {
        return ["moot: \(error.message)"] + error.shown(in: "").printedLines
      }
    }
    return greeting(after: loads).text(printedStyle).printedLines
  }

  /// Executes a line as at a prompt and adds what is printed; true where the conversation ends.
  fileprivate mutating func conversed(_ typed: String, _ lines: inout [String], _ stop: @escaping () -> Bool) -> Bool {
    do throws(Failure) {
      let reply = try execute(typed, LineContext(stop: stop))
      if case .quit? = reply.effect { return true }
      if case .run(let path, let arguments)? = reply.effect {
        let script = try openScript(path)
        enter(script: path)
        defer { leaveScript() }
        var printed: [String] = []
        _ = run(script, arguments: arguments, stop: stop) { event, settings in
          switch event {
          case .line(let text): if settings.echo { printed += text.printedLines }
          case .reply(let reply): printed += reply.printed(settings).printedLines
          case .failure(let failure): printed += failure.description.printedLines
          }
          return true
        }
        lines += printed
        return false
      }
      lines += reply.printed(settings).printedLines
    } catch {
      lines += ("error: \(error.message)\n" + error.shown(in: typed)).printedLines
    }
    return false
  }

  private var printedStyle: TextStyle { TextStyle(width: settings.width ?? 80, rows: settings.rowLimit) }
}

extension Reply {
  /// What is printed of it where nobody sits before it.
  public func printed(_ settings: Settings) -> String {
    let style = TextStyle(width: settings.width ?? 80, rows: settings.rowLimit)
    let settings = settings.showing(self)
    return switch effect {
    case .say(let text): Answer(TextLine(text: text)).text(style)
    case .raw(let text): text
    case .ask(let question, _): question.printable + "\n" + answer.written(settings, style)
    default: answer.written(settings, style)
    }
  }
}

extension Settings {
  /// Rows of a section to show; `nil` for all.
  public var rowLimit: Int? { rows == .max ? nil : rows }
}

extension String {
  /// Its lines without the line break that ends the last.
  fileprivate var printedLines: [String] {
    var lines = split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}

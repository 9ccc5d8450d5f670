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
        session.transcribing = Transcribing(
          path: path, name: name, depth: session.running.count, isWritten: false)
        for exchange in exchanges {
          if stop() { break }
          if session.converse(exchange.typed, stop) { break }
        }
        lines += session.transcribing?.take() ?? []
      }
    }
    return lines.joined(separator: lineEnd) + (endsInLineEnd ? lineEnd : "")
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
        return error.told(as: "moot", style: settings.style).printedLines
      }
    }
    return greeting(after: loads).text(settings.printedStyle).printedLines
  }

  /// Executes a line as at a prompt, with the text beneath it where it takes one; true where the conversation ends.
  /// What is printed goes to the transcript.
  fileprivate mutating func converse(_ typed: String, _ stop: @escaping () -> Bool) -> Bool {
    let entries = Script(typed, name: "transcript", session: self).entries
    let only = entries.count == 1 ? entries[0] : nil
    let context = LineContext(block: only?.block ?? [], stop: stop)
    // What is refused has been noted by then.
    guard let reply = try? execute(only?.text ?? typed, context) else { return false }
    if case .quit? = reply.effect { return true }
    guard case .run(let path, let arguments, let isQuiet)? = reply.effect else { return false }
    do throws(Failure) {
      let script = try openScript(path)
      enter(script: path, isQuiet: isQuiet)
      defer { leaveScript() }
      return run(script, arguments: arguments, stop: stop) { _, _ in true }.quit != nil
    } catch {
      transcribe(error, of: typed)
      return false
    }
  }
}

extension Reply {
  /// What is printed of it where nobody sits before it.
  public func printed(_ settings: Settings) -> String {
    let style = settings.printedStyle
    let settings = settings.showing(self)
    return switch effect {
    case .say(let text): style.said(text)
    case .raw(let text): text
    default: written(settings, style)
    }
  }
}

extension Reply {
  /// Its answer in the form that is set; a question that it puts is told as one.
  public func written(_ settings: Settings, _ style: TextStyle) -> String {
    guard case .ask? = effect, settings.format == .text, style.form == .plain else {
      return answer.written(settings, style)
    }
    return asked(settings, style) + answer.belowTitle.written(settings, style)
  }

  /// The question that it puts.
  public func asked(_ settings: Settings, _ style: TextStyle) -> String {
    guard settings.format == .text, style.form == .plain, let title = answer.title else {
      return Answer(answer.title).written(settings, style)
    }
    return style.asked(title)
  }
}

extension Settings {
  /// How text is laid out where there is no screen.
  var printedStyle: TextStyle { TextStyle(width: width ?? 80, rows: rowLimit, form: style) }

  /// Rows of a section to show; `nil` for all.
  public var rowLimit: Int? { rows == .max ? nil : rows }
}

import Query
import Rendering

/// What happens while a script runs, in order.
public enum ScriptEvent {
  /// A line is about to be executed: as it stands at a prompt, `moot A4.3> premises`, which `set echo on` shows; and
  /// what is asked by it, with `$1`, `$2` … filled in.
  case line(String, asked: String)
  case reply(Reply)
  case failure(ScriptFailure)
  /// What somebody typed where the script waits cannot be done; the script does not mind.
  case refusal(Failure, of: String)
}

/// A failure with its place: `file:line:column`.
public struct ScriptFailure: Error, Sendable {
  public let script: String
  public let line: Int
  public let text: String
  public let failure: Failure

  /// The place, the message, the line with a caret, and what to try.
  public var description: String { told(.outline) }

  /// The same in a style of text.
  public func told(_ style: TextStyle.Form) -> String {
    // A continued line is one text of several lines.
    let before = text.unicodeScalars.prefix(failure.columns?.lowerBound ?? 0)
    let line = self.line + before.count { $0 == "\n" }
    let column = before.reversed().prefix { $0 != "\n" }.count + 1
    let place = "\(script.printable):\(line):\(column)"
    if style == .plain { return failure.plainText(in: text, place: (script, line)) }
    return "\(place): error: \(failure.shownMessage)\n" + failure.shown(in: text)
  }
}

extension Session {
  /// How deep scripts may run scripts.
  static let deepestRun = 16

  /// Runs a script line by line.
  ///
  /// - Parameters:
  ///   - typed: a line that was typed, where only a key was waited for; asked after each answer is shown.
  ///   - show: told of everything in order; false stops the script.
  /// - Returns: the failures, in order; without `keepGoing` there is one at most.
  public mutating func run(
    _ script: Script, arguments: [String] = [], keepGoing: Bool = false, isAttended: Bool = false,
    stop: @escaping () -> Bool = { false }, progress: @escaping (Progress) -> Void = { _ in },
    typed: () -> String? = { nil }, show: (ScriptEvent, Settings) -> Bool
  ) -> ScriptResult {
    var result = ScriptResult()
    for entry in script.entries {
      let context = LineContext(
        arguments: arguments, block: entry.block, isScript: true, isAttended: isAttended, stop: stop,
        progress: progress)
      let text = asExecuted(entry.text)
      let line = ScriptEvent.line(prompted(text, block: entry.block), asked: text.filled(with: arguments))
      guard show(line, settings) else { return result }
      var reply: Reply?
      do throws(Failure) {
        let replied = try execute(text, context)
        reply = replied
        if case .run(let path, let innerArguments, let isQuiet)? = replied.effect {
          let inner = try runFile(path, innerArguments, isQuiet, keepGoing, context, typed) { event, settings in
            show(event, settings.showing(replied))
          }
          if inner.failures.isEmpty { recordRun(text, arguments: arguments) }
          result.failures += inner.failures
          result.failures += keepRecords(script, entry, show)
          result.quit = inner.quit
          if result.quit != nil || (!result.failures.isEmpty && !keepGoing && settings.bail) { return result }
          continue
        }
        result.failures += keepRecords(script, entry, show)
        guard let reply, show(.reply(reply), settings) else { return result }
        if case .quit(let status)? = reply.effect {
          result.quit = status
          return result
        }
        while let line = typed() {
          switch interject(line, context, typed, show) {
          case .goesOn: break
          case .stops: return result
          case .quits(let status):
            result.quit = status
            return result
          }
          if reply.effect?.waitsAgain == true {
            var again = reply
            again.question?.refresh(in: self)
            guard show(.reply(again), settings) else { return result }
          }
        }
      } catch {
        if isChangedWhileWaiting, error.kind == .expectation {
          // Nobody in class should be stopped for what the class itself drew.
          guard show(.reply(Reply(Self.otherwise)), settings) else { return result }
          continue
        }
        let failure = ScriptFailure(script: script.name, line: entry.number, text: text, failure: error)
        if transcribesOwnLines, reply != nil { transcribe(error, of: text) } else { transcribe(failure) }
        result.failures.append(failure)
        result.failures += keepRecords(script, entry, show)
        _ = show(.failure(failure), settings)
        if error.kind == .interrupted || (!keepGoing && settings.bail) { return result }
      }
    }
    return result
  }

  private static let otherwise = Answer(
    "What was typed has changed the map, so this answer is another than the script expects.")

  /// What becomes of a script in which something was typed.
  private enum Interjection {
    case goesOn
    /// Nothing more is to be shown.
    case stops
    case quits(Int32)
  }

  /// Executes what was typed where the script waits, as at the prompt: what fails is told, and the script goes on.
  private mutating func interject(
    _ line: String, _ outer: LineContext, _ typed: () -> String?, _ show: (ScriptEvent, Settings) -> Bool
  ) -> Interjection {
    let text = asExecuted(line)
    // What the script tests, means by `_`, and where it stands, is its own; but statements may be gone after a change.
    let (tested, shown, stood, steps) = (lastAnswer, last, place, log.steps.count)
    defer {
      lastAnswer = tested
      if log.steps.count == steps { (last, place) = (shown, stood) } else { isChangedWhileWaiting = true }
    }
    do throws(Failure) {
      let context = LineContext(isAttended: outer.isAttended, stop: outer.stop, progress: outer.progress)
      let reply = try execute(text, context)
      switch reply.effect {
      case .quit(let status): return .quits(status)
      case .run(let path, let arguments, let isQuiet):
        let inner = try runFile(path, arguments, isQuiet, false, context, typed, show: show)
        return inner.quit.map { .quits($0) } ?? .goesOn
      default: return show(.reply(reply), settings) ? .goesOn : .stops
      }
    } catch {
      return show(.refusal(error, of: text), settings) ? .goesOn : .stops
    }
  }

  /// Whether the lines of the script that runs now are those of the transcript.
  private var transcribesOwnLines: Bool { transcribing?.depth == running.count }

  /// Writes what was recorded; what cannot be written is a failure of the line.
  private mutating func keepRecords(
    _ script: Script, _ entry: Script.Entry, _ show: (ScriptEvent, Settings) -> Bool
  ) -> [ScriptFailure] {
    let failures = writeRecords().map {
      ScriptFailure(script: script.name, line: entry.number, text: entry.text, failure: $0)
    }
    for failure in failures { _ = show(.failure(failure), settings) }
    return failures
  }

  private mutating func runFile(
    _ path: String, _ arguments: [String], _ isQuiet: Bool, _ keepGoing: Bool, _ outer: LineContext,
    _ typed: () -> String?, show: (ScriptEvent, Settings) -> Bool
  ) throws(Failure) -> ScriptResult {
    let script = try openScript(path)
    enter(script: path, isQuiet: isQuiet)
    defer { leaveScript() }
    return run(
      script, arguments: arguments, keepGoing: keepGoing, isAttended: outer.isAttended, stop: outer.stop,
      progress: outer.progress, typed: typed, show: show)
  }

  /// Reads a script; refuses one that is running already, naming the chain.
  public func openScript(_ path: String) throws(Failure) -> Script {
    let paths = running.map(\.path)
    if let first = paths.firstIndex(of: path) {
      let chain = (paths[first...] + [path]).map { $0.relative(to: path.folder) }
      throw Failure(
        "this script runs itself: \(chain.joined(separator: " > "))", advice: "take out one of these run lines")
    }
    if running.count >= Self.deepestRun {
      throw Failure(
        "scripts run each other \(Self.deepestRun) deep", advice: "put the lines of the innermost where it is run")
    }
    do {
      let bytes = try files.read(path)
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw Failure("\(path) is not UTF-8 text", advice: "save it as UTF-8", kind: .input)
      }
      return Script(text, name: path, session: self)
    } catch {
      throw Failure(any: error)
    }
  }
}

extension String {
  /// A line with the arguments of its script in their places; as it stands where it has none.
  fileprivate func filled(with arguments: [String]) -> String {
    guard !arguments.isEmpty, contains("$") else { return self }
    return (try? Parser.parse(self, arguments: arguments))?.description ?? self
  }
}

/// How a script ended.
public struct ScriptResult: Sendable {
  public var failures: [ScriptFailure] = []
  /// The status that `quit` asked for.
  public var quit: Int32?

  public init() {}
}

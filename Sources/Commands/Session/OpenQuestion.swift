import Analysis
import ArgumentGraph
import Query
import Rendering

/// A question that waits for an answer, with all that is needed to compare one with its key.
///
/// It holds a session of its own, so that one may look before answering and leave no trace of it.
public struct OpenQuestion: Sendable {
  /// What comes of a typed line.
  public enum Response: Sendable {
    /// Nothing is compared: only the key is asked for.
    case unanswered
    /// How it compares with the key, in words.
    case compared(String)
    /// It was a line to look with; the question stands.
    case looked(Reply)
    /// It could not be understood, and why; the question stands.
    case mistaken(String)
    /// It is a command that does more than look: to be executed in the session itself before the question is put again.
    case command
  }

  private var session: Session
  private let key: Selection

  init(_ key: Selection, in session: Session) {
    self.key = key
    self.session = session
    refresh(in: session)
  }

  /// Goes on in a session that was changed meanwhile; what was looked at stays `_`.
  public mutating func refresh(in session: Session) {
    let last = self.session.last
    self.session = session
    self.session.last = last
    // What is typed means what is printed, and nobody records it.
    self.session.anchored = [:]
    self.session.recording = nil
    self.session.transcribing = nil
  }

  /// Takes what was typed as an answer, or as a line to look with.
  public mutating func take(_ typed: String, stop: @escaping () -> Bool = { false }) -> Response {
    let text = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if ["", "s", "skip", "q", "quit"].contains(text.lowercased()) { return .unanswered }
    // A slip of the finger must not give the answer away.
    if text.count == 1, text != "_" { return .mistaken("Type ids or a selection; Enter shows the answer.") }
    let context = LineContext(isAttended: true, stop: stop)
    do {
      if let ids = TypedIDs(all: text) { return .compared(try verdict(ids)) }
      switch TypedLine(text) {
      case .command(let command): return look(text, command, context)
      case .selection(let stages):
        var found: Selection?
        for stage in stages { found = try session.evaluate(stage, piped: found, context) }
        guard let found, !found.isEmpty else { return .mistaken("That selects nothing.") }
        return .compared(verdict(found.statements.map { [$0] }))
      case .mistake(let failure): return .mistaken(failure.inOneLine)
      case .words:
        guard let ids = TypedIDs(among: text) else {
          return .compared("Only ids and selections are compared, and there is none in it.")
        }
        return .compared("Only the ids in it are compared (\(ids.shown)). \(try verdict(ids))")
      }
    } catch {
      return .mistaken(session.mended(Failure(any: error), text).inOneLine)
    }
  }

  /// Answers a line that only looks; one that changes something, moves or takes files is left alone.
  private mutating func look(_ text: String, _ command: Command, _ context: LineContext) -> Response {
    let looks = [.look, .walk, .compare].contains(command.group) || ["help", "apropos"].contains(command.name)
    guard looks || command.group == .edit else { return .command }
    var copy = session
    do throws(Failure) {
      let reply = try copy.execute(text, context)
      guard looks, reply.effect == nil, copy.place == session.place, copy.log.steps.count == session.log.steps.count
      else { return .command }
      session = copy
      return .looked(reply)
    } catch {
      return .mistaken(error.inOneLine)
    }
  }

  private func verdict(_ ids: TypedIDs) throws -> String {
    verdict(
      try ids.patterns.flatMap { pattern in
        let found = try session.statements(ArgumentReader.Placed(pattern, at: .none))
        // A sentence is named as one; of more each statement by itself.
        if case .sentence = pattern { return [found] }
        return found.map { [$0] }
      })
  }

  /// `2 of 3 named; not in the key: A3.1b.`
  private func verdict(_ namings: [[Handle<Statement>]]) -> String {
    let check = AnswerCheck(namings, for: key, in: session.graph)
    if check.isRight { return key.count > 1 ? "Right: all \(key.count) named." : "Right." }
    let beside = check.beside.prefix(5).map { naming in
      naming.count == 1 ? session.graph.id(naming[0]) : "\(session.graph.id(of: naming[0]).wholeSentence)"
    }
    let more = check.beside.count > 5 ? " and \(check.beside.count - 5) more" : ""
    let rest = beside.isEmpty ? "" : "; not in the key: \(beside.joined(separator: ", "))\(more)"
    return "\(check.named.count) of \(key.count) named\(rest)."
  }
}

extension Failure {
  /// The message with what to try, on one line.
  var inOneLine: String {
    let text = shownMessage + (advice.map { "; \($0)" } ?? "")
    return text.hasSuffix("?") ? text : text + "."
  }
}

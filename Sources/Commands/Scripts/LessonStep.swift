import Query
import Rendering

/// What a script shows, step by step, as far as it can stand on paper.
enum LessonStep: Equatable {
  /// An empty `say`: a new part begins.
  case part
  case words(String)
  /// Time to think before what follows is shown.
  case pause
  /// A question with the view that answers it.
  case question(String, key: LessonView)
  case view(LessonView)
}

/// An answer with the line that makes it.
struct LessonView: Equatable {
  let line: String
  let answer: Answer
  /// How many rows of a section are shown; `nil` for all.
  let rows: Int?
  /// Whether it is a passage of an article rather than an answer about it.
  let isPassage: Bool

  /// Whether it puts questions, and holds what answers them.
  var asks: Bool { answer.hasKeys }
}

extension LessonStep {
  /// What a line of a script shows; `nil` for one that only changes something or says where one stands.
  init?(_ reply: Reply, to line: String, rows: Int?) {
    func view(_ answer: Answer? = nil, isPassage: Bool = false) -> LessonView {
      LessonView(line: line, answer: answer ?? reply.answer, rows: rows, isPassage: isPassage)
    }
    switch reply.effect {
    case .say(let text): self = text.allSatisfy(\.isWhitespace) ? .part : .words(text)
    case .pause: self = .pause
    case .ask(let question, _):
      var key = reply.answer
      key.title = nil
      self = .question(question, key: view(key))
    case nil, .walk:
      guard !reply.answer.isEmpty, let parsed = try? Parser.parse(line), parsed.variable == nil else { return nil }
      guard case .command(let call)? = parsed.stages.last, let command = CommandTable.command(named: call.name) else {
        self = .view(view())
        return
      }
      if !command.isView { return nil }
      self = .view(view(isPassage: command.name == "read"))
    default: return nil
    }
  }
}

extension Command {
  /// Whether its answer says something about the articles, rather than what was done.
  fileprivate var isView: Bool {
    switch group {
    case .load: ["articles", "parties", "voices"].contains(name)
    case .look, .compare: true
    case .walk: !["go", "back", "forward"].contains(name)
    case .teach: !["expect", "tour"].contains(name)
    case .edit, .keep, .shell: false
    }
  }
}

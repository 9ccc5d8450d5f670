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
  /// A line that changes the map, told only with a view of what came of it.
  case change(String)
}

/// An answer with the line that makes it.
struct LessonView: Equatable {
  /// The line, after those that name what it asks for, or that change the map.
  var lines: [String]
  let answer: Answer
  /// How many rows of a section are shown; `nil` for all.
  let rows: Int?
  /// Whether it is a passage of an article rather than an answer about it.
  let isPassage: Bool

  /// Whether it puts questions, and holds what answers them.
  var asks: Bool { answer.hasKeys }
}

/// The steps of a script that runs.
struct LessonSteps {
  private(set) var steps: [LessonStep] = []
  private var asked = ""
  /// Lines that give names to selections, which no view has used yet.
  private var named: [String] = []

  mutating func note(_ event: ScriptEvent, _ settings: Settings) {
    switch event {
    case .line(_, let line): asked = line
    case .reply(let reply): note(reply, rows: settings.rowLimit)
    case .failure, .refusal: break
    }
  }

  /// Nothing is noted of a line that only changes something, or says where one stands.
  private mutating func note(_ reply: Reply, rows: Int?) {
    switch reply.effect {
    case .say(let text): steps.append(text.allSatisfy(\.isWhitespace) ? .part : .words(text))
    case .pause: steps.append(.pause)
    case .ask(let question):
      var key = reply.answer
      // It stands under its number; the question is in the line.
      key.title = nil
      if key.sections.count == 1 { key.sections[0].heading = nil }
      steps.append(.question(question, key: view(key, rows)))
    case nil:
      guard !reply.answer.isEmpty, let line = try? Parser.parse(asked) else { return }
      if line.variable != nil { return named.append(asked) }
      var isPassage = false
      if case .command(let call)? = line.stages.last, let command = CommandTable.command(named: call.name) {
        if command.isEdit { steps.append(.change(asked)) }
        if !command.isView { return }
        isPassage = command.name == "read"
      }
      steps.append(.view(view(reply.answer, rows, isPassage: isPassage)))
    default: break
    }
  }

  private mutating func view(_ answer: Answer, _ rows: Int?, isPassage: Bool = false) -> LessonView {
    let usesNames = asked.contains("$")
    defer { if usesNames { named = [] } }
    return LessonView(
      lines: (usesNames ? named : []) + [asked], answer: answer, rows: rows, isPassage: isPassage)
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

  fileprivate var isEdit: Bool { group == .edit && name != "log" }
}

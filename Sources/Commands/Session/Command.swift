import ArgumentGraph
import Query
import Rendering

/// A command: one declaration that feeds help, Tab, the README's table, and the tests that run its examples.
public struct Command: Sendable {
  /// How commands are grouped in help, in this order.
  public enum Group: String, Sendable, CaseIterable {
    case load, look, walk, compare, edit, teach, keep, shell
  }

  /// A line one can type after the shipped article is loaded, with what it shows.
  public struct Example: Sendable {
    public let line: String
    public let note: String
    /// Lines that must go before it, for a reader as for a test.
    public let after: [String]

    public init(_ line: String, _ note: String, after: [String] = []) {
      self.line = line
      self.note = note
      self.after = after
    }
  }

  public let name: String
  public let group: Group
  /// What to type, with `[…]` around what may be left out: `compare [X Y] [about:TOPIC]`.
  public let usage: String
  /// One line that begins with a verb, without a full stop.
  public let summary: String
  /// What the answer means exactly, in sentences; "" where the summary says it all.
  public let details: String
  /// Where the definition comes from in the literature; "" where it is Moot's own.
  public let source: String
  /// In the order in which they are typed.
  public let parameters: [Parameter]
  public let options: [String]
  public let examples: [Example]
  /// Whether it works on the statements that are piped into it.
  let takesPipe: Bool
  /// Whether the lines after it, up to one with a dot, belong to it.
  let takesText: Bool
  let run: @Sendable (inout Session, Invocation) throws -> Reply

  init(
    _ name: String, _ group: Group, usage: String, _ summary: String, details: String = "", after source: String = "",
    takes parameters: [Parameter] = [],
    options: [String] = [], takesPipe: Bool = false, takesText: Bool = false, examples: [Example],
    run: @escaping @Sendable (inout Session, Invocation) throws -> Reply
  ) {
    self.name = name
    self.group = group
    self.usage = usage
    self.summary = summary
    self.details = details
    self.source = source
    self.parameters = parameters
    self.options = options
    self.examples = examples
    self.takesPipe = takesPipe
    self.takesText = takesText
    self.run = run
  }
}

extension Command {
  /// Whether `expect` looks at its answer; what serves a lesson or the shell leaves the one before.
  var isTested: Bool { ![.teach, .shell, .keep].contains(group) || ["quiz", "card", "play"].contains(name) }

  /// Whether `all` at its end is its own: how deep to walk, a value. For the others it lifts the limit on rows.
  var takesAll: Bool { name == "set" || group == .walk && !["near", "walk", "question"].contains(name) }
}

/// What a command gives back: an answer, and what the shell is to do besides showing it.
public struct Reply: Sendable {
  public var answer: Answer
  /// The statements shown, which become `_`; `nil` where the answer shows none and `_` stays.
  public var selection: Selection?
  public var effect: Effect?
  /// Makes the answer with every row, where those that text does not show were left out.
  var makeWhole: (@Sendable (Session) throws -> Answer)?
  /// What takes the answer to a question that somebody is asked; `nil` where nobody is.
  public var question: OpenQuestion?
  /// The form that its line asks for; `nil` for the one that is set.
  public var format: AnswerFormat?

  public init(_ answer: Answer = Answer(), selection: Selection? = nil, effect: Effect? = nil) {
    self.answer = answer
    self.selection = selection
    self.effect = effect
  }

  /// What is left of it in a script that is run quietly: what it does, and none of what it shows or waits for.
  var unspoken: Reply {
    switch effect {
    case .quit, .run, .output: Reply(effect: effect)
    default: Reply()
    }
  }
}

/// What only the shell can do.
public enum Effect: Sendable, Equatable {
  case quit(Int32)
  /// Text for other tools, written as it stands.
  case raw(String)
  /// Words of a lesson, shown as they stand.
  case say(String)
  /// Wait for Enter at a terminal.
  case pause
  /// Put a question, wait for an answer at a terminal, then show the ids that answer it.
  case ask(String)
  /// Run a script; quietly, where nothing but its failures is to be shown.
  case run(path: String, arguments: [String], isQuiet: Bool = false)
  /// Go through these steps one by one at a terminal, in place of the answer, which shows them all.
  case walk([WalkStep])
  /// Offer these lines one by one at the prompt, in place of the answer, which lists them.
  case tour([TourStep])
  /// Put the questions of a quiz one by one at a terminal, in place of the answer, which shows them all with their keys.
  case quiz(QuizRun)
  /// Write answers to this file, which stands empty, or to the screen again.
  case output(path: String?, once: Bool)
  /// List what was typed before.
  case history(matching: String?)
  /// Restore the session that was left unsaved, or drop it.
  case recover(drop: Bool)
}

extension Effect {
  /// Whether it waits once more after a line that was typed where it waited has been executed.
  public var waitsAgain: Bool {
    switch self {
    case .pause, .ask, .quiz: true
    default: false
    }
  }
}

/// One step of a walk through the premises, or of an interview.
public struct WalkStep: Sendable, Equatable {
  public let depth: Int
  public let id: String
  /// A question that is put first; what is shown then waits for a key.
  public let asked: TextLine?
  public let rows: [Row]

  public init(depth: Int = 0, id: String, asked: TextLine? = nil, rows: [Row]) {
    self.depth = depth
    self.id = id
    self.asked = asked
    self.rows = rows
  }
}

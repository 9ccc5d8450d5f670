import Commands
import Rendering

/// What the command line asked for; made by the executable's options.
public struct ShellOptions: Sendable {
  /// What runs besides the articles, in the order given.
  public enum Work: Sendable {
    case command(String)
    case script(path: String, arguments: [String])
  }

  public var articles: [String] = []
  public var work: [Work] = []
  /// Go on at the prompt after the work.
  public var isInteractive = false
  public var keepsGoing = false
  public var echoes = false
  public var isQuiet = false
  public var readsInit = true
  public var pages = true
  public var colour = "auto"
  public var format = AnswerFormat.text
  /// How text is laid out; `nil` where `MOOT_STYLE` decides.
  public var style: TextStyle.Form?
  public var history: String?
  public var checks: [String] = []
  public var updates = false

  public init() {}

  /// Whether a script is among the work, which may wait for somebody.
  var hasScript: Bool {
    work.contains { work in
      if case .script = work { true } else { false }
    }
  }
}

/// How Moot ends.
public enum ExitStatus {
  static let ok: Int32 = 0
  static let failed: Int32 = 1
  static let usage: Int32 = 2
  static let unreadable: Int32 = 3
  static let interrupted: Int32 = 130
}

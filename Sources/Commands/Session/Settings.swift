import ArgumentGraph
import Query
import Rendering

public typealias AnswerFormat = Query.AnswerFormat

/// What `set` changes. Only `links` and `words` bear on answers; the rest is about showing them.
public struct Settings: Sendable, Equatable {
  public var links: LinksCounted = .found
  /// The folder whose word lists are in use; `nil` for those built in.
  public internal(set) var words: String?
  /// Rows of a section shown before "… more".
  public var rows = 5
  /// Columns; `nil` for those of the terminal, 80 elsewhere.
  public var width: Int?
  /// How lines of text are built.
  public var style = TextStyle.Form.outline
  public var format = AnswerFormat.text
  public var echo = false
  public var timing = false
  public var hints = true
  public var pager = true
  /// Whether a script stops at its first error.
  public var bail = true

  public init() {}

  /// Whether hints stand beside a line; what is read out while one types would only disturb.
  public var showsHints: Bool { hints && style == .outline }

  /// These settings for an answer that may ask for a form of its own.
  public func showing(_ reply: Reply) -> Settings {
    var settings = self
    if let format = reply.format { settings.format = format }
    return settings
  }

  /// A setting as `set` lists it.
  public struct Entry: Sendable {
    public let name: String
    public let values: [String]
    public let meaning: String
    let get: @Sendable (Settings) -> String
    /// False where the value is not one of the setting's.
    let put: @Sendable (inout Settings, String) -> Bool
  }

  /// Every setting, in the order in which `set` lists them.
  public static let entries: [Entry] = [
    Entry(
      name: "links", values: LinksCounted.allCases.map(\.rawValue),
      meaning: "what counts: links found and reviewed, reviewed only, or all"
    ) {
      $0.links.rawValue
    } put: { settings, value in
      guard let links = LinksCounted(rawValue: value) else { return false }
      settings.links = links
      return true
    },
    Entry(name: "words", values: ["built-in"], meaning: "folder of word lists that replace those built in") {
      $0.words ?? "built-in"
    } put: { _, _ in
      // The session reads them, and with them all articles again.
      false
    },
    Entry(name: "rows", values: ["5", "20", "all"], meaning: "rows of a section shown before \"… more\"") {
      $0.rows == .max ? "all" : "\($0.rows)"
    } put: { settings, value in
      if value == "all" { settings.rows = .max; return true }
      guard let rows = Int(value), rows > 0 else { return false }
      settings.rows = rows
      return true
    },
    Entry(name: "width", values: ["auto", "80", "120"], meaning: "columns of the screen") {
      $0.width.map(String.init) ?? "auto"
    } put: { settings, value in
      if value == "auto" { settings.width = nil; return true }
      guard let width = Int(value), (20...1000).contains(width) else { return false }
      settings.width = width
      return true
    },
    Entry(
      name: "style", values: TextStyle.Form.allCases.map(\.rawValue),
      meaning: "how text is laid out; plain: one label and value a line, for a screen reader"
    ) {
      $0.style.rawValue
    } put: { settings, value in
      guard let form = TextStyle.Form(rawValue: value) else { return false }
      settings.style = form
      return true
    },
    Entry(name: "format", values: AnswerFormat.allCases.map(\.rawValue), meaning: "form in which answers are written") {
      $0.format.rawValue
    } put: { settings, value in
      guard let format = AnswerFormat(rawValue: value) else { return false }
      settings.format = format
      return true
    },
    flag("echo", "print each line before its answer", \.echo),
    flag("timing", "print how long each line took, on standard error", \.timing),
    flag("hints", "show what a command takes, on the right while typing", \.hints),
    flag("pager", "page answers taller than the screen", \.pager),
    flag("bail", "stop a script at its first error", \.bail),
  ]

  private static func flag(
    _ name: String, _ meaning: String, _ path: WritableKeyPath<Settings, Bool> & Sendable
  ) -> Entry {
    Entry(name: name, values: ["on", "off"], meaning: meaning) {
      $0[keyPath: path] ? "on" : "off"
    } put: { settings, value in
      guard value == "on" || value == "off" else { return false }
      settings[keyPath: path] = value == "on"
      return true
    }
  }
}

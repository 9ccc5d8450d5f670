import Lexicon
import Reading
import Rendering
import Testing

@testable import Commands

/// A session over files in memory, with short ways to type lines and to see what comes back.
struct Desk {
  let files: MemoryFiles
  var session: Session

  /// An empty session.
  init(_ texts: [String: String] = [:], home: String? = nil, words: WordSource = .embedded) {
    files = MemoryFiles(texts, home: home)
    session = Session(files: files, words: words)
  }

  /// A session with `Texts.dam` loaded as A.
  ///
  /// The article is read once; every test gets a copy of the session, with files of its own.
  static func dam(_ more: [String: String] = [:]) throws -> Desk {
    let files = MemoryFiles(more.merging(["dam.txt": Texts.dam]) { given, _ in given })
    var session = try read.get()
    session.files = files
    return Desk(files: files, session: session)
  }

  private static let read = Result {
    var desk = Desk(["dam.txt": Texts.dam])
    try desk.type("load dam.txt")
    return desk.session
  }

  private init(files: MemoryFiles, session: Session) {
    self.files = files
    self.session = session
  }

  /// What a line shows on 80 columns, without the last line break.
  @discardableResult
  mutating func type(
    _ line: String, text block: String? = nil, arguments: [String] = [], isScript: Bool = false
  ) throws -> String {
    Self.shown(try reply(to: line, text: block, arguments: arguments, isScript: isScript), session.settings)
  }

  mutating func reply(
    to line: String, text block: String? = nil, arguments: [String] = [], isScript: Bool = false
  ) throws(Failure) -> Reply {
    let lines = block?.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) ?? []
    defer { #expect(session.writeRecords() == []) }
    return try session.execute(line, LineContext(arguments: arguments, block: lines, isScript: isScript))
  }

  /// Types several lines and shows what the last of them shows.
  @discardableResult
  mutating func type(all lines: String...) throws -> String {
    var shown = ""
    for line in lines { shown = try type(line) }
    return shown
  }

  /// How a line is refused: the message, the line with carets, details, and what to try; "" where it is not refused.
  mutating func refusal(of line: String, arguments: [String] = [], isScript: Bool = false) -> String {
    do throws(Failure) {
      _ = try reply(to: line, arguments: arguments, isScript: isScript)
      return ""
    } catch {
      let text = "error: \(error.message)\n" + error.shown(in: line)
      return String(text.dropLast())
    }
  }

  /// The ids that a line shows.
  mutating func ids(_ line: String) throws -> String { try reply(to: line).answer.ids.joined(separator: " ") }

  mutating func count(_ line: String) throws -> Int { try reply(to: line).answer.count }

  /// Runs a script file from start to end: what it shows, and how it fails.
  @discardableResult
  mutating func run(_ path: String, _ arguments: String..., keepGoing: Bool = false) throws -> String {
    let absolute = files.absolute(path, from: nil)
    let script = try session.openScript(absolute)
    session.enter(script: absolute)
    defer { session.leaveScript() }
    var shown = ""
    let result = session.run(script.named(path), arguments: arguments, keepGoing: keepGoing) { event, settings in
      switch event {
      case .line: break
      case .reply(let reply):
        let text = Self.shown(reply, settings)
        shown += text.isEmpty ? "" : text + "\n"
      case .failure(let failure): shown += failure.description
      case .refusal(let failure, let text): shown += "error: \(failure.shownMessage)\n" + failure.shown(in: text)
      }
      return true
    }
    if let status = result.quit { shown += "quit \(status)\n" }
    return String(shown.dropLast())
  }

  private static func shown(_ reply: Reply, _ settings: Settings) -> String {
    switch reply.effect {
    case .say(let text): return text
    case .raw(let text): return text
    default:
      let style = TextStyle(width: settings.width ?? 80, rows: settings.rows == .max ? nil : settings.rows)
      return String(reply.answer.text(style).dropLast())
    }
  }
}

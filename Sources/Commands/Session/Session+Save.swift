import ArgumentGraph
import Query

/// The lines of a script that is being written, and the words to which its ids are anchored so far.
struct ScriptLines: Sendable {
  /// The folder from which its paths start.
  let folder: String
  private(set) var lines: [String] = []
  private var inForce: [StatementID: String] = [:]
  /// Whether the text that was read last is known: a `reload` then tells nothing new.
  private var isWhole = true

  init(in folder: String) { self.folder = folder }

  mutating func append(_ line: String) { lines.append(line) }

  /// From here on lines are added as they are made.
  mutating func goOn() { isWhole = false }

  mutating func append(anchors: [Log.Anchor]) { lines += anchors.newLines(after: &inForce) }

  /// The lines so far; what comes next is added to none.
  mutating func take() -> [String] {
    defer { lines = [] }
    return lines
  }

  /// A logged command, ids anchored ahead of it, what was read after it.
  ///
  /// - Parameter later: what the file that it loads holds by now, which is what a replay reads.
  mutating func append(_ entry: Log.Entry, readAgain later: Log.ReadText? = nil, version: String) {
    append(anchors: entry.anchors)
    let texts = later.map { [$0] } ?? entry.texts
    lines.append(entry.savedLine(from: folder, digest: texts.first?.digest))
    for text in texts {
      inForce = inForce.filter { $0.key.article != text.article }
      if later == nil, entry.line.hasPrefix("reload "), isWhole { continue }
      lines.append("reading \(text.article) by Moot \(version)")
      lines += text.reading.entries.map { Script.stuffed($0.line) }
      lines.append(".")
    }
  }
}

extension Session {
  /// The session as a script: its log, paths as seen from the script's folder, every id anchored by its words, and
  /// what was read of each text.
  func script(savedTo path: String, version: String, as verb: String = "Saved") -> ScriptLines {
    var script = ScriptLines(in: path.folder)
    script.append("#!/usr/bin/env -S moot -f")
    script.append("# \(verb) by Moot \(version). Replay: moot -f \(path.lastComponent.asArgument)")
    for (place, entry) in log.entries.enumerated() {
      if entry.anchors.contains(where: { isLost($0, after: place) }) {
        script.append("# lost when its article was read again: \(entry.shown(from: path.folder))")
        continue
      }
      // The file that the script will read is the one that was read last.
      let later = entry.line.isSetWords ? nil : entry.texts.first.flatMap { log.readAgain($0.article, after: place) }
      script.append(entry, readAgain: later, version: version)
    }
    return script
  }

  /// Whether a line is about words that its article, read again since, has no more: so is what the line did.
  private func isLost(_ anchor: Log.Anchor, after place: Int) -> Bool {
    guard let article = anchor.id.article, log.readAgain(article, after: place) != nil else { return false }
    return statement(anchoredTo: anchor.words, near: anchor.id) == nil
  }
}

extension Log {
  /// What was read when an article was last read again after an entry; `nil` where it was not, or was loaded anew first.
  fileprivate func readAgain(_ article: ArticleID, after place: Int) -> ReadText? {
    var last: ReadText?
    for entry in entries[(place + 1)...] where entry.texts.contains(where: { $0.article == article }) {
      guard entry.line.hasPrefix("reload ") else { break }
      last = entry.texts.first
    }
    return last
  }
}

extension Log.Entry {
  /// The line as `log` and `undo` show it: an article's path as seen from a folder, of a pasted text the command only.
  func shown(from folder: String) -> String { Log.typed(line, from: folder).firstLine }

  /// The line with the path of its article as seen from a folder, and with the digest of the text that is there now.
  fileprivate func savedLine(from folder: String, digest: String?) -> String {
    guard let parts = Log.partsOfPath(line) else { return line }
    var rest = parts.rest
    if !line.isSetWords, let old = texts.first?.digest, let digest { rest = rest.replacing(old, with: digest) }
    return parts.command + parts.path.relative(to: folder).asArgument + rest
  }
}

extension Log {
  /// A logged line as one types it in a folder, the text of a `paste` beneath it.
  static func typed(_ line: String, from folder: String) -> String {
    guard let parts = partsOfPath(line) else { return line }
    let rest = parts.rest.firstRange(of: " --sha256 ").map { parts.rest[..<$0.lowerBound] } ?? parts.rest[...]
    return parts.command + parts.path.relative(to: folder).asArgument + rest
  }

  /// The path that a logged `load` or `set words` names, what stands before it and what follows; `nil` for other lines.
  fileprivate static func partsOfPath(_ line: String) -> (command: String, path: String, rest: String)? {
    guard let command = ["load ", "set words "].first(where: line.hasPrefix), let parsed = try? Parser.parse(line),
      case .command(let call)? = parsed.stages.first,
      let path = call.arguments.dropFirst(line.isSetWords ? 1 : 0).first?.text, path.hasPrefix("/")
    else { return nil }
    let start = command + path.asArgument
    return line.hasPrefix(start) ? (command, path, String(line.dropFirst(start.count))) : nil
  }
}

extension String {
  /// Whether a logged line changes the word lists, so that its texts are those that were read again.
  fileprivate var isSetWords: Bool { hasPrefix("set words ") }
}

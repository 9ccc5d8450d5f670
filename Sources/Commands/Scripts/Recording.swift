import ArgumentGraph
import Query
import Rendering

/// A script that is being recorded: lines that wait to be written, and what a replay will know by then.
struct Recording: Sendable {
  /// From the root, and as it was typed.
  let path: String
  let name: String
  /// How many scripts ran when it began: lines of scripts that are run since are not its own.
  let depth: Int
  var script: ScriptLines
  /// How many lines were recorded.
  var count = 0
  /// Whether an answer was recorded, so that `expect` has something to test.
  var hasAnswer = false
  /// Whether `_`, and what `down N` counts, come from what was recorded.
  var knowsLast = false
  var knowsNumbered: Bool
}

/// What a line found when it was executed.
struct Before {
  let prompt: String
  let place: Handle<Statement>?
  let last: Selection
  let entries: Int
}

extension Session {
  var before: Before { Before(prompt: promptName, place: place, last: last, entries: log.entries.count) }

  /// Commands that serve the sitting, and would fail or do harm in a replay.
  private static let unrecorded: Set<String> = [
    "record", "transcript", "history", "recover", "quit", "save", "export", "output", "once", "reading", "anchor",
  ]

  /// Notes a line that went through, with expectations of its answer.
  mutating func record(_ text: String, _ context: LineContext, _ before: Before) {
    guard var recording, recording.depth == running.count else { return }
    defer { self.recording = recording }
    let line = (try? Parser.parse(text, arguments: context.arguments)) ?? Line(stages: [])
    guard let stage = line.stages.last else {
      if !text.allSatisfy(\.isWhitespace) { recording.script.append(text) }
      return
    }
    var command: Command?
    var namesPath = false
    if case .command(let call) = stage {
      namesPath = !call.paths.isEmpty
      command = CommandTable.command(named: call.name) ?? (try? CommandTable.lookUp(call, allowingPrefix: true))
    }
    let name = command?.name ?? ""
    if Self.unrecorded.contains(name) || (name == "expect" && !recording.hasAnswer) { return }
    let isAnswer = lastAnswer?.line == text
    if log.entries.count > before.entries {
      // What changes the session is written as the log holds it, which names no place, no number and no `_`.
      if let comment = Line.comment(of: text) { recording.script.append(comment) }
      for entry in log.entries[before.entries...] { recording.script.append(entry, version: mootVersion) }
    } else if ["back", "forward", "down"].contains(name) && (name != "down" || !recording.knowsNumbered) {
      guard let place, place != before.place else { return }
      recording.script.append("go \(graph[place].id)  # \(text)")
    } else {
      if line.stages.contains(where: \.usesLast), !recording.knowsLast {
        recording.script.append(written(before.last))
      }
      recording.script.append(asScriptLine(text, arguments: context.arguments, in: recording.script.folder))
    }
    recording.count += 1
    if ["premises", "conclusions", "attackers", "targets"].contains(name) || place != before.place {
      recording.knowsNumbered = true
    }
    guard isAnswer, let tested = lastAnswer else { return }
    recording.hasAnswer = true
    recording.knowsLast = true
    // These tell of the sitting: of paths as typed, of what was taken back.
    guard !["log", "undo", "redo", "reload"].contains(name) else { return }
    for line in tested.expectations(namingPaths: namesPath) {
      recording.script.append(line)
    }
  }

  /// Notes a `run` whose script ended well; what it showed, the script itself tests.
  public mutating func recordRun(_ text: String, arguments: [String]) {
    guard var recording, recording.depth == running.count else { return }
    recording.script.append(asScriptLine(text, arguments: arguments, in: recording.script.folder))
    recording.count += 1
    (recording.hasAnswer, recording.knowsLast, recording.knowsNumbered) = (true, true, true)
    self.recording = recording
  }
}

extension TestedAnswer {
  /// Ids on a line, and at most so many in all: of more only the count is tested.
  private static let idsOnLine = 12
  private static let mostIDs = 60

  /// Lines that hold of this answer, and fail when a replay shows others.
  func expectations(namingPaths: Bool) -> [String] {
    let ids = answer.ids
    if !ids.isEmpty {
      let named = ids.count <= Self.mostIDs ? ids[...] : []
      let lines = stride(from: named.startIndex, to: named.endIndex, by: Self.idsOnLine).map {
        "expect has " + named[$0..<min($0 + Self.idsOnLine, named.endIndex)].joined(separator: " ")
      }
      return lines + ["expect count \(answer.count)"]
    }
    let text = answer.firstLine
    if text.isEmpty { return [] }
    if let words = answer.firstQuote {
      return ["expect has \(Argument(.quoted(words)))"] + (answer.count > 0 ? ["expect count \(answer.count)"] : [])
    }
    if text == "none" { return ["expect none"] }
    var lines: [String] = []
    // Numbers of links are a session's own; a `\` would continue the line.
    let namesLink = text.split { !$0.isLetter && !$0.isNumber }.contains { word in
      word.first == "L" && word.count > 1 && word.dropFirst().allSatisfy(\.isNumber)
    }
    if !namingPaths, !namesLink, !text.hasSuffix("\\") {
      let isQuoted = text.hasPrefix("\"") && text.hasSuffix("\"")
      lines.append("expect is " + (isQuoted ? "\"\(text)\"" : text))
    }
    if answer.count > 0 { lines.append("expect count \(answer.count)") }
    return lines
  }
}

extension Answer {
  /// The first words of what its first row quotes after an id: they hold also where the id is another one.
  fileprivate var firstQuote: String? {
    guard title == nil, let cells = sections.first?.rows.first?.lines.first?.cells, case .id? = cells.first else {
      return nil
    }
    for text in cells.lazy.compactMap(\.words) {
      let words = text.split(separator: " ").prefix(9).joined(separator: " ")
      return words.isEmpty ? nil : words
    }
    return nil
  }
}

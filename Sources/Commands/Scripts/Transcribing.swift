import Query
import Rendering

/// A transcript that is being made: what was typed and printed and waits to be written.
struct Transcribing: Sendable {
  /// From the root, and as it was typed.
  let path: String
  let name: String
  /// How many scripts ran when it began.
  let depth: Int
  /// Whether it is written to its file as it grows; not where one is only checked.
  let isWritten: Bool
  var lines: [String] = []
  /// How many lines were typed.
  var count = 0
  /// Whether `_` comes from what it holds.
  var knowsLast = false

  var isMarkdown: Bool { Transcript.isMarkdown(path) }

  mutating func take() -> [String] {
    defer { lines = [] }
    return lines
  }

  mutating func append(printed text: String) {
    lines += text.printedLines.map(Transcript.shielded)
  }
}

extension Session {
  /// Commands that say where things are written, and are no part of what was said.
  private static let untranscribed: Set<String> = ["record", "transcript", "output", "once", "recover"]

  /// Notes a line and what is printed for it: all of it at the depth where the transcript began, of scripts that are
  /// run what they print.
  mutating func transcribe(_ text: String, _ context: LineContext, _ before: Before, _ outcome: Result<Reply, Failure>)
  {
    guard var transcribing else { return }
    let isOwn = transcribing.depth == running.count
    if isOwn {
      if transcribing.isWritten, isUntranscribed(text) { return }
      if case .failure(let failure) = outcome, failure.kind == .interrupted { return }
      if !transcribing.knowsLast, usesLast(text) {
        // What stood there before is shown, so that it stands there again.
        transcribing.lines += Transcript.typed(written(before.last), block: [], at: before.prompt)
        transcribing.append(printed: Reply(graph.list(before.last)).printed(settings))
      }
      transcribing.lines += Transcript.typed(text, block: context.block, at: before.prompt)
      transcribing.count += 1
    }
    if case .success(let reply) = outcome {
      transcribing.append(printed: reply.printed(settings))
      if reply.selection != nil { transcribing.knowsLast = true }
    }
    self.transcribing = transcribing
    if isOwn, case .failure(let failure) = outcome { transcribe(failure, of: text) }
  }

  /// Notes a failure as the prompt prints it.
  public mutating func transcribe(_ failure: Failure, of text: String) {
    transcribing?.append(printed: failure.told(in: text, style: settings.style))
  }

  /// Notes a failure within a script that is run.
  mutating func transcribe(_ failure: ScriptFailure) {
    guard let transcribing, transcribing.depth < running.count else { return }
    self.transcribing?.append(printed: failure.told(settings.style))
  }

  private func usesLast(_ text: String) -> Bool {
    (try? Parser.parse(text))?.stages.contains(where: \.usesLast) ?? false
  }

  private func isUntranscribed(_ text: String) -> Bool {
    guard let line = try? Parser.parse(text), case .command(let call)? = line.stages.first else { return false }
    let command = CommandTable.command(named: call.name) ?? (try? CommandTable.lookUp(call, allowingPrefix: true))
    return command.map { Self.untranscribed.contains($0.name) } ?? false
  }

  /// A typed line as it is executed: while a transcript is made, with its paths as seen from that.
  public func asExecuted(_ text: String) -> String {
    guard let transcribing, transcribing.depth == running.count else { return text }
    return withPaths(
      of: text, in: running.last?.path.folder ?? workingFolder, from: transcribing.path.folder)
  }

  /// What has made this session, as a conversation that makes it again.
  func retold(at path: String, stop: @escaping () -> Bool) -> [String] {
    // Every step there was, so that links get the numbers that they have here.
    var typed = log.steps.filter { !Log.isAnchor($0) }.map { Log.typed($0, from: path.folder) }
    let usual = Settings()
    for entry in Settings.entries where ["rows", "width", "style", "format"].contains(entry.name) {
      if entry.get(settings) != entry.get(usual) { typed.append("set \(entry.name) \(entry.get(settings))") }
    }
    if let place, graph.isLive(place) { typed.append("go \(graph[place].id)") }
    if typed.isEmpty { return [] }
    let lines = typed.flatMap { Transcript.typed($0, block: [], at: "moot") }
    let fresh = anew()
    return Transcript(lines.joined(separator: "\n") + "\n", name: "-").rerun(at: path, fresh: { fresh }, stop: stop)
      .printedLines
  }
}

extension Transcript {
  static func isMarkdown(_ name: String) -> Bool { name.hasSuffix(".md") || name.hasSuffix(".markdown") }

  /// A typed line as a transcript holds it: its prompt, what continues it and the text that follows it beneath.
  static func typed(_ text: String, block: [String], at prompt: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if !block.isEmpty { lines += block.map(Script.stuffed) + ["."] }
    return ["\(prompt)> \(lines[0])"] + lines.dropFirst().map { $0.isEmpty ? "...>" : "...> \($0)" }
  }

  /// A printed line, moved in where it would be taken for a prompt or for the end of the fence.
  static func shielded(_ line: String) -> String {
    if fence(line) != nil { return "    " + line }
    return isPrompt(line) || line.hasPrefix("...>") ? " " + line : line
  }
}

extension String {
  /// Its lines without the line break that ends the last.
  var printedLines: [String] {
    var lines = split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}

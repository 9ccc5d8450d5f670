import ArgumentGraph
import Interchange
import Query
import Rendering

extension Command {
  static let save = Command(
    "save", .keep, usage: "save [FILE] [--force] | save --reading FILE.json [--force]",
    "write the session as a script that rebuilds it, or what was read as JSON",
    details: """
      Articles are named by their paths as seen from the script, with their SHA-256 and what was read of them; links \
      by their ends; statements by id and first words. When the text or its reading has changed, a replay first lists \
      the statements gained, lost and re-held. Without FILE it writes where it was saved before. `--reading` freezes \
      the graph itself, as `export json` does: load FILE.json brings it back as it was read, with what was added, \
      judged and named since.
      """,
    takes: [.optional([.file])], options: ["force", "reading"],
    examples: [
      Example("save tolls.moot --force", "the session as a script"),
      Example("save --reading tolls.json --force", "the graph as it is read now"),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    let force = try arguments.flag("force")
    let isReading = try arguments.flag("reading")
    try arguments.rejectOptions(known: ["force", "reading"])
    let typed = arguments.nextText()
    try arguments.finish()
    if isReading {
      guard let typed else { throw arguments.missing("a file for the reading") }
      return try session.freeze(in: typed, overwriting: force)
    }
    guard let path = typed.map({ session.files.absolute($0.value, from: session.scriptFolder) }) ?? session.savedTo
    else {
      throw arguments.missing("a file the first time")
    }
    let isOwn = path == session.savedTo
    do throws(FileError) {
      try session.files.write(
        session.script(savedTo: path, version: mootVersion).lines.joined(separator: "\n") + "\n", to: path,
        typed: typed?.value ?? path, overwriting: force || isOwn)
    } catch {
      throw Failure(error, at: typed?.place.range, kind: .command)
    }
    session.savedTo = path
    session.log.markSaved()
    let name = typed?.value ?? path.lastComponent
    return Reply(
      Answer(
        "Saved \(session.log.entries.count.of("command")) to \(name).",
        notes: [TextLine([.text("Replay:"), .command("moot -f \(name.asArgument)")])], count: session.log.entries.count)
    )
  }
}

extension Session {
  /// Writes the whole graph, with the names given to selections, as Moot's own JSON.
  func freeze(in file: ArgumentReader.Placed<String>, overwriting: Bool) throws -> Reply {
    guard file.value.hasSuffix(".json") else {
      throw Failure(
        "a reading is JSON, and \(file.value) does not end in .json",
        advice: "name it \(file.value).json, so that load knows it", at: file.place.range)
    }
    let path = files.absolute(file.value, from: scriptFolder)
    do throws(FileError) {
      try files.write(frozenReading, to: path, typed: file.value, overwriting: overwriting)
    } catch {
      throw Failure(error, at: file.place.range, kind: .command)
    }
    return Reply(
      Answer(
        "Wrote \(graph.statementCount.of("statement")) to \(file.value).",
        notes: [TextLine([.text("Bring back:"), .command("load \(file.value.asArgument)")])],
        count: graph.statementCount))
  }

  /// The graph as Moot's own JSON.
  var frozenReading: String {
    MootJSON.write(graph, selections: variables.keys.sorted().map { ($0, variables[$0] ?? Selection()) })
  }
}

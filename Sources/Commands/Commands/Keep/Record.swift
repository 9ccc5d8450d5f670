import Query
import Rendering

extension Command {
  static let record = Command(
    "record", .keep, usage: "record FILE [--force] | record off", "write what is typed from now on as a script",
    details: """
      The script begins with what made the session so far, as save writes it. Each line that went through follows, \
      with an expect that tests what it showed; failures are left out, and so is what serves the sitting only (save, \
      export, history, quit). Paths are written as seen from the script. `record off`, or record alone, ends it.
      """,
    takes: [.either([[.keyword("off")], [.file]])], options: ["force"],
    examples: [
      Example("record walk.moot --force", "what is typed from here on"),
      Example("record off", "how many lines it has", after: ["record walk.moot --force", "by:Kabul"]),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    guard let file = try session.fileToKeep(&arguments) else {
      guard let recording = session.recording else {
        throw Failure("nothing is being recorded", advice: "record FILE begins", at: invocation.call.place.range)
      }
      session.recording = nil
      return Reply(
        Answer(
          "Recorded \(recording.count.of("line")) in \(recording.name).",
          notes: [TextLine([.text("Replay:"), .command("moot -f \(recording.name.asArgument)")])],
          count: recording.count))
    }
    if let recording = session.recording {
      throw Failure("\(recording.name) is being recorded already", advice: "record off ends it first")
    }
    var script = session.script(savedTo: file.path, version: mootVersion, as: "Recorded")
    if let place = session.place { script.append("go \(session.graph.id(place))") }
    script.goOn()
    let begun = session.log.entries.count
    try session.begin(file, with: script.take())
    session.recording = Recording(
      path: file.path, name: file.name, depth: session.running.count, script: script,
      knowsNumbered: session.numbered.isEmpty)
    let head = begun == 0 ? "" : " after the \(begun.of("command")) that made the session"
    return Reply(
      Answer(
        "Recording in \(file.name)\(head).", notes: [TextLine([.text("End it:"), .command("record off")])], count: 0)
    )
  }
}

/// A file that is written to from now on.
struct KeptFile {
  let path: String
  let name: String
  let typed: ArgumentReader.Placed<String>
  let force: Bool
}

extension Session {
  /// The file that a `record` or `transcript` names; `nil` for `off` and for nothing.
  func fileToKeep(_ arguments: inout ArgumentReader) throws -> KeptFile? {
    let force = try arguments.flag("force")
    try arguments.rejectOptions(known: ["force"])
    if arguments.keyword("off") {
      try arguments.finish()
      return nil
    }
    if case .word(let word)? = arguments.peek?.kind, ["on", "of", "start", "stop", "end"].contains(word),
      let place = arguments.peek?.place
    {
      throw Failure(
        "\(arguments.command) takes a file or off, not \(word)",
        advice: word == "on" || word == "start"
          ? "\(arguments.command) FILE begins" : "\(arguments.command) off ends it", at: place.range)
    }
    let typed = arguments.nextText()
    try arguments.finish()
    guard let typed else { return nil }
    return KeptFile(
      path: files.absolute(typed.value, from: scriptFolder), name: typed.value, typed: typed, force: force)
  }

  /// Makes the file, so that a name that cannot be written to fails at once and at its place.
  func begin(_ file: KeptFile, with lines: [String]) throws {
    let text = lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
    do throws(FileError) {
      try files.write(text, to: file.path, typed: file.name, overwriting: file.force)
    } catch {
      throw Failure(error, at: file.typed.place.range, kind: .command)
    }
  }
}

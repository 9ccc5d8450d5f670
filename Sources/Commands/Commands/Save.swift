import Query
import Rendering

extension Command {
  static let save = Command(
    "save", .keep, usage: "save [FILE] [--force]", "write the session as a script that rebuilds it",
    details: """
      Articles are named by their paths as seen from the script, with their SHA-256; links by their ends; statements \
      by id and first words. Without FILE it writes where it was saved before.
      """,
    takes: [.optional([.file])], options: ["force"], examples: []
  ) { session, invocation in
    var arguments = invocation.arguments
    let force = try arguments.flag("force")
    try arguments.rejectOptions(known: ["force"])
    let typed = arguments.nextText()
    try arguments.finish()
    guard let path = typed.map({ session.files.absolute($0.value, from: session.scriptFolder) }) ?? session.savedTo
    else {
      throw arguments.missing("a file the first time")
    }
    let isOwn = path == session.savedTo
    do throws(FileError) {
      try session.files.write(
        session.script(savedTo: path, version: mootVersion), to: path, typed: typed?.value ?? path,
        overwriting: force || isOwn)
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

import Query
import Rendering

extension Command {
  static let run = Command(
    "run", .keep, usage: "run FILE [ARGS] [--quiet]", "run a script; $1, $2 … in it are the ARGS",
    details: """
      The path starts from the folder of the script that runs it. A script stops at its first error. With --quiet \
      nothing that it says or shows is printed, but its failures are: for maps on which a lesson is to rest.
      """,
    takes: [.script, .optional([.named("ARGS", .many(.text))])], options: ["quiet"],
    examples: [
      Example("run scripts/lessons/first-walk.moot", "the first lesson"),
      Example("run scripts/maps/right-to-act.moot --quiet", "a map to work on, without its own answers"),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    let isQuiet = try arguments.flag("quiet")
    try arguments.rejectOptions(known: ["quiet"])
    let path = try arguments.text("a script")
    var texts: [String] = []
    while let text = arguments.nextText() { texts.append(text.value) }
    try arguments.finish()
    let absolute = session.files.absolute(path.value, from: session.scriptFolder)
    let found = session.found(absolute, typed: path.value)
    guard session.files.exists(found) else {
      throw Failure(.missing(path.value, near: session.files.near(path.value)), at: path.place.range)
    }
    return Reply(effect: .run(path: found, arguments: texts, isQuiet: isQuiet))
  }
}

extension Session {
  /// The file itself where it stands, else the one of that name among those that Moot brings along.
  func found(_ absolute: String, typed: String) -> String {
    guard let home = files.home, !typed.hasPrefix("/"), !typed.hasPrefix("."), !files.exists(absolute) else {
      return absolute
    }
    let own = home + "/" + typed
    return files.exists(own) ? own : absolute
  }
}

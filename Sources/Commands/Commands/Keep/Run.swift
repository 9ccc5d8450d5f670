import Query
import Rendering

extension Command {
  static let run = Command(
    "run", .keep, usage: "run FILE [ARGS]", "run a script; $1, $2 … in it are the ARGS",
    details: "The path starts from the folder of the script that runs it. A script stops at its first error.",
    takes: [.script, .optional([.named("ARGS", .many(.text))])],
    examples: [Example("run scripts/lessons/first-walk.moot", "the first lesson")]
  ) { session, invocation in
    var arguments = invocation.arguments
    try arguments.rejectOptions()
    let path = try arguments.text("a script")
    var texts: [String] = []
    while let text = arguments.nextText() { texts.append(text.value) }
    try arguments.finish()
    let absolute = session.files.absolute(path.value, from: session.scriptFolder)
    let found = session.found(absolute, typed: path.value)
    guard session.files.exists(found) else {
      throw Failure(.missing(path.value, near: session.files.near(path.value)), at: path.place.range)
    }
    return Reply(effect: .run(path: found, arguments: texts))
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

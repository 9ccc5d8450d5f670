import Query
import Rendering

extension Session {
  func redirect(_ invocation: Invocation, once: Bool) throws -> Reply {
    var arguments = invocation.arguments
    let force = try arguments.flag("force")
    try arguments.rejectOptions(known: ["force"])
    let typed = arguments.nextText()
    try arguments.finish()
    guard let typed else {
      if once { throw arguments.missing("a file") }
      return Reply(effect: .output(path: nil, once: false))
    }
    let path = files.absolute(typed.value, from: scriptFolder)
    // The file is made here, so that a name that cannot be written to fails at once and at its place.
    do throws(FileError) { try files.write("", to: path, typed: typed.value, overwriting: force) } catch {
      throw Failure(error, at: typed.place.range, kind: .command)
    }
    return Reply(effect: .output(path: path, once: once))
  }
}

import Query
import Rendering

extension Session {
  func redirect(_ invocation: Invocation, once: Bool) throws -> Reply {
    var arguments = invocation.arguments
    let force = try arguments.flag("force")
    try arguments.rejectOptions(known: ["force"])
    let path = arguments.nextText()
    try arguments.finish()
    if path == nil, once { throw arguments.missing("a file") }
    let absolute = path.map { files.absolute($0.value, from: scriptFolder) }
    return Reply(effect: .output(path: absolute, once: once, overwriting: force))
  }
}

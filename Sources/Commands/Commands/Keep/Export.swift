import Interchange
import Query
import Rendering

extension Command {
  static let export = Command(
    "export", .keep, usage: "export json|markdown [FILE] [--force]",
    "write the graph for other tools, or as a page to read",
    details: """
      Without FILE it goes to the screen. Offsets are Unicode scalars, half open. What `export json` writes is what \
      `save --reading` writes, and load brings it back.
      """,
    takes: [.choice("json|markdown", ["json", "markdown"]), .optional([.file])], options: ["force"],
    examples: [Example("export json", "articles, voices, attributions, statements, links")]
  ) { session, invocation in
    var arguments = invocation.arguments
    let force = try arguments.flag("force")
    try arguments.rejectOptions(known: ["force"])
    let format = try arguments.text("json or markdown")
    let file = arguments.nextText()
    try arguments.finish()
    let text: String
    switch format.value.lowercased() {
    case "json": text = session.frozenReading
    case "markdown", "md": text = MarkdownPage.write(session.graph)
    default:
      let near = closest(to: format.value, among: ["json", "markdown"]).map { "did you mean \($0)?" }
      throw Failure(
        "no format \"\(format.value)\"", advice: near ?? "formats are json and markdown", at: format.place.range)
    }
    guard let file else { return Reply(effect: .raw(text)) }
    let path = session.files.absolute(file.value, from: session.scriptFolder)
    do throws(FileError) { try session.files.write(text, to: path, typed: file.value, overwriting: force) } catch {
      throw Failure(error, at: file.place.range, kind: .command)
    }
    return Reply(Answer("Wrote \(session.graph.statementCount.of("statement")) to \(file.value)."))
  }
}

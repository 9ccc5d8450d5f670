import ArgumentGraph
import ArticleText
import Query
import Rendering

extension Command {
  static let paste = Command(
    "paste", .load, usage: "paste [as LETTER] [--lines]",
    "read an article from the lines that follow, up to a line with one dot",
    details: """
      The text is kept in the session's log, and `save` writes it into the script. A line of the text that begins \
      with a dot is typed with one more. With `--lines` each line is one statement, as `load` does it.
      """,
    takes: [.optional([.keyword("as"), .named("LETTER", .text)])], options: ["lines"], takesText: true, examples: []
  ) { session, invocation in
    var arguments = invocation.arguments
    let division: Article.Division = try arguments.flag("lines") ? .lines : .prose
    try arguments.rejectOptions(known: ["lines"])
    let letter = try session.letter(&arguments)
    try arguments.finish()
    let lines = invocation.context.block
    guard lines.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else {
      throw Failure(
        "no text followed", advice: "paste the text after this line and end it with a line that holds one dot")
    }
    let id = letter ?? session.nextArticleID
    let text = lines.joined(separator: "\n") + "\n"
    let inverse = try session.load(
      Array(text.utf8), path: nil, absolute: nil, as: id, division: division, watch: invocation.context.watch(id))
    session.log.append(
      Session.pasteLine(text, as: id, division),
      inverse: .graph(inverse, declarations: session.declarations), texts: session.readText(of: id))
    guard let article = session.graph.article(id) else { return Reply() }
    return Reply(Answer(sections: [Section(rows: session.graph.loadSummary(article).map { Row($0) })], count: 1))
  }
}

extension Session {
  /// A text as a script holds it: the command, the lines, and the one dot that ends them.
  static func pasteLine(_ text: String, as id: ArticleID, _ division: Article.Division) -> String {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return (["paste as \(id)\(division.option)"] + lines.map(Script.stuffed) + ["."]).joined(separator: "\n")
  }
}

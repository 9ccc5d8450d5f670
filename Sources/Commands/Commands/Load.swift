import ArgumentGraph
import ArticleText
import Query
import Rendering

extension Command {
  static let load = Command(
    "load", .load, usage: "load FILE… [as LETTER]", "read articles into the graph",
    details: """
      Takes plain text and Markdown in UTF-8, or `-` for standard input. All or nothing: when one file cannot be read, \
      none is loaded. The same text under the same letter is loaded once.
      """,
    takes: [.file, .keyword("as")], options: ["sha256"],
    examples: [Example("load seeds/a-hard-reset.md as B", "a second copy, as article B")]
  ) { session, invocation in
    var arguments = invocation.arguments
    let digest = try arguments.option("sha256")
    try arguments.rejectOptions(known: ["sha256"])
    var paths: [ArgumentReader.Placed<String>] = []
    while !arguments.isNext("as"), let path = arguments.nextText() { paths.append(path) }
    guard !paths.isEmpty else { throw arguments.missing("a file") }
    let letter = try session.letter(&arguments)
    try arguments.finish()
    if letter != nil, paths.count > 1 {
      throw Failure("one letter for \(paths.count) files", advice: "load them one by one, each as its own letter")
    }
    var edits: [GraphEdit] = []
    var loaded: [ArticleID] = []
    var notes: [TextLine] = []
    var pasted: [ArticleID: String] = [:]
    var before = session
    for path in paths {
      let absolute = session.files.absolute(path.value, from: session.scriptFolder)
      let bytes: [UInt8]
      do throws(FileError) { bytes = try session.files.read(absolute) } catch {
        throw Failure(error, at: path.place.range)
      }
      let id = letter ?? before.nextArticleID
      if let same = before.articleLoaded(withDigest: Article.digest(of: bytes)), letter == nil || letter == same.id {
        notes.append("\(path.value) is loaded already, as \(same.id); to load it twice, name another letter.")
        continue
      }
      // What came by standard input cannot be read again: the log keeps it as if it had been pasted.
      if absolute == "-" { pasted[id] = String(decoding: bytes, as: UTF8.self) }
      edits.append(
        try before.load(bytes, path: absolute == "-" ? nil : absolute, as: id, stop: invocation.context.stop))
      loaded.append(id)
      if let wanted = digest?.value, let article = before.graph.article(id)?.article, article.sha256 != wanted {
        notes.append(
          "\(path.value) differs from the text that the script was saved with (SHA-256 \(wanted.prefix(12))…).")
      }
    }
    for (id, inverse) in zip(loaded, edits) {
      guard let line = before.logLine(loading: id, pasted: pasted[id]) else { continue }
      before.log.append(line, inverse: .graph(inverse, declarations: before.declarations))
    }
    session = before
    let lines = loaded.compactMap { session.graph.article($0) }.flatMap { session.graph.loadSummary($0) }
    return Reply(Answer(sections: [Section(rows: lines.map { Row($0) })], notes: notes, count: loaded.count))
  }
}

extension Session {
  /// The line that loads an article again.
  func logLine(loading id: ArticleID, pasted: String?) -> String? {
    guard let article = graph.article(id)?.article else { return nil }
    if let pasted {
      var lines = pasted.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
      if lines.last == "" { lines.removeLast() }
      return "paste as \(id)\n\(lines.map(Script.stuffed).joined(separator: "\n"))\n."
    }
    return article.path.map { "load \($0.asArgument) as \(id) --sha256 \(article.sha256)" }
  }

  /// The letter after `as`, which must be free; `nil` where none is given.
  func letter(_ arguments: inout ArgumentReader) throws -> ArticleID? {
    guard arguments.keyword("as") else { return nil }
    let word = try arguments.text("a letter")
    guard let id = ArticleID(word.value) else {
      throw Failure(
        "\"\(word.value)\" is no letter of an article", advice: "use A to Z but for L, N, T and V, then AA, AB …",
        at: word.place.range)
    }
    return id
  }
}

import ArgumentGraph
import ArticleText
import Query
import Rendering

extension Command {
  static let load = Command(
    "load", .load, usage: "load FILE… [as LETTER] [--lines]", "read articles into the graph",
    details: """
      Takes plain text and Markdown in UTF-8, `-` for standard input, and what `export json` wrote. All or nothing: \
      when one file cannot be read, none is loaded. The same text under the same letter is loaded once. \
      With `--lines` each line that is not blank is one statement, whatever its shape: for claims pasted one a line.
      """,
    takes: [.many(.articleFile), .optional([.keyword("as"), .named("LETTER", .text)])], options: ["lines", "sha256"],
    examples: [Example("load seeds/a-hard-reset.md as B", "a second copy, as article B")]
  ) { session, invocation in
    var arguments = invocation.arguments
    let digest = try arguments.option("sha256")
    let division: Article.Division = try arguments.flag("lines") ? .lines : .prose
    try arguments.rejectOptions(known: ["lines", "sha256"])
    var paths: [ArgumentReader.Placed<String>] = []
    while !arguments.isNext("as"), let path = arguments.nextText() { paths.append(path) }
    guard !paths.isEmpty else { throw arguments.missing("a file") }
    let letter = try session.letter(&arguments)
    try arguments.finish()
    if letter != nil, paths.count > 1 {
      throw Failure("one letter for \(paths.count) files", advice: "load them one by one, each as its own letter")
    }
    var loading = Loading(
      letter: letter, digest: digest?.value, division: division, count: paths.count, context: invocation.context)
    if paths.count == 1 {
      // One file is all or nothing by itself; a copy of a large session would cost more than reading it.
      try loading.load(paths[0], into: &session)
    } else {
      // A copy takes the files; the session becomes it when all of them went well.
      var next = session
      for path in paths { try loading.load(path, into: &next) }
      session = next
    }
    let graph = session.graph
    let lines = loading.loaded.compactMap { graph.article($0) }.flatMap { graph.loadSummary($0) }
    return Reply(
      Answer(
        sections: [Section(rows: lines.map { Row($0) })], notes: loading.notes, count: loading.loaded.count))
  }
}

/// The files of one `load`, one after the other.
private struct Loading {
  let letter: ArticleID?
  /// The SHA-256 that a script expects of the text.
  let digest: String?
  let division: Article.Division
  /// How many files there are.
  let count: Int
  let context: LineContext
  private var taken = 0
  private(set) var loaded: [ArticleID] = []
  private(set) var notes: [TextLine] = []

  init(letter: ArticleID?, digest: String?, division: Article.Division, count: Int, context: LineContext) {
    self.letter = letter
    self.digest = digest
    self.division = division
    self.count = count
    self.context = context
  }

  mutating func load(_ path: ArgumentReader.Placed<String>, into session: inout Session) throws {
    if context.stop() { throw Failure.interrupted }
    defer { taken += 1 }
    let absolute = session.files.absolute(path.value, from: session.scriptFolder)
    let bytes: [UInt8]
    do throws(FileError) { bytes = try session.files.read(absolute, typed: path.value) } catch {
      throw Failure(error, at: path.place.range)
    }
    if Session.isSavedReading(path.value, bytes) {
      guard division == .prose else {
        throw Failure("\(path.value) is a saved reading", advice: "load it without --lines", at: path.place.range)
      }
      loaded += try session.loadReading(bytes, path: path.value, absolute: absolute)
      return
    }
    let id = letter ?? session.nextArticleID
    let found = Article.digest(of: bytes)
    if let same = session.articleLoaded(withDigest: found, division: division), letter == nil || letter == same.id {
      notes.append("\(path.value) is loaded already, as \(same.id); to load it twice, name another letter.")
      return
    }
    // What came by standard input cannot be read again: it is kept as if it had been pasted.
    let isStream = absolute == "-"
    let inverse = try session.load(
      bytes, path: isStream ? nil : path.value, absolute: isStream ? nil : absolute, as: id,
      division: division, watch: context.watch(id, done: taken, of: count))
    session.log.append(
      isStream
        ? Session.pasteLine(String(decoding: bytes, as: UTF8.self), as: id, division)
        : "load \(absolute.asArgument) as \(id)\(division.option) --sha256 \(found)",
      inverse: .graph(inverse, declarations: session.declarations), texts: session.readText(of: id))
    loaded.append(id)
    if let digest, digest != found {
      notes.append(
        "\(path.value) differs from the text that the script was saved with (SHA-256 \(digest.prefix(12))…).")
    }
  }
}

extension Session {
  /// The letter after `as`; `nil` where none is given.
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

extension Article.Division {
  /// As a line says it, with the space before: " --lines"; nothing for prose.
  var option: String { self == .lines ? " --lines" : "" }
}

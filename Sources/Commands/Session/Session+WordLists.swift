import ArgumentGraph
import ArticleText
import Query
import Reading
import Rendering

extension Session {
  /// What `set words` takes for the lists built in.
  static let builtIn = "built-in"

  /// Takes other word lists and reads every article again by them; all or nothing.
  mutating func setWords(_ typed: ArgumentReader.Placed<String>, _ context: LineContext) throws -> Reply {
    let isBuiltIn = typed.value.lowercased() == Self.builtIn
    let lists =
      isBuiltIn
      ? WordLists(builtIn: builtInWords)
      : try WordLists.read(typed, from: scriptFolder, over: builtInWords, files)
    guard lists.key != self.lists.key || lists.folder != self.lists.folder else {
      return Reply(Answer("words \(wordsInUse)", count: 0))
    }
    if let frozen = graph.articles.first(where: { text(of: $0) == nil }) {
      throw Failure(
        "\(frozen.id) is a saved reading, and its words stay as they were read",
        advice: "unload \(frozen.id) first, or load its text instead", at: typed.place.range)
    }
    let tables: (reader: Reader, rules: TextRules)
    do { tables = try lists.tables() } catch {
      let parts = "\(error)".split(separator: "; ", maxSplits: 1).map(String.init)
      throw Failure(
        isBuiltIn ? parts[0] : "\(typed.value)/\(parts[0])",
        advice: parts.count > 1 ? parts[1] : "mend the line; nothing was changed", at: typed.place.range, kind: .input)
    }
    var next = self
    let sources = graph.articles.map { ($0, text(of: $0)?.source) }
    let old = self.lists
    next.use(lists, tables)
    var inverses: [GraphEdit] = []
    var read: [Log.ReadText] = []
    var notes: [TextLine] = []
    for (place, (article, source)) in sources.enumerated() {
      let watch = context.watch(article.id, done: place, of: sources.count)
      let exchange = try next.exchange(article) { session in
        let text =
          lists.cutsTexts(as: old)
          ? article.article
          : try Article.read(
            article.article.text.bytes, path: article.article.path, division: article.article.division,
            rules: tables.rules, stop: watch.stop)
        return try session.read(text, source: source, as: article.id, watch: watch)
      }
      inverses.insert(exchange.inverse, at: 0)
      read += exchange.read
      notes.append(
        "\(article.id) was read again: \(exchange.gained.of("statement")) gained, \(exchange.lost) lost.")
      notes += exchange.note.map { [$0] } ?? []
    }
    if context.stop() { throw Failure.interrupted }
    next.log.append(
      "set words \(lists.folder?.asArgument ?? Self.builtIn)",
      inverse: .all([.words(old), .graph(.batch(inverses), declarations: declarations)]), texts: read)
    self = next
    return Reply(Answer("words \(wordsInUse)", notes: notes, count: lists.replaced.count, of: "word lists"))
  }

  /// Which word lists are in use: `built-in`, or `w (loaded.tsv replaced, the other 33 built in)`.
  var wordsInUse: String {
    guard let folder = lists.folder else { return Self.builtIn }
    let shown = folder.relative(to: scriptFolder ?? workingFolder)
    if lists.replaced.isEmpty { return "\(shown) (all as built in)" }
    let rest = builtInWords.listNames.count - lists.replaced.count
    return "\(shown) (\(lists.replaced.map { "\($0).tsv" }.listed()) replaced, the other \(rest) built in)"
  }
}

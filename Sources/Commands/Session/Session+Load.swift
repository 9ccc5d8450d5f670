import Analysis
import ArgumentGraph
import ArticleText
import Interchange
import Lexicon
import Query
import Reading

extension Session {
  /// Reads bytes as an article and puts it into the graph; all or nothing.
  ///
  /// - Returns: the edit that takes it out again.
  mutating func load(
    _ bytes: [UInt8], path: String?, absolute: String?, as id: ArticleID, division: Article.Division,
    watch: Watch
  ) throws -> GraphEdit {
    let tables = try readingTables()
    let article: Article
    do {
      article = try Article.read(bytes, path: path, division: division, rules: tables.rules, stop: watch.stop)
    } catch {
      let parts = "\(error)".split(separator: "; ", maxSplits: 1).map(String.init)
      throw Failure("\(path ?? "the text"): \(parts[0])", advice: parts.count > 1 ? parts[1] : nil, kind: .input)
    }
    if watch.stop() { throw Failure.interrupted }
    return try read(article, source: absolute, as: id, watch: watch)
  }

  /// Reads an article and puts it into the graph.
  mutating func read(
    _ article: Article, source absolute: String?, as id: ArticleID, watch: Watch
  ) throws -> GraphEdit {
    let tables = try readingTables()
    let outline = tables.reader.outline(article, as: id, watch: watch)
    if watch.stop() { throw Failure.interrupted }
    let reading = withVoicesByHand(
      tables.reader.resolve(outline, parties: declarations, watch: watch), parties: declarations)
    if watch.stop() { throw Failure.interrupted }
    let inverse = try change(.load(id, article, reading))
    keep(LoadedText(outline: outline, source: absolute), of: article, as: id)
    return inverse
  }

  /// What the log keeps of an article that was read just now; nothing where there is none.
  func readText(of id: ArticleID) -> [Log.ReadText] {
    graph.article(id).map { [Log.ReadText(article: id, digest: $0.article.sha256, reading: graph.reading(of: $0))] }
      ?? []
  }

  /// Whether a file is a reading that `export json` wrote, and no article.
  static func isSavedReading(_ path: String, _ bytes: [UInt8]) -> Bool {
    path.hasSuffix(".json") && bytes.first { $0 > 0x20 } == UInt8(ascii: "{")
  }

  /// Puts a saved reading into the graph as it was read then; the letters of the articles in it.
  mutating func loadReading(_ bytes: [UInt8], path: String, absolute: String) throws -> [ArticleID] {
    let rules = try readingTables().rules
    let reading: FrozenReading
    do {
      reading = try MootJSON.read(bytes) { text, division in
        try Article.read(Array(text.utf8), path: nil, division: division, rules: rules)
      }
    } catch {
      throw Failure("\(path): \(error)", kind: .input)
    }
    do {
      let inverse = try reading.apply(to: &graph)
      updateIndex()
      areLinksAcrossStale = true
      var inverses = [Log.Inverse.graph(inverse, declarations: declarations)]
      for kept in reading.selections {
        inverses.append(.variable(kept.name, variables[kept.name]))
        variables[kept.name] = Selection(kept.statements.compactMap(graph.statement))
      }
      log.append(
        "load \(absolute.asArgument)",
        inverse: inverses.count == 1 ? inverses[0] : .all(inverses.reversed()))
    } catch {
      throw Failure(error.description)
    }
    return reading.parts.map(\.id)
  }

  /// Loads an article that the command line names, as `load` does.
  public mutating func load(
    argument path: String, stop: @escaping () -> Bool, progress: @escaping (Progress) -> Void = { _ in }
  ) throws(Failure) -> Reply {
    try execute("load \(path.asArgument)", LineContext(stop: stop, progress: progress))
  }

  /// The letter for the next article: the first after every letter used in this session.
  var nextArticleID: ArticleID {
    var ordinal = 0
    while graph.hasUsed(ArticleID(ordinal: ordinal)) { ordinal += 1 }
    return ArticleID(ordinal: ordinal)
  }

  /// The loaded article with the same text, divided in the same way, if there is one.
  func articleLoaded(withDigest digest: String, division: Article.Division) -> LoadedArticle? {
    graph.articles.first { $0.article.sha256 == digest && $0.article.division == division }
  }

  /// Applies an edit; what the graph refuses becomes a failure of the line.
  mutating func change(_ edit: GraphEdit) throws -> GraphEdit {
    do {
      let inverse = try graph.apply(edit)
      if edit.changesReading { areLinksAcrossStale = true }
      updateIndex()
      return inverse
    } catch {
      throw Failure(error)
    }
  }

  /// Brings the index up to what is loaded.
  mutating func updateIndex() {
    // Without a stemmer no word can be asked for either, and that question says why.
    guard !index.isUpToDate(with: graph), let stemmer = try? Stemmer() else { return }
    let frames = (try? readingTables()).map { tables in
      let phrases = tables.reader.lexicon.frames
      return FrameWords(phrases, read: Framing(phrases).elements(of:))
    }
    index.update(to: graph, frames: frames, stem: stemmer.stem)
  }
}

import ArgumentGraph
import ArticleText
import Reading

extension Session {
  /// Reads bytes as an article and puts it into the graph; all or nothing.
  ///
  /// - Returns: the edit that takes it out again.
  mutating func load(
    _ bytes: [UInt8], path: String?, as id: ArticleID, stop: @escaping () -> Bool
  ) throws -> GraphEdit {
    let tables = try readingTables()
    let article: Article
    do {
      article = try Article.read(bytes, path: path, rules: tables.rules)
    } catch {
      throw Failure("\(path ?? "the text"): \(error)", kind: .input)
    }
    let outline = tables.reader.outline(article, as: id, stop: stop)
    if stop() { throw Failure.interrupted }
    let inverse = try change(.load(id, article, tables.reader.resolve(outline, parties: declarations)))
    keep(outline, of: article, as: id)
    return inverse
  }

  /// Loads an article that the command line names, as `load` does.
  public mutating func load(argument path: String, stop: @escaping () -> Bool) throws(Failure) -> Reply {
    try execute("load \(path.asArgument)", LineContext(stop: stop))
  }

  /// The letter for the next article: the first after every letter used in this session.
  var nextArticleID: ArticleID {
    var ordinal = 0
    while graph.hasUsed(ArticleID(ordinal: ordinal)) { ordinal += 1 }
    return ArticleID(ordinal: ordinal)
  }

  /// The loaded article with the same text, if there is one.
  func articleLoaded(withDigest digest: String) -> LoadedArticle? {
    graph.articles.first { $0.article.sha256 == digest }
  }

  /// Applies an edit; what the graph refuses becomes a failure of the line.
  mutating func change(_ edit: GraphEdit) throws -> GraphEdit {
    do {
      return try graph.apply(edit)
    } catch {
      throw Failure(error.description)
    }
  }
}

import ArgumentGraph
import ArticleText

/// Moot's own format: the articles with their texts, and everything that was read of them or added by hand.
///
/// Offsets are Unicode scalars of the article's text, half open. A row's `holder`, `voice` and `guess` is the id of a
/// voice, or `author` for the author of the row's own article. `T` ids count within their article. A link's target is
/// a statement or, for an undercut, a link. `selections` are names given to statements, by their ids. Keys that have nothing to say may be absent; keys are only ever added.
public enum MootJSON {
  /// The number under the key `moot`: what a reader must know to read the file.
  public static let version = 1

  /// The whole graph as JSON, one object a line, with a newline at the end; `selections` are statements kept under a
  /// name, which no graph knows.
  ///
  /// - Complexity: linear in the texts and the graph, but for sorting the voices of each article.
  public static func write(
    _ graph: ArgumentGraph, selections: [(name: String, statements: Selection)] = []
  ) -> String {
    MootJSONExport(graph).text(selections)
  }
}

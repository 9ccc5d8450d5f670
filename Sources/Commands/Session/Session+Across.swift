import ArgumentGraph
import Query
import Reading

extension Session {
  /// Above so many articles the links between them wait until a line asks for them: a thousand may be loaded one by one.
  private static let fewArticles = 24

  /// Brings the suggested links between articles up to what is loaded, before a line that may ask for them.
  mutating func relateArticles(before line: String, stop: () -> Bool) throws {
    if areLinksAcrossStale, !loads(line) { try relateArticles(stop: stop) }
  }

  /// The same after a line that changed what is loaded.
  mutating func relateArticles(after line: String, stop: () -> Bool) throws {
    guard areLinksAcrossStale, graph.articleIDs.count <= Self.fewArticles || !loads(line) else { return }
    try relateArticles(stop: stop)
  }

  /// They follow from what is loaded and who is on which side, so that undo finds them anew and the log has no line.
  private mutating func relateArticles(stop: () -> Bool) throws {
    let frozen = Set(graph.articles.filter { text(of: $0) == nil }.map(\.id))
    var across = self.across
    let links = try across.links(in: graph, lexicon: readingTables().reader.lexicon, frozen: frozen, stop: stop)
    if stop() { throw Failure.interrupted }
    self.across = across
    _ = try change(.relate(links, keeping: frozen))
    areLinksAcrossStale = false
  }
}

import ArgumentGraph
import Query
import Reading
import Rendering

extension Session {
  /// Above so many articles the links between them wait until a line asks for them: a thousand may be loaded one by one.
  private static let fewArticles = 24

  /// Brings the suggested links between articles up to what is loaded, before a line that may ask for them.
  mutating func relateArticles(before line: String, stop: () -> Bool) throws {
    if areLinksAcrossStale, asksOfLinks(line) { try relateArticles(stop: stop) }
  }

  /// Whether a line may ask what is linked: all but those that load, and those of the shell.
  private func asksOfLinks(_ line: String) -> Bool {
    guard let parsed = try? Parser.parse(line), case .command(let call)? = parsed.stages.first else { return true }
    let command = CommandTable.command(named: call.name) ?? (try? CommandTable.lookUp(call, allowingPrefix: true))
    return command.map { $0.group != .load && $0.group != .shell } ?? true
  }

  /// The same after a line that changed what is loaded; an answer to `load` tells of what came.
  mutating func relateArticles(after line: String, _ reply: inout Reply, stop: () -> Bool) throws {
    guard areLinksAcrossStale, graph.articleIDs.count <= Self.fewArticles || !loads(line) else { return }
    let before = graph.links.count(where: graph.isAcross)
    try relateArticles(stop: stop)
    let gained = graph.links.count(where: graph.isAcross) - before
    guard gained > 0, loads(line) else { return }
    reply.answer.notes.append(
      TextLine([.text("\(gained.of("link")) between articles suggested; rows:"), .command("links:suggested | list")]))
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

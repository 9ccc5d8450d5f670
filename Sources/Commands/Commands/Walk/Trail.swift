import ArgumentGraph
import Query
import Rendering

extension Command {
  static let trail = Command(
    "trail", .walk, usage: "trail [all]", "list where you have been: what back and forward lead to",
    details: "The first is where the trail begins; places after \"you are here\" are those that forward leads to.",
    takes: [.optional([.keyword("all")])],
    examples: [Example("trail", "three places", after: ["go A2.1", "go A8.2", "go A8.4a", "back"])]
  ) { session, invocation in
    try invocation.arguments.finish()
    let graph = session.graph
    let behind = session.trail.behind.filter(graph.isLive)
    let ahead = session.trail.ahead.filter(graph.isLive).reversed()
    guard let place = session.place, graph.isLive(place) else {
      if graph.statementCount == 0 { throw Failure("nothing is loaded", advice: "load FILE reads an article") }
      return Reply(Answer("You stand nowhere yet; go \(session.exampleID) stands on a statement.", count: 0))
    }
    let places = behind.map { ($0, "") } + [(place, "you are here")] + ahead.map { ($0, "forward") }
    let rows = places.enumerated().map { number, entry in
      Row(graph.line(entry.0, before: [.number(number + 1)], after: entry.1.isEmpty ? [] : [.text("(\(entry.1))")]))
    }
    let title: TextLine = "\(places.count.of("place")) on your trail, \(behind.count) behind and \(ahead.count) ahead"
    return Reply(
      Answer(
        title, sections: [Section(rows: rows, isCut: true, more: "trail all", indent: 2)],
        ids: places.map { graph.id($0.0) }, count: places.count, of: "places"),
      selection: Selection(places.map(\.0)))
  }
}

extension Session {
  /// An answer that leaves you where you stand: the statement, and why.
  func staying(_ why: String) -> Reply {
    guard let place, graph.isLive(place) else { return Reply(Answer(TextLine(text: why), count: 0)) }
    return Reply(
      Answer(
        sections: [Section(rows: [Row(graph.line(place, whole: true)), Row(TextLine(text: why, indent: 2))])],
        count: 0))
  }
}

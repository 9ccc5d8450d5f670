import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let answered = Command(
    "answered", .compare, usage: "answered X [by Y]", "list a side's claims that have a reply, with the replies",
    takes: [.side, .optional([.keyword("by"), .named("Y", .side)])],
    examples: [Example("answered Islamabad by Kabul", "what Kabul is reported to answer")]
  ) { session, invocation in
    let (side, other) = try session.sides(of: invocation)
    let graph = session.graph
    let replies = Replies(
      to: side, by: other, in: graph, counting: session.settings.links, stop: invocation.context.stop)
    var sections = [Section(graph.basisLine(Basis(of: [side] + (other.map { [$0] } ?? []), in: graph)))]
    var shown = Selection()
    for (kind, name) in [
      (Replies.Kind.shown, "shown in the text"), (.suggested, "only suggested"), (.guessed, "guessed by the author"),
    ] {
      let entries = replies.entries(kind)
      let rows = entries.map { entry in
        shown.append(entry.claim)
        let links = (kind == .guessed ? entry.guesses : entry.replies)
        return Row(
          lines: [graph.line(entry.claim)]
            + links.flatMap { reply in
              reply.premises.map {
                graph.line(
                  $0, indent: 2, before: [.text(graph.passive(reply.act))], after: [graph.linkCell(reply.link)])
              }
            })
      }
      sections.append(
        Section(
          "Reply \(name) (\(rows.count) of \(replies.entries.count))", rows: rows, isCut: true,
          more: invocation.call.description + " all", indent: 2))
    }
    let title: TextLine =
      "Claims of \(side.name) with a reply\(other.map { " by \($0.name)" } ?? ""): \(shown.count) of \(replies.entries.count)"
    return Reply(Answer(title, sections: sections), selection: shown)
  }
}

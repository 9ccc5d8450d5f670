import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let unanswered = Command(
    "unanswered", .compare, usage: "unanswered X [by Y] [others] [about:TOPIC]",
    "list a side's claims that have no reply, in these articles",
    details: """
      The unit is claims of X. A reply is an attack on the claim itself, or an undercut of a reason for it; one on a \
      premise only is noted under the row. Replies shown, suggested, guessed and none make up the claims; those with \
      none are listed. Without Y everybody outside X may reply. `others` keeps those that voices of neither side reply \
      to.
      """, after: "Walton & Krabbe 1995",
    takes: [
      .side, .optional([.keyword("by"), .named("Y", .side)]), .optional([.keyword("others")]), .optional([.topic]),
      .optional([.keyword("all")]),
    ],
    examples: [
      Example("unanswered Islamabad by Kabul", "what Kabul is not reported to answer"),
      Example("unanswered Kabul", "by anyone"),
      Example("unanswered Islamabad by Kabul about:raids", "on one subject"),
    ]
  ) { session, invocation in
    let question = try ReplyQuestion<UnansweredPart>(invocation, in: session)
    let (graph, links, line) = (session.graph, session.settings.links, invocation.call.description)
    var reply = Reply(
      graph.unanswered(question, links, line, session.screenful(for: invocation)),
      selection: Selection(question.unanswered.map(\.claim)))
    if reply.answer.isAbridged { reply.makeWhole = { _ in graph.unanswered(question, links, line, nil) } }
    return reply
  }
}

/// Parts of `unanswered`.
private enum UnansweredPart: String, CaseIterable, Sendable { case others }

extension ReplyQuestion<UnansweredPart> {
  /// The claims that are asked for.
  fileprivate var unanswered: [Replies.Entry] {
    replies.entries(.none).filter { part == nil || $0.isRepliedToByOthers }
  }
}

extension ArgumentGraph {
  fileprivate func unanswered(
    _ question: ReplyQuestion<UnansweredPart>, _ links: LinksCounted, _ line: String, _ screen: Screenful?
  ) -> Answer {
    let (side, other, replies, basis) = (question.side, question.other, question.replies, question.basis)
    let entries = question.unanswered
    let made = RowsMade(entries, limit: screen?.style.rows) { entry in
      Row(lines: [self.line(entry.claim)] + entry.premiseNotes.prefix(2).map(premiseLine))
    }
    let isPart = question.part != nil
    let title = TextLine([
      .text("Claims of \(side.name) without a reply\(question.by)\(question.place):"),
      .fraction(entries.count, of: replies.entries.count, members: isPart ? nil : question.pipeline("unanswered")),
    ])
    var sections = [Section(rows: [Row(basisLine(basis, counting: links))])]
    if let shared = other.flatMap({ sharedLine(side, $0) }) { sections[0].rows.append(Row(shared)) }
    sections.append(Section(nil, made, more: "\(line) all", indent: 2))
    if !isPart { sections.append(otherReplies(question)) }
    var notes: [TextLine] = []
    if isPart {
      notes.append("Only those that voices of neither side reply to.")
    } else {
      notes.append(
        othersLine(entries, members: "unanswered \(question.names)".narrowed("others", about: question.about)))
    }
    if let other, let entry = basis.entries.last, basis.thinNames.contains(other.name) {
      let claims = entry.claims.of("claim") + question.place.replacing(",", with: "")
      notes.append("\(entry.name) has \(claims): no reply here is no sign that it has none.")
    }
    if !isPart, let query = question.pipeline("unanswered") {
      notes.append(TextLine([.text("As a selection:"), .command(query)]))
    }
    return Answer(title, sections: sections, notes: notes)
  }

  private func otherReplies(_ question: ReplyQuestion<UnansweredPart>) -> Section {
    let replies = question.replies
    let total = replies.entries.count
    let answered = total - replies.count(.none)
    guard answered > 0 else { return Section("The other 0 of \(total): every claim is listed.") }
    let rows = [Replies.Kind.shown, .suggested, .guessed].map { kind in
      let entries = replies.entries(kind)
      let members = "answered \(question.names)".narrowed(kind.rawValue, about: question.about)
      return Row(
        TextLine([
          .text("reply \(kind.words):"), .number(entries.count, members: entries.isEmpty ? nil : members),
          .text(" \(repliesInShort(entries, most: 2))"),
        ]))
    }
    let query = "answered \(question.names)".narrowed(about: question.about)
    return Section(
      TextLine([
        .text("The other"), .fraction(answered, of: total, members: query), .text("  rows:"), .command(query),
      ]), rows: rows, indent: 2)
  }
}

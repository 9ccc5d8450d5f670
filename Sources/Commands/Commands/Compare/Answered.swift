import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let answered = Command(
    "answered", .compare, usage: "answered X [by Y] [shown|suggested|guessed] [about:TOPIC]",
    "list a side's claims that have a reply, with the replies",
    details: """
      The unit is claims of X. A reply is an attack on the claim itself, or an undercut of a reason for it. A claim \
      stands once: under shown if one reply is shown in the text or reviewed, else under suggested, else under \
      guessed; with those that have none they make up the claims. Without Y everybody outside X may reply.
      """, after: "Walton & Krabbe 1995",
    takes: [
      .side, .optional([.keyword("by"), .named("Y", .side)]),
      .optional([.choice("PART", ReplyPart.allCases.map(\.rawValue))]), .optional([.topic]),
      .optional([.keyword("all")]),
    ],
    examples: [
      Example("answered Islamabad by Kabul", "what Kabul is reported to answer"),
      Example("answered Islamabad by Kabul shown", "only with replies shown in the text"),
    ]
  ) { session, invocation in
    let question = try ReplyQuestion<ReplyPart>(invocation, in: session)
    let (graph, links) = (session.graph, session.settings.links)
    let selection = Selection(question.kinds.flatMap { question.replies.entries($0) }.map(\.claim))
    var reply = Reply(
      graph.answered(question, links, of: selection.count, rows: invocation.rowsNeeded), selection: selection)
    if reply.answer.isAbridged {
      reply.makeWhole = { _ in graph.answered(question, links, of: selection.count, rows: nil) }
    }
    return reply
  }
}

extension ReplyQuestion<ReplyPart> {
  /// The kinds of replies that are asked for.
  fileprivate var kinds: [Replies.Kind] { (part.map { [$0] } ?? ReplyPart.allCases).map(\.kind) }
}

extension ReplyPart {
  fileprivate var kind: Replies.Kind {
    switch self {
    case .shown: .shown
    case .suggested: .suggested
    case .guessed: .guessed
    }
  }
}

extension ArgumentGraph {
  fileprivate func answered(
    _ question: ReplyQuestion<ReplyPart>, _ links: LinksCounted, of count: Int, rows limit: Int?
  ) -> Answer {
    let total = question.replies.entries.count
    var sections = [Section(rows: [Row(basisLine(question.basis, counting: links))])]
    if let shared = question.other.flatMap({ sharedLine(question.side, $0) }) { sections[0].rows.append(Row(shared)) }
    for kind in question.kinds {
      let query = "answered \(question.names)".narrowed(kind.rawValue, about: question.about)
      sections.append(section(kind, question.replies.entries(kind), of: total, query, rows: limit))
    }
    let title = TextLine([
      .text("Claims of \(question.side.name) with a reply\(question.by)\(question.place):"),
      .fraction(count, of: total),
    ])
    return Answer(title, sections: sections, notes: question.part == nil ? notes(question) : [])
  }

  private func section(
    _ kind: Replies.Kind, _ entries: [Replies.Entry], of total: Int, _ query: String, rows limit: Int?
  ) -> Section {
    let made = RowsMade(entries, limit: limit) { entry in
      Row(lines: [line(entry.claim, lines: 1)] + replyLines(kind == .guessed ? entry.guesses : entry.replies))
    }
    let heading = TextLine([
      .text("Reply \(kind.words) ("), .fraction(entries.count, of: total, members: entries.isEmpty ? nil : query),
      .text(entries.isEmpty ? "): none" : ")"),
    ])
    return Section(heading, made, more: query + " all", indent: 2)
  }

  private func replyLines(_ replies: [Objection]) -> [TextLine] {
    replies.flatMap { reply in
      reply.premises.map {
        line($0, indent: 2, before: [.text(passive(reply.act))], after: [linkCell(reply.link)])
      }
    }
  }

  private func notes(_ question: ReplyQuestion<ReplyPart>) -> [TextLine] {
    let replies = question.replies
    let (none, total) = (replies.count(.none), replies.entries.count)
    let query = "unanswered \(question.names)".narrowed(about: question.about)
    var notes = [
      TextLine([
        .text("No reply\(question.by):"), .fraction(none, of: total, members: none == 0 ? nil : query),
        .text("  rows:"), .command(query),
      ])
    ]
    let onPremises = replies.entries(.none).filter { !$0.premiseNotes.isEmpty }
    if !onPremises.isEmpty {
      let ids = onPremises.prefix(4).map { id($0.claim) }.joined(separator: ", ")
      notes.append(
        "Of these, only a premise has one: \(ids)\(onPremises.count > 4 ? ", …" : "") (noted there under the row).")
    }
    if let query = question.pipeline("answered") {
      notes.append(TextLine([.text("Those shown, as a selection:"), .command(query)]))
    }
    return notes
  }
}

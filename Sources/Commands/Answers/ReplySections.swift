import Analysis
import ArgumentGraph
import Query
import Rendering

extension ArgumentGraph {
  /// How a reply stands to the claim it answers.
  func passive(_ act: Objection.Act) -> String {
    switch act {
    case .attack: "attacked by"
    case .concession: "conceded against by"
    case .undercut: "a reason for it undercut by"
    }
  }
}

extension Session {
  func sides(of invocation: Invocation) throws -> (ComparedSide, ComparedSide?) {
    var arguments = invocation.arguments
    guard let side = try comparedSide(&arguments, invocation.context) else {
      throw arguments.missing("a party or voice")
    }
    guard arguments.keyword("by") else {
      try arguments.finish()
      return (side, nil)
    }
    guard let other = try comparedSide(&arguments, invocation.context) else {
      throw arguments.missing("a party or voice")
    }
    try arguments.finish()
    return (side, other)
  }

  func unansweredReply(
    _ replies: Replies, _ side: ComparedSide, _ other: ComparedSide?, _ invocation: Invocation
  ) -> Reply {
    let by = other.map { " by \($0.name)" } ?? ""
    let none = replies.entries(.none)
    let basis = Basis(of: [side] + (other.map { [$0] } ?? []), in: graph)
    let articles = basis.articles.map(\.description).listed()
    let rows = none.map { entry in
      var lines = [graph.line(entry.claim)]
      for note in entry.premiseNotes.prefix(2) {
        let objectors = note.objection.premises.map(graph.id).listed()
        lines.append(
          TextLine(
            [
              .text(note.distance > 1 ? "a premise of its premises," : "its premise"), .id(graph.id(note.premise)),
              .text(note.objection.act == .attack ? "is attacked by" : "is answered by"), .id(objectors),
              graph.linkCell(note.objection.link),
            ], indent: 5))
      }
      return Row(lines: lines)
    }
    let total = replies.entries.count
    var sections = [Section(rows: rows, isCut: true, more: "\(invocation.call.description) all", indent: 2)]
    sections.append(otherReplies(replies, total, none.count))
    var notes: [TextLine] = [othersNote(none)]
    if basis.thinNames.contains(other?.name ?? ""), let entry = basis.entries.last {
      notes.append(
        "\(entry.name) has \(entry.claims.of("claim"))\(articles.isEmpty ? "" : " in \(articles)"): no reply here is no sign that it has none."
      )
    } else if !basis.thinNames.isEmpty {
      notes.append("Thin on \(basis.thinNames.listed()): fewer than five claims, or under a fifth of the other's.")
    }
    if let query = side.party.map({ "by:\(graph[$0].name.asArgument)" }) {
      notes.append(
        TextLine([
          .text("As a selection:"), .command("\(query) | unanswered\(other.map { " by \($0.name.asSide)" } ?? "")"),
        ]))
    }
    let title = TextLine([
      .text("Claims of \(side.name) without a reply\(by)\(articles.isEmpty ? "" : ", in \(articles)"):"),
      .fraction(none.count, of: total),
    ])
    return Reply(Answer(title, sections: sections, notes: notes), selection: Selection(none.map(\.claim)))
  }

  private func otherReplies(_ replies: Replies, _ total: Int, _ none: Int) -> Section {
    guard total > none else { return Section("The other 0 of \(total): every claim is listed.") }
    var rows: [Row] = []
    for (kind, name) in [
      (Replies.Kind.shown, "reply shown in the text"), (.suggested, "reply only suggested"),
      (.guessed, "reply guessed by author"),
    ] {
      let entries = replies.entries(kind)
      guard !entries.isEmpty else { continue }
      let items = entries.prefix(3).map { entry -> String in
        guard let reply = (kind == .guessed ? entry.guesses : entry.replies).first else { return graph.id(entry.claim) }
        return
          "\(graph.id(entry.claim)) (by \(reply.premises.map(graph.id).listed()), \(graph.linkLabel(reply.link).description))"
      }
      rows.append(Row("\(name): \(entries.count)  \(items.joined(separator: ", "))\(entries.count > 3 ? ", …" : "")"))
    }
    return Section("The other \(total - none) of \(total)", rows: rows, indent: 2)
  }

  private func othersNote(_ none: [Replies.Entry]) -> TextLine {
    let replied = none.filter { !$0.byOthers.isEmpty || !$0.byAuthors.isEmpty }
    guard !replied.isEmpty else { return "Replied to by others, of the first \(none.count): none." }
    let items = replied.prefix(4).map { entry -> String in
      let reply = (entry.byOthers + entry.byAuthors)[0]
      let who = reply.premises.first.map { graph.holderName($0) } ?? "others"
      return "\(graph.id(entry.claim)) (by \(who), \(reply.premises.map(graph.id).listed()))"
    }
    return
      "Replied to by others, of the first \(none.count): \(replied.count): \(items.joined(separator: ", "))\(replied.count > 4 ? ", …" : "")"
  }
}

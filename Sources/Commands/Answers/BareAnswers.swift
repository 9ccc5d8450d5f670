import Analysis
import ArgumentGraph
import Query
import Rendering

/// The answers of `bare`.
struct BareAnswers {
  let session: Session
  let invocation: Invocation
  let words: GroundWords?

  private var graph: ArgumentGraph { session.graph }
  private var more: String { invocation.call.description + " all" }

  private func burden(_ side: ComparedSide) -> Burden {
    Burden(of: side, in: graph, counting: session.settings.links, stop: invocation.context.stop)
  }

  func byParty(_ kept: BareKept?) -> Reply {
    let rows = session.sideRows(invocation.context.stop)
    if let kept { return self.kept(kept, of: rows.map(\.side), name: nil) }
    let burdens = rows.map { burden($0.side) }
    let table = zip(rows, burdens).map { row, burden in
      Row(
        TextLine([
          .holder(row.name), .number(burden.claims, members: "\(row.query) is:claim"),
          .number(burden.bare.count, members: "\(row.query) is:bare"),
          .number(burden.unmet.count, members: "\(row.query) is:bare is:attacked"),
        ]))
    }
    let unmet = inTextOrder(burdens.flatMap(\.unmet))
    let suggested = burdens.map(\.suggested.count).reduce(0, +)
    let columns = [
      Column("party"), Column("claims", isNumber: true), Column("bare", isNumber: true),
      Column("bare and attacked", isNumber: true),
    ]
    let head = TextLine(text: "Claims without a premise, by party (unit: claims)")
    var notes: [TextLine] = []
    if let row = rows.first {
      notes.append(
        TextLine([
          .text("Members:"), .command("\(row.query) is:bare"), .text("  \(row.query) is:bare is:attacked"),
          .text("  One side:"), .command("bare \(row.argument)"),
        ]))
    }
    if suggested > 0 { notes.append(suggestedLine(suggested, "bare suggested")) }
    return Reply(
      Answer(
        nil,
        sections: [
          Section(rows: [Row(head), Row(session.basisLine(rows))]),
          Section(columns: columns, rows: table, isCut: true, more: more, indent: 2),
          Section(
            TextLine([
              .text("Bare and attacked, an unmet burden:"),
              unmet.isEmpty ? .text("none") : .number(unmet.count, members: "is:bare is:attacked"),
            ]), of: unmet, making: invocation.rowsMade, more: "bare attacked all", row: row),
        ], notes: notes, statements: unmet.map { graph.id(of: $0.claim) }),
      selection: Selection(unmet.map(\.claim)))
  }

  func of(_ side: ComparedSide) -> Reply {
    let burden = burden(side)
    let argument = side.name.asSide
    let title = TextLine([
      .text("Claims of \(side.name) without a premise\(session.inArticles([side])):"),
      .fraction(burden.bare.count, of: burden.claims),
    ])
    func heading(_ words: String, _ entries: [Burden.Entry], _ members: String) -> TextLine {
      TextLine([
        .text(words),
        entries.isEmpty ? .text("none") : .fraction(entries.count, of: burden.bare.count, members: members),
      ])
    }
    var notes: [TextLine] = []
    let others = burden.claims - burden.bare.count
    notes.append(
      others == 0
        ? "No claim of \(side.name) has a premise that counts."
        : TextLine([
          .text("With a premise:"),
          .fraction(others, of: burden.claims, members: "\(side.query) is:claim is:supported"),
          .text("  rows:"),
          .command("grounds \(argument)"),
        ]))
    if !burden.suggested.isEmpty { notes.append(suggestedLine(burden.suggested.count, "bare \(argument) suggested")) }
    let proofs = proofs(burden.bare).count
    if proofs > 0 {
      notes.append(
        TextLine([
          .text("Speak of proof, none shown here:"), .number(proofs, members: "bare \(argument) proof"),
          .text("  rows:"), .command("bare \(argument) proof"),
        ]))
    }
    return Reply(
      Answer(
        title,
        sections: [
          Section(rows: [Row(graph.basisLine(Basis(of: [side], in: graph), counting: session.settings.links))]),
          Section(
            heading("Bare and attacked, an unmet burden:", burden.unmet, "bare \(argument) attacked"),
            of: burden.unmet, making: invocation.rowsMade, more: more, row: row),
          Section(
            heading("Bare, not attacked:", burden.unattacked, "\(side.query) is:bare -is:attacked"),
            of: burden.unattacked, making: invocation.rowsMade, more: more, row: row),
        ], notes: notes, statements: burden.bare.map { graph.id(of: $0.claim) }),
      selection: Selection(burden.bare.map(\.claim)))
  }

  /// Only some of the bare claims.
  func kept(_ kept: BareKept, of sides: [ComparedSide], name: String?) -> Reply {
    let bare = inTextOrder(sides.flatMap { burden($0).bare })
    let entries =
      switch kept {
      case .attacked: bare.filter { !$0.objections.isEmpty }
      case .suggested: bare.filter(\.hasSuggestedPremise)
      case .proof: proofs(bare)
      }
    let whose = name.map { " of \($0)" } ?? ""
    let title = TextLine([
      .text("Bare claims\(whose) \(kept.inWords)\(session.inArticles(sides)):"),
      entries.isEmpty ? .text("none of \(bare.count)") : .fraction(entries.count, of: bare.count),
    ])
    func rowOfKept(_ entry: Burden.Entry) -> Row {
      guard kept == .suggested else { return row(entry) }
      let links = graph.links(into: entry.claim).filter {
        graph.kind(of: $0) == .support && graph.status(of: $0).isOnlySuggested
      }
      return Row(
        lines: [graph.line(entry.claim)]
          + links.prefix(2).map { link in
            TextLine(
              [.text("perhaps because")] + graph[link].premises.map { .id(graph.id($0)) } + [graph.linkCell(link)],
              indent: 2)
          })
    }
    let basis = graph.basisLine(Basis(of: Array(sides.prefix(4)), in: graph), counting: session.settings.links)
    return Reply(
      Answer(
        title,
        sections: [
          Section(rows: [Row(basis)]), Section(of: entries, making: invocation.rowsMade, more: more, row: rowOfKept),
        ],
        statements: entries.map { graph.id(of: $0.claim) }),
      selection: Selection(entries.map(\.claim)))
  }

  private func inTextOrder(_ entries: [Burden.Entry]) -> [Burden.Entry] {
    entries.sorted { graph.id(of: $0.claim) < graph.id(of: $1.claim) }
  }

  private func proofs(_ entries: [Burden.Entry]) -> [Burden.Entry] {
    guard let words else { return [] }
    return entries.filter { words.proof(in: $0.claim, of: graph) != nil }
  }

  /// A bare claim, what is said against it, and whether it speaks of proof.
  private func row(_ entry: Burden.Entry) -> Row {
    var lines = [graph.line(entry.claim)]
    for objection in entry.objections.prefix(2) {
      let who = objection.premises.first.map { graph.holderName($0) } ?? ""
      lines.append(
        TextLine(
          [.label(graph.passive(objection.act))] + objection.premises.map { .id(graph.id($0)) }
            + [.holder(who), graph.linkCell(objection.link)], indent: 2))
    }
    if entry.objections.count > 2 {
      lines.append(
        TextLine(
          [.text("\(entry.objections.count - 2) more:"), .command("attackers \(graph.id(entry.claim))")], indent: 2))
    }
    if let proof = words?.proof(in: entry.claim, of: graph) {
      lines.append(TextLine(text: "speaks of \"\(proof)\"; none is shown here", indent: 2))
    }
    return Row(lines: lines)
  }

  private func suggestedLine(_ count: Int, _ query: String) -> TextLine {
    TextLine([
      .text("Bare but for a suggested premise, which does not count:"), .number(count, members: query),
      .text("  rows:"), .command(query),
    ])
  }
}

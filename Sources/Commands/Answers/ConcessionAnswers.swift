import Analysis
import ArgumentGraph
import Lexicon
import Query
import Rendering

/// The answers of `concessions`.
struct ConcessionAnswers {
  let session: Session
  let invocation: Invocation
  let side: ComparedSide?
  let limit: LinkLimit?

  private var graph: ArgumentGraph { session.graph }
  private var line: String { side.map { "concessions \($0.name.asSide)" } ?? "concessions" }
  private var rest: String { limit.map { " links:\($0.rawValue)" } ?? "" }

  func reply(
    _ entries: [Concessions.Entry], of whole: Int?, _ words: String, guessed: [Handle<Statement>], _ lexicon: Lexicon
  ) -> Reply {
    let rows = session.sideRows(invocation.context.stop)
    let sides = side.map { [$0] } ?? rows.map(\.side)
    let number: Cell =
      entries.isEmpty
      ? .text(whole.map { "none of \($0)" } ?? "none")
      : whole.map { .fraction(entries.count, of: $0) } ?? .number(entries.count)
    let title = TextLine([
      .text("Statements granted\(side.map { " by \($0.name)" } ?? "")\(words)\(session.inArticles(sides)):"), number,
    ])
    var notes: [TextLine] = []
    if whole == nil, !entries.isEmpty { notes += tallies(entries, rows) }
    if whole == nil, let line = suggested(lexicon) { notes.append(line) }
    if !guessed.isEmpty {
      notes.append("Guessed by the author, not counted: \(guessed.prefix(5).map(graph.id).joined(separator: ", "))")
    }
    return Reply(
      Answer(
        title,
        sections: [
          Section(rows: [Row(basis(rows))]),
          Section(of: entries, making: invocation.rowsMade, more: invocation.call.description + " all", row: row),
        ], notes: notes, statements: entries.map { graph.id(of: $0.statement) }),
      selection: Selection(members: entries.map { Selection.Member($0.statement, by: $0.links.first) })
    ).abridged(invocation)
  }

  private func basis(_ rows: [SideRow]) -> TextLine {
    let parties = rows.filter(\.isParty).prefix(4).map(\.side)
    let basis = Basis(of: side.map { [$0] } ?? Array(parties), in: graph)
    var line = graph.basisLine(basis, counting: limit == nil ? session.settings.links : nil)
    if let limit { line.cells.append(.text("Links: \(limit.rawValue).")) }
    return line
  }

  /// What is granted, by which words, against what, and to whose benefit.
  private func row(_ entry: Concessions.Entry) -> Row {
    var lines = [graph.line(entry.statement)]
    for link in entry.links.prefix(2) {
      guard let against = graph.targetStatement(of: link) else { continue }
      lines.append(graph.line(against, indent: 2, before: [.text("against")], after: [graph.linkCell(link)]))
    }
    if entry.links.isEmpty {
      let by = entry.cue.isEmpty ? "" : ", by \"\(entry.cue)\""
      lines.append(TextLine(text: "no concession link; granted by its \(entry.sign.inWords)\(by)", indent: 2))
    }
    if let side = entry.beneficiary, let reason = entry.reason {
      lines.append(
        TextLine([.text("benefits \(side):"), .id(graph.id(reason)), .quote(graph.words(of: reason))], indent: 2))
      lines[lines.count - 1].overflow = .cut(1)
    } else {
      lines.append(TextLine(text: "benefits nobody named", indent: 2))
    }
    return Row(lines: lines)
  }

  private func tallies(_ entries: [Concessions.Entry], _ rows: [SideRow]) -> [TextLine] {
    var lines: [TextLine] = []
    if side == nil {
      var holders: [Cell] = [.text("Granted by:")]
      for row in rows {
        let count = entries.count { row.side.asserts($0.statement) }
        if count > 0 { holders += [.holder(row.name), .number(count, members: "concessions \(row.argument)\(rest)")] }
      }
      lines.append(TextLine(holders))
    }
    var helped: [Cell] = [.text("Benefits:")]
    let sides = Concessions.beneficiaries(entries)
    for side in sides.prefix(6) {
      helped += [.holder(side.name), .number(side.count, members: "\(line) for \(side.name.asSide)\(rest)")]
    }
    let named = sides.map(\.count).reduce(0, +)
    helped += [.text("nobody named"), .number(entries.count - named, members: "\(line) for nobody\(rest)")]
    helped += [.text("  rows:"), .command("\(line) for \(sides.first?.name.asSide ?? "nobody")\(rest)")]
    lines.append(TextLine(helped))
    let unlinked = entries.count(where: \.links.isEmpty)
    if limit == nil {
      lines.append(
        TextLine([
          .text("Without a concession link:"), .fraction(unlinked, of: entries.count, members: "\(line) unlinked"),
          .text("  rows:"), .command("\(line) unlinked"),
        ]))
    }
    return lines
  }

  /// How many are granted by a link that is only suggested; `nil` where these are counted already.
  private func suggested(_ lexicon: Lexicon) -> TextLine? {
    guard limit == nil, session.settings.links != .all else { return nil }
    let found = Concessions(
      of: graph, counting: session.settings.links, along: \.isOnlySuggested, by: lexicon,
      stop: invocation.context.stop)
    let count = found.all.count { !$0.links.isEmpty && side?.asserts($0.statement) ?? true }
    guard count > 0 else { return nil }
    return TextLine([
      .text("By a link only suggested, not counted:"), .number(count, members: "\(line) links:suggested"),
      .text("  rows:"), .command("\(line) links:suggested"),
    ])
  }
}

extension Concessions.Sign {
  fileprivate var inWords: String {
    switch self {
    case .link: "link"
    case .role: "role"
    case .verb: "reporting word"
    }
  }
}

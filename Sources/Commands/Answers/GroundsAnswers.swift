import Analysis
import ArgumentGraph
import Query
import Rendering

/// The answers of `grounds`.
struct GroundsAnswers {
  let session: Session
  let invocation: Invocation
  let limit: LinkLimit?

  private var graph: ArgumentGraph { session.graph }
  private var more: String { invocation.call.description + " all" }
  private static let index: TextLine = "An index by a list of words; the sentence decides."
  /// What a line must say for the same links.
  private var links: String { limit.map { " links:\($0.rawValue)" } ?? "" }

  private func grounds(_ sides: [ComparedSide]) throws -> [Grounds] {
    let counted = session.settings.links
    guard let words = try session.groundNumbers() else { return [] }
    return sides.map {
      Grounds(
        of: $0, in: graph, along: { limit?.includes($0) ?? counted.includes($0) }, by: words,
        stop: invocation.context.stop)
    }
  }

  /// How many reasons are only suggested, and what lists them; `nil` where these are counted already.
  private func suggested(_ sides: [ComparedSide], _ line: String) -> TextLine? {
    guard limit == nil, session.settings.links != .all else { return nil }
    var found = Selection()
    for side in sides {
      let grounds = Grounds(of: side, in: graph, along: \.isOnlySuggested, by: nil, stop: invocation.context.stop)
      for reason in grounds.reasons { found.append(reason.premise) }
    }
    guard !found.isEmpty else { return nil }
    return TextLine([
      .text("Only suggested, not counted:"), .number(found.count, members: "\(line) links:suggested"),
      .text("  rows:"), .command("\(line) links:suggested"),
    ])
  }

  private func basisLine(_ sides: [ComparedSide]) -> TextLine {
    var line = graph.basisLine(
      Basis(of: Array(sides.prefix(4)), in: graph), counting: limit == nil ? session.settings.links : nil)
    if let limit { line.cells.append(.text("Links: \(limit.rawValue).")) }
    return line
  }

  func byParty() throws -> Reply {
    let rows = session.sideRows(invocation.context.stop)
    let grounds = try self.grounds(rows.map(\.side))
    let kinds = GroundKind.allCases.filter { kind in grounds.contains { $0.count(of: kind) > 0 } }
    let columns =
      [Column("party"), Column("reasons", isNumber: true)]
      + (kinds.map(\.rawValue) + ["none"]).map { Column($0, isNumber: true) }
    let table = zip(rows, grounds).map { row, grounds in
      let line = "grounds \(row.argument)"
      var cells: [Cell] = [.holder(row.name), .number(grounds.reasons.count, members: line + links)]
      for kind in kinds {
        cells.append(.number(grounds.count(of: kind), members: "\(line) \(kind.rawValue)\(links)"))
      }
      cells.append(.number(grounds.count(of: nil), members: "\(line) none\(links)"))
      return Row(TextLine(cells))
    }
    let missing = GroundKind.allCases.filter { !kinds.contains($0) }.map(\.inWords)
    var notes: [TextLine] = []
    if !missing.isEmpty { notes.append("Found nowhere: \(missing.listed()).") }
    let given = zip(rows, grounds).filter { !$0.1.reasons.isEmpty }.map { $0.0 }
    if let row = given.first ?? rows.first {
      notes.append(
        TextLine([
          .text("Members:"), .command("grounds \(row.argument)"), .text("  by kind:"),
          .command("grounds \(row.argument) \(kinds.first?.rawValue ?? "none")"),
        ]))
    }
    if let line = suggested(rows.map(\.side), "grounds") { notes.append(line) }
    notes.append(Self.index)
    let selection = Selection(grounds.flatMap(\.reasons).map(\.premise))
    return Reply(
      Answer(
        sections: [
          Section(
            rows: [
              Row("What the reasons for claims bring, by party (unit: statements given as a reason)"),
              Row(basisLine(rows.filter(\.isParty).map(\.side))),
            ]), Section(columns: columns, rows: table, isCut: true, more: more, indent: 2),
        ], notes: notes, ids: selection.statements.map(graph.id), count: selection.count, of: "statements"),
      selection: selection)
  }

  func of(_ sides: [ComparedSide], name: String?, _ kept: GroundsKept?) throws -> Reply {
    let grounds = try self.grounds(sides)
    let all = once(grounds.map(\.reasons))
    let reasons = kept.map { kept in once(grounds.map { $0.reasons(of: kept.kind) }) } ?? all
    let claims = sides.map(\.claims.count).reduce(0, +)
    let supported = grounds.map(\.supported.count).reduce(0, +)
    var cells: [Cell] = [.text("Reasons for claims\(name.map { " of \($0)" } ?? "")")]
    if let kept { cells.append(.text(kept.inWords)) }
    cells[cells.count - 1] = cells[cells.count - 1].followed(by: session.inArticles(sides) + ":")
    cells.append(
      kept == nil
        ? .number(all.count)
        : reasons.isEmpty ? .text("none of \(all.count)") : .fraction(reasons.count, of: all.count))
    if kept == nil {
      cells.append(.text("\(all.count == 1 ? "statement" : "statements") for \(supported) of \(claims.of("claim"))"))
    }
    let line = name == nil ? "grounds" : "grounds \(sides[0].name.asSide)"
    let rest = links
    var notes: [TextLine] = []
    if kept == nil, !all.isEmpty {
      var tally: [Cell] = [.text("By kind:")]
      for kind in GroundKind.allCases {
        let count = grounds.map { $0.count(of: kind) }.reduce(0, +)
        if count > 0 {
          tally += [.text(kind.rawValue), .number(count, members: "\(line) \(kind.rawValue)\(rest)")]
        }
      }
      let none = grounds.map { $0.count(of: nil) }.reduce(0, +)
      tally += [
        .text("none"), .number(none, members: "\(line) none\(rest)"), .text("  rows:"), .command("\(line) none\(rest)"),
      ]
      notes.append(TextLine(tally))
    }
    if kept == nil, name != nil, limit == nil, supported < claims {
      let bare = "bare \(sides[0].name.asSide)"
      notes.append(
        TextLine([
          .text("Claims without a reason:"), .fraction(claims - supported, of: claims, members: bare),
          .text("  rows:"), .command(bare),
        ]))
    }
    if kept == nil, let line = suggested(sides, line) { notes.append(line) }
    if !all.isEmpty { notes.append(Self.index) }
    return Reply(
      Answer(
        TextLine(cells),
        sections: [
          Section(rows: [Row(basisLine(sides))]),
          Section(of: reasons, making: invocation.rowsMade, more: more) { row($0.reason, of: sides[$0.side]) },
        ],
        notes: notes, statements: reasons.map { graph.id(of: $0.reason.premise) }),
      selection: Selection(members: reasons.map { Selection.Member($0.reason.premise, by: $0.reason.links.first) })
    ).abridged(invocation)
  }

  /// A reason and for which of some sides it is given.
  private typealias Given = (reason: Grounds.Reason, side: Int)

  /// Reasons of several sides in the order of the text, each once.
  private func once(_ reasons: [[Grounds.Reason]]) -> [Given] {
    let given = reasons.enumerated().flatMap { side, reasons in reasons.map { (reason: $0, side: side) } }
    // Those of one side are in order.
    guard reasons.count > 1 else { return given }
    var seen = Marks<Statement>(capacity: graph.statementCapacity)
    return given.filter { seen.insert($0.reason.premise) }
      .sorted { graph.id(of: $0.reason.premise) < graph.id(of: $1.reason.premise) }
  }

  /// A reason, its kinds with the words that decided, and what it is given for.
  private func row(_ reason: Grounds.Reason, of side: ComparedSide) -> Row {
    let cues = session.groundWords?.found(in: reason.premise, of: graph, isOwn: side.contains).cues ?? []
    let kinds = reason.kinds.all.map(\.inWords)
    var lines = [graph.line(reason.premise)]
    lines.append(
      TextLine(
        text: kinds.isEmpty
          ? "none of these kinds"
          : "\(kinds.joined(separator: ", ")): \(cues.map { "\"\($0)\"" }.joined(separator: ", "))", indent: 2))
    for link in reason.links.prefix(2) {
      guard let claim = graph.targetStatement(of: link) else { continue }
      lines.append(graph.line(claim, indent: 2, before: [.text("for")], after: [graph.linkCell(link)]))
    }
    return Row(lines: lines)
  }
}

extension Cell {
  /// A text with more behind it, without a space.
  fileprivate func followed(by more: String) -> Cell {
    if case .text(let text) = self { .text(text + more) } else { self }
  }
}

import Analysis
import ArgumentGraph
import Query
import Rendering

/// A comparison as `compare` prints it: counts with the lines that list what was counted, and rows as far as they fit.
struct WrittenComparison: Sendable {
  private let comparison: Comparison
  private let about: String?
  private let isChosen: Bool
  private let isWhole: Bool
  private let links: LinksCounted
  private let graph: ArgumentGraph
  private let x: String
  private let y: String

  init(
    _ comparison: Comparison, about: String?, isChosen: Bool, isWhole: Bool, links: LinksCounted, graph: ArgumentGraph
  ) {
    (self.comparison, self.about, self.isChosen, self.isWhole) = (comparison, about, isChosen, isWhole)
    (self.links, self.graph) = (links, graph)
    (x, y) = (comparison.first.name, comparison.second.name)
  }

  /// - Parameter screen: how text is laid out, and how many lines it should take; without one every row is made.
  func answer(fitting screen: Screenful?) -> Answer {
    guard let screen else { return answer(fitting: nil, limit: .max) }
    let roomy = answer(fitting: screen, limit: 2)
    return screen.holds(roomy) ? roomy : answer(fitting: screen, limit: 1)
  }

  /// - Parameter limit: how many rows stand of what comes after the contests.
  private func answer(fitting screen: Screenful?, limit: Int) -> Answer {
    let after =
      [suggested, byOthers(limit), byOthersSuggested] + guessed + [talkedPast(limit), agreed(limit), replies]
    let contested = Section(
      heading("Contested, shown in the text", comparison.shown, clash("shown"), namesUnit: true),
      graph.objectionRows(
        comparison.shown, numbered: true, lines: screen == nil ? 2 : 1, limit: screen.map { $0.style.rows ?? .max }),
      more: clash("shown"))
    return Answer(
      sections: [head, contested] + after.filter { !$0.isEmpty }, count: comparison.shown.count, of: "links")
  }

  /// What it shows, in its order.
  var statementsShown: Selection {
    var shown = Selection()
    for row in comparison.shown + comparison.byOthersShown {
      for premise in row.objection.premises { shown.append(premise, by: row.objection.link) }
      shown.append(row.objection.against)
    }
    return shown
  }

  // MARK: Sections

  private var head: Section {
    var basis = graph.basisLine(comparison.basis, counting: links)
    if isChosen { basis.cells.append(.text("No sides were named; \(x) and \(y) clash most.")) }
    var rows = [Row(basis)]
    if let shared = graph.sharedLine(comparison.first, comparison.second) { rows.append(Row(shared)) }
    if let about { rows.append(Row("About \(about): rows of which either end is about it.")) }
    return Section(rows: rows)
  }

  /// Folded to one line, but where all is asked for.
  private var suggested: Section {
    let rows = comparison.suggested
    let query = clash() + " links:suggested"
    let heading = heading("Contested, only suggested", rows, query, folds: !isWhole)
    if isWhole { return Section(heading, rows: graph.objectionRows(rows, numbered: true).rows) }
    return Section(heading, rows: rows.isEmpty ? [] : [rowsLine(query)], indent: 2)
  }

  private func byOthers(_ limit: Int) -> Section {
    func helped(_ row: Clash.Row) -> String { row.helps == .first ? x : y }
    let made =
      isWhole
      ? graph.objectionRows(comparison.byOthersShown, helped: helped)
      : graph.objectionLines(byOthers: comparison.byOthersShown, limit: limit, helped: helped)
    var heading = heading("By another voice, not by the party", comparison.byOthersShown, clash("others"))
    if !made.rows.isEmpty { heading.cells += [.text("  rows:"), .command(clash("others"))] }
    return Section(heading, made, more: clash("others"))
  }

  /// `clash X Y links:suggested`, named above, lists these too.
  private var byOthersSuggested: Section {
    let rows = comparison.byOthersSuggested
    guard !rows.isEmpty else { return Section() }
    let query = clash("others") + " links:suggested"
    let line = TextLine([
      .text("only suggested ("), .number(rows.count, members: query), .text("): \(graph.foldedPairs(rows))"),
    ])
    return Section(rows: [Row(line)], indent: 2)
  }

  private var guessed: [Section] {
    let rows = comparison.guessed
    guard !rows.isEmpty else { return [] }
    var heading = heading("Guessed by the author", rows, clash("guessed"), folds: true)
    heading.cells += [.text(" rows:"), .command(clash("guessed"))]
    return [Section(heading)]
  }

  private func talkedPast(_ limit: Int) -> Section {
    let past = comparison.talkedPast
    guard past.sharedTopics > 0 else { return Section("Talked past: no shared topic.") }
    let query = topics("past")
    func ids(_ statements: [Handle<Statement>]) -> String {
      statements.prefix(3).map(graph.id).joined(separator: ", ") + (statements.count > 3 ? ", …" : "")
    }
    let pastRows = past.rows
    let made = RowsMade(pastRows, limit: limit) { row in
      Row("\(row.topic.name): \(ids(row.first)) \(x), \(ids(row.second)) \(y); no link either way")
    }
    var heading = TextLine([
      .text("Talked past ("), .number(pastRows.count, members: pastRows.isEmpty ? nil : query), .text("of"),
      .number(past.sharedTopics, members: topics()),
      .text(past.sharedTopics == 1 ? "shared topic)" : "shared topics)"),
    ])
    heading.cells += [.text("  rows:"), .command(pastRows.isEmpty ? topics() : query)]
    return Section(heading, made, more: query, indent: 2)
  }

  private func agreed(_ limit: Int) -> Section {
    let query = "common \(names)".narrowed(about: about)
    let shown = comparison.agreed.filter { $0.evidence == .shown }
    let suggested = comparison.agreed.filter { $0.evidence == .suggested }
    let made = RowsMade(shown, limit: limit) { Row(graph.line($0.first, lines: 1), graph.line($0.second, lines: 1)) }
    var cells: [Cell] = [.text("Agreed: none stated by both" + (suggested.isEmpty ? "." : ""))]
    if !shown.isEmpty {
      cells = [
        .text("Agreed ("), .number(shown.count, members: "common \(names)".narrowed("both", about: about)), .text(")"),
      ]
    }
    if !suggested.isEmpty {
      let pairs = suggested.prefix(2).map { "\(graph.id($0.first)) = \(graph.id($0.second))" }.joined(separator: ", ")
      let members = "common \(names)".narrowed("alike", about: about)
      cells += [
        .text("; only suggested ("), .number(suggested.count, members: members),
        .text("): \(pairs)\(suggested.count > 2 ? ", …" : "")"),
      ]
    }
    return Section(TextLine(cells + [.text("  rows:"), .command(query)]), made, more: query, indent: 2)
  }

  private var replies: Section {
    let (first, second) = (comparison.first, comparison.second)
    return Section(
      rows: [
        Row(tally(comparison.repliesToFirst, of: first, by: second)),
        Row(tally(comparison.repliesToSecond, of: second, by: first)),
        rowsLine(
          "unanswered \(x.asSide) by \(y.asSide)".narrowed(about: about),
          "answered \(x.asSide) by \(y.asSide)".narrowed("shown", about: about)),
      ])
  }

  /// `No reply by Kabul: 16 of 22 claims; reply shown to 4, suggested 1, guessed 1`.
  private func tally(_ replies: ReplyCount, of side: ComparedSide, by other: ComparedSide) -> TextLine {
    func members(_ kind: Replies.Kind) -> String? {
      if replies.count(kind) == 0 { return nil }
      let pair = "\(side.name.asSide) by \(other.name.asSide)"
      if kind == .none { return "unanswered \(pair)".narrowed(about: about) }
      return "answered \(pair)".narrowed(kind.rawValue, about: about)
    }
    func count(_ kind: Replies.Kind) -> Cell { .number(replies.count(kind), members: members(kind)) }
    return TextLine([
      .text("No reply by \(other.name):"),
      .fraction(replies.count(.none), of: replies.claims, members: members(.none)),
      .text("claims; replies"), count(.shown), .text("shown,"), count(.suggested), .text("suggested,"),
      count(.guessed), .text("guessed"),
    ])
  }

  // MARK: Lines to type

  private var names: String { "\(x.asSide) \(y.asSide)" }
  private func clash(_ part: String? = nil) -> String { "clash \(names)".narrowed(part, about: about) }
  private func topics(_ part: String? = nil) -> String { "topics \(names)".narrowed(part, about: about) }

  private func rowsLine(_ queries: String...) -> Row {
    let commas = queries.dropFirst().flatMap { [Cell.text(","), .command($0)] }
    return Row(TextLine([.text("rows:"), .command(queries[0])] + commas, indent: queries.count > 1 ? 2 : 0))
  }

  /// `Contested, only suggested (2): A2.1 on A4.4, A5.3b on A3.1`; the first heading names the unit.
  private func heading(
    _ name: String, _ rows: [Clash.Row], _ query: String, namesUnit: Bool = false, folds: Bool = false
  ) -> TextLine {
    var cells: [Cell] = [.text("\(name) ("), .number(rows.count, members: rows.isEmpty ? nil : query)]
    if namesUnit { cells.append(.text(rows.count == 1 ? "link" : "links")) }
    return TextLine(cells + [.text(rows.isEmpty ? "): none" : folds ? "): \(graph.foldedPairs(rows))" : ")")])
  }
}

import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let across = Command(
    "across", .compare, usage: "across TOPIC [shown|suggested] [all]",
    "say who has claims on a topic in which article, and who is absent",
    details: """
      The unit of the table is claims on TOPIC: a word and those of its stem, an about: term, or "quoted words". A party \
      is a column; authors are one, and everybody else another. Below it the links between articles of which one end at \
      least is about the topic: those that say the same, and the contrary. Absent: a party that has claims in an \
      article and none on the topic there.
      """, after: "Entman 1991",
    takes: [
      .named("TOPIC", .selection), .optional([.choice("PART", AcrossPart.allCases.map(\.rawValue))]),
      .optional([.keyword("all")]),
    ],
    examples: [
      Example("across sovereignty", "who speaks of it in which article"),
      Example("across about:raids", "the same, by a term"),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    var part: AcrossPart?
    if arguments.arguments.count > 1 { part = AcrossPart.allCases.first { arguments.last($0.rawValue) } }
    guard let expression = try arguments.nextSelection() else { throw arguments.missing("a topic") }
    let graph = session.graph
    guard !graph.articles.isEmpty else { throw Failure("nothing is loaded", advice: "load FILE reads an article") }
    let matches = try session.evaluate(.selection(expression), piped: nil, invocation.context)
    let report = AcrossReport(
      matches.contains, in: graph, counting: session.settings.links, stop: invocation.context.stop)
    if invocation.context.stop() { throw Failure.interrupted }
    let written = WrittenAcross(
      report: report, topic: expression, part: part, links: session.settings.links, graph: graph)
    return written.reply(matches.filter(graph.isClaim))
  }
}

private enum AcrossPart: String, CaseIterable { case shown, suggested }

/// A topic across articles, as `across` prints it.
private struct WrittenAcross {
  let report: AcrossReport
  let topic: SelectionExpression
  let part: AcrossPart?
  let links: LinksCounted
  let graph: ArgumentGraph

  func reply(_ claims: Selection) -> Reply {
    if let part {
      let rows = report.rows(part == .shown ? .shown : .suggested)
      let answer = Answer(
        TextLine(text: "\(topic) across articles, \(name(part)): \(rows.count.of("link"))"),
        sections: [linkSection(part, isOpen: true)], count: rows.count, of: "links")
      return Reply(answer, selection: Selection(rows.flatMap { graph.statementsAtEnds(of: $0.link) }))
    }
    var sections = [table]
    if report.articles.count > 1 {
      sections.append(linkSection(.shown, isOpen: true))
      if links != .reviewed { sections.append(linkSection(.suggested, isOpen: links == .all)) }
    }
    sections.append(absent)
    return Reply(
      Answer(title, sections: sections, notes: notes, count: claims.count, of: "statements"), selection: claims)
  }

  private var title: TextLine {
    let ids = report.articles
    let articles = ids.count > 8 ? "\(ids.count) articles" : ids.map(\.description).listed()
    // What was added by hand stands in no article.
    let isWhole = report.claims > 0 && graph.addedCount == 0
    let start = ids.count > 1 ? "\(topic) across \(articles):" : "\(topic) in \(articles), the one article loaded:"
    return TextLine([
      .text(start), .number(report.claims, members: isWhole ? "\(term) is:claim" : nil),
      .text(report.claims == 1 ? "claim" : "claims"),
    ])
  }

  /// A row an article, a column a bloc.
  private var table: Section {
    guard report.claims > 0 else { return Section(rows: [Row("claims on it: none")], indent: 2) }
    let shown =
      report.blocs.filter { $0.side?.party != nil }.prefix(3)
      + report.blocs.filter { $0.side?.party == nil && $0.side != nil }
    let rest = report.blocs.filter { bloc in !shown.contains(bloc) }
    let columns =
      [Column("article")] + shown.map { Column($0.name, isNumber: true) }
      + (rest.isEmpty ? [] : [Column("others", isNumber: true)])
    let rows = report.articles.enumerated().map { place, article in
      var cells: [Cell] = [.id("\(article)")]
      for bloc in shown {
        let query = "\(term) \(bloc.name.asTerm) in:\(article) is:claim"
        cells.append(.number(bloc.claims[place], members: bloc.claims[place] == 0 ? nil : query))
      }
      if !rest.isEmpty {
        let count = rest.reduce(0) { $0 + $1.claims[place] }
        let others = shown.map { "not \($0.name.asTerm)" }.joined(separator: " ")
        cells.append(.number(count, members: count == 0 ? nil : "\(term) \(others) in:\(article) is:claim"))
      }
      return Row(TextLine(cells))
    }
    return Section(columns: columns, rows: rows, isCut: true, more: "across \(topic) all", indent: 2)
  }

  private func linkSection(_ part: AcrossPart, isOpen: Bool) -> Section {
    let rows = report.rows(part == .shown ? .shown : .suggested)
    let query = "across \(topic) \(part.rawValue)"
    var cells: [Cell] = [
      .text("Same or contrary, \(name(part)) ("),
      .number(rows.count, members: rows.isEmpty || self.part != nil ? nil : query),
      .text(rows.isEmpty ? "): none" : isOpen ? ")" : "): \(folded(rows))"),
    ]
    if !isOpen, !rows.isEmpty { cells += [.text("  rows:"), .command(query)] }
    return Section(
      TextLine(cells), rows: isOpen ? rows.map(row) : [], isCut: true, more: query + " all")
  }

  /// `B1.2 against A2.1, B1.3 = A1.1`.
  private func folded(_ rows: [AcrossReport.Row]) -> String {
    rows.prefix(3).map { row in
      let target = graph.targetStatement(of: row.link).map(graph.id) ?? ""
      return graph[row.link].premises.map(graph.id).joined(separator: "+") + (row.isSame ? " = " : " against ") + target
    }.joined(separator: ", ") + (rows.count > 3 ? ", …" : "")
  }

  private func row(_ row: AcrossReport.Row) -> Row {
    let link = graph[row.link]
    let verb =
      graph.isAcross(row.link) ? row.isSame ? "says the same as" : "says the contrary of" : graph.verb(row.link)
    var lines = link.premises.map { graph.line($0) }
    lines.append(TextLine([.label(verb), graph.linkCell(row.link)], indent: 2))
    if let target = link.targetStatement { lines.append(graph.line(target, indent: 2)) }
    return Row(lines: lines)
  }

  private var absent: Section {
    let rows = report.absences.map { absence in
      let name = graph[absence.party].name
      return Row(
        TextLine([
          .holder(name), .text("in \(absence.article):"),
          .number(absence.claims, members: "\(name.asTerm) in:\(absence.article) is:claim"),
          .text("\(absence.claims == 1 ? "claim" : "claims") there, none on it"),
        ]))
    }
    return Section(
      TextLine(
        text: "Absent (\(rows.count))"
          + (rows.isEmpty ? ": every party that has claims in an article has one on it" : "")),
      rows: rows, isCut: true, more: "across \(topic) all", indent: 2)
  }

  private var notes: [TextLine] {
    guard let bloc = report.blocs.first(where: { $0.side != nil }),
      let place = bloc.claims.firstIndex(where: { $0 > 0 })
    else { return ["topics lists what recurs; find WORDS looks in sentences without a statement too."] }
    return [
      TextLine([
        .text("Members:"), .command("\(term) \(bloc.name.asTerm) in:\(report.articles[place]) is:claim"),
      ])
    ]
  }

  private func name(_ part: AcrossPart) -> String { part == .shown ? "shown" : "only suggested" }

  /// The topic as a term of a query.
  private var term: String {
    guard topic.alternatives.count == 1, let factors = topic.alternatives.first, factors.count == 1,
      !factors[0].isNegated
    else { return "(\(topic))" }
    if case .word(let word) = factors[0].term { return "\(Qualifier(.about, word))" }
    return "\(topic)"
  }
}

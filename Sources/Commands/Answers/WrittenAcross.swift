import Analysis
import ArgumentGraph
import Query
import Rendering

/// What `across TOPIC` shows alone, with every row.
enum AcrossPart: String, CaseIterable { case shown, suggested, absent }

/// A topic across articles, as `across` prints it.
struct WrittenAcross {
  let report: AcrossReport
  let topic: SelectionExpression
  let part: AcrossPart?
  let links: LinksCounted
  let graph: ArgumentGraph

  func reply(_ claims: Selection) -> Reply {
    switch part {
    case .absent?:
      let answer = Answer(
        TextLine(text: "\(topic) across articles: parties heard in an article and silent on it there"),
        sections: [absentRows], count: report.absences.count, of: "parties by article")
      return Reply(answer)
    case .shown?: return linksAlone(.shown)
    case .suggested?: return linksAlone(.suggested)
    case nil: break
    }
    var sections = [table]
    if isComparison {
      sections += linkSections(.shown)
      if links != .reviewed, !report.rows(.suggested).isEmpty { sections += linkSections(.suggested) }
      sections.append(absentLine)
    } else {
      sections.append(absentRows)
    }
    return Reply(
      Answer(title, sections: sections, notes: notes, count: claims.count, of: "statements"), selection: claims)
  }

  private func linksAlone(_ evidence: Evidence) -> Reply {
    let rows = report.rows(evidence)
    let answer = Answer(
      TextLine(text: "\(topic) across articles, \(evidence.inWords): \(rows.count.of("link"))"),
      sections: [opened(evidence, areSame: false), opened(evidence, areSame: true)], count: rows.count, of: "links")
    return Reply(answer, selection: Selection(rows.flatMap { graph.statementsAtEnds(of: $0.link) }))
  }

  private var isComparison: Bool { report.articles.count > 1 }

  private var title: TextLine {
    let ids = report.articles
    let articles = ids.count > 8 ? "\(ids.count) articles" : ids.map(\.description).listed()
    // What was added by hand stands in no article.
    let isWhole = report.claims > 0 && graph.addedCount == 0
    let start = isComparison ? "\(topic) across \(articles):" : "\(topic) in \(articles), the one article loaded:"
    return TextLine([
      .text(start), .number(report.claims, members: isWhole ? "\(term) is:claim" : nil),
      .text((report.claims == 1 ? "claim" : "claims") + (isComparison ? ". Links: \(links.inWords)." : "")),
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
        cells.append(
          bloc.all[place] == 0
            ? .text("-") : .number(bloc.claims[place], members: bloc.claims[place] == 0 ? nil : query))
      }
      if !rest.isEmpty {
        let count = rest.reduce(0) { $0 + $1.claims[place] }
        let others = shown.map { "not \($0.name.asTerm)" }.joined(separator: " ")
        cells.append(.number(count, members: count == 0 ? nil : "\(term) \(others) in:\(article) is:claim"))
      }
      return Row(TextLine(cells))
    }
    // A few articles are told whole: where there is none on it is part of the answer.
    return Section(columns: columns, rows: rows, isCut: rows.count > 8, more: "across \(topic) all", indent: 2)
  }

  // MARK: Links

  /// What is at odds is opened, unless it is only suggested beside what is shown; what supports is folded beside many.
  private func linkSections(_ evidence: Evidence) -> [Section] {
    let isOpen = evidence == .shown || links == .all
    guard isOpen else { return [folded(evidence, report.rows(evidence))] }
    let (odds, same) = (report.rows(evidence, areSame: false), report.rows(evidence, areSame: true))
    guard !(odds.isEmpty && same.isEmpty) else { return [folded(evidence, [])] }
    let supports = odds.count > Self.few ? folded(evidence, same, areSame: true) : opened(evidence, areSame: true)
    return odds.isEmpty ? [supports] : [opened(evidence, areSame: false), supports]
  }

  /// So many links leave room on a screen for others.
  private static let few = 3

  private func opened(_ evidence: Evidence, areSame: Bool) -> Section {
    let rows = report.rows(evidence, areSame: areSame)
    return Section(
      TextLine(text: "\(heading(evidence, areSame)) (\(rows.count))" + (rows.isEmpty ? ": none" : "")),
      rows: rows.enumerated().map { row($1, isFirstOfItsClaim: $0 == 0 || rows[$0 - 1].target != $1.target) },
      isCut: true, more: "across \(topic) \(evidence.rawValue) all")
  }

  /// `A8.2 by B2.1 and C9.3; A8.4a by B6.1`, on a line of its own.
  private func folded(_ evidence: Evidence, _ rows: [AcrossReport.Row], areSame: Bool? = nil) -> Section {
    let query = "across \(topic) \(evidence.rawValue)"
    let name = heading(evidence, areSame)
    guard !rows.isEmpty else { return Section(TextLine(text: "\(name) (0): none")) }
    var claims: [(id: String, by: [String])] = []
    for row in rows {
      let premises = graph[row.link].premises.map(graph.id).joined(separator: "+")
      let target = graph.id(row.target)
      if claims.last?.id == target {
        claims[claims.count - 1].by.append(premises)
      } else {
        claims.append((target, [premises]))
      }
    }
    let parts = claims.prefix(3).map { "\($0.id) \(areSame == true ? "by" : "with") \($0.by.listed())" }
    return Section(
      TextLine([
        .text("\(name) ("), .number(rows.count, members: areSame == nil ? query : nil),
        .text("): " + parts.joined(separator: "; ") + (claims.count > 3 ? "; …" : "") + "  rows:"), .command(query),
      ]))
  }

  private func heading(_ evidence: Evidence, _ areSame: Bool?) -> String {
    let name =
      switch areSame {
      case true?: "Supported from another article"
      case false?: "Attacked or undercut from another article"
      case nil: "Links between articles"
      }
    return evidence == .shown ? name : "\(name), only suggested"
  }

  /// What bears on a claim from another article, beneath that claim.
  private func row(_ row: AcrossReport.Row, isFirstOfItsClaim: Bool) -> Row {
    let premises = graph[row.link].premises.enumerated().map { place, premise in
      graph.line(premise, indent: place == 0 ? 2 : 4, before: place == 0 ? words(of: row) : [.text("with")])
    }
    return Row(lines: (isFirstOfItsClaim ? [graph.line(row.target)] : []) + premises)
  }

  private func words(of row: AcrossReport.Row) -> [Cell] {
    if let undercut = graph.targetLink(of: row.link) {
      let premises = graph[undercut].premises.map { Cell.id(graph.id($0)) }
      let named = premises.prefix(1) + premises.dropFirst().flatMap { [.text("with"), $0] }
      let use: Cell =
        switch graph[undercut].kind {
        case .support: .label("its reason")
        case .attack: .label("the objection")
        case .undercut: .label("the undercut")
        }
      return [use] + named + [.label("is undercut by"), graph.linkCell(row.link)]
    }
    let verb =
      graph.isAcross(row.link)
      ? row.isSame ? "the same is said by" : "the contrary is said by" : row.isSame ? "supported by" : "attacked by"
    return [.label(verb), graph.linkCell(row.link)]
  }

  // MARK: Who is absent

  /// Who is heard in an article and silent on the topic there, in a line or two: those who speak of it elsewhere first.
  private var absentLine: Section {
    guard !report.absences.isEmpty else {
      return Section(TextLine(text: "Absent (0): every party that has claims in an article has one on it"))
    }
    var byParty: [(name: String, articles: [String])] = []
    for absence in report.absences {
      let name = graph[absence.party].name
      if byParty.last?.name == name {
        byParty[byParty.count - 1].articles.append("\(absence.article)")
      } else {
        byParty.append((name, ["\(absence.article)"]))
      }
    }
    let speaking = Set(report.blocs.compactMap { $0.side?.party == nil ? nil : $0.name })
    let (elsewhere, nowhere) = (
      byParty.filter { speaking.contains($0.name) }, byParty.filter { !speaking.contains($0.name) }
    )
    var parts = elsewhere.map { "\($0.name) in \($0.articles.listed())" }
    if !nowhere.isEmpty {
      let names = nowhere.count > 3 ? nowhere.prefix(3).map(\.name) + ["…"] : nowhere.map(\.name)
      parts.append("on it nowhere: \(names.joined(separator: ", "))")
    }
    return Section(
      TextLine([
        .text("Absent ("), .number(report.absences.count, members: "across \(topic) absent"),
        .text("): \(parts.joined(separator: "; "))  rows:"), .command("across \(topic) absent"),
      ]))
  }

  private var absentRows: Section {
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
      rows: rows, isCut: true, more: part == nil ? "across \(topic) all" : "across \(topic) absent all", indent: 2)
  }

  private var notes: [TextLine] {
    guard let bloc = report.blocs.first(where: { $0.side != nil }),
      let place = bloc.claims.firstIndex(where: { $0 > 0 })
    else { return ["topics lists what recurs; find WORDS looks in sentences without a statement too."] }
    let isWithoutSuggestions = isComparison && links != .reviewed && report.rows(.suggested).isEmpty
    return [
      TextLine(
        (isWithoutSuggestions ? [.text("Only suggested: none. ")] : []) + [
          .text("Members:"), .command("\(term) \(bloc.name.asTerm) in:\(report.articles[place]) is:claim"),
        ])
    ]
  }

  /// The topic as a term of a query.
  private var term: String {
    guard topic.alternatives.count == 1, let factors = topic.alternatives.first, factors.count == 1,
      !factors[0].isNegated
    else { return "(\(topic))" }
    if case .word(let word) = factors[0].term { return "\(Qualifier(.about, word))" }
    return "\(topic)"
  }
}

extension Evidence {
  fileprivate var inWords: String { self == .shown ? "shown" : "only suggested" }
}

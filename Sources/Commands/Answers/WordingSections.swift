import Analysis
import ArgumentGraph
import ArticleText
import Query
import Rendering

extension Session {
  /// `wording`: sides and lists.
  func wordingTable(_ report: WordingReport) -> Answer {
    let lists = WordingReport.List.allCases
    func row(_ name: String, _ query: String, of all: Int, _ count: (WordingReport.List) -> Int) -> Row {
      Row(
        TextLine(
          [.holder(name)] + lists.map { .fraction(count($0), of: all, members: "\(query) \($0.rawValue)") }))
    }
    let heard = report.rows.filter { !$0.statements.isEmpty }
    let rows =
      [row("everybody", "wording", of: report.statementCount, report.count)]
      + heard.map { side in
        row(side.side.name, "wording \(side.side.name.asSide)", of: side.statements.count) {
          side.statements($0).count
        }
      }
    let sides = heard.filter { $0.side.party != nil }.prefix(4).map {
      (name: $0.side.name, statements: $0.statements)
    }
    let basis =
      sides.isEmpty
      ? Section() : Section(graph.basisLine(Basis(named: Array(sides), in: graph), counting: settings.links))
    var notes = lists.map { kindsLine(report, $0, "wording") }
    if !report.guesses.isEmpty {
      notes.append(
        TextLine([.text("Guesses count as the author's")] + ids(report.guesses.map(\.statement))))
    }
    notes.append("Found by word lists: an index to read on from, no verdict.")
    if let name = heard.first(where: { !$0.isAuthor })?.side.name.asSide {
      notes.append(
        TextLine([
          .text("Members:"), .command("wording \(name) hedged"), .text("or"), .command("by:\(name) is:hedged"),
          .text("  Lists:"), .command("lexicon loaded"),
        ]))
    }
    return Answer(
      "Words that weaken, press or take sides, in \(report.articles.map(\.description).listed()) (unit: statements)",
      sections: [
        basis,
        Section(
          columns: [Column("voice")] + lists.map { Column($0.rawValue, isNumber: true) }, rows: rows, isCut: true,
          more: "wording all", indent: 2),
      ], notes: notes, count: heard.count, of: "voices")
  }

  /// In how many statements each kind of a list's words stands.
  private func kindsLine(_ report: WordingReport, _ list: WordingReport.List, _ query: String) -> TextLine {
    var counts: [String: Int] = [:]
    for statement in report.rows.flatMap({ $0.statements(list) }) {
      for kind in Set(graph.wording(of: statement, by: lexicon).filter { $0.list == list }.map(\.kind)) {
        counts[kind, default: 0] += 1
      }
    }
    let used = list.kinds.filter { counts[$0] != nil }
    guard !used.isEmpty else { return "\(list.title) by kind: none" }
    return TextLine(
      [.text("\(list.title) by kind:")]
        + used.flatMap { kind -> [Cell] in
          [
            .text(kind == used.first ? kind : " " + kind),
            .number(counts[kind] ?? 0, members: "\(query) \(list.rawValue) \(kind)"),
          ]
        })
  }

  /// The statements that are asked for, in the order of the text.
  func wordingStatements(
    _ report: WordingReport, _ list: WordingReport.List?, _ kind: String?
  ) -> [Handle<Statement>] {
    guard let list else {
      let any = Selection(WordingReport.List.allCases.flatMap { report.statements($0, in: graph) }).statements
      return any.sorted { graph.id(of: $0) < graph.id(of: $1) }
    }
    let all = report.statements(list, in: graph)
    guard let kind else { return all }
    return all.filter { graph.wording(of: $0, by: lexicon).contains { $0.list == list && $0.kind == kind } }
  }

  /// `wording X`, `wording X loaded`, `wording loaded`: the sentences with the words marked.
  func wordingAnswer(
    _ statements: [Handle<Statement>], of report: WordingReport, _ what: WordingQuestion, rows limit: Int?
  ) -> Answer {
    let all = report.statementCount
    let query = ["wording", what.side?.name.asSide].compactMap { $0 }.joined(separator: " ")
    let whose = what.side.map { "\($0.name): " } ?? ""
    let title: TextLine
    var sections: [Section] = []
    if let list = what.list {
      title = TextLine([
        .text((whose + list.rawValue).capitalizedFirst + (what.kind.map { ", \($0)" } ?? "") + ":"),
        .fraction(statements.count, of: all, members: what.line), .text("statements"),
      ])
      if what.kind == nil { sections.append(Section(rows: [Row(kindsLine(report, list, query))])) }
    } else {
      let counts = WordingReport.List.allCases.flatMap { list -> [Cell] in
        [
          .text((list == .hedged ? "" : " ") + list.rawValue),
          .fraction(report.count(list), of: all, members: "\(query) \(list.rawValue)"),
        ]
      }
      title = TextLine([.text(whose + "words that weaken, press or take sides (unit: statements)")])
      sections.append(Section(rows: [Row(TextLine(counts))]))
    }
    var section = Section(
      rows: statements.prefix(limit ?? statements.count).map { Row(markedWords($0, what)) }, isCut: true,
      more: what.line + " all", indent: 2)
    section.rowsLeftOut = statements.count - section.rows.count
    sections.append(section)
    var notes: [TextLine] = ["Found by word lists: an index, no verdict."]
    if let list = what.list, what.kind == nil {
      let by = what.side.map { "by:\($0.name.asSide) " } ?? ""
      notes = [
        TextLine([
          .text("Found by a word list, an index:"), .command("lexicon \(list.table)"), .text("  As a selection:"),
          .command("\(by)is:\(list.rawValue)"),
        ])
      ]
    }
    return Answer(title, sections: sections, notes: notes, statements: graph.ids(of: Selection(statements)))
  }

  /// `A10.4a the author: Force *may* win a pause [may: hedge, modal]`, with the words that were asked for.
  private func markedWords(_ statement: Handle<Statement>, _ what: WordingQuestion) -> TextLine {
    let marks = graph.wording(of: statement, by: lexicon).filter { mark in
      (what.list == nil || mark.list == what.list) && (what.kind == nil || mark.kind == what.kind)
    }
    guard let first = marks.first, let letter = graph.id(of: statement).article,
      let sentence = graph.sentence(at: first.span.start, in: letter)
    else { return graph.line(statement) }
    let labels = marks.map { mark in
      "\(graph.words([mark.span], in: letter)): \(mark.list.word)\(mark.kind.isEmpty ? "" : ", \(mark.kind)")"
    }
    return TextLine(
      [
        graph.idCell(statement), .holder(graph.holderName(statement)),
        .marked(graph.marked(marks.map(\.span), in: sentence.span, of: letter)),
        .text("[\(labels.joined(separator: "; "))]"),
      ])
  }
}

extension WordingReport.List {
  fileprivate var title: String {
    switch self {
    case .hedged: "Hedges"
    case .boosted: "Boosters"
    case .loaded: "Loaded words"
    }
  }

  /// The file of its words.
  fileprivate var table: String {
    switch self {
    case .hedged: "hedges"
    case .boosted: "boosters"
    case .loaded: "loaded"
    }
  }
}

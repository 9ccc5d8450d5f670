import Analysis
import ArgumentGraph
import ArticleText
import Query
import Rendering

/// The statements that `stance X CLASS` lists, by their reporting words.
struct StanceList: Sendable {
  let report: StanceReport
  let side: Side?
  let kind: String?
  /// In the order of the text.
  let statements: [Handle<Statement>]

  init(_ report: StanceReport, of side: Side?, _ kind: String?, in graph: ArgumentGraph) {
    self.report = report
    self.side = side
    self.kind = kind
    if kind == "nested" {
      statements = Selection(report.nested.map(\.inside)).statements
    } else if let known = kind.flatMap(StanceReport.Class.init(name:)) {
      statements = report.statements(known, in: graph)
    } else {
      statements = report.rows.flatMap(\.reported)
    }
  }
}

extension Session {
  /// `stance`: sides and classes.
  func stanceTable(_ report: StanceReport) -> Answer {
    let all = report.reportedCount
    let title: TextLine =
      "How reporting words treat what is said, in \(report.articles.map(\.description).listed()) (unit: statements)"
    var columns = [Column("voice")]
    columns += StanceReport.Class.allCases.dropLast().map { Column($0.name, isNumber: true) }
    func line(_ name: String, of all: Int, _ query: String, _ count: (StanceReport.Class) -> Int) -> Row {
      let cells = StanceReport.Class.allCases.dropLast().map { kind -> Cell in
        let members = "\(query) \(kind.name)"
        return kind == .stance(.distancing)
          ? .fraction(count(kind), of: all, members: members) : .number(count(kind), members: members)
      }
      return Row(TextLine([.holder(name)] + cells))
    }
    let heard = report.rows.filter { !$0.reported.isEmpty }
    let rows =
      [line("everybody", of: all, "stance", report.count)]
      + heard.map { row in
        line(row.side.name, of: row.reported.count, "stance \(row.side.name.asSide)") { row.statements($0).count }
      }
    let sides = heard.filter { $0.side.party != nil }.prefix(4).map {
      (name: $0.side.name, statements: $0.reported + $0.statements(.none))
    }
    let basis =
      sides.isEmpty
      ? Section() : Section(graph.basisLine(Basis(named: Array(sides), in: graph), counting: settings.links))
    var notes: [TextLine] = [
      "Distancing is given of all of the row; reactive words have a class as well, so that their column does not add up with the others.",
      TextLine([
        .text("In reply, by a reactive word:"), .fraction(report.count(.reactive), of: all, members: "stance reactive"),
      ]),
      TextLine([
        .text("Without a reporting word:"), .number(report.count(.none), members: "stance none"),
        .text("in an author's own voice, or added by hand"),
      ]),
    ]
    notes += stanceApart(report, "stance")
    if let row = heard.first {
      let name = row.side.name.asSide
      notes.append(
        TextLine([
          .text("Members:"), .command("stance \(name) neutral"), .text("or"), .command("by:\(name) stance:neutral"),
          .text("  Words:"), .command("stance \(name)"),
        ]))
    }
    return Answer(
      title, sections: [basis, Section(columns: columns, rows: rows, isCut: true, more: "stance all", indent: 2)],
      notes: notes, count: heard.count, of: "voices")
  }

  /// What no class counts: guesses, and words within another's statement.
  private func stanceApart(_ report: StanceReport, _ query: String) -> [TextLine] {
    let nested = Selection(report.nested.map(\.inside)).statements
    return [
      TextLine(
        [
          .text("Not counted: guessed by the author"),
          .number(report.guesses.count, members: guessQuery(report.guesses)),
        ]
          + ids(report.guesses.map(\.statement))
          + [.text(" within statements of others:"), .number(nested.count, members: "\(query) nested")] + ids(nested))
    ]
  }

  /// `stance X`, `stance X CLASS` and `stance CLASS`: reporting words with their sentences.
  func stanceAnswer(_ list: StanceList, rows limit: Int?, more: String) -> Answer {
    let report = list.report
    let all = report.reportedCount
    let name = list.side?.name.asSide
    let query = ["stance", name].compactMap { $0 }.joined(separator: " ")
    var sections: [Section] = []
    let title: TextLine
    if let kind = list.kind {
      let total = kind == "none" || kind == "nested" ? graph.statementCount : all
      title = TextLine([
        .text("\(kind.capitalizedFirst)\(list.side.map { ", \($0.name)" } ?? ""):"),
        .fraction(list.statements.count, of: total, members: "\(query) \(kind)"),
        .text(kind == "none" || kind == "nested" ? "statements" : "statements with a reporting word"),
      ])
    } else {
      title = TextLine([
        .text("\(list.side?.name ?? ""):"), .number(all, members: query), .text("statements with a reporting word"),
      ])
      let cells = StanceReport.Class.allCases.dropLast().flatMap { kind -> [Cell] in
        let members = "\(query) \(kind.name)"
        let count = report.count(kind)
        let isShare = kind == .stance(.distancing) || kind == .reactive
        return [
          .text(kind == .stance(.factive) ? kind.name : " " + kind.name),
          isShare ? .fraction(count, of: all, members: members) : .number(count, members: members),
        ]
      }
      sections.append(Section(rows: [Row(TextLine(cells))]))
    }
    var section = Section(rows: stanceRows(list, limit), isCut: true, more: more, indent: 2)
    section.rowsLeftOut = limit == nil ? 0 : max(0, stanceRowCount(list) - section.rows.count)
    sections.append(section)
    var notes: [TextLine] = []
    if list.kind == nil { notes = stanceApart(report, query) }
    let selection = name.map { "by:\($0)" }
    if let kind = list.kind.flatMap(StanceReport.Class.init(name:)), kind != .none, let selection {
      notes.append(TextLine([.text("As a selection:"), .command("\(selection) stance:\(kind.name)")]))
    } else if list.kind == nil, let name {
      notes.append(TextLine([.text("One class:"), .command("stance \(name) distancing")]))
    }
    return Answer(title, sections: sections, notes: notes, statements: graph.ids(of: Selection(list.statements)))
  }

  /// The reporting words of a list with their statements, each word once, in the order of the text.
  private func reportingWords(
    _ list: StanceList
  ) -> [(attribution: Handle<Attribution>?, statements: [Handle<Statement>])] {
    if list.kind == "nested" { return list.report.nested.map { ($0.attribution, [$0.inside]) } }
    var groups: [(attribution: Handle<Attribution>?, statements: [Handle<Statement>])] = []
    for statement in list.statements {
      let attribution = graph.attribution(of: statement)
      if let last = groups.last, let attribution, last.attribution == attribution {
        groups[groups.count - 1].statements.append(statement)
      } else {
        groups.append((attribution, [statement]))
      }
    }
    return groups
  }

  private func stanceRowCount(_ list: StanceList) -> Int { reportingWords(list).count }

  private func stanceRows(_ list: StanceList, _ limit: Int?) -> [Row] {
    let groups = reportingWords(list)
    return groups.prefix(limit ?? groups.count).map { group in
      guard let attribution = group.attribution else { return Row(graph.line(group.statements[0])) }
      let value = graph[attribution]
      let ids = group.statements.map(graph.id).listed()
      var kinds = value.stance.rawValue + (value.isReactive ? ", reactive" : "")
      if list.kind == "nested" { kinds += ", in a statement of \(graph.holderName(group.statements[0]))" }
      var line = TextLine(
        [.id(ids), .holder(graph.name(of: value.voice)), .text("(\(kinds))"), markedCue(value)],
        overflow: .cut(3))
      if group.statements.count > 1 { line.hang = 6 }
      return Row(line)
    }
  }

  /// The sentence of a reporting word with the word marked; of one that runs on from a sentence before, its content.
  private func markedCue(_ attribution: Attribution) -> Cell {
    guard let place = (attribution.cue + attribution.content).first?.start,
      let sentence = graph.sentence(at: place, in: attribution.article)
    else { return .quote(graph.words(attribution.content, in: attribution.article)) }
    return .marked(graph.marked(attribution.cue, in: sentence.span, of: attribution.article))
  }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

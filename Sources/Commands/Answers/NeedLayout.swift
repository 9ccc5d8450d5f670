import Analysis
import ArgumentGraph
import Query
import Rendering

/// What `need` shows, and how it is typed.
struct NeedLayout: Sendable {
  let need: Need
  let links: LinksCounted
  /// The `links:` term that was typed.
  let rest: String
  /// How many statements must hold where suggested reasons count too; `nil` where they do.
  let withSuggested: Int?
  let more: String
}

extension Session {
  func answer(_ layout: NeedLayout, limit: Int?) -> Answer {
    let need = layout.need
    let shown = need.steps.prefix(limit ?? need.steps.count)
    var section = Section(rows: shown.map { row($0, layout) }, isCut: true, more: layout.more)
    section.rowsLeftOut = need.steps.count - shown.count
    return Answer(
      graph.line(need.statement, whole: true), sections: [Section(rows: head(layout)), section],
      notes: notes(layout), ids: ([need.statement] + need.statements).map(graph.id), count: need.statements.count,
      of: "statements")
  }

  /// How much must hold, and by which links.
  private func head(_ layout: NeedLayout) -> [Row] {
    let need = layout.need
    let links = "Links: \(layout.links.inWords)."
    if need.steps.isEmpty {
      return [Row(TextLine(text: "needs nothing here: no reason is given for it. \(links)", indent: 2))]
    }
    func line(_ part: NeedPart) -> String { "need \(graph.id(need.statement)) \(part.rawValue)\(layout.rest)" }
    let count = need.statements.count
    let by = need.reasonCount == 1 ? "one reason" : "any of \(need.reasonCount) reasons, each enough by itself"
    return [
      Row(
        TextLine(
          [
            .text("rests on"), .number(count, members: line(.premises)),
            .text("\(count == 1 ? "statement" : "statements"), by \(by). \(links)"),
          ], indent: 2)),
      Row(
        TextLine(
          [
            .text("without a premise:"), .fraction(need.bare.count, of: count, members: line(.bare)),
            .text("  spoken against:"), .fraction(need.attacked.count, of: count, members: line(.attacked)),
            .text("  rows:"), .command(line(need.attacked.isEmpty ? .bare : .attacked)),
          ], indent: 2)),
    ]
  }

  private func row(_ step: Need.Step, _ layout: NeedLayout) -> Row {
    let indent = 4 * min(step.depth, 6)
    var lines: [TextLine] = []
    if let opening = step.opening {
      let many = opening.premises.count > 1
      let which = opening.of > 1 ? "\(opening.number) of \(opening.of): " : ""
      var cells: [Cell] = [
        .label(which + (many ? "all \(opening.premises.count) of these must hold" : "this must hold")),
        graph.linkCell(opening.link),
      ]
      if let warrant = groundWords?.warrant(among: opening.premises, of: graph) {
        cells += [.text("warrant:"), .id(graph.id(warrant))]
      } else {
        cells.append(.text("the warrant is not stated"))
      }
      lines.append(TextLine(cells, indent: indent - 2))
    }
    let mark: [Cell] =
      switch step.mark {
      case .new: []
      case .again: [.text("(opened above)")]
      case .cycle: [.text("(a circle: it needs itself)")]
      }
    lines.append(graph.line(step.statement, indent: indent, after: mark))
    if step.mark == .new { lines.append(TextLine(text: marks(step, layout), indent: indent + 2)) }
    return Row(lines: lines)
  }

  /// Who asserts it, its ground, and who speaks against it.
  private func marks(_ step: Need.Step, _ layout: NeedLayout) -> String {
    let value = graph[step.statement]
    var marks: [String] = []
    if value.guessedHolder != nil {
      marks.append("only guessed by the author")
    } else if value.isIfPart {
      marks.append("an if-part, asserted by nobody")
    } else if value.roles.contains(.question) {
      marks.append("asked, not asserted")
    } else {
      marks.append("asserted by \(graph.name(of: value.holder))")
    }
    let kinds =
      groundWords?.found(in: step.statement, of: graph, for: layout.need.statement).kinds.all.map(\.inWords) ?? []
    marks.append("kind of ground: \(kinds.isEmpty ? "none" : kinds.joined(separator: ", "))")
    if step.isBare { marks.append("no premise of its own") }
    let against = graph.replies(to: step.statement, counting: layout.links).flatMap(\.premises)
    let who = Selection(against).statements.prefix(3).map { "\(graph.id($0)) \(graph.holderName($0))" }
    marks.append(who.isEmpty ? "attacked by nobody" : "attacked by \(who.listed())")
    return marks.joined(separator: "; ")
  }

  private func notes(_ layout: NeedLayout) -> [TextLine] {
    guard let whole = layout.withSuggested, whole > layout.need.statements.count else { return [] }
    let line = "need \(graph.id(layout.need.statement))"
    return [
      TextLine([
        .text("With every link, suggested ones too:"), .number(whole, members: "\(line) premises links:all"),
        .text("\(whole == 1 ? "statement" : "statements")   rows:"), .command("\(line) links:all"),
      ])
    ]
  }
}

import Analysis
import ArgumentGraph
import Rendering

/// The cruxes of two sides, as `crux` prints them.
struct CruxAnswer {
  let graph: ArgumentGraph
  let first: ComparedSide
  let second: ComparedSide
  /// Whether the sides are the two that clash most.
  let isChosen: Bool
  let thesis: Thesis
  let links: LinksCounted
  /// The links that count where a line does not say.
  let settings: LinksCounted
  /// On found or reviewed links.
  let shown: Cruxes
  /// The same with suggested links.
  let all: Cruxes?
  let isUnfolded: Bool
  /// How many cruxes of a block are made rows; `nil` for all.
  var rows: Int?

  private var id: String { graph.id(thesis.statement) }
  private var names: String { "\(first.name.asSide) \(second.name.asSide)" }

  func reply() -> Reply {
    var head: [Row] = []
    if isChosen { head.append(Row("No sides were named; \(first.name) and \(second.name) clash most.")) }
    head.append(Row(graph.basisLine(Basis(of: [first, second], in: graph), counting: links)))
    head.append(Row(lines: [graph.line(thesis.statement, before: [.text("For")])] + choice))
    let base: LinksCounted = links == .all ? .found : links
    head.append(Row(lines: lineCounts(shown, base)))
    var sections = [Section(rows: head)]
    sections += blocks(shown, base)
    var selection = selection(of: shown)
    if let all {
      if isUnfolded {
        sections.append(Section(rows: [Row(lines: lineCounts(all, .all))]))
        sections += blocks(all, .all)
        for member in self.selection(of: all).members { selection.append(member) }
      } else if !all.lines.total.isZero || all.count > 0 {
        sections.append(folded(all))
      }
    }
    var reply = Reply(Answer(sections: sections, count: shown.count, of: "cruxes"), selection: selection)
    var whole = self
    whole.rows = nil
    if reply.answer.isAbridged { reply.makeWhole = { [whole] _ in whole.reply().answer } }
    return reply
  }

  /// Why this is the thesis.
  private var choice: [TextLine] {
    let why =
      switch thesis.choice {
      case .named: ""
      case .central(let article): "none was named: the central claim of \(article) as read;"
      case .mostLines: "none was named: no central claim has a reason, and most lines lead to this;"
      case .bare(let article): "none was named: the central claim of \(article); no claim of theirs has a reason;"
      }
    if why.isEmpty { return [] }
    return [TextLine(text: "\(why) for ID names another", indent: 2)]
  }

  private func through(_ statement: Handle<Statement>, _ counted: LinksCounted) -> String {
    "crux \(names) for \(id) through \(graph.id(statement))" + (counted == settings ? "" : " links:\(counted.rawValue)")
  }

  /// How many lines there are, on which links, and what was left out of them.
  private func lineCounts(_ cruxes: Cruxes, _ counted: LinksCounted) -> [TextLine] {
    let lines = cruxes.lines
    var cells: [Cell] = [.text(counted == .all ? "With suggested links too, lines to it:" : "Lines of reasons to it:")]
    if lines.total.isZero {
      cells.append(.text(lines.hasReasons ? "none; its reasons run in a circle" : "none; it is bare"))
    } else if let exact = lines.total.exact {
      cells.append(.number(exact, members: through(thesis.statement, counted)))
      if counted == .all, let shown = lines.totalShown.exact {
        cells.append(.text("(\(shown) wholly on found or reviewed links)"))
      } else {
        cells.append(.text(exact == 1 ? "(on \(base(counted)) links)" : "(all on \(base(counted)) links)"))
      }
      cells += [.text("  rows:"), .command(through(thesis.statement, counted))]
    } else {
      cells.append(.text("more than 2^53"))
    }
    var found = [TextLine(cells)]
    if !lines.leftOut.isEmpty {
      let numbers = lines.leftOut.prefix(6).map { "L\(graph.number(of: $0))" }.joined(separator: ", ")
      let more = lines.leftOut.count > 6 ? " …" : ""
      found.append(TextLine(text: "left out, since they close a circle: \(numbers)\(more)", indent: 2))
    }
    return found
  }

  private func base(_ counted: LinksCounted) -> String { counted == .reviewed ? "reviewed" : "found or reviewed" }

  // MARK: Blocks

  private func blocks(_ cruxes: Cruxes, _ counted: LinksCounted) -> [Section] {
    block(cruxes.first, of: first, by: second, cruxes, counted)
      + block(cruxes.second, of: second, by: first, cruxes, counted)
  }

  private func block(
    _ direction: Cruxes.Direction, of holder: ComparedSide, by other: ComparedSide, _ cruxes: Cruxes,
    _ counted: LinksCounted
  ) -> [Section] {
    var sections: [Section] = []
    if !direction.againstThesis.isEmpty {
      sections.append(
        Section(
          "The thesis itself is \(holder.name)'s and attacked by \(other.name)", listing: direction.againstThesis,
          rows: rows, more: "attackers \(id)", indent: 0
        ) { Row(lines: objection($0)) })
    }
    let heading = "Held by \(holder.name), attacked by \(other.name)"
    guard direction.entries.isEmpty else {
      let more = "crux \(names) for \(id)" + (counted == settings ? "" : " links:\(counted.rawValue)") + " all"
      sections.append(
        Section(
          "\(heading) (\(direction.entries.count))", listing: Array(direction.entries.enumerated()), rows: rows,
          more: more, indent: 0
        ) { row($0.element, number: $0.offset + 1, cruxes, counted) })
      return sections
    }
    sections.append(
      Section("\(heading): none", rows: missing(direction, holder, other, cruxes).map { Row($0) }, indent: 2))
    return sections
  }

  private func row(_ entry: Cruxes.Entry, number: Int, _ cruxes: Cruxes, _ counted: LinksCounted) -> Row {
    var lines = [graph.line(entry.claim, before: [.number(number)])]
    var share: [Cell] = [.text("on")]
    if let part = entry.lines.exact, let total = cruxes.lines.total.exact {
      share += [
        .fraction(part, of: total, members: through(entry.claim, counted)), .text(total == 1 ? "line" : "lines"),
      ]
      if counted == .all, let shown = entry.shownLines.exact {
        share.append(.text("(\(shown) wholly on found or reviewed links)"))
      }
    } else {
      let percent = Int((cruxes.lines.share(of: entry.claim) * 100).rounded())
      share.append(.text("\(percent == 0 ? "less than 1" : "\(percent)")% of more than 2^53 lines"))
    }
    lines.append(TextLine(share, indent: 2))
    lines += entry.objections.prefix(2).flatMap(objection)
    if entry.objections.count > 2 {
      lines.append(TextLine(text: "and by \(entry.objections.count - 2) more", indent: 2))
    }
    return Row(lines: lines)
  }

  private func objection(_ objection: Objection) -> [TextLine] {
    let lead = objection.act == .attack ? "attacked by" : "a reason for it undercut by"
    return objection.premises.map {
      graph.line($0, indent: 2, before: [.text(lead)], after: [graph.linkCell(objection.link)])
    }
  }

  /// What an honest "none" lacks: a claim on the way, or an attack on it; and where attacked claims lead instead.
  private func missing(
    _ direction: Cruxes.Direction, _ holder: ComparedSide, _ other: ComparedSide, _ cruxes: Cruxes
  ) -> [TextLine] {
    func ids(_ statements: [Handle<Statement>]) -> String {
      statements.prefix(5).map(graph.id).joined(separator: ", ") + (statements.count > 5 ? " …" : "")
    }
    var lines: [TextLine] = []
    if cruxes.lines.total.isZero {
      lines.append("no line leads to \(id), so nothing lies on the way")
    } else if direction.onTheWay.isEmpty {
      lines.append("no claim of \(holder.name) is on a line to \(id)")
    } else {
      lines.append("on a line to \(id): \(ids(direction.onTheWay)); none is attacked by \(other.name)")
    }
    if !direction.elsewhere.isEmpty {
      lines.append("attacked by \(other.name), but on no line to \(id): \(ids(direction.elsewhere))")
      if let claim = direction.elsewhere.first(where: cruxes.lines.isReason) {
        let end = cruxes.lines.end(of: claim)
        if end != cruxes.lines.first(of: claim) {
          lines.append(
            TextLine([
              .text("\(graph.id(claim)) is a reason elsewhere:"), .command("crux \(names) for \(graph.id(end))"),
            ]))
        }
      }
    }
    return lines
  }

  /// The block of suggested links, folded to one line.
  private func folded(_ all: Cruxes) -> Section {
    let lines = all.lines.total.inWords
    let shown = all.lines.totalShown.exact.map { ", \($0) of them wholly on found or reviewed links" } ?? ""
    let cruxes = all.count == 0 ? "no crux" : all.count.of("crux", "cruxes")
    return Section(
      TextLine([
        .text("With suggested links too: \(lines)\(shown); \(cruxes)   rows:"),
        .command("crux \(names) for \(id) links:all"),
      ]))
  }

  private func selection(of cruxes: Cruxes) -> Selection {
    var shown = Selection()
    for entry in cruxes.first.entries + cruxes.second.entries {
      shown.append(entry.claim)
      for objection in entry.objections {
        for premise in objection.premises { shown.append(premise, by: objection.link) }
      }
    }
    return shown
  }
}

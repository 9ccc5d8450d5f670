import Analysis
import ArgumentGraph
import Query
import Rendering

/// One part of what a supposition does.
enum FallPart: String, CaseIterable {
  case falls, weaker, stands, untouched, groundless

  /// Takes the name of a part if one comes next.
  static func next(_ arguments: inout ArgumentReader) throws -> FallPart? {
    guard let typed = arguments.peek, case .word(let word) = typed.kind else { return nil }
    guard let part = FallPart(rawValue: word.lowercased()) else {
      let near = closest(to: word, among: allCases.map(\.rawValue)).map { "did you mean \($0)?" }
      throw Failure(
        "suppose has no part \"\(word)\"", advice: near ?? "its parts are \(allCases.map(\.rawValue).listed())",
        at: typed.place.range)
    }
    _ = arguments.next()
    return part
  }
}

/// What a supposition does, as `suppose` prints it.
struct SupposedAnswer {
  let graph: ArgumentGraph
  let fall: Fall
  /// The line that asks this, for queries of its parts.
  let line: String
  let isRejection: Bool
  let links: LinksCounted
  /// The same with suggested links, where they do not count.
  var withSuggested: Fall?
  /// What the statements that are held attack.
  var attacked: [Handle<Statement>] = []
  /// How many rows of a section are made; `nil` for all.
  var rows: Int?

  func reply() -> Reply {
    let verb = isRejection ? "do not hold" : "hold"
    let one = isRejection ? "does not hold" : "holds"
    var head = [
      Row("Suppose \(fall.supposed.count == 1 ? "this \(one)" : "these \(verb)"). Links: \(links.inWords).")
    ]
    head += fall.supposed.prefix(4).map { Row(graph.line($0, indent: 2)) }
    if fall.supposed.count > 4 { head.append(Row(TextLine(text: "… \(fall.supposed.count - 4) more", indent: 2))) }
    head.append(Row(counts))
    var sections = [Section(rows: head)]
    if isRejection {
      sections.append(section("Falls", fall.fallen, .falls, none: "Nothing else falls."))
    } else {
      sections.append(
        section("Comes to stand", fall.risen, .stands, none: "Nothing comes to stand that did not stand before."))
      if !attacked.isEmpty { sections.append(spokenAgainst) }
    }
    if !fall.weakened.isEmpty { sections.append(section(name(.weaker), fall.weakened, .weaker)) }
    let shown =
      fall.supposed + (isRejection ? fall.fallen + fall.weakened : fall.risen).map(\.statement)
    var reply = Reply(
      Answer(
        sections: sections, notes: notes, count: isRejection ? fall.fallen.count : fall.risen.count, of: "statements"),
      selection: Selection(shown))
    let whole = whole
    if reply.answer.isAbridged { reply.makeWhole = { _ in whole.reply().answer } }
    return reply
  }

  private var whole: SupposedAnswer {
    var whole = self
    whole.rows = nil
    return whole
  }

  /// One part, as a list of statements.
  func reply(only part: FallPart) -> Reply {
    let members = members(part)
    let title: TextLine = "\(name(part)): \(members.count.of("statement")) of \(fall.count)"
    let more = "\(line) \(part.rawValue) all"
    let section =
      if let entries = entries(part) {
        Section(listing: entries, rows: rows, more: more, row: row)
      } else {
        Section(listing: members, rows: rows, more: more) { Row(graph.line($0)) }
      }
    var reply = Reply(
      Answer(title, sections: [section], count: members.count, of: "statements"), selection: Selection(members))
    let whole = whole
    if reply.answer.isAbridged { reply.makeWhole = { _ in whole.reply(only: part).answer } }
    return reply
  }

  private func members(_ part: FallPart) -> [Handle<Statement>] {
    switch part {
    case .falls: fall.fallen.map(\.statement)
    case .weaker: fall.weakened.map(\.statement)
    case .stands: fall.risen.map(\.statement)
    case .untouched: fall.untouched
    case .groundless: fall.groundless
    }
  }

  private func name(_ part: FallPart) -> String {
    switch part {
    case .falls: "Falls"
    case .weaker: "Weaker: loses a reason, stands by another"
    case .stands: "Comes to stand"
    case .untouched: "Untouched"
    case .groundless: "Groundless: its reasons run in a circle"
    }
  }

  /// What is touched, with its reasons.
  private func entries(_ part: FallPart) -> [Fall.Entry]? {
    switch part {
    case .falls: fall.fallen
    case .weaker: fall.weakened
    case .stands: fall.risen
    case .untouched, .groundless: nil
    }
  }

  /// "Of 73 statements: 1 supposed, 2 falling, …"; the parts add up.
  private var counts: TextLine {
    var cells: [Cell] = [.text("Of \(fall.count.of("statement")):"), .text("\(fall.supposed.count) supposed,")]
    func add(_ part: FallPart, _ word: String, _ end: String = ",") {
      cells.append(.number(members(part).count, members: "\(line) \(part.rawValue)"))
      cells.append(.text(word + end))
    }
    if isRejection {
      add(.falls, "falling")
      add(.weaker, "weaker")
    } else {
      add(.stands, "newly standing")
    }
    if !fall.groundless.isEmpty { add(.groundless, "groundless") }
    add(.untouched, "untouched", ".")
    return TextLine(cells)
  }

  private func section(
    _ name: String, _ entries: [Fall.Entry], _ part: FallPart, none: String? = nil
  ) -> Section {
    if entries.isEmpty, let none { return Section(TextLine(text: none)) }
    return Section(
      "\(name) (\(entries.count))", listing: entries, rows: rows, more: "\(line) \(part.rawValue) all", row: row)
  }

  /// A statement, and the line by which it fell or stands.
  private func row(_ entry: Fall.Entry) -> Row {
    var lines = [graph.line(entry.statement)]
    for (place, reason) in entry.changed.prefix(3).enumerated() {
      let ids = (isRejection ? reason.missing : reason.premises).map(graph.id).listed()
      let lead = isRejection ? "lost its reason" : "stands by"
      lines.append(
        TextLine([.label(place == 0 ? lead : "and"), .id(ids), graph.linkCell(reason.link)], indent: 2))
    }
    if entry.changed.count > 3 { lines.append(TextLine(text: "and \(entry.changed.count - 3) more", indent: 2)) }
    if let kept = entry.kept.first {
      let more = entry.kept.count > 1 ? [Cell.text("and \((entry.kept.count - 1).of("other"))")] : []
      lines.append(
        TextLine(
          [.label("stands by"), .id(kept.premises.map(graph.id).listed()), graph.linkCell(kept.link)] + more, indent: 2)
      )
    }
    return Row(lines: lines)
  }

  /// What the statements held speak against: whether that falls with it is another supposition.
  private var spokenAgainst: Section {
    let ids = attacked.map(graph.id).joined(separator: " ")
    return Section(
      "It attacks (\(attacked.count)); an attack by itself lets nothing fall",
      rows: attacked.map { Row(graph.line($0)) }
        + [Row(TextLine([.text("if that does not hold:"), .command("suppose not \(ids)")]))],
      indent: 2)
  }

  private var notes: [TextLine] {
    var notes: [TextLine] = []
    if let all = withSuggested, all.fallen != fall.fallen || all.risen != fall.risen || all.weakened != fall.weakened {
      let counts =
        isRejection
        ? "\(all.fallen.count) falling, \(all.weakened.count) weaker" : "\(all.risen.count) newly standing"
      notes.append(
        TextLine([.text("With all links, suggested ones too: \(counts)   rows:"), .command("\(line) links:all")]))
    }
    let restated = graph.statementCount - fall.count
    if restated > 0 {
      notes.append("\(restated.of("restatement")) counted with what \(restated == 1 ? "it says" : "they say") again.")
    }
    let parts: [FallPart] = isRejection ? [.falls, .weaker] : [.stands]
    let others = (parts.dropFirst() + (fall.groundless.isEmpty ? [] : [.groundless]) + [.untouched]).map(\.rawValue)
    notes.append(
      TextLine([
        .text("Members:"), .command("\(line) \(parts[0].rawValue)"), .text("(or \(others.listed("or")))"),
      ]))
    return notes
  }
}

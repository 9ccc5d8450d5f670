import Analysis
import ArgumentGraph
import Query
import Rendering

/// The brief of somebody who is to speak for a side, as `play` prints it.
struct PlayAnswer: Sendable {
  let graph: ArgumentGraph
  let side: ComparedSide
  let rival: ComparedSide?
  let links: LinksCounted
  let play: RolePlay
  /// Whether the other side was typed.
  let isRivalNamed: Bool
  /// Whether the two are at odds: named so, or by objections between them.
  let isRival: Bool
  /// The line that was typed.
  let line: String
  /// How many rows of a section are made; `nil` for all.
  var rows: Int?

  func reply() -> Reply {
    let name = side.name
    let against = rival.map { isRival ? ", against \($0.name)" : "; no objection is found between it and a party" }
    var sections = [
      Section(rows: [
        Row(graph.basisLine(Basis(of: [side] + (rival.map { [$0] } ?? []), in: graph), counting: links)),
        Row(voices),
      ]),
      section("Your own claims:", .own) { Row(graph.line($0)) },
      Section(
        heading("Lent to you by others:", .lent), listing: play.steelman.supporting + play.steelman.objecting,
        rows: rows, more: query(.lent) + " all", row: graph.lentRow),
    ]
    if let rival {
      sections.append(
        section("To do: claims of \(rival.name) that you do not answer:", .todo) { Row(graph.line($0)) })
    }
    sections.append(heard)
    sections += expected
    var reply = Reply(
      Answer(
        "You speak for \(name)\(against ?? "; nobody else is heard as a party").", sections: sections,
        notes: [
          TextLine([
            .text("Members:"), .command("\(start) own"),
            .text("(or lent, todo, objections, unmet). After the round:"),
            .command("\(start) used IDS"),
          ])
        ], count: play.steelman.own.count + play.steelman.lent.count, of: "statements"),
      selection: Selection(play.steelman.own + play.steelman.lent))
    let whole = whole
    if reply.answer.isAbridged { reply.makeWhole = { _ in whole.reply().answer } }
    return reply
  }

  func reply(only part: PlayPart) -> Reply {
    let members = members(part)
    let title = TextLine([.text(words(part)), members.isEmpty ? .text("none") : .number(members.count)])
    let links = TextLine(text: "Links: \(links.inWords).")
    let section: Section =
      switch part {
      case .lent:
        Section(
          listing: play.steelman.supporting + play.steelman.objecting, rows: rows, more: line + " all",
          row: graph.lentRow)
      case .objections, .unmet:
        Section(
          listing: play.heard.filter { part == .objections || !$0.isAnswered }, rows: rows, more: line + " all",
          row: row)
      case .own, .todo: Section(listing: members, rows: rows, more: line + " all") { Row(graph.line($0)) }
      }
    var reply = Reply(Answer(title, sections: [section], notes: [links]), selection: Selection(members))
    let whole = whole
    if reply.answer.isAbridged { reply.makeWhole = { _ in whole.reply(only: part).answer } }
    return reply
  }

  private var whole: PlayAnswer {
    var whole = self
    whole.rows = nil
    return whole
  }

  private func members(_ part: PlayPart) -> [Handle<Statement>] {
    switch part {
    case .own: play.steelman.own
    case .lent: play.steelman.lent
    case .todo: play.toAnswer
    case .objections: play.against
    case .unmet: play.unanswered
    }
  }

  private func words(_ part: PlayPart) -> String {
    switch part {
    case .own: "Own claims of \(side.name):"
    case .lent: "Statements lent to \(side.name) by others:"
    case .todo: "Claims of \(rival?.name ?? "others") that \(side.name) does not answer:"
    case .objections: "Statements against claims of \(side.name):"
    case .unmet: "Statements against claims of \(side.name) that it says nothing against:"
    }
  }

  /// The line up to a part: `play Kabul against Islamabad`, where the other side was named.
  private var start: String {
    "play \(side.name.asSide)" + (isRivalNamed ? rival.map { " against \($0.name.asSide)" } ?? "" : "")
  }

  private func query(_ part: PlayPart) -> String { "\(start) \(part.rawValue)" }

  private func heading(_ words: String, _ part: PlayPart) -> TextLine {
    let count = members(part).count
    return TextLine([.text(words), count == 0 ? .text("none") : .number(count, members: query(part))])
  }

  private func section(_ words: String, _ part: PlayPart, row: (Handle<Statement>) -> Row) -> Section {
    Section(heading(words, part), listing: members(part), rows: rows, more: query(part) + " all", row: row)
  }

  /// The voices and other names of the side.
  private var voices: TextLine {
    let names = side.voices.map { graph.name(of: $0) }
    let party = side.party.map { [graph[$0].name] + graph[$0].aliases } ?? []
    var others: [String] = []
    func bare(_ name: String) -> String {
      let name = name.lowercased()
      return name.hasPrefix("the ") ? String(name.dropFirst(4)) : name
    }
    for name in party + side.voices.flatMap({ graph[$0].aliases })
    where !(names + others).contains(where: { bare($0) == bare(name) }) { others.append(name) }
    let heard = names.prefix(6).listed() + (names.count > 6 ? " and \(names.count - 6) more" : "")
    let also = others.isEmpty ? "" : " Also named: \(others.prefix(4).joined(separator: ", "))."
    return TextLine(text: "You are heard as \(heard.isEmpty ? "nobody" : heard).\(also)")
  }

  /// What is said against the side, by whom, and whether the side says anything against that.
  private var heard: Section {
    let (all, unmet) = (play.against, play.unanswered)
    if all.isEmpty { return Section("Said against you: none in these articles") }
    return Section(
      TextLine([
        .text("Said against you:"), .number(all.count, members: query(.objections)),
        .text("  not answered by you:"),
        unmet.isEmpty ? .text("none") : .number(unmet.count, members: query(.unmet)),
      ]), listing: play.heard, rows: rows, more: query(.objections) + " all", row: row)
  }

  /// Who says what, and what it does to which claims.
  private func row(_ heard: RolePlay.Heard) -> Row {
    var lines = [graph.line(heard.statement)]
    for (place, objection) in heard.objections.enumerated() {
      let target = objection.undercutLink.map(graph.useCells) ?? [.id(graph.id(objection.against))]
      let before = place > 0 ? heard.objections[place - 1] : nil
      if before?.act == objection.act, objection.act != .undercut {
        lines[lines.count - 1].cells += [.text(",")] + target + [.text("[L\(graph.number(of: objection.link))]")]
      } else {
        lines.append(
          TextLine([.label(graph.verb(objection.link))] + target + [graph.linkCell(objection.link)], indent: 2))
      }
    }
    if heard.isAnswered { lines[lines.count - 1].cells.append(.text("; answered by you")) }
    return Row(lines: lines)
  }

  /// What one must expect to hear besides: suggested links and guesses, by ids.
  private var expected: [Section] {
    var sections: [Section] = []
    if !play.suggested.isEmpty {
      sections.append(
        Section(
          TextLine([
            .text("Expect too, only suggested: \(pairs(play.suggested))   rows:"),
            .command("\(side.name.asTerm) | attackers links:suggested"),
          ])))
    }
    if !play.guessed.isEmpty {
      let ids = Selection(play.guessed.flatMap(\.premises)).statements.prefix(4).map { graph.id($0) }
      sections.append(
        Section(
          TextLine([
            .text("Expect too, guessed by the author: \(pairs(play.guessed))   rows:"),
            .command("list \(ids.joined(separator: " or "))"),
          ])))
    }
    return sections
  }

  private func pairs(_ objections: [Objection]) -> String {
    objections.prefix(3).map { objection in
      "\(objection.premises.map { graph.id($0) }.joined(separator: "+")) on \(graph.id(objection.against))"
    }.joined(separator: ", ") + (objections.count > 3 ? ", …" : "")
  }
}

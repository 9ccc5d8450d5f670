import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let steelman = Command(
    "steelman", .compare, usage: "steelman X [against Y] [own|lent] [links:…] [all]",
    "put together the case of a side, with what others lend it",
    details: """
      Own: the claims of X. Lent: what others hold that supports one of them, or supports a reason for one; and what \
      others hold against a claim of Y (an attack, a concession, an undercut of a reason for it). Each is tagged by its \
      holder: X is not reported to say what it is lent, and whoever lends it does not thereby take its side. Guesses, \
      if-parts and questions are not lent. Without against Y the other side is the party that X exchanges most \
      objections with. Own and lent make up what is shown; what only suggested links lend stands apart, and links:all \
      unfolds it. own or lent at the end lists one part.
      """,
    after: "Govier's principle of charity",
    takes: [
      .side, .optional([.keyword("against"), .named("Y", .side)]), .optional([.choice("PART", ["own", "lent"])]),
      .optional([.limit]), .optional([.keyword("all")]),
    ],
    examples: [
      Example("steelman Kabul", "what Kabul says, and what others lend it"),
      Example("steelman Islamabad against Kabul lent", "only what is lent"),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    try arguments.rejectOptions()
    guard let side = try session.comparedSide(&arguments, invocation.context) else {
      throw arguments.missing("a party or voice")
    }
    let graph = session.graph
    var limit = try session.linksCounted(&arguments)
    var rival = try session.rival(of: side, &arguments, invocation.context)
    let part = ["own", "lent"].first { arguments.keyword($0) }
    if limit == nil { limit = try session.linksCounted(&arguments) }
    try arguments.finish()
    let counted = limit ?? session.settings.links
    if rival == nil {
      rival = Steelman.rival(of: side, in: graph).map { ComparedSide($0, in: graph) }
    }
    let answer = SteelmanAnswer(
      graph: graph, side: side, rival: rival, links: counted,
      line: "steelman \(side.name.asSide)" + (rival.map { " against \($0.name.asSide)" } ?? ""),
      suffix: limit.map { " links:\($0.rawValue)" } ?? "",
      steelman: Steelman(of: side, against: rival, in: graph, counting: counted, stop: invocation.context.stop),
      isUnfolded: counted == .all || invocation.isWhole, rows: invocation.rowsNeeded)
    return part.map { answer.reply(only: $0) } ?? answer.reply()
  }
}

/// The case of a side, as `steelman` prints it.
private struct SteelmanAnswer {
  let graph: ArgumentGraph
  let side: ComparedSide
  let rival: ComparedSide?
  let links: LinksCounted
  /// The line that asks this, and the links it asks for.
  let line: String
  let suffix: String
  let steelman: Steelman
  let isUnfolded: Bool
  /// How many rows of a section are made; `nil` for all.
  var rows: Int?

  func reply() -> Reply {
    let rivalName = rival?.name
    var sections = [
      Section(rows: [
        Row(graph.basisLine(Basis(of: [side] + (rival.map { [$0] } ?? []), in: graph), counting: links)),
        Row(
          TextLine([
            .text("The case of \(side.name)\(rivalName.map { " against \($0)" } ?? ""):"),
            .number(steelman.own.count, members: query("own")), .text("own,"),
            .number(steelman.lent.count, members: query("lent")), .text("lent. Members:"), .command(query("lent")),
          ])),
      ]),
      Section(
        "Own claims (\(steelman.own.count))", listing: steelman.own, rows: rows, more: query("own") + " all"
      ) { Row(graph.line($0)) },
      lent("Lent in support", steelman.supporting),
    ]
    if let rivalName {
      let own = steelman.ownObjections
      sections.append(
        Section(
          own.isEmpty
            ? "Own objections to \(rivalName): none" : "Own objections to \(rivalName) (\(own.count.of("link")))",
          listing: own, rows: rows, more: line + suffix + " all"
        ) { objection in
          Row(
            TextLine([
              .id(objection.premises.map(graph.id).joined(separator: "+")), .label(graph.verb(objection.link)),
              .id(graph.id(objection.against)), graph.linkCell(objection.link),
            ]))
        })
      sections.append(lent("Lent against \(rivalName)", steelman.objecting))
    } else {
      sections.append(
        Section("\(side.name) exchanges objections with no party; against Y names the other side."))
    }
    sections += suggested
    sections += guesses
    var reply = Reply(
      Answer(sections: sections, count: steelman.own.count + steelman.lent.count, of: "statements"),
      selection: Selection(steelman.own + steelman.lent))
    let whole = whole
    if reply.answer.isAbridged { reply.makeWhole = { _ in whole.reply().answer } }
    return reply
  }

  private var whole: SteelmanAnswer {
    var whole = self
    whole.rows = nil
    return whole
  }

  func reply(only part: String) -> Reply {
    let members = part == "own" ? steelman.own : steelman.lent
    let title: TextLine =
      part == "own"
      ? "Own claims of \(side.name): \(members.count)"
      : "Lent to \(side.name)\(rival.map { " against \($0.name)" } ?? ""): \(members.count.of("statement")). Links: \(links.inWords)."
    let section =
      part == "own"
      ? Section(listing: steelman.own, rows: rows, more: query(part) + " all") { Row(graph.line($0)) }
      : Section(
        listing: steelman.supporting + steelman.objecting, rows: rows, more: query(part) + " all", row: graph.lentRow)
    var reply = Reply(Answer(title, sections: [section]), selection: Selection(members))
    let whole = whole
    if reply.answer.isAbridged { reply.makeWhole = { _ in whole.reply(only: part).answer } }
    return reply
  }

  private func query(_ part: String) -> String { "\(line) \(part)\(suffix)" }

  private func lent(_ heading: String, _ lent: [Steelman.Lent]) -> Section {
    Section(
      lent.isEmpty ? "\(heading): none" : "\(heading) (\(lent.count))", listing: lent, rows: rows,
      more: query("lent") + " all", row: graph.lentRow)
  }

  /// What the author supposes that the side holds: neither its own nor lent.
  private var guesses: [Section] {
    guard side.party != nil || side.voices.count == 1 else { return [] }
    let guessed = graph.statements.filter { graph.guessedHolder(of: $0).map(side.contains) ?? false }
    if guessed.isEmpty { return [] }
    let ids = guessed.prefix(4).map(graph.id).joined(separator: ", ") + (guessed.count > 4 ? ", …" : "")
    return [
      Section(
        TextLine([
          .text("Guessed by the author, neither own nor lent (\(guessed.count)): \(ids)   rows:"),
          .command("guess:\(side.name.asSide)"),
        ]))
    ]
  }

  /// What only suggested links lend, folded to one line but where it is asked for.
  private var suggested: [Section] {
    let lent = steelman.suggested
    guard !lent.isEmpty else { return [] }
    if isUnfolded {
      return [
        Section(
          "Lent only by suggested links (\(lent.count)), counted in none of these", rows: lent.map(graph.lentRow),
          isCut: true,
          indent: 2)
      ]
    }
    let ids = lent.prefix(4).map { graph.id($0.statement) }.joined(separator: ", ") + (lent.count > 4 ? ", …" : "")
    return [
      Section(
        TextLine([
          .text("Lent only by suggested links (\(lent.count)): \(ids)   rows:"), .command("\(line) links:all"),
        ]))
    ]
  }
}

extension ArgumentGraph {
  /// What is lent, how it helps, and by whom.
  func lentRow(_ lent: Steelman.Lent) -> Row {
    let value = self[lent.link]
    var cells: [Cell] = [.label(verb(lent.link))]
    if let target = value.targetStatement { cells.append(.id(id(target))) }
    if case .link(let target) = value.target { cells += useCells(target) }
    cells += [linkCell(lent.link), .text("lent by"), .holder(holderName(lent.statement))]
    return Row(line(lent.statement), TextLine(cells, indent: 2))
  }
}

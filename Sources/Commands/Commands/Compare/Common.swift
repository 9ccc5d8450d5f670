import Analysis
import ArgumentGraph
import Lexicon
import Query
import Rendering

extension Command {
  static let common = Command(
    "common", .compare, usage: "common [X Y] [both|alike|other|mediator] [about:TOPIC]",
    "list what two sides could build on: what both state, and reasons that nobody speaks against",
    details: """
      Four lists. Both: the same statement held by each side, as a cue or `same` joins them. Alike: only suggested, by \
      the same subject and words of content, one more or less, denied and hedged alike, or by a link between articles; \
      shared words alone are no agreement. Other: a claim of one side that is uncontested (no link of any origin \
      speaks against it), and a reason, by one link or a chain of those that count, for a claim of the other side. Mediator: the same \
      for what a voice on neither side says. The unit of the last two is claims.
      """, after: "Fisher & Ury 1981",
    takes: [
      .optional([.side, .named("Y", .side)]), .optional([.choice("PART", CommonPart.allCases.map(\.rawValue))]),
      .optional([.topic]), .optional([.keyword("all")]),
    ],
    examples: [
      Example("common Islamabad Kabul", "common ground of the two, if any"),
      Example("common Islamabad Kabul mediator", "only reasons for what others say"),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    var narrowing = Narrowing<CommonPart>()
    try session.narrow(&narrowing, &arguments, invocation.context)
    let (first, second, isChosen) = try session.twoSides(&arguments, invocation.context)
    try session.narrow(&narrowing, &arguments, invocation.context)
    try arguments.finish()
    let ground = CommonGround(
      first, second, in: session.graph, counting: session.settings.links,
      words: session.claimWords(session.words(try Stemmer())), about: narrowing.about?.test,
      stop: invocation.context.stop)
    let written = WrittenGround(
      ground: ground, first: first, second: second, part: narrowing.part, about: narrowing.about?.name,
      isChosen: isChosen, links: session.settings.links, graph: session.graph)
    return written.reply(rows: invocation.rowsNeeded)
  }
}

private enum CommonPart: String, CaseIterable, Sendable { case both, alike, other, mediator }

/// Common ground as `common` prints it.
private struct WrittenGround: Sendable {
  let ground: CommonGround
  let first: ComparedSide
  let second: ComparedSide
  let part: CommonPart?
  let about: String?
  let isChosen: Bool
  let links: LinksCounted
  let graph: ArgumentGraph

  func reply(rows limit: Int?) -> Reply {
    var shown = Selection()
    for part in parts { for statement in statements(part) { shown.append(statement) } }
    let count = shown.count
    var reply = Reply(answer(of: count, rows: limit), selection: shown)
    if reply.answer.isAbridged { reply.makeWhole = { _ in answer(of: count, rows: nil) } }
    return reply
  }

  private var parts: [CommonPart] { part.map { [$0] } ?? CommonPart.allCases }

  private func answer(of shown: Int, rows limit: Int?) -> Answer {
    let basis = Basis(of: [first, second], in: graph)
    var head = graph.basisLine(basis, counting: links)
    if isChosen { head.cells.append(.text("No sides were named; \(first.name) and \(second.name) clash most.")) }
    var sections = [Section(rows: [Row(head)])]
    if let shared = graph.sharedLine(first, second) { sections[0].rows.append(Row(shared)) }
    for part in parts { sections.append(section(part, rows: limit)) }
    let articles = basis.articles.map(\.description).listed()
    let title = "Common ground of \(first.name) and \(second.name)" + (articles.isEmpty ? "" : ", in \(articles)")
    let isOfPairs = part == .both || part == .alike
    return Answer(
      TextLine(text: title), sections: sections, count: isOfPairs ? shown / 2 : shown,
      of: isOfPairs ? "pairs" : "statements")
  }

  private func section(_ part: CommonPart, rows limit: Int?) -> Section {
    let query = "common \(first.name.asSide) \(second.name.asSide)".narrowed(part.rawValue, about: about)
    let made = rows(part, limit)
    let count = made.rows.count + made.leftOut
    let heading = TextLine([
      .text(name(part) + " ("), .number(count, members: count == 0 ? nil : query), .text(count == 0 ? "): none" : ")"),
    ])
    return Section(heading, made, more: query + " all", indent: 2)
  }

  private func name(_ part: CommonPart) -> String {
    switch part {
    case .both: "Stated by both"
    case .alike: "Alike in their words, only suggested"
    case .other: "Uncontested reasons for a claim of the other side"
    case .mediator: "Uncontested reasons for what a voice on neither side says"
    }
  }

  private func rows(_ part: CommonPart, _ limit: Int?) -> RowsMade {
    switch part {
    case .both: RowsMade(ground.agreed(.shown), limit: limit, row)
    case .alike: RowsMade(ground.agreed(.suggested), limit: limit, row)
    case .other: RowsMade(ground.forTheOther, limit: limit, row)
    case .mediator: RowsMade(ground.forMediators, limit: limit, row)
    }
  }

  private func statements(_ part: CommonPart) -> [Handle<Statement>] {
    switch part {
    case .both: ground.agreed(.shown).flatMap { [$0.first, $0.second] }
    case .alike: ground.agreed(.suggested).flatMap { [$0.first, $0.second] }
    case .other: ground.forTheOther.map(\.claim)
    case .mediator: ground.forMediators.map(\.claim)
    }
  }

  private func row(_ agreement: Agreement) -> Row {
    Row(graph.line(agreement.first), graph.line(agreement.second, indent: 2))
  }

  /// The claim, and what it is a reason for: at once, or through the statements between.
  private func row(_ row: CommonGround.Row) -> Row {
    var lines = [graph.line(row.claim)]
    if row.way.count > 1 {
      let between = row.way.dropLast().prefix(3).map { graph.id($0.to) }.joined(separator: ", ")
      lines.append(
        TextLine(
          [
            .text("supports, through \(between)\(row.way.count > 4 ? ", …" : ""),"), graph.linkCell(row.way[0].link),
          ], indent: 2))
    } else {
      lines.append(TextLine([.label("supports"), graph.linkCell(row.way[0].link)], indent: 2))
    }
    lines.append(graph.line(row.supports, indent: 2))
    return Row(lines: lines)
  }
}

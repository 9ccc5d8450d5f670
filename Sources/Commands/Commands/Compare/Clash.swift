import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let clash = Command(
    "clash", .compare, usage: "clash [X Y] [shown|suggested|guessed|others] [about:TOPIC] [links:…]",
    "list what two sides say against each other, both ways",
    details: """
      The unit is links: an attack, a concession or an undercut is one, and what one cue says against several \
      statements is several. First those between the two, then those of others against either; a guess is the \
      author's. links:suggested shows those that have no cue in the text.
      """, after: "Walton & Krabbe 1995",
    takes: [
      .optional([.side, .named("Y", .side)]), .optional([.choice("PART", ClashPart.allCases.map(\.rawValue))]),
      .optional([.topic]), .optional([.limit]), .optional([.keyword("all")]),
    ],
    examples: [
      Example("clash Islamabad Kabul", "each objection with its cue"),
      Example("clash Islamabad Kabul links:suggested", "what is only inferred"),
      Example("clash Islamabad Kabul others", "what others say against either"),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    var narrowing = Narrowing<ClashPart>()
    try session.narrow(&narrowing, &arguments, invocation.context)
    let (first, second, isChosen) = try session.twoSides(&arguments, invocation.context)
    try session.narrow(&narrowing, &arguments, invocation.context)
    try arguments.finish()
    let counted = narrowing.links == nil ? session.settings.links : .all
    let clash = Clash(
      first, second, in: session.graph, counting: counted, about: narrowing.about?.test, stop: invocation.context.stop)
    let parts = ClashParts(clash, narrowing, line: invocation.call.description, in: session)
    var head = session.graph.basisLine(
      Basis(of: [first, second], in: session.graph), counting: narrowing.links == nil ? session.settings.links : nil)
    if let links = narrowing.links { head.cells.append(.text("Links: \(links.rawValue) only.")) }
    if isChosen { head.cells.append(.text("No sides were named; \(first.name) and \(second.name) clash most.")) }
    var sections = [Section(head)]
    if let shared = session.graph.sharedLine(first, second) { sections.append(Section(shared)) }
    func answer(_ limit: Int?) -> Answer {
      Answer(sections: sections + parts.sections(first, second, limit: limit), count: parts.count, of: "links")
    }
    var reply = Reply(answer(invocation.rowsNeeded), selection: parts.selection)
    if reply.answer.isAbridged {
      let all = sections
      reply.makeWhole = { _ in
        Answer(sections: all + parts.sections(first, second, limit: nil), count: parts.count, of: "links")
      }
    }
    return reply
  }
}

/// The objections that `clash` is asked for, by part.
private struct ClashParts: Sendable {
  private let graph: ArgumentGraph
  private let asked: ClashPart?
  private let about: String?
  private let links: LinkLimit?
  private let line: String
  /// Whether suggested ones stand unfolded.
  private let isOpen: Bool
  private var rows: [ClashPart: [Clash.Row]] = [:]

  init(_ clash: Clash, _ narrowing: Narrowing<ClashPart>, line: String, in session: Session) {
    (graph, self.line) = (session.graph, line)
    (asked, about, links) = (narrowing.part, narrowing.about?.name, narrowing.links)
    isOpen = narrowing.part != nil || narrowing.links != nil || session.settings.links == .all
    let graph = graph
    func kept(_ rows: [Clash.Row]) -> [Clash.Row] {
      narrowing.links.map { limit in rows.filter { limit.includes(graph[$0.objection.link]) } } ?? rows
    }
    rows[.shown] = kept(clash.rows(.shown))
    rows[.suggested] = kept(clash.rows(.suggested))
    rows[.guessed] = kept(clash.guessed)
    rows[.others] = kept(clash.byOthers(narrowing.links == .suggested ? .suggested : .shown))
  }

  /// The links between the two, or those of the part that is asked for.
  var count: Int {
    if let asked { return of(asked).count }
    return of(.shown).count + of(.suggested).count
  }

  var selection: Selection {
    var shown = Selection()
    for part in asked.map({ [$0] }) ?? [.shown, .suggested, .others] {
      for row in of(part) {
        for premise in row.objection.premises { shown.append(premise, by: row.objection.link) }
        shown.append(row.objection.against)
      }
    }
    return shown
  }

  func sections(_ first: ComparedSide, _ second: ComparedSide, limit: Int?) -> [Section] {
    let names = "\(first.name.asSide) \(second.name.asSide)"
    return ClashPart.allCases.filter(isAsked).map { part in
      let rows = of(part)
      let isFolded = !rows.isEmpty && (part == .guessed && asked == nil || part == .suggested && !isOpen)
      let query =
        part == .suggested
        ? "clash \(names)".narrowed(about: about) + " links:suggested"
        : "clash \(names)".narrowed(part.rawValue, about: about)
      let heading = TextLine([
        .text("\(name(part, first, second)) ("),
        .number(rows.count, members: rows.isEmpty || links != nil ? nil : query),
        .text(rows.count == 1 ? "link" : "links"),
        .text(rows.isEmpty ? "): none" : isFolded ? "): \(graph.foldedPairs(rows))" : ")"),
      ])
      if isFolded { return Section(heading, rows: [Row(TextLine([.text("rows:"), .command(query)]))], indent: 2) }
      return Section(
        heading, graph.objectionRows(rows, numbered: part == .shown || part == .suggested, limit: limit),
        more: line + " all")
    }
  }

  private func of(_ part: ClashPart) -> [Clash.Row] { rows[part] ?? [] }

  private func isAsked(_ part: ClashPart) -> Bool {
    if let asked { return part == asked }
    return !(links == .suggested && part == .shown) && !(part == .guessed && of(part).isEmpty)
  }

  private func name(_ part: ClashPart, _ first: ComparedSide, _ second: ComparedSide) -> String {
    switch part {
    case .shown: "Between \(first.name) and \(second.name), shown in the text"
    case .suggested: "Between \(first.name) and \(second.name), only suggested"
    case .guessed: "Guessed by the author, said by neither"
    case .others: "By others against either" + (links == .suggested ? ", only suggested" : "")
    }
  }
}

import Analysis
import ArgumentGraph
import Lexicon
import Query
import Rendering

extension Command {
  static let security = Command(
    "security", .compare, usage: "security [X] [all]",
    "list securitising moves: a threat to what must survive, and a measure against it",
    details: """
      The unit is moves: one for each claim with a word of threats.tsv (threat, existential, survival, \
      stability), of a side whose claims in the same article tell a measure: a remedy (frames.tsv) or force \
      (remedies.tsv). The measure is in the same claim, or a claim that the threat supports, or else the side's nearest \
      in the text, and the row says which. Actor: the holder; the author only where \
      asked for: security author. Object: the words after "threat to", "threatens" or \
      "stability of". Audience: whom the words say it is told. — where the words fill no slot. Whether an audience \
      accepts a move no text tells.
      """,
    after: "Buzan, Wæver & de Wilde 1998; Balzacq 2005",
    takes: [.optional([.side]), .optional([.keyword("all")])],
    examples: [
      Example("security", "moves of all sides"), Example("security Islamabad", "of one side"),
    ]
  ) { session, invocation in
    let lexicon = try session.loadedLexicon()
    var arguments = invocation.arguments
    try arguments.rejectOptions()
    let name = try session.sideName(&arguments)
    let side = try name.map { try session.side($0) }
    try arguments.finish()
    var measures = session.statements(framing: .remedy)
    measures.formUnion(session.statements(withAnyOf: lexicon.remedies.phrases { $0 == .force }))
    let found = SecurityMoves(
      of: session.graph, threats: session.statements(withAnyOf: lexicon.threats.phrases { _ in true }),
      measures: measures, by: side?.voices, counting: session.settings.links, stop: invocation.context.stop)
    if invocation.context.stop() { throw Failure.interrupted }
    var reply = Reply(
      session.answer(found, side, lexicon, rows: invocation.rowsNeeded),
      selection: Selection(found.moves.flatMap { [$0.threat, $0.measure] } + found.threatsAlone))
    if reply.answer.isAbridged {
      reply.makeWhole = { try $0.answer(found, side, $0.loadedLexicon(), rows: nil) }
    }
    return reply
  }
}

extension Session {
  fileprivate func answer(_ found: SecurityMoves, _ side: Side?, _ lexicon: Lexicon, rows limit: Int?) -> Answer {
    let letters = graph.articleIDs.map(\.description).listed()
    let whose = side.map { " of \($0.name)" } ?? ""
    let count = found.moves.count
    let title: TextLine =
      "Securitising moves\(whose) in \(letters): \(count == 0 ? "none" : "\(count)") (unit: moves)"
    // Four lines each: fewer of them fill a screen.
    let most = limit.map { Swift.max(1, $0 * 4 / 5) } ?? count
    let moves = found.moves.prefix(most)
    let whole = side.map { "security \($0.name.asSide) all" } ?? "security all"
    var section = Section(rows: moves.map { row($0, lexicon, isWhole: limit == nil) }, more: whole, indent: 2)
    section.rowsLeftOut = count - moves.count
    var head: [Row] = []
    var names: [Handle<Party>] = []
    for move in found.moves {
      guard let party = graph.party(of: graph.holder(of: move.threat)), !names.contains(party) else { continue }
      names.append(party)
      if names.count == 3 { break }
    }
    if !names.isEmpty {
      let sides = names.map { ComparedSide(graph.side(of: $0), in: graph) }
      head.append(Row(graph.basisLine(Basis(of: sides, in: graph), counting: settings.links)))
    }
    var notes: [TextLine] = []
    let alone = found.threatsAlone
    let ids = alone.prefix(6).map(graph.id).joined(separator: ", ") + (alone.count > 6 ? " …" : "")
    notes.append(
      TextLine(
        text: "Threats named without a measure by the same side: \(alone.isEmpty ? "none" : "\(alone.count) (\(ids))")")
    )
    notes.append("By word lists: an index, no verdict. Whether an audience accepts a move no text tells.")
    return Answer(title, sections: [Section(rows: head), section], notes: notes, count: count, of: "moves")
  }

  private func row(_ move: SecurityMoves.Move, _ lexicon: Lexicon, isWhole: Bool) -> Row {
    let lines = isWhole ? 3 : 1
    let text = PhrasePlaces(graph.words(of: move.threat))
    let object = SecurityMoves.threatenedObject(in: text, lexicon.threats)
    let audience = SecurityMoves.audience(of: move.threat, in: graph)
    var threat = graph.line(move.threat, marking: lexicon.threats, lines: lines, before: [.label("threat:")]) { _ in
      true
    }
    var slots = TextLine(
      [
        .label("actor:"), .text(graph.holderName(move.threat)), .label("| object:"),
        .quote(object.isEmpty ? "—" : object),
        .label("| audience:"), .quote(audience.isEmpty ? "—" : audience),
      ], indent: 2)
    var tie: [Cell]
    switch move.tie {
    case .sameClaim: tie = [.text("(the same claim)")]
    case .linked(let link): tie = [.text("(the threat is a reason)"), graph.linkCell(link)]
    case .nearest: tie = [.text("(nearest in the text)")]
    }
    tie = [.label("measure:")] + tie
    let isForce = !PhrasePlaces(graph.words(of: move.measure)).all(lexicon.remedies).isEmpty
    var measure =
      isForce
      ? graph.line(move.measure, marking: lexicon.remedies, lines: lines, before: tie) { _ in true }
      : graph.line(move.measure, marking: lexicon.frames, lines: lines, before: tie) { $0 == .remedy }
    measure.indent = 2
    threat.overflow = .cut(lines)
    slots.overflow = .cut(lines)
    return Row(threat, slots, measure)
  }
}

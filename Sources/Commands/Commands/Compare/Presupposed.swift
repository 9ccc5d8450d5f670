import Analysis
import ArgumentGraph
import Lexicon
import Query
import Rendering

extension Command {
  static let presupposed = Command(
    "presupposed", .compare, usage: "presupposed [SELECTION] [KIND] [all]",
    "list what statements take for granted by their words",
    details: """
      The unit is statements; one with triggers of several kinds counts under each. KIND is response (retaliate: \
      something was done before), repeat (again, restore, another: it was before), change (stop, no longer), factive \
      (know that), definite (the failure to), question (why it waited). Triggers and what they take for granted are \
      rows of presuppositions.tsv: an index, read the sentence; the trigger stands between asterisks.
      """,
    after: "Levinson 1983; Polyzou 2015",
    takes: [
      .optional([.selection]), .optional([.many(.choice("KIND", Presupposition.Kind.allCases.map(\.rawValue)))]),
      .optional([.keyword("all")]),
    ],
    takesPipe: true,
    examples: [
      Example("presupposed", "by trigger and by who speaks"),
      Example("presupposed by:Islamabad", "what one side takes for granted"),
      Example("presupposed question", "what a question lets pass"),
    ]
  ) { session, invocation in
    let lexicon = try session.loadedLexicon()
    var call = invocation.call
    let kinds = call.takeWords(Presupposition.Kind.self)
    let query = NarrowedLine(call, isPiped: invocation.piped != nil)
    var arguments = ArgumentReader(call, usage: invocation.usage)
    try arguments.rejectOptions()
    let isAll = arguments.isAtEnd && invocation.piped == nil
    let selection = isAll ? nil : try session.shown(&arguments, invocation)
    let found = Presuppositions(
      lexicon.presuppositions, in: session.graph, of: selection.map { Marks($0.statements) }, only: kinds,
      find: session.statements(withAnyOf:), stop: invocation.context.stop)
    if invocation.context.stop() { throw Failure.interrupted }
    let of = selection?.count ?? session.graph.statementCount
    var reply = Reply(
      session.graph.answer(found, of, kinds, query, lexicon, session.settings.links, rows: invocation.rowsNeeded),
      selection: Selection(found.statements))
    if reply.answer.isAbridged {
      reply.makeWhole = {
        try $0.graph.answer(found, of, kinds, query, $0.loadedLexicon(), $0.settings.links, rows: nil)
      }
    }
    return reply
  }
}

extension ArgumentGraph {
  fileprivate func answer(
    _ found: Presuppositions, _ of: Int, _ kinds: [Presupposition.Kind], _ query: NarrowedLine, _ lexicon: Lexicon,
    _ links: LinksCounted, rows limit: Int?
  ) -> Answer {
    let letters = articleIDs.map(\.description).listed()
    let words = kinds.isEmpty ? "" : " (\(kinds.map(\.rawValue).listed("or")))"
    let title = TextLine([
      .text("Taken for granted\(words) in \(letters):"), .fraction(found.total.all, of: of),
      .text(found.total.all == 0 ? "statements: none" : "statements"),
    ])
    var sections: [Section] = []
    if kinds.isEmpty, found.total.all > 0 {
      let sides = found.bySide.filter { $0.side.party != nil }.prefix(2).map { ComparedSide($0.side, in: self) }
      if sides.count > 1 {
        sections.append(Section(rows: [Row(basisLine(Basis(of: sides, in: self), counting: links))]))
      }
      sections.append(tallies(found, query))
    }
    let statements = found.statements.prefix(limit ?? found.statements.count)
    var list = Section(
      rows: statements.map { row($0, kinds, lexicon, lines: limit == nil ? 3 : 1) }, isCut: true,
      more: query.line(kinds.map(\.rawValue).joined(separator: " "), "all"), indent: 2)
    list.rowsLeftOut = found.statements.count - statements.count
    sections.append(list)
    var notes: [TextLine] = []
    if kinds.isEmpty, let first = found.bySide.first {
      notes.append(
        TextLine([
          .text("Members:"), .command(query.line("repeat")), .text("or"),
          .command(query.line(of: "by:\(first.side.name.asSide)", "change")),
        ]))
    }
    return Answer(title, sections: sections, notes: notes, statements: found.statements.map { id(of: $0) })
  }

  private func tallies(_ found: Presuppositions, _ query: NarrowedLine) -> Section {
    let kinds = Presupposition.Kind.allCases
    let columns =
      [Column(""), Column("statements", isNumber: true)] + kinds.map { Column($0.rawValue, isNumber: true) }
    func row(_ name: Cell, _ tally: Presuppositions.Tally, _ line: (String) -> String) -> Row {
      let counts = zip(kinds, tally.byKind).map { Cell.number($1, members: line($0.rawValue)) }
      return Row(TextLine([name, .number(tally.all, members: line(""))] + counts))
    }
    let rows = found.bySide.map { entry in
      row(.holder(entry.side.name), entry.tally) { query.line(of: "by:\(entry.side.name.asSide)", $0) }
    }
    let all = row(.text("all"), found.total) { query.line($0) }
    return Section(columns: columns, rows: [all] + rows, isCut: true, more: query.line("all"), indent: 2)
  }

  private func row(
    _ statement: Handle<Statement>, _ kinds: [Presupposition.Kind], _ lexicon: Lexicon, lines: Int
  ) -> Row {
    let words = lexicon.presuppositions
    var first = line(statement, marking: words, lines: lines) { kinds.isEmpty || kinds.contains($0.kind) }
    first.overflow = .cut(lines)
    let triggers = Presuppositions.triggers(in: PhrasePlaces(self.words(of: statement)), words, only: kinds)
    var granted: [String] = []
    for trigger in triggers where !granted.contains(trigger.granted) { granted.append(trigger.granted) }
    var second = TextLine(
      [.label("takes for granted:"), .quote(granted.isEmpty ? "—" : granted.joined(separator: "; "))], indent: 4)
    second.overflow = .cut(lines)
    return Row(first, second)
  }
}

import Analysis
import ArgumentGraph
import ArticleText
import Query
import Rendering

extension Command {
  static let agency = Command(
    "agency", .compare, usage: "agency [SELECTION] [active|passive|nominal] [agentless|victimless] [KIND] [all]",
    "list the mentions of violence, with who acts and who suffers, where the words name them",
    details: """
      The unit is mentions: places in statements where a word of violence stands. Form: active (they raided it), \
      passive (it was raided), nominal (the raid). Agent and victim are the words that name them in the same sentence, \
      — where none do; an act is no agent (the attacks killed). KIND is initiating, responding, neutral or harm, by \
      the word alone. Agent absent: mentions without an agent / all. Words with other senses (strike, operation) count \
      only in a paragraph with a sure one. It is an index by a word list and a parser: read the sentence. The \
      words passive, agentless, victimless … narrow it.
      """,
    after: "Trew 1979; Fowler 1991; van Leeuwen 1996; Henley, Miller & Beazley 1995",
    takes: [
      .optional([.selection]), .optional([.many(.choice("NARROWING", Agency.Narrowing.allCases.map(\.rawValue)))]),
      .optional([.keyword("all")]),
    ],
    takesPipe: true,
    examples: [
      Example("agency", "every mention, counted by form and by who speaks"),
      Example("agency by:Islamabad agentless", "what one side says without saying who did it"),
      Example("agency nominal victimless", "acts turned into nouns, with nobody hit"),
    ]
  ) { session, invocation in
    var call = invocation.call
    let narrowings = call.takeWords(Agency.Narrowing.self)
    let base = NarrowedLine(call, isPiped: invocation.piped != nil)
    var arguments = ArgumentReader(call, usage: invocation.usage)
    try arguments.rejectOptions()
    let isAll = arguments.isAtEnd && invocation.piped == nil
    let selection = isAll ? nil : try session.shown(&arguments, invocation)
    let marks = selection.map { Marks($0.statements) }
    let graph = session.graph
    guard !graph.articles.isEmpty else { throw Failure("nothing is loaded", advice: "load FILE reads an article") }
    let agency = Agency(of: graph, in: marks, only: narrowings, stop: invocation.context.stop)
    if invocation.context.stop() { throw Failure.interrupted }
    let limit = invocation.rowsNeeded
    let make: @Sendable (Session, Int?) -> Answer = { session, limit in
      session.graph.answer(agency, narrowings, base, session.settings.links, rows: limit)
    }
    var reply = Reply(make(session, limit), selection: Selection(agency.statements))
    if reply.answer.isAbridged { reply.makeWhole = { make($0, nil) } }
    return reply
  }
}

extension ArgumentGraph {
  fileprivate func answer(
    _ agency: Agency, _ narrowings: [Agency.Narrowing], _ query: NarrowedLine, _ links: LinksCounted, rows limit: Int?
  ) -> Answer {
    let letters = articleIDs.map(\.description).listed()
    let count = agency.mentions.count
    let title: TextLine
    let words = narrowings.map(\.rawValue).joined(separator: ", ")
    if count == 0 {
      let of = agency.allCount == 0 ? "" : " (of \(agency.allCount.of("mention")))"
      title = TextLine(text: "Violence in \(letters)\(narrowings.isEmpty ? "" : ", " + words): none\(of)")
    } else if narrowings.isEmpty {
      let statements = agency.statements.count.of("statement")
      title = TextLine(
        text: "Violence in \(letters): \(count.of("mention")) in \(statements) (unit: mentions)")
    } else {
      title = TextLine([
        .text("Violence in \(letters), \(words):"), .fraction(count, of: agency.allCount), .text("mentions"),
      ])
    }
    var sections: [Section] = []
    if narrowings.isEmpty, count > 0 {
      sections += basis(agency, links)
      sections.append(tallies(agency, query))
    }
    // Two lines each, beneath a table: fewer of them fill a screen.
    let most = limit.map { narrowings.isEmpty ? Swift.max(1, $0 * 4 / 5) : $0 } ?? count
    let mentions = agency.mentions.prefix(most)
    let whole = ([query.line()] + narrowings.map(\.rawValue)).joined(separator: " ") + " all"
    var list = Section(rows: mentions.map { row($0, lines: limit == nil ? 3 : 1) }, isCut: true, more: whole, indent: 2)
    list.rowsLeftOut = count - mentions.count
    sections.append(list)
    return Answer(
      title, sections: sections, notes: notes(agency, narrowings, query), ids: ids(agency.statements), count: count,
      of: "mentions")
  }

  private func ids(_ statements: [Handle<Statement>]) -> [String] { statements.map { "\(id(of: $0))" } }

  /// What stands beside each other: the parties that speak of violence.
  private func basis(_ agency: Agency, _ links: LinksCounted) -> [Section] {
    let parties = agency.bySide.filter { $0.side.party != nil }.prefix(3)
    guard parties.count > 1 else { return [] }
    let sides = parties.map { ComparedSide($0.side, in: self) }
    return [Section(rows: [Row(basisLine(Basis(of: sides, in: self), counting: links))])]
  }

  private func tallies(_ agency: Agency, _ query: NarrowedLine) -> Section {
    let columns = [
      Column(""), Column("mentions", isNumber: true), Column("no agent", isNumber: true),
      Column("no victim", isNumber: true), Column("initiating", isNumber: true), Column("responding", isNumber: true),
    ]
    func row(_ name: Cell, _ tally: Agency.Tally, _ line: (String) -> String) -> Row {
      func part(_ count: Int, _ word: String) -> Cell {
        .fraction(count, of: tally.all, members: line(word))
      }
      return Row(
        TextLine([
          name, .number(tally.all, members: line("")), part(tally.agentless, "agentless"),
          part(tally.victimless, "victimless"), part(tally.initiating, "initiating"),
          part(tally.responding, "responding"),
        ]))
    }
    var rows = [row(.text("all"), agency.total) { query.line($0) }]
    rows += agency.byForm.map { entry in
      row(.text(entry.form.rawValue), entry.tally) { query.line(entry.form.rawValue, $0) }
    }
    let named = agency.bySide.prefix(agency.bySide.count > 5 ? 4 : 5)
    rows += named.map { entry in
      let term = "by:\(entry.side.name.asSide)"
      return row(.holder(entry.side.name), entry.tally) { query.line(of: term, $0) }
    }
    let others = agency.bySide.dropFirst(named.count)
    if !others.isEmpty {
      var tally = Agency.Tally()
      for entry in others { tally.add(entry.tally) }
      let besides = named.map { "by:\($0.side.name.asSide)" }.joined(separator: " or ")
      rows.append(row(.text("\(others.count) others"), tally) { query.line(of: "not (\(besides))", $0) })
    }
    return Section(columns: columns, rows: rows, indent: 2)
  }

  private func row(_ mention: Agency.Mention, lines: Int) -> Row {
    let statement = mention.statement
    let (holder, id) = (holderName(statement), id(statement))
    guard let letter = self.id(of: statement).article, let article = article(letter) else {
      return Row(line(statement))
    }
    func words(_ cell: Span?) -> Cell { cell.map { .quote(self.words([$0], in: letter)) } ?? .text("—") }
    let facts = mention.facts
    let kind = facts.kind == .neutral ? "" : ", \(facts.kind.rawValue)"
    var first = TextLine([.id(id), .holder(holder), .marked(article.marked(facts.words))])
    first.overflow = .cut(lines)
    var second = TextLine(
      [
        .text("\(facts.form.rawValue)\(kind); agent:"), words(facts.agent), .text("| victim:"),
        words(facts.victim),
      ], indent: 6)
    second.overflow = .cut(lines)
    return Row(first, second)
  }

  private func notes(_ agency: Agency, _ narrowings: [Agency.Narrowing], _ query: NarrowedLine) -> [TextLine] {
    var notes: [TextLine] = []
    if narrowings.isEmpty, !agency.outside.isEmpty {
      let places = agency.outside.prefix(4).map(\.description).joined(separator: ", ")
      notes.append(
        TextLine(
          text: "Not counted: \(agency.outside.count) outside every statement (\(places)"
            + (agency.outside.count > 4 ? " …)." : ").")))
    }
    if narrowings.isEmpty, agency.total.all > 0 {
      notes.append(
        TextLine([
          .text("Members:"), .command(query.line("nominal agentless")), .text("or"),
          .command(query.line(of: "by:\((agency.bySide.first?.side.name ?? "author").asSide)", "agentless")),
        ]))
    }
    return notes
  }
}

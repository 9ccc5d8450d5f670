import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let voice = Command(
    "voice", .compare, usage: "voice [X] [all]",
    "say who speaks how much, at first hand or as reported, and who is never heard",
    details: """
      The unit is statements. A guess of the author at what somebody holds counts for the author. Sentences: those in \
      which the side speaks on the whole. Words: those of its statements.
      """,
    takes: [.optional([.side]), .optional([.keyword("all")])],
    examples: [Example("voice", "everybody"), Example("voice Kabul", "one side, with its members")]
  ) { session, invocation in
    var arguments = invocation.arguments
    let name = try session.sideName(&arguments)
    try arguments.finish()
    let graph = session.graph
    guard !graph.articles.isEmpty else { throw Failure("nothing is loaded", advice: "load FILE reads an article") }
    let report = VoiceReport(of: graph, counting: session.settings.links, stop: invocation.context.stop)
    if let name { return try session.voiceOf(try session.side(name), report, name) }
    let articles = report.articles.map(\.description).listed()
    let title: TextLine =
      "Who speaks in \(articles) (unit: statements; \(report.statementCount) in \(report.sentenceCount.of("sentence")))"
    let columns = [
      Column("voice"), Column("statements", isNumber: true), Column("of the reported", isNumber: true),
      Column("sentences", isNumber: true), Column("words", isNumber: true),
    ]
    let rows = report.rows.map { row in
      Row(
        TextLine([
          .holder(session.rowName(row)), .number(row.statements.count),
          row.heard.isAuthor ? .text("-") : .fraction(row.statements.count, of: report.reportedCount),
          .number(row.sentences),
          .number(row.words),
        ]))
    }
    return Reply(
      Answer(
        title, sections: [Section(columns: columns, rows: rows, isCut: true, more: "voice all", indent: 2)],
        notes: session.voiceNotes(report), count: rows.count, of: "voices"))
  }
}

extension Session {
  fileprivate func rowName(_ row: VoiceReport.Row) -> String {
    guard let article = row.heard.authorOf else { return row.name }
    return graph.articleIDs.count > 1 ? "the author of \(article)" : "the author"
  }

  fileprivate func voiceNotes(_ report: VoiceReport) -> [TextLine] {
    var notes: [TextLine] = []
    if let balance = report.balance {
      let (lesser, greater) = (report.rows[balance.lesser], report.rows[balance.greater])
      var text = "\(lesser.name) to \(greater.name): \(lesser.statements.count) to \(greater.statements.count)."
      if !balance.basis.thinNames.isEmpty {
        let places = lesser.heardIn.prefix(5).map(\.description).joined(separator: ", ")
        text +=
          " Thin: \(lesser.name) is heard in \(lesser.heardIn.count) of \(report.sentenceCount.of("sentence")) (\(places))."
      }
      notes.append(TextLine(text: text))
      for row in [greater, lesser] where row.heard.parts.count > 1 { notes.append(partsLine(row)) }
    }
    let quoted = report.quoted.prefix(5).map(graph.id).joined(separator: ", ")
    notes.append(
      "In direct quotation: \(report.quoted.count) of \(report.reportedCount)\(quoted.isEmpty ? "" : " (\(quoted))"); the rest is paraphrase."
    )
    if let balance = report.balance {
      let (lesser, greater) = (report.rows[balance.lesser], report.rows[balance.greater])
      func part(_ row: VoiceReport.Row, _ replies: [Handle<Statement>]) -> String {
        let ids = replies.prefix(4).map(graph.id).joined(separator: ", ")
        return "\(row.name) \(replies.count) of \(row.statements.count)" + (ids.isEmpty ? "" : " (\(ids))")
      }
      notes.append(
        "In reply to the other side: \(part(greater, balance.greaterInReply)), \(part(lesser, balance.lesserInReply)).")
    }
    if !report.guesses.isEmpty {
      let items = report.guesses.prefix(4).map { "\(graph.id($0.statement)) (what \($0.sideName) may think)" }
      notes.append(
        "Guessed by the author: \(items.joined(separator: ", ")). It counts among the author's, never among theirs.")
    }
    if !report.neverHeard.isEmpty {
      notes.append("Named, never heard: \(report.neverHeard.prefix(8).joined(separator: ", "))")
    }
    if let row = report.rows.first(where: { !$0.heard.isAuthor }) {
      notes.append(
        TextLine([
          .text("Members:"), .command("by:\(row.name.asArgument) | list"), .text("  One party:"),
          .command("voice \(row.name.asArgument)"),
        ]))
    }
    return notes
  }

  private func partsLine(_ row: VoiceReport.Row) -> TextLine {
    let parts = row.heard.parts.prefix(6).map { part -> String in
      let ids = part.statements.count <= 2 ? " (\(part.statements.map(graph.id).joined(separator: ", ")))" : ""
      return "\(graph.name(of: part.voice)) \(part.statements.count)\(ids)"
    }
    return "\(row.name): \(parts.joined(separator: ", "))"
  }

  fileprivate func voiceOf(_ side: Side, _ report: VoiceReport, _ name: ArgumentReader.Placed<String>) throws -> Reply {
    let statements = graph.statements(of: side)
    guard !statements.isEmpty else { return Reply(Answer("\(side.name) is never heard in what is loaded.", count: 0)) }
    var sections: [Section] = []
    for voice in side.voices {
      let own = statements.filter { graph[$0].holder == voice }
      guard !own.isEmpty else { continue }
      let tie = graph[voice].tie.map { " (\($0))" } ?? ""
      sections.append(
        Section(
          "\(graph.name(of: voice))\(tie): \(own.count)", rows: own.map { Row(graph.line($0)) }, isCut: true,
          more: "by:\(graph[voice].name.asArgument) | list all", indent: 2))
    }
    let quoted = statements.count { graph[$0].attribution.map { graph[$0].isQuoted } ?? false }
    let title: TextLine =
      "\(side.name): \(statements.count.of("statement")) of \(report.statementCount), \(quoted) in direct quotation"
    return Reply(Answer(title, sections: sections), selection: Selection(statements))
  }
}

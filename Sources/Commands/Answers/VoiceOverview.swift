import Analysis
import ArgumentGraph
import Query
import Rendering

extension Session {
  /// Who speaks how much, over everything that is loaded.
  func voiceOverview(_ report: VoiceReport, rows limit: Int?) -> Answer {
    let columns = [
      Column("voice"), Column("statements", isNumber: true), Column("of the reported", isNumber: true),
      Column("sentences", isNumber: true), Column("words", isNumber: true),
    ]
    let title = TextLine([
      .text("Who speaks in \(report.articles.map(\.description).listed()) (unit: statements;"),
      .number(report.statementCount, members: "list"), .text("in"),
      .number(report.sentenceCount, members: "voice sentences"), .text("sentences)"),
    ])
    var section = Section(columns: columns, isCut: true, more: "voice all", indent: 2)
    // With several authors the sides would be out of sight: they come first then.
    let authors = report.rows.filter(\.heard.isAuthor)
    let ordered = authors.count > 2 ? report.rows.filter { !$0.heard.isAuthor } + authors : report.rows
    section.rows = ordered.prefix(limit ?? ordered.count).map { Row(voiceLine($0, report)) }
    section.rowsLeftOut = report.rows.count - section.rows.count
    var notes: [TextLine] = []
    if let balance = report.balance { notes += balanceNotes(balance, report) }
    notes += manner(report)
    if let balance = report.balance { notes.append(replies(balance, report)) }
    notes += unheard(report)
    if let row = report.rows.first(where: { !$0.heard.isAuthor && !$0.statements.isEmpty }) {
      let name = row.name.asSide
      notes.append(
        TextLine([
          .text("Members:"), .command("by:\(name)"), .text(" "), .command("voice \(name) sentences"), .text("or"),
          .command("words"), .text("  One side:"), .command("voice \(name)"),
        ]))
    }
    let basis = report.balance.map { Section(graph.basisLine($0.basis, counting: settings.links)) }
    return Answer(
      title, sections: (basis.map { [$0] } ?? []) + [section], notes: notes, count: report.rows.count, of: "voices")
  }

  private func voiceLine(_ row: VoiceReport.Row, _ report: VoiceReport) -> TextLine {
    let name = row.name.asSide
    let count = row.statements.count
    return TextLine([
      .holder(row.name), .number(count, members: "by:\(name)"),
      row.heard.isAuthor ? .text("-") : .fraction(count, of: report.reportedCount, members: "by:\(name)"),
      .number(row.sentences, members: "voice \(name) sentences"),
      .fraction(row.words, of: report.wordCount, members: "voice \(name) words"),
    ])
  }

  private func balanceNotes(_ balance: VoiceReport.Balance, _ report: VoiceReport) -> [TextLine] {
    let (lesser, greater) = (report.rows[balance.lesser], report.rows[balance.greater])
    var notes: [TextLine] = []
    let evenness =
      report.evenness.value.map { "; evenness over \(report.evenness.voices) sides \($0.hundredths) of 1" } ?? ""
    notes.append(
      TextLine([
        .text("\(lesser.name) to \(greater.name):"),
        .number(lesser.statements.count, members: "by:\(lesser.name.asSide)"),
        .text("to"), .number(greater.statements.count, members: "by:\(greater.name.asSide)"),
        .text("in number, balance \(balance.value.hundredths) of 1\(evenness)."),
      ]))
    if !balance.basis.thinNames.isEmpty {
      let places = lesser.heardIn.prefix(5).map(\.description).joined(separator: ", ")
      let rest = lesser.heardIn.count > 5 ? ", …" : ""
      notes.append(
        "Thin: \(lesser.name) is heard in \(lesser.heardIn.count) of \(report.sentenceCount.of("sentence")) (\(places)\(rest))."
      )
    }
    for row in [greater, lesser] where row.heard.parts.count > 1 { notes.append(partsLine(row)) }
    return notes
  }

  /// At first hand, as reported, at second hand; quoted and paraphrased.
  private func manner(_ report: VoiceReport) -> [TextLine] {
    let own = report.statementCount - report.reportedCount
    return [
      TextLine([
        .text("At first hand:"), .fraction(own, of: report.statementCount, members: "by:author"),
        .text(" reported:"), .fraction(report.reportedCount, of: report.statementCount, members: "not by:author"),
        .text(" at second hand:"), .number(report.secondHand.count, members: "voice second-hand"),
      ]),
      TextLine(
        [
          .text("In direct quotation:"),
          .fraction(report.quoted.count, of: report.reportedCount, members: "is:quoted not by:author"),
        ] + ids(report.quoted) + [
          .text(" in paraphrase:"),
          .fraction(
            report.reportedCount - report.quoted.count, of: report.reportedCount, members: "not is:quoted not by:author"
          ),
        ]),
    ]
  }

  private func replies(_ balance: VoiceReport.Balance, _ report: VoiceReport) -> TextLine {
    let (lesser, greater) = (report.rows[balance.lesser], report.rows[balance.greater])
    func part(_ row: VoiceReport.Row, _ answers: [Answering], to other: String) -> [Cell] {
      let shown = answers.statements(.shown)
      let query = "voice \(row.name.asSide) replies \(other.asSide)"
      return [.text(row.name), .fraction(shown.count, of: row.statements.count, members: query)] + ids(shown)
        + onlySuggested(answers)
    }
    return TextLine(
      [.text("In reply to the other:")] + part(greater, balance.greaterAnswers, to: lesser.name) + [.text("and")]
        + part(lesser, balance.lesserAnswers, to: greater.name))
  }

  /// Those who are guessed at, and those who are only named.
  private func unheard(_ report: VoiceReport) -> [TextLine] {
    var notes: [TextLine] = []
    if report.guesses.isEmpty {
      notes.append("Guessed by the author: none.")
    } else {
      let items = report.guesses.prefix(4).map { "\(graph.id($0.statement)), what \($0.sideName) may think" }
      notes.append(
        TextLine([
          .text("Guessed by the author:"), .number(report.guesses.count, members: guessQuery(report.guesses)),
          .text("(\(items.joined(separator: "; "))), counted as the author's."),
        ]))
    }
    let never = report.neverHeard
    notes.append(
      "Named, never heard: \(never.isEmpty ? "none." : never.prefix(8).joined(separator: ", "))\(never.count > 8 ? ", …" : "")"
    )
    return notes
  }

  private func partsLine(_ row: VoiceReport.Row) -> TextLine {
    let parts = row.heard.parts.filter { !$0.statements.isEmpty }
    let items = parts.prefix(6).map { part -> String in
      let ids = part.statements.count <= 2 ? " (\(part.statements.map(graph.id).joined(separator: ", ")))" : ""
      return "\(graph.name(of: part.voice)) \(part.statements.count)\(ids)"
    }
    return "\(row.name): \(items.joined(separator: ", "))\(parts.count > 6 ? ", …" : "")"
  }

  /// The line that lists guesses; `nil` where there are none.
  func guessQuery(_ guesses: [Guess]) -> String? {
    var names: [String] = []
    for guess in guesses where !names.contains(guess.sideName) { names.append(guess.sideName) }
    return names.isEmpty ? nil : names.map { "guess:\($0.asSide)" }.joined(separator: " or ")
  }

  /// `(only suggested: A1.3)`; nothing where nothing is.
  func onlySuggested(_ answers: [Answering]) -> [Cell] {
    let statements = answers.statements(.suggested)
    guard !statements.isEmpty else { return [] }
    let ids = statements.prefix(3).map(graph.id).joined(separator: ", ")
    return [.text("(only suggested: \(ids)\(statements.count > 3 ? ", …" : ""))")]
  }

  /// The first ids of what was counted, in parentheses; nothing where nothing was.
  func ids(_ statements: [Handle<Statement>], most: Int = 4) -> [Cell] {
    guard !statements.isEmpty else { return [] }
    let ids = statements.prefix(most).map(graph.id).joined(separator: ", ")
    return [.text("(\(ids)\(statements.count > most ? ", …" : ""))")]
  }
}

extension Double {
  /// A share with two digits: "0.18", "1".
  var hundredths: String {
    let hundredths = Int((self * 100).rounded())
    if hundredths % 100 == 0 { return "\(hundredths / 100)" }
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}

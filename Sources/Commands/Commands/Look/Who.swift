import Analysis
import ArgumentGraph
import Lexicon
import Query
import Rendering

extension Command {
  static let who = Command(
    "who", .look, usage: "who WORDS [by X [asserts|denies|discusses|guessed|reports]]",
    "say of each voice whether it asserts, denies, discusses or is silent on some words",
    details: """
      The unit is statements that have the words; each is asserted, denied, discussed or guessed once. Denies: its \
      reporting word does ("denied the charge"), or it is the X of "not X but Y", whose Y it asserts. Discusses: puts it \
      as a question or an if-part. Guessed: the author supposes that the voice holds it; the voice did not say so. \
      Reports: passes on what another says. Silent: heard in the articles, and not with these words.
      """, after: "Prasad et al. 2006",
    takes: [
      .named("WORDS", .selection),
      .optional([
        .keyword("by"), .named("X", .side),
        .optional([.choice("MANNER", WhoPart.allCases.map(\.rawValue))]),
      ]),
      .optional([.keyword("all")]),
    ],
    examples: [
      Example("who sovereignty", "who speaks of it, and how"),
      Example("who raids by Islamabad asserts", "one cell, with its sentences"),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    guard let expression = try arguments.nextSelection(upTo: "by") else { throw arguments.missing("words") }
    var voices: [Handle<Voice>]?
    var part: WhoPart?
    if arguments.keyword("by") {
      guard let name = try session.sideName(&arguments) else { throw arguments.missing("a party or voice after by") }
      voices = try session.voices(named: name)
      part = WhoPart.allCases.first { arguments.keyword($0.rawValue) }
      try arguments.finish()
    }
    let matches = try session.evaluate(.selection(expression), piped: nil, invocation.context)
    let graph = session.graph
    let stemmer = try Stemmer()
    let report = WhoReport(
      says: matches.contains,
      denies: { expression.hasWords && !expression.stands(in: graph.assertedWords(of: $0), stem: stemmer.stem) },
      in: graph, stop: invocation.context.stop)
    if invocation.context.stop() { throw Failure.interrupted }
    let written = WrittenWho(report: report, words: expression.description, graph: graph)
    if let voices { return written.part(part, of: voices, line: invocation.call.description) }
    var reply = Reply(written.table(screen: session.screenful(for: invocation)), selection: matches)
    if reply.answer.isAbridged { reply.makeWhole = { _ in written.table(screen: nil) } }
    return reply
  }
}

/// What a voice does with words.
private enum WhoPart: String, CaseIterable {
  case asserts, denies, discusses, guessed, reports

  func statements(of row: WhoReport.Row) -> [Handle<Statement>] {
    switch self {
    case .asserts: row.asserts
    case .denies: row.denies
    case .discusses: row.discusses
    case .guessed: row.guessed
    case .reports: row.reports
    }
  }

  /// Said of a voice: "is guessed to hold".
  var words: String { self == .guessed ? "is guessed to hold" : rawValue }
}

extension Session {
  /// The voice that a name means by itself, or else the voices of its side.
  fileprivate func voices(named name: ArgumentReader.Placed<String>) throws -> [Handle<Voice>] {
    if let voice = graph.voice(named: name.value), graph[voice].kind != .author { return [voice] }
    return try side(name).voices
  }
}

/// Who does what with some words, as `who` prints it.
private struct WrittenWho: Sendable {
  let report: WhoReport
  let words: String
  let graph: ArgumentGraph

  /// A row a voice and a number a manner, then the sentences, then the silent.
  func table(screen: Screenful?) -> Answer {
    let rows = report.rows.map { row in
      Row(
        TextLine(
          [.holder(graph.name(of: row.voice))]
            + WhoPart.allCases.map { part in
              let count = part.statements(of: row).count
              return .number(count, members: count == 0 ? nil : query(part, of: row.voice))
            }))
    }
    let columns = [Column("voice")] + WhoPart.allCases.map { Column($0.rawValue, isNumber: true) }
    let more = "who \(words) all"
    var sections = [Section(columns: columns, rows: rows, isCut: true, more: more, indent: 2)]
    if report.rows.isEmpty {
      sections[0] = Section(rows: [Row("asserts: none; denies: none; discusses: none")], indent: 2)
    }
    let own = report.rows.flatMap { row in
      WhoPart.allCases.filter { $0 != .reports }.flatMap { part in
        part.statements(of: row).map { (part: part, voice: row.voice, statement: $0) }
      }
    }.sorted { graph.id(of: $0.statement) < graph.id(of: $1.statement) }
    let made = RowsMade(own, limit: screen?.style.rows) { part, voice, statement in
      Row(
        TextLine(
          [
            .id(graph.id(statement)), .holder(graph.name(of: voice)), .label(part.words + ":"),
            .quote(graph.words(of: statement)),
          ], overflow: .cut(1)))
    }
    if !own.isEmpty { sections.append(Section(nil, made, more: more, indent: 2)) }
    let title = TextLine([
      .text("\(words):"),
      .number(report.matches, members: report.matches == 0 ? nil : "list \(words)"),
      .text("of \(graph.statementCount.of("statement"))"),
    ])
    return Answer(title, sections: sections, notes: notes)
  }

  private var notes: [TextLine] {
    var notes: [TextLine] = []
    let none = WhoPart.allCases.dropLast().filter { part in report.rows.allSatisfy { part.statements(of: $0).isEmpty } }
    if !report.rows.isEmpty, !none.isEmpty {
      notes.append(TextLine(text: none.map { "\($0.rawValue): none" }.joined(separator: "; ")))
    }
    let silent = report.silent.map(graph.name(of:))
    notes.append(
      TextLine(
        text: silent.isEmpty
          ? "Silent: none of those heard"
          : "Silent (\(silent.count.of("voice"))): " + silent.prefix(12).joined(separator: ", ")
            + (silent.count > 12 ? ", …" : "")))
    if let row = report.rows.first, let part = WhoPart.allCases.first(where: { !$0.statements(of: row).isEmpty }) {
      notes.append(TextLine([.text("Members:"), .command(query(part, of: row.voice))]))
    } else {
      notes.append("find WORDS looks in sentences without a statement too.")
    }
    return notes
  }

  /// What some voices do with the words, in one manner or in each.
  func part(_ part: WhoPart?, of voices: [Handle<Voice>], line: String) -> Reply {
    let own = report.rows.filter { voices.contains($0.voice) }
    var shown = Selection()
    var sections: [Section] = []
    for part in part.map({ [$0] }) ?? WhoPart.allCases {
      let statements = own.flatMap { part.statements(of: $0) }.sorted { graph.id(of: $0) < graph.id(of: $1) }
      for statement in statements { shown.append(statement) }
      sections.append(
        Section(
          TextLine(text: "\(part.words) (\(statements.count))" + (statements.isEmpty ? ": none" : "")),
          rows: statements.map { Row(graph.line($0)) }, isCut: true, more: "\(line) all", indent: 2))
    }
    let names = voices.map(graph.name(of:)).listed()
    return Reply(
      Answer("\(names) on \(words): \(shown.count.of("statement"))", sections: sections), selection: shown)
  }

  private func query(_ part: WhoPart, of voice: Handle<Voice>) -> String {
    "who \(words) by \(graph.name(of: voice).asSide) \(part.rawValue)"
  }
}

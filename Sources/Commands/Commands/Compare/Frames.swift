import Analysis
import ArgumentGraph
import Lexicon
import Query
import Rendering

extension Command {
  static let frames = Command(
    "frames", .compare, usage: "frames [X | FRAME] [all]",
    "count the elements of a frame in the claims of each side, and ask for five frames of the news",
    details: """
      The unit is claims: in how many a word of frames.tsv names a problem, tells a cause, judges (moral) or offers a \
      remedy; one claim may do several or none. What a side does not name is printed: it is missing in these articles. \
      FRAME is conflict, human, economic, morality or responsibility: questions that a word of news-frames.tsv in any \
      statement but an if-part answers with yes. Both are indexes: read the sentence, the deciding word stands between \
      asterisks. Episodic or thematic is not computed.
      """,
    after: "Entman 1993; Semetko & Valkenburg 2000; Matthes & Kohring 2008",
    takes: [
      .optional([.either([[.side], [.choice("FRAME", NewsFrame.allCases.map(\.rawValue))]])]),
      .optional([.keyword("all")]),
    ],
    examples: [
      Example("frames", "what each side names, and what it leaves out"),
      Example("frames Kabul", "one side's claims by element"),
      Example("frames responsibility", "the questions of one frame, with the sentences that answer them"),
    ]
  ) { session, invocation in
    let lexicon = try session.loadedLexicon()
    var arguments = invocation.arguments
    try arguments.rejectOptions()
    if let frame = arguments.takeFrame() {
      try arguments.finish()
      return session.answer(frame, lexicon, rows: invocation.rowsNeeded)
    }
    if let side = try session.comparedSide(&arguments, invocation.context) {
      try arguments.finish()
      return session.answer(framesOf: side, lexicon, rows: invocation.rowsNeeded)
    }
    try arguments.finish()
    return session.frames(lexicon, invocation)
  }
}

extension ArgumentReader {
  fileprivate mutating func takeFrame() -> NewsFrame? {
    for frame in NewsFrame.allCases where keyword(frame.rawValue) { return frame }
    return nil
  }
}

extension Session {
  // MARK: All sides

  fileprivate func frames(_ lexicon: Lexicon, _ invocation: Invocation) -> Reply {
    let report = FrameReport(of: graph, framing: statements(framing:), stop: invocation.context.stop)
    let letters = graph.articleIDs.map(\.description).listed()
    let parties = report.rows.filter(\.isParty)
    let sides = parties.filter { $0.claims > 1 }.prefix(3).compactMap(\.side).map { ComparedSide($0, in: graph) }
    var head = Section(rows: [])
    if !sides.isEmpty { head.rows.append(Row(graph.basisLine(Basis(of: sides, in: graph), counting: settings.links))) }
    let absent = Section(
      rows: parties.filter { $0.claims > 1 }.prefix(3).compactMap {
        missing($0, letters).map { Row(TextLine(text: $0)) }
      })
    let news = NewsFrames(lexicon.newsItems, in: graph, find: statements(withAnyOf:))
    let example = (parties.first ?? report.rows.first)?.side?.name.asSide ?? "author"
    let notes: [TextLine] = [
      TextLine([
        .text("Members:"), .command("by:\(example) is:claim frame:remedy"), .text("or"), .command("frames \(example)"),
        .text("or"), .command("frames conflict"),
      ]),
      "By word lists: an index, no verdict. Episodic or thematic: not computed.",
    ]
    let title: TextLine = "Frames in \(letters) (unit: claims; \(report.claims)): what each side's claims name"
    return Reply(
      Answer(
        title, sections: [head, table(report), absent, newsSection(news, lexicon)], notes: notes,
        count: report.claims, of: "claims"))
  }

  private func table(_ report: FrameReport) -> Section {
    let columns =
      [Column(""), Column("claims", isNumber: true)]
      + FrameElement.allCases.map { Column($0.rawValue, isNumber: true) }
    let besides = report.rows.compactMap(\.side).map { "by:\($0.name.asSide)" }.joined(separator: " or ")
    let rows = report.rows.map { row in
      let term = row.side.map { "by:\($0.name.asSide)" } ?? (besides.isEmpty ? "" : "not (\(besides))")
      let counts = zip(FrameElement.allCases, row.counts).map { element, count in
        Cell.fraction(count, of: row.claims, members: "\(term) is:claim frame:\(element.rawValue)")
      }
      let name: Cell = row.side.map { .holder($0.name) } ?? .text("on no side")
      return Row(TextLine([name, .number(row.claims, members: "\(term) is:claim")] + counts))
    }
    return Section(columns: columns, rows: rows, isCut: true, more: "frames all", indent: 2)
  }

  private func missing(_ row: FrameReport.Row, _ letters: String) -> String? {
    guard let side = row.side, !row.missing.isEmpty else { return nil }
    let elements = row.missing.map { "no \($0.rawValue)" }.joined(separator: ", ")
    return "\(side.name): \(elements), in \(letters)"
  }

  private func newsSection(_ news: NewsFrames, _ lexicon: Lexicon) -> Section {
    let rows = NewsFrame.allCases.map { frame in
      let items = news.items(of: frame)
      let yes = items.filter(\.isYes)
      var line = TextLine([
        .label(frame.rawValue), .fraction(yes.count, of: items.count, members: "frames \(frame.rawValue)"),
      ])
      if let item = yes.first, let first = item.statements.first {
        line.cells +=
          graph.line(first, marking: lexicon.newsItems, lines: 1) { $0 == item.item }.cells
      }
      line.overflow = .cut(1)
      return Row(line)
    }
    return Section(
      "Frames of the news: questions answered yes, with the first sentence that does", rows: rows, indent: 2)
  }

  // MARK: One frame

  fileprivate func answer(_ frame: NewsFrame, _ lexicon: Lexicon, rows limit: Int?) -> Reply {
    let items = NewsFrames(lexicon.newsItems, in: graph, find: statements(withAnyOf:)).items(of: frame)
    let yes = items.filter(\.isYes)
    let most = Swift.max(1, (limit ?? .max) / 2)
    var left = 0
    var shown = Selection()
    let sections = items.map { item in
      for statement in item.statements { shown.append(statement) }
      let rows = item.statements.prefix(most).map { statement in
        Row(graph.line(statement, marking: lexicon.newsItems) { $0 == item.item })
      }
      let answer = item.isYes ? "yes, \(item.statements.count.of("statement"))" : "no"
      var section = Section(
        "\(item.item.question) \(answer)", rows: rows, more: "frames \(frame.rawValue) all", indent: 2)
      section.rowsLeftOut = item.statements.count - rows.count
      left += section.rowsLeftOut
      return section
    }
    let title: TextLine = "The \(frame.rawValue) frame (unit: questions): \(yes.count) of \(items.count) answered yes"
    var reply = Reply(
      Answer(
        title, sections: sections, notes: ["By a word list: an index, no verdict."], count: yes.count, of: "questions"),
      selection: shown)
    if left > 0 { reply.makeWhole = { try $0.answer(frame, $0.loadedLexicon(), rows: nil).answer } }
    return reply
  }

  // MARK: One side

  fileprivate func answer(framesOf side: ComparedSide, _ lexicon: Lexicon, rows limit: Int?) -> Reply {
    let name = side.name
    let term = name.hasPrefix("(") || name.hasPrefix("$") ? name : "by:\(name.asSide)"
    var shown = Selection()
    let sections = FrameElement.allCases.map { element in
      let marks = statements(framing: element)
      let claims = side.claims.filter(marks.contains)
      for claim in claims { shown.append(claim) }
      let query = "\(term) is:claim frame:\(element.rawValue)"
      let heading = TextLine([
        .label("\(element.rawValue):"), .fraction(claims.count, of: side.claims.count, members: query),
        .text(claims.isEmpty ? "claims: none" : "claims"),
      ])
      let most = limit.map { Swift.max(1, $0 * 3 / 5) } ?? claims.count
      let rows = claims.prefix(most).map { claim in
        Row(graph.line(claim, marking: lexicon.frames, lines: limit == nil ? 3 : 1) { $0 == element })
      }
      var section = Section(heading, rows: rows, more: query, indent: 2)
      section.rowsLeftOut = claims.count - rows.count
      return section
    }
    let basis = graph.basisLine(Basis(of: [side], in: graph), counting: settings.links)
    let missing = zip(FrameElement.allCases, sections).compactMap { $1.rows.isEmpty ? "no \($0.rawValue)" : nil }
    let letters = graph.articleIDs.map(\.description).listed()
    var notes: [TextLine] = missing.isEmpty ? [] : ["\(name): \(missing.joined(separator: ", ")), in \(letters)"]
    notes.append("By a word list: an index, no verdict. The deciding words stand between asterisks.")
    var reply = Reply(
      Answer(
        "Frames in the claims of \(name) (unit: claims)", sections: [Section(rows: [Row(basis)])] + sections,
        notes: notes),
      selection: shown)
    if reply.answer.isAbridged {
      reply.makeWhole = { try $0.answer(framesOf: side, $0.loadedLexicon(), rows: nil).answer }
    }
    return reply
  }
}

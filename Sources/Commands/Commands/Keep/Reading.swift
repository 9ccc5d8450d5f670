import ArgumentGraph
import Query
import Rendering

extension Command {
  static let reading = Command(
    "reading", .keep, usage: "reading LETTER [by VERSION]",
    "compare what is read of an article with the lines that follow, up to a line with one dot; save writes it",
    details: """
      Each line is a statement as list prints it. First the counts are given, then the statements gained, lost, in \
      another mouth and in other words; where nothing differs it is silent. Ids in the script then mean the statements \
      with the words in these lines, wherever they stand now.
      """,
    takes: [.article, .optional([.keyword("by"), .named("VERSION", .text)])], takesText: true, examples: []
  ) { session, invocation in
    var arguments = invocation.arguments
    guard let article = try session.article(&arguments) else { throw arguments.missing("the letter of an article") }
    let version = arguments.keyword("by") ? arguments.words()?.value : nil
    try arguments.finish()
    let old: SavedReading
    do throws(SavedReading.BadLine) {
      old = try SavedReading(lines: invocation.context.block, of: article.id)
    } catch {
      throw Failure(
        "line \(error.number + 1) below is no statement of \(article.id)",
        advice: "write ID HOLDER: WORDS, or end the lines with one dot",
        details: [invocation.context.block[error.number]])
    }
    guard !old.entries.isEmpty else {
      throw Failure("no statements followed", advice: "save FILE writes this line with them")
    }
    var difference = ReadingDifference(from: old, to: session.graph.reading(of: article))
    let graph = session.graph
    difference.forget { graph.statement($0).map { graph[$0].isHolderSetByHand } ?? false }
    session.anchored = session.anchored.filter { $0.key.article != article.id }
    session.anchored.merge(difference.bindings) { $1 }
    return Reply(session.answer(difference, of: article, version))
  }
}

extension Session {
  fileprivate func answer(_ difference: ReadingDifference, of article: LoadedArticle, _ version: String?) -> Answer {
    let moved = difference.moved.count
    if difference.isEmpty {
      guard moved > 0 else { return Answer(count: 0) }
      return Answer(
        "\(article.id) reads as when this script was saved; \(moved.of("statement")) \(moved == 1 ? "has" : "have") another id.",
        count: 0)
    }
    let counts = [
      (difference.gained.count, "gained"), (difference.lost.count, "lost"), (difference.reheld.count, "re-held"),
      (difference.reworded.count, "in other words"), (moved, "under another id"),
    ]
    let sections = [
      section("Gained", difference.gained.map { Row($0.shown) }),
      section("Lost", difference.lost.map { lost($0, in: article) }),
      section(
        "Re-held",
        difference.reheld.map {
          Row($0.new.shown, TextLine([.label("was held by"), .holder($0.old.holder)], indent: 2))
        }),
      section(
        "In other words",
        difference.reworded.map {
          Row($0.new.shown, TextLine([.label("was"), .id("\($0.old.id)"), .quote($0.old.words)], indent: 2))
        }),
    ]
    let told = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.listed()
    return Answer(
      "\(article.id) is read otherwise than when this script was saved\(version.map { " by \($0)" } ?? ""): \(told).",
      sections: sections.filter { !$0.isEmpty }, count: counts.dropLast().reduce(0) { $0 + $1.0 })
  }

  private func section(_ name: String, _ rows: [Row]) -> Section {
    Section(rows.isEmpty ? nil : "\(name) (\(rows.count))", rows: rows, isCut: true, more: "set rows all", indent: 2)
  }

  private func lost(_ entry: SavedReading.Entry, in article: LoadedArticle) -> Row {
    var lines = [entry.shown]
    if let near = statement(in: article.id, nearestTo: entry.words) {
      var line = graph.line(near, indent: 2)
      line.cells.insert(.label("nearest:"), at: 0)
      lines.append(line)
    }
    return Row(lines: lines)
  }
}

extension SavedReading.Entry {
  fileprivate var shown: TextLine { TextLine([.id("\(id)"), .holder(holder), .quote(words)], overflow: .cut(2)) }
}

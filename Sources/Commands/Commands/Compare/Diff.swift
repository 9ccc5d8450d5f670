import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let diff = Command(
    "diff", .compare, usage: "diff FILE FILE [all]",
    "set two readings side by side: statements, holders and links that are only in one",
    details: """
      Each file is opened in a session of its own: an article or a saved reading is loaded, a script (.moot) is run to \
      its end, and what it would write is not written. Nothing changes here. Articles are the same where their texts \
      are, or else where they share most sentences; statements are matched by their place and words and links by the \
      statements at their ends, never by id, so that a map can be set against its article, a student's map against \
      another's, or a later version of a text against the first. An id belongs to the file that its line names.
      """,
    takes: [.file, .file, .optional([.keyword("all")])],
    examples: [
      Example("diff seeds/a-hard-reset.md scripts/maps/right-to-act.moot", "an article, and a map of it"),
      Example("diff scripts/maps/right-to-act.moot scripts/lessons/first-walk.moot all", "two scripts, every row"),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    try arguments.rejectOptions()
    let first = try arguments.text("two files")
    let second = try arguments.text("a second file")
    try arguments.finish()
    let one = try session.opening(first.value, at: first.place.range, invocation.context)
    let other = try session.opening(second.value, at: second.place.range, invocation.context)
    let answer = DifferenceAnswer(
      first: (one.graph, first.value), second: (other.graph, second.value),
      readings: TwoReadings(one.graph, other.graph, stop: invocation.context.stop),
      more: "diff \(first.value.asArgument) \(second.value.asArgument) all")
    return Reply(answer.answer)
  }
}

/// Two readings as `diff` prints them.
private struct DifferenceAnswer {
  let first: (graph: ArgumentGraph, name: String)
  let second: (graph: ArgumentGraph, name: String)
  let readings: TwoReadings
  let more: String

  /// The files without their folders; where that is one name, "the first" and "the second".
  private var names: (first: String, second: String) {
    let short = (first.name.lastComponent, second.name.lastComponent)
    return short.0 == short.1 ? ("the first", "the second") : short
  }

  var answer: Answer {
    let (one, other) = names
    var head = [Row(size(of: first, as: one)), Row(size(of: second, as: other))]
    if readings.count == 0 {
      return Answer("No difference.", sections: [Section(rows: head, indent: 2)], count: 0, of: "differences")
    }
    head += readings.articles.map { Row(text($0)) }
    let counts: TextLine =
      """
      Statements: \(readings.inBoth) in both, of these \(readings.reheld.count) held by another and \
      \(readings.reworded.count) in other words; \(readings.onlyInFirst.count) only in \(one), \
      \(readings.onlyInSecond.count) only in \(other).
      """
    let links: TextLine =
      """
      Links: \(readings.linksInBoth) in both, of these \(readings.judgedOtherwise.count) judged otherwise; \
      \(readings.linksOnlyInFirst.count) only in \(one), \(readings.linksOnlyInSecond.count) only in \(other).
      """
    // Of texts that have nothing to do with each other these would only say none.
    let totals = readings.articles.isEmpty && readings.inBoth == 0 ? [] : [Row(counts), Row(links)]
    let sections = [
      section("Articles only in \(one)", readings.articlesOnlyInFirst.map { title($0, first.graph) }),
      section("Articles only in \(other)", readings.articlesOnlyInSecond.map { title($0, second.graph) }),
      section("Statements only in \(one)", readings.onlyInFirst.map { Row(first.graph.line($0)) }),
      section("Statements only in \(other)", readings.onlyInSecond.map { Row(second.graph.line($0)) }),
      section("Held by another", readings.reheld.map(pair)),
      section("In other words", readings.reworded.filter { !readings.reheld.contains($0) }.map(pair)),
      section("Links only in \(one)", readings.linksOnlyInFirst.map { Row(lines: first.graph.linkLines($0)) }),
      section("Links only in \(other)", readings.linksOnlyInSecond.map { Row(lines: second.graph.linkLines($0)) }),
      section("Links judged otherwise", readings.judgedOtherwise.map(judged)),
    ]
    let notes: [TextLine] =
      readings.articles.isEmpty
      ? ["The texts are not versions of one another; to compare what they say, load both, then compare or across."] : []
    return Answer(
      "Differences: \(readings.count)",
      sections: [Section(rows: head + totals, indent: 2)] + sections.filter { !$0.isEmpty },
      notes: notes, count: readings.count, of: "differences")
  }

  private func size(of file: (graph: ArgumentGraph, name: String), as name: String) -> TextLine {
    let graph = file.graph
    let articles = graph.articleIDs.map(\.description).listed()
    let path = name == file.name ? name : "\(name) (\(file.name))"
    return
      "\(path): \(articles.isEmpty ? "no article" : articles), \(graph.statementCount.of("statement")), \(graph.linkCount.of("link"))"
  }

  private func text(_ pair: TwoReadings.ArticlePair) -> TextLine {
    let (one, other) = names
    return
      "\(pair.first) of \(one) is \(pair.second) of \(other): \(pair.isSameText ? "the same text" : "another text, most sentences in both")"
  }

  private func title(_ id: ArticleID, _ graph: ArgumentGraph) -> Row {
    let article = graph.article(id)?.article
    let count = graph.article(id).map { graph.statements(in: $0).count } ?? 0
    return Row(
      TextLine([
        .id("\(id)"), .quote(article?.title ?? article?.path?.lastComponent ?? "pasted text"),
        .text("(\(count.of("statement")))"),
      ]))
  }

  private func section(_ name: String, _ rows: [Row]) -> Section {
    Section(rows.isEmpty ? nil : "\(name) (\(rows.count))", rows: rows, isCut: true, more: more, indent: 2)
  }

  /// A statement as it is in both.
  private func pair(_ pair: TwoReadings.Pair<Statement>) -> Row {
    Row(
      first.graph.line(pair.first),
      second.graph.line(pair.second, indent: 2, before: [.label("in \(names.second)")]))
  }

  private func judged(_ pair: TwoReadings.Pair<Link>) -> Row {
    var lines = first.graph.linkLines(pair.first)
    lines.append(TextLine([.label("in \(names.second)"), second.graph.linkCell(pair.second)], indent: 2))
    return Row(lines: lines)
  }
}

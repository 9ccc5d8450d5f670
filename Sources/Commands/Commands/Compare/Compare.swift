import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let compare = Command(
    "compare", .compare, usage: "compare [X Y] [about:TOPIC] [all]", "set two positions side by side",
    details: """
      In this order: what it rests on; where the two contest each other, shown in the text, then only suggested; what \
      another voice says against either (the author is credited to no side); what they talk past; what both hold; what \
      has no reply. X and Y are parties, voices, or selections in parentheses; without them the two that clash most. \
      No reply means: in these articles.
      """,
    takes: [.optional([.side, .named("Y", .side)]), .optional([.topic]), .optional([.keyword("all")])],
    examples: [
      Example("compare Islamabad Kabul", "two governments"),
      Example("compare Islamabad Kabul about:raids", "on one subject"),
      Example("compare (by:Islamabad in:A3) (by:Kabul in:A3)", "any two selections"),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    var about = try session.about(&arguments, invocation.context)
    let (first, second, isChosen) = try session.twoSides(&arguments, invocation.context)
    if about == nil { about = try session.about(&arguments, invocation.context) }
    try arguments.finish()
    let topics = try session.topics(invocation.context.stop)
    let comparison = Comparison(
      first, second, in: session.graph, counting: session.settings.links, about: about?.test,
      topics: topics.topics(of:), stop: invocation.context.stop)
    if invocation.context.stop() { throw Failure.interrupted }
    let answer = session.answer(
      comparison, about: about?.name, line: invocation.call.description, isChosen: isChosen,
      isWhole: invocation.isWhole)
    return Reply(answer, selection: session.graph.statementsShown(comparison))
  }
}

extension Session {
  fileprivate func answer(
    _ comparison: Comparison, about: String?, line: String, isChosen: Bool, isWhole: Bool
  ) -> Answer {
    let (x, y) = (comparison.first.name, comparison.second.name)
    let names = "\(x.asSide) \(y.asSide)"
    let more = "\(line) all"
    var head: [Row] = []
    if isChosen { head.append(Row("No sides were named; \(x) and \(y) clash most.")) }
    if let about { head.append(Row("About \(about): rows of which either end is about it.")) }
    head.append(Row(graph.basisLine(comparison.basis, counting: settings.links)))
    var sections = [Section(rows: head)]
    sections.append(
      Section(
        "Contested, shown in the text (\(comparison.shown.count))",
        rows: graph.objectionRows(comparison.shown, numbered: true), isCut: true, more: more))
    sections.append(suggested(comparison.suggested, names, isWhole: isWhole))
    sections.append(byOthers(comparison, more))
    sections += guessed(comparison)
    sections.append(talkedPast(comparison, more))
    sections.append(agreed(comparison))
    sections.append(noReply(comparison.repliesToFirst, of: x, by: y, about: about))
    sections.append(noReply(comparison.repliesToSecond, of: y, by: x, about: about))
    return Answer(sections: sections, count: comparison.shown.count, of: "contested pairs")
  }

  /// Folded to one line, but where all is asked for.
  private func suggested(_ rows: [Clash.Row], _ names: String, isWhole: Bool) -> Section {
    guard !rows.isEmpty else { return Section("Contested, only suggested (0)") }
    if isWhole {
      return Section("Contested, only suggested (\(rows.count))", rows: graph.objectionRows(rows, numbered: true))
    }
    return Section(
      "Contested, only suggested (\(rows.count)): \(graph.foldedPairs(rows))",
      rows: [Row(TextLine([.text("rows:"), .command("clash \(names) links:suggested")]))], indent: 2)
  }

  private func byOthers(_ comparison: Comparison, _ more: String) -> Section {
    let rows = graph.objectionRows(comparison.byOthersShown) { row in
      (row.helps == .first ? comparison.first : comparison.second).name
    }
    let suggested = comparison.byOthersSuggested.count
    let tail = suggested > 0 ? "; only suggested \(suggested)" : ""
    return Section(
      "By another voice, not by the party (\(comparison.byOthersShown.count)\(tail))", rows: rows, isCut: true,
      more: more)
  }

  private func guessed(_ comparison: Comparison) -> [Section] {
    guard !comparison.guessed.isEmpty else { return [] }
    return [
      Section(
        "Guessed by the author (\(comparison.guessed.count)); said by neither side",
        rows: graph.objectionRows(comparison.guessed), isCut: true)
    ]
  }

  private func talkedPast(_ comparison: Comparison, _ more: String) -> Section {
    let past = comparison.talkedPast
    let (x, y) = (comparison.first.name, comparison.second.name)
    func ids(_ statements: [Handle<Statement>]) -> String {
      statements.prefix(3).map(graph.id).joined(separator: ", ") + (statements.count > 3 ? " …" : "")
    }
    let rows = past.rows.map { row in
      Row("\(row.topic.name): \(ids(row.first)) \(x); \(ids(row.second)) \(y); no link either way")
    }
    let heading: TextLine =
      past.sharedTopics == 0
      ? "Talked past: no shared topic." : "Talked past (\(past.rows.count) of \(past.sharedTopics.of("shared topic")))"
    return Section(heading, rows: rows, isCut: true, more: more, indent: 2)
  }

  private func agreed(_ comparison: Comparison) -> Section {
    guard !comparison.agreed.isEmpty else { return Section("Agreed: none stated by both.") }
    let rows = comparison.agreed.map { Row(graph.line($0.first), graph.line($0.second)) }
    return Section("Agreed (\(rows.count))", rows: rows, isCut: true, indent: 2)
  }

  private func noReply(_ replies: Replies, of side: String, by other: String, about: String?) -> Section {
    let none = replies.entries(.none).count
    let rows =
      if let about, !side.hasPrefix("("), !side.hasPrefix("$") {
        "by:\(side.asSide) about:\(about.asArgument) is:claim | unanswered by \(other.asSide)"
      } else {
        "unanswered \(side.asSide) by \(other.asSide)"
      }
    return Section(
      TextLine([
        .text("No reply by \(other):"), .fraction(none, of: replies.entries.count, members: rows), .text("  rows:"),
        .command(rows),
      ]))
  }
}

extension String {
  /// The name of a side as it is typed: a selection in parentheses and a variable as they are, authors without "the".
  var asSide: String {
    if hasPrefix("(") || hasPrefix("$") { return self }
    return (hasPrefix("the author") ? String(dropFirst(4)) : self).asArgument
  }
}

extension ArgumentGraph {
  /// What a comparison shows, in its order.
  fileprivate func statementsShown(_ comparison: Comparison) -> Selection {
    var shown = Selection()
    for row in comparison.shown + comparison.byOthersShown {
      for premise in row.objection.premises { shown.append(premise, by: row.objection.link) }
      shown.append(row.objection.against)
    }
    return shown
  }
}

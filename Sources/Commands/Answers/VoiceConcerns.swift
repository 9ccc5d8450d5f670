import Analysis
import ArgumentGraph
import ArticleText
import Query
import Rendering

extension Session {
  /// `voice X replies [Y]` and `voice X names [Y]`: the statements of a side that concern others.
  func voiceConcerns(_ part: VoicePart, of side: Side, with other: Side?, _ invocation: Invocation) -> Reply {
    part == .names ? names(in: side, of: other, invocation) : replies(by: side, to: other, invocation)
  }

  private func names(in side: Side, of other: Side?, _ invocation: Invocation) -> Reply {
    let statements = graph.statements(of: side)
    let named = VoiceProfile.named(by: side, in: statements, of: graph, stop: invocation.context.stop)
    var selection = Selection()
    let sections = named.filter { other == nil || $0.name == other?.name }.map { concern in
      for statement in concern.statements { selection.append(statement) }
      return Section(
        "\(concern.name): \(concern.statements.count)",
        RowsMade(concern.statements, limit: invocation.rowsNeeded) { Row(graph.line($0)) },
        more: invocation.call.description + " all", indent: 2)
    }
    let title: TextLine =
      "\(side.name) names \(other?.name ?? "other sides") in \(selection.count) of \(statements.count.of("statement"))"
    return Reply(Answer(title, sections: sections), selection: selection).abridged(invocation)
  }

  private func replies(by side: Side, to other: Side?, _ invocation: Invocation) -> Reply {
    let statements = graph.statements(of: side)
    let voices = other.map { Marks($0.voices) }
    let answers = VoiceProfile.answers(
      of: side, in: statements, of: graph, counting: settings.links, stop: invocation.context.stop
    ).filter { voices?.contains(graph.holder(of: $0.against)) ?? true }
    var selection = Selection()
    var sections = [Section(rows: [Row("Links: \(settings.links.inWords).")])]
    for (evidence, name) in [(Evidence.shown, "Shown in the text"), (.suggested, "Only suggested")] {
      // One statement's stand together.
      var own: [ArraySlice<Answering>] = []
      let found = answers.filter { $0.evidence == evidence }
      var start = 0
      for (place, answer) in found.enumerated() {
        if evidence == .shown { selection.append(answer.statement, by: answer.link) }
        if place + 1 < found.count, found[place + 1].statement == answer.statement { continue }
        own.append(found[start...place])
        start = place + 1
      }
      let made = RowsMade(own, limit: invocation.rowsNeeded) { meeting in
        Row(
          lines: meeting.prefix(1).map { graph.line($0.statement) }
            + meeting.map { graph.line($0.against, indent: 2, before: [.label("against"), graph.linkCell($0.link)]) })
      }
      sections.append(
        Section("\(name): \(own.count)", made, more: invocation.call.description + " all", indent: 2))
    }
    let title: TextLine =
      "\(side.name) replies to \(other?.name ?? "others") in \(selection.count) of \(statements.count.of("statement"))"
    return Reply(Answer(title, sections: sections), selection: selection).abridged(invocation)
  }

  /// `voice [X] second-hand`: who is heard only within the words of one who is reported.
  func secondHand(of side: Side?, more: String, stop: () -> Bool) -> Reply {
    let own = side.map { Marks($0.voices) }
    let reports = NestedReports(of: graph, stop: stop).all.filter { report in
      report.isSecondHand && own?.contains(graph[report.attribution].voice) ?? true
    }
    let rows = reports.map { report in
      let value = graph[report.attribution]
      return Row(
        graph.line(report.inside),
        TextLine(
          [
            .text("within it:"), .holder(graph.name(of: value.voice)),
            .quote("\"\(graph.words(value.cue, in: value.article))\""), .text("(\(value.stance.rawValue))"),
          ], indent: 2))
    }
    let selection = Selection(reports.map(\.inside))
    let count = selection.isEmpty ? "none" : selection.count.of("statement")
    let title: TextLine =
      "\(side.map { "\($0.name), heard" } ?? "Heard") at second hand, within another's words: \(count)"
    return Reply(
      Answer(
        title, sections: [Section(rows: rows, isCut: true, more: more, indent: 2)],
        notes: rows.isEmpty ? [] : ["None of these counts for the one who is heard within."]), selection: selection)
  }
}

extension ArgumentGraph {
  /// A sentence as it stands, on one line.
  func sentenceWords(_ id: StatementID) -> String {
    guard let letter = id.article,
      let sentence = article(letter)?.sentence(paragraph: id.paragraph, number: id.sentence)
    else { return "" }
    return words([sentence.span], in: letter)
  }
}

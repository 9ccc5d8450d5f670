import Analysis
import ArgumentGraph
import ArticleText
import Query
import Rendering

extension Session {
  /// `voice X replies [Y]` and `voice X names [Y]`: the statements of a side that concern others.
  func voiceConcerns(_ part: VoicePart, of side: Side, with other: Side?, _ invocation: Invocation) -> Reply {
    let profile = VoiceProfile(of: side, in: graph, counting: settings.links, stop: invocation.context.stop)
    let more = invocation.call.description + " all"
    var selection = Selection()
    if part == .names {
      let concerns = profile.named.filter { other == nil || $0.name == other?.name }
      let sections = concerns.map { concern in
        for statement in concern.statements { selection.append(statement) }
        return Section(
          "\(concern.name): \(concern.statements.count)", rows: concern.statements.map { Row(graph.line($0)) },
          isCut: true, more: more, indent: 2)
      }
      let title: TextLine =
        "\(side.name) names \(other?.name ?? "other sides") in \(selection.count) of \(profile.statements.count.of("statement"))"
      return Reply(Answer(title, sections: sections), selection: selection)
    }
    let voices = other.map { Marks($0.voices) }
    let answers = profile.answers.filter { voices?.contains(graph.holder(of: $0.against)) ?? true }
    var sections = [Section(rows: [Row("Links: \(settings.links.inWords).")])]
    for (evidence, name) in [(Evidence.shown, "Shown in the text"), (.suggested, "Only suggested")] {
      let own = answers.filter { $0.evidence == evidence }
      if evidence == .shown { for answer in own { selection.append(answer.statement, by: answer.link) } }
      let statements = own.statements(evidence)
      let meeting = Dictionary(grouping: own, by: \.statement)
      let rows = statements.map { statement in
        Row(
          lines: [graph.line(statement)]
            + (meeting[statement] ?? []).map {
              graph.line($0.against, indent: 2, before: [.label("against"), graph.linkCell($0.link)])
            })
      }
      sections.append(Section("\(name): \(rows.count)", rows: rows, isCut: true, more: more, indent: 2))
    }
    let title: TextLine =
      "\(side.name) replies to \(other?.name ?? "others") in \(selection.count) of \(profile.statements.count.of("statement"))"
    return Reply(Answer(title, sections: sections), selection: selection)
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

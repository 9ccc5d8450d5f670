import Analysis
import ArgumentGraph
import Query
import Rendering

extension Session {
  /// `voice X`: one side by its voices, and how it is heard.
  func voiceProfile(_ profile: VoiceProfile, of side: Side, rows limit: Int?) -> Answer {
    let name = side.name.asSide
    let count = profile.statements.count
    let all = graph.statementCount
    guard count > 0 else {
      return Answer("\(side.name) is never heard in what is loaded.", notes: [notCounted(profile, name)], count: 0)
    }
    let title = TextLine([
      .holder("\(side.name):"), .fraction(count, of: all, members: "by:\(name)"), .text("statements"),
    ])
    var sections: [Section] = []
    if profile.parts.count > 1 {
      let rows = profile.parts.map { part in
        let query = query(for: part.voice, among: profile.parts.map(\.voice), of: side)
        let tie = graph[part.voice].tie.map { "(\($0))" } ?? ""
        return Row(
          TextLine([.holder(graph.name(of: part.voice)), .number(part.statements.count, members: query), .text(tie)]))
      }
      sections.append(Section(rows: rows, isCut: true, more: "voice \(name) all", indent: 2))
    }
    var members = Section(
      profile.parts.count > 1 ? "In the order of the text" : nil,
      rows: profile.statements.prefix(limit ?? count).map { Row(graph.line($0)) }, isCut: true,
      more: "by:\(name) | list all", indent: 2)
    members.rowsLeftOut = count - members.rows.count
    sections.append(members)
    var notes = [
      TextLine([
        .text("In direct quotation:"), .fraction(profile.quoted.count, of: count, members: "by:\(name) is:quoted"),
        .text(" hedged:"), .fraction(profile.hedged.count, of: count, members: "by:\(name) is:hedged"),
        .text(" loaded:"), .fraction(profile.loaded.count, of: count, members: "by:\(name) is:loaded"),
      ])
    ]
    notes += replyLines(profile, name)
    notes.append(notCounted(profile, name))
    notes.append(namesLine(profile, name))
    notes.append(
      TextLine([
        .text("Members:"), .command("by:\(name)"), .text(" "), .command("voice \(name) sentences"), .text("or"),
        .command("words"),
      ]))
    return Answer(
      title, sections: sections, notes: notes, statements: graph.ids(of: Selection(profile.statements)))
  }

  /// The line that lists what one voice of a side holds; `nil` where its name means something else.
  private func query(for voice: Handle<Voice>, among heard: [Handle<Voice>], of side: Side) -> String? {
    func means(_ voice: Handle<Voice>) -> String? {
      let name = graph.name(of: voice).asSide
      return graph.side(named: graph.name(of: voice))?.voices == [voice] ? name : nil
    }
    if let name = means(voice) { return "by:\(name)" }
    // A government's name means its whole side: the others are taken out.
    let others = heard.filter { $0 != voice }.map(means)
    guard others.count <= 12, others.allSatisfy({ $0 != nil }) else { return nil }
    return (["by:\(side.name.asSide)"] + others.compactMap { $0 }.map { "-by:\($0)" }).joined(separator: " ")
  }

  private func replyLines(_ profile: VoiceProfile, _ name: String) -> [TextLine] {
    let shown = profile.answers.statements(.shown)
    var cells: [Cell] = [
      .text("In reply to others:"),
      .fraction(shown.count, of: profile.statements.count, members: "voice \(name) replies"),
    ]
    for concern in profile.answered(.shown, in: graph).prefix(3) {
      let query = "voice \(name) replies \(concern.name.asSide)"
      cells += [.text(" \(concern.name)"), .number(concern.statements.count, members: query)] + ids(concern.statements)
    }
    cells += onlySuggested(profile.answers)
    cells.append(.text(" Links: \(settings.links.inWords)."))
    return [TextLine(cells)]
  }

  /// What is told of a side without being its own: by the author's guess, and within the words of others.
  private func notCounted(_ profile: VoiceProfile, _ name: String) -> TextLine {
    let inside = Selection(profile.secondHand.map(\.inside)).statements
    return TextLine(
      [.text("Not counted: guessed by the author"), .number(profile.guesses.count, members: "guess:\(name)")]
        + ids(profile.guesses) + [
          .text(" heard at second hand"), .number(inside.count, members: "voice \(name) second-hand"),
        ] + ids(inside))
  }

  private func namesLine(_ profile: VoiceProfile, _ name: String) -> TextLine {
    guard !profile.named.isEmpty else { return "Names in its words: no other side" }
    var cells: [Cell] = [.text("Names in its words:")]
    for concern in profile.named.prefix(3) {
      let query = "voice \(name) names \(concern.name.asSide)"
      cells +=
        [.text(concern.name), .number(concern.statements.count, members: query)] + ids(concern.statements, most: 3)
    }
    if profile.named.count > 3 { cells += [.text("…  rows:"), .command("voice \(name) names")] }
    return TextLine(cells)
  }
}

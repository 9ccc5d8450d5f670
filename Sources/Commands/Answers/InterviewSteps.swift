import Analysis
import ArgumentGraph
import Query
import Rendering

extension Session {
  /// The eight steps, each a question with what the articles answer.
  func steps(of interview: Interview) -> [WalkStep] {
    let id = graph.id(interview.statement)
    let answers: [(String, [Row])] = [
      ("Whose is it: the author's report, or the author's own?", [Row(whose(interview.statement))]),
      ("What exactly is said, and how sure is it put?", howSure(interview)),
      ("On what ground?", ground(interview)),
      ("What links the ground to the claim?", warrants(interview)),
      ("What kind of evidence is that?", evidence(interview)),
      ("Who objects, and is that answered?", objections(interview)),
      ("What if it were false?", falls(interview)),
      ("What would the other side accept?", accepted(interview)),
    ]
    return answers.enumerated().map { place, step in
      WalkStep(id: id, asked: TextLine(text: "\(place + 1) \(step.0)"), rows: step.1)
    }
  }

  /// The author's report, with its words, or the author's own.
  func whose(_ statement: Handle<Statement>) -> TextLine {
    let value = graph[statement]
    if value.guessedHolder != nil { return "A guess: \(graph.holderName(statement)). Nobody is reported to say it." }
    guard let attribution = value.attribution.map({ graph[$0] }) else {
      let by = graph.name(of: value.holder)
      return value.id.isAdded ? "Added by hand, as \(by)'s." : "The author's own: no report of another is found."
    }
    let reporters = value.reporters.map { graph.name(of: $0) }.joined(separator: ", who has it from ")
    let cue = graph.words(attribution.cue, in: attribution.article)
    let reactive = attribution.isReactive ? ", in reply to something" : ""
    return TextLine([
      .text("\(graph.name(of: value.holder)), as \(reporters.isEmpty ? "the author" : reporters) reports it:"),
      .quote("\"\(cue)\""), .text("(\(attribution.stance.rawValue)\(reactive))"),
    ])
  }

  private func howSure(_ interview: Interview) -> [Row] {
    let value = graph[interview.statement]
    var rows: [Row] = []
    if let article = value.id.article, let loaded = graph.article(article), !value.id.isTitle,
      let sentence = loaded.sentence(paragraph: value.id.paragraph, number: value.id.sentence)
    {
      rows.append(Row(TextLine([.quote(graph.words([sentence.span], in: article))])))
    }
    rows.append(Row(TextLine(text: marks(of: interview.card).joined(separator: "; "))))
    return rows
  }

  /// How sure it is put: as what, and by which words.
  private func marks(of card: ToulminCard) -> [String] {
    let value = graph[card.statement]
    var marks = unasserted(card.statement)
    if value.roles.contains(.conditional), !value.isIfPart { marks.append("only under a condition: ifs") }
    if value.isNegated { marks.append("put as a denial") }
    return marks + [card.hedging ?? "no hedge", card.pressing ?? "no booster"]
  }

  /// As what it stands there, where nobody asserts it.
  func unasserted(_ statement: Handle<Statement>) -> [String] {
    (graph[statement].isIfPart ? ["an if-part: not asserted at all"] : [])
      + (graph[statement].roles.contains(.question) ? ["asked, not asserted"] : [])
  }

  private func ground(_ interview: Interview) -> [Row] {
    let suggested = graph.links(into: interview.statement).count {
      graph.kind(of: $0) == .support && graph.status(of: $0).isOnlySuggested
    }
    var rows = interview.card.reasons.map { reason in
      Row(
        lines: [TextLine([.label(graph.reasonWord(reason.link)), graph.linkCell(reason.link)])]
          + reason.premises.map { graph.line($0, indent: 2) })
    }
    if rows.isEmpty { rows.append(Row("None is given in these articles.")) }
    if suggested > 0, settings.links != .all {
      rows.append(
        Row(
          TextLine([
            .text("Only suggested: \(suggested)   rows:"),
            .command("premises \(graph.id(interview.statement)) links:suggested"),
          ])))
    }
    return rows
  }

  private func warrants(_ interview: Interview) -> [Row] {
    if interview.card.reasons.isEmpty { return [Row("Nothing: there is no ground to link.")] }
    return interview.card.reasons.map { reason in
      if let warrant = reason.warrant {
        return Row(TextLine([.text("stated as a rule:")] + graph.line(warrant).cells))
      }
      let ids = reason.premises.map(graph.id).listed()
      return Row("It is not stated. What must be granted for \(ids) to be a reason for it?")
    }
  }

  private func evidence(_ interview: Interview) -> [Row] {
    if interview.evidence.isEmpty { return [Row("None: there is no ground.")] }
    return interview.evidence.map { premise, found in
      let kinds = found.kinds.all.map(\.inWords)
      let cues = found.cues.map { "\"\($0)\"" }.joined(separator: ", ")
      return Row(
        TextLine([
          .id(graph.id(premise)),
          .text(kinds.isEmpty ? "none of the kinds" : "\(kinds.joined(separator: ", ")): \(cues)"),
        ]))
    }
  }

  private func objections(_ interview: Interview) -> [Row] {
    let statement = interview.statement
    let suggested = graph.replies(to: statement, counting: .all).count { graph[$0.link].isOnlySuggested }
    var rows = interview.objections.isEmpty ? [Row("Nobody does in these articles.")] : []
    rows += interview.objections.map { answered in
      let objection = answered.objection
      var lines = objection.premises.map { premise in
        graph.line(premise, before: [.label(graph.passive(objection.act))], after: [graph.linkCell(objection.link)])
      }
      if answered.answers.isEmpty { lines.append(TextLine(text: "no answer to that here", indent: 2)) }
      for answer in answered.answers { lines.append(graph.line(answer, indent: 2, before: [.text("answered by")])) }
      return Row(lines: lines)
    }
    if suggested > 0, settings.links != .all {
      rows.append(
        Row(
          TextLine([
            .text("Only suggested: \(suggested)   rows:"), .command("attackers \(graph.id(statement)) links:suggested"),
          ])))
    }
    return rows
  }

  private func falls(_ interview: Interview) -> [Row] {
    let id = graph.id(interview.statement)
    func row(_ statement: Handle<Statement>, _ words: String) -> Row {
      Row(graph.line(statement, before: [.label(words)]))
    }
    let rows = interview.fallen.map { row($0, "falls:") } + interview.weakened.map { row($0, "loses a reason:") }
    return (rows.isEmpty ? [Row("Nothing else falls: no other statement rests on it.")] : rows)
      + [Row(TextLine([.text("More:"), .command("suppose not \(id)")]))]
  }

  private func accepted(_ interview: Interview) -> [Row] {
    let rows =
      interview.sharedBy.map { ($0, "says the same:") } + interview.lent.map { ($0, "given for it by another:") }
      + interview.serves.map { ($0, "serves, unopposed:") }
    if rows.isEmpty {
      return [Row("Nothing here shows it: no other side says it, lends a reason, or is served by it.")]
    }
    return rows.map { Row(graph.line($0.0, before: [.label($0.1)])) }
  }
}

extension ToulminCard {
  /// The words that weaken it: `hedged by "may"`; `nil` where there are none.
  var hedging: String? { Self.listed(hedges, "hedged by") }
  /// The words that press it.
  var pressing: String? { Self.listed(boosters, "pressed by") }

  private static func listed(_ words: [String], _ label: String) -> String? {
    words.isEmpty ? nil : "\(label) \(words.map { "\"\($0)\"" }.joined(separator: ", "))"
  }
}

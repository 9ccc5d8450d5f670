import Analysis
import ArgumentGraph
import ArticleText
import Rendering

extension Session {
  /// The six slots, each with the question that it answers.
  func slots(of card: ToulminCard) -> [Section] {
    let id = graph.id(card.statement)
    let slots: [(asks: String, rows: [Row])] = [
      ("Claim: whose is it?", [Row(whose(card.statement))]),
      ("Grounds: on what does it rest?", grounds(card)),
      ("Warrant: what makes these a reason for it?", warrants(card)),
      ("Backing: what supports the warrant?", backing(card)),
      ("Qualifier: how sure is it put, and under which condition?", qualifier(card)),
      ("Rebuttal: who objects, and to what?", rebuttal(card)),
    ]
    return slots.map { slot in
      var section = Section(TextLine(text: slot.asks), rows: slot.rows, isCut: true, more: "card \(id) all", indent: 2)
      section.isKey = true
      return section
    }
  }

  /// How many slots the articles fill, and by which links.
  func filled(_ card: ToulminCard) -> TextLine {
    let empty = [
      ("grounds", card.reasons.isEmpty), ("warrant", card.reasons.allSatisfy { $0.warrant == nil }),
      ("backing", card.backing.isEmpty), ("qualifier", strength(of: card).isEmpty && card.conditions.isEmpty),
      ("rebuttal", card.objections.isEmpty),
    ].filter(\.1).map(\.0)
    let words = empty.isEmpty ? "No slot is empty." : "Empty in these articles: \(empty.listed())."
    return TextLine(text: "\(words) Links: \(settings.links.inWords).")
  }

  private func grounds(_ card: ToulminCard) -> [Row] {
    var rows = card.reasons.flatMap { reason in
      reason.grounds.map { ground in
        Row(graph.line(ground, before: reason.label(at: ground), after: [graph.linkCell(reason.link)]))
      }
    }
    if rows.isEmpty { rows.append(Row("(empty) What would have to be shown for it?")) }
    rows += onlySuggested(.support, of: card.statement, "premises \(graph.id(card.statement)) links:suggested")
    return rows
  }

  private func warrants(_ card: ToulminCard) -> [Row] {
    if card.reasons.isEmpty { return [Row("(empty) No ground is given that it could join to the claim.")] }
    return card.reasons.map { reason in
      if let warrant = reason.warrant { return Row(graph.line(warrant, before: [.label("stated as a rule:")])) }
      let ids = reason.premises.map { graph.id($0) }
      return Row(
        "(empty) What must be granted for \(ids.listed()) to be \(ids.count > 1 ? "reasons" : "a reason") for it?")
    }
  }

  private func backing(_ card: ToulminCard) -> [Row] {
    let warrants = Selection(card.reasons.compactMap(\.warrant)).statements
    if warrants.isEmpty { return [Row("(empty) No warrant is stated: on what would the one you found rest?")] }
    if card.backing.isEmpty { return [Row("(empty) Why should \(warrants.map(graph.id).listed()) be accepted?")] }
    return card.backing.map { backing in
      Row(
        graph.line(
          backing.premise, after: [.label("for"), .id(graph.id(backing.warrant)), graph.linkCell(backing.link)]))
    }
  }

  private func qualifier(_ card: ToulminCard) -> [Row] {
    let marks = strength(of: card)
    let conditions = card.conditions.map { part in
      let words = part.statement.map { graph.words(of: $0) } ?? graph.words(part.spans, of: card.statement)
      return Row(TextLine([.label("if-part, asserted by nobody:"), .quote("\"\(words)\"")]))
    }
    if marks.isEmpty, conditions.isEmpty { return [Row("(empty) No hedge, no condition: does it hold always?")] }
    return (marks.isEmpty ? [] : [Row(TextLine(text: marks.joined(separator: "; ")))]) + conditions
  }

  /// What weakens or presses it.
  private func strength(of card: ToulminCard) -> [String] {
    unasserted(card.statement) + [card.hedging, card.pressing].compactMap { $0 }
  }

  private func rebuttal(_ card: ToulminCard) -> [Row] {
    let id = graph.id(card.statement)
    var rows = card.objections.flatMap { objection in
      objection.premises.map { premise in
        Row(
          graph.line(
            premise, before: [.label(graph.passive(objection.act))], after: [graph.linkCell(objection.link)]))
      }
    }
    if rows.isEmpty { rows.append(Row("(empty) When would it not hold?")) }
    if !card.guessed.isEmpty {
      let guesses = Selection(card.guessed.flatMap(\.premises)).statements
      rows.append(
        Row(
          TextLine([
            .text("Only guessed by the author: \(guesses.map(graph.id).listed())   rows:"), .command("attackers \(id)"),
          ])))
    }
    return rows + onlySuggested(.attack, of: card.statement, "attackers \(id) links:suggested")
  }

  /// What suggested links alone would add, folded to the line that shows it.
  private func onlySuggested(_ kind: Link.Kind, of statement: Handle<Statement>, _ line: String) -> [Row] {
    guard settings.links != .all else { return [] }
    let links =
      kind == .support
      ? graph.links(into: statement).filter { graph.kind(of: $0) == .support && graph.status(of: $0).isOnlySuggested }
      : graph.replies(to: statement, counting: .all).map(\.link).filter { graph.status(of: $0).isOnlySuggested }
    if links.isEmpty { return [] }
    let ids = Selection(links.flatMap { graph[$0].premises }).statements.map { graph.id($0) }
    return [Row(TextLine([.text("Only suggested: \(ids.listed())   rows:"), .command(line)]))]
  }
}

extension ToulminCard.Reason {
  /// What stands before a ground: that others must hold with it.
  fileprivate func label(at ground: Handle<Statement>) -> [Cell] {
    premises.count > 1 && ground == premises.first ? [.label("together:")] : []
  }
}

extension ArgumentGraph {
  /// Words of the article in which a statement stands; its own where it was added by hand.
  fileprivate func words(_ spans: [Span], of statement: Handle<Statement>) -> String {
    id(of: statement).article.map { words(spans, in: $0) } ?? words(of: statement)
  }
}

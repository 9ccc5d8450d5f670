import Analysis
import ArgumentGraph
import ArticleText
import Query
import Rendering

/// The answer of `ifs`.
struct IfsAnswer {
  let session: Session
  let invocation: Invocation
  let side: ComparedSide?
  let kind: Conditional.Kind?
  let actor: WantedActor?
  let found: Conditionals
  let rows: [SideRow]

  private var graph: ArgumentGraph { session.graph }
  private var line: String { side.map { "ifs \($0.name.asSide)" } ?? "ifs" }

  func reply() throws -> Reply {
    let shown = found.all.filter { (kind == nil || $0.kind == kind) && actor?.fits($0) ?? true }
    if let actor, shown.isEmpty, kind == nil { try refuse(actor) }
    let notes = kind == nil && actor == nil ? tallies() : []
    return Reply(
      Answer(
        title(shown.count),
        sections: [
          Section(rows: basis()),
          Section(of: shown, making: invocation.rowsMade, more: invocation.call.description + " all", row: row),
        ], notes: notes + guessed(), statements: shown.map { graph.id(of: $0.statement) }),
      selection: Selection(shown.map(\.statement)))
  }

  private func title(_ count: Int) -> TextLine {
    let whose = side.map { " of \($0.name)" } ?? ""
    let articles = side.map { [$0] } ?? rows.map(\.side)
    var words = "Conditionals\(whose)"
    if let kind { words += " of the kind \(kind.rawValue)" }
    if let actor { words += actor.name.map { " in which \($0) must act" } ?? " that name nobody who must act" }
    let isWhole = kind == nil && actor == nil
    let number: Cell =
      count == 0
      ? .text(isWhole ? "none" : "none of \(found.all.count)")
      : isWhole ? .number(count) : .fraction(count, of: found.all.count)
    return TextLine(
      [.text(words + session.inArticles(articles) + ":"), number]
        + (count == 0 ? [] : [.text("(no if-part is asserted)")]))
  }

  private func basis() -> [Row] {
    if let side { return [Row(graph.basisLine(Basis(of: [side], in: graph)))] }
    let parties = rows.filter(\.isParty).prefix(4).map(\.side)
    return parties.isEmpty ? [] : [Row(graph.basisLine(Basis(of: Array(parties), in: graph)))]
  }

  /// The two parts beneath whose it is, and who must act.
  private func row(_ conditional: Conditional) -> Row {
    let id = conditional.statement
    let cue = words(conditional.cue, id)
    let mark = cue.isEmpty ? conditional.kind.rawValue : "\(conditional.kind.rawValue) \"\(cue)\""
    let actor = conditional.actor ?? "nobody named" + (conditional.pronoun.map { " (\"\($0)\")" } ?? "")
    var lines = [
      TextLine([.id(graph.id(id)), .holder(graph.holderName(id)), .text("[\(mark)] must act: \(actor)")])
    ]
    for part in conditional.ifParts { lines.append(self.line("if:", part, id)) }
    if conditional.ifParts.isEmpty { lines.append(TextLine(text: "if: not told apart from what follows", indent: 2)) }
    if let part = conditional.thenPart {
      lines.append(self.line("then:", part, id))
    } else {
      lines.append(TextLine(text: "then: none read", indent: 2))
    }
    return Row(lines: lines)
  }

  private func line(_ label: String, _ part: Conditional.Part, _ whole: Handle<Statement>) -> TextLine {
    let id: [Cell] = part.statement.flatMap { $0 == whole ? nil : [.id(graph.id($0))] } ?? []
    let text = part.statement.map { graph.words(of: $0) } ?? words(part.spans, whole)
    var line = TextLine([.label(label)] + id + [.quote(text.isEmpty ? graph.words(of: whole) : text)], indent: 2)
    line.overflow = .cut(2)
    return line
  }

  private func words(_ spans: [Span], _ statement: Handle<Statement>) -> String {
    graph.id(of: statement).article.map { graph.words(spans, in: $0) } ?? ""
  }

  /// How many of each kind, of each holder and for each who must act; each opens.
  private func tallies() -> [TextLine] {
    guard !found.all.isEmpty else { return [] }
    var kinds: [Cell] = [.text("Kinds:")]
    for kind in Conditional.Kind.allCases where found.count(kind) > 0 {
      kinds += [.text(kind.rawValue), .number(found.count(kind), members: "\(line) as \(kind.rawValue)")]
    }
    var lines = [TextLine(kinds)]
    if side == nil {
      var holders: [Cell] = [.text("Held by:")]
      for row in rows {
        let count = found.held(by: row.side, in: graph).all.count
        if count > 0 { holders += [.holder(row.name), .number(count, members: "ifs \(row.argument)")] }
      }
      lines.append(TextLine(holders))
    }
    var actors: [Cell] = [.text("Who must act:")]
    for actor in found.actors.prefix(6) {
      actors += [.holder(actor.name), .number(actor.count, members: "\(line) for \(actor.name.asArgument)")]
    }
    let named = found.actors.map(\.count).reduce(0, +)
    actors += [.text("nobody named"), .number(found.all.count - named, members: "\(line) for nobody")]
    lines.append(TextLine(actors))
    lines.append(
      TextLine([
        .text("Members:"), .command("\(line) for \(found.actors.first?.name.asArgument ?? "nobody")"),
        .text("  by kind:"), .command("\(line) as \(found.all[0].kind.rawValue)"),
      ]))
    return lines
  }

  private func guessed() -> [TextLine] {
    found.guessed.isEmpty
      ? []
      : [
        TextLine(
          text: "Guessed by the author, not counted: "
            + found.guessed.prefix(5).map { graph.id($0.statement) }.joined(separator: ", "))
      ]
  }

  /// Nobody of this name is found in an if-part.
  private func refuse(_ actor: WantedActor) throws {
    guard let name = actor.name, graph.side(named: name) == nil else { return }
    let actors = found.actors.map(\.name) + ["nobody"]
    throw Failure(
      "no if-part names \"\(name)\" as who must act",
      advice: closest(to: name, among: actors).map { "did you mean \($0.asArgument)?" }
        ?? "named are \(actors.prefix(8).listed())", at: actor.place.range)
  }
}

import ArgumentGraph
import Query
import Rendering

extension Command {
  static let show = Command(
    "show", .look, usage: "show [ID…]", "show statements whole, with holder, roles and every link",
    takes: [.optional([.named("ID…", .selection)])], takesPipe: true,
    examples: [Example("show A8.3", "a statement and all that is tied to it")]
  ) { session, invocation in
    let selection: Selection
    if invocation.piped == nil, invocation.call.arguments.isEmpty, let place = session.place {
      selection = Selection([place])
    } else {
      selection = try session.shown(invocation)
    }
    let rows = selection.statements.map { Row(lines: session.graph.card($0)) }
    let title: TextLine? = selection.isEmpty ? "none" : nil
    return Reply(
      Answer(title, sections: [Section(rows: rows, isCut: true, more: "show _ all")]), selection: selection)
  }
}

extension ArgumentGraph {
  /// A statement whole, with what is known of it and its links, rejected and suggested ones marked as such.
  fileprivate func card(_ statement: Handle<Statement>) -> [TextLine] {
    let value = self[statement]
    var lines = [line(statement, whole: true)]
    var facts = value.roles.names
    if value.isHedged { facts.append("hedged") }
    if value.isBoosted { facts.append("boosted") }
    if value.isLoaded { facts.append("loaded") }
    if value.isIfPart { facts.append("if-part, not asserted") }
    if let attribution = value.attribution, self[attribution].isQuoted { facts.append("quoted") }
    if !value.reporters.isEmpty { facts.append("reported by \(value.reporters.map(name(of:)).listed())") }
    if !facts.isEmpty { lines.append(TextLine(text: facts.joined(separator: ", "), indent: 2)) }
    if value.restates == nil, let first = value.mayRestate, isLive(first) {
      let words = "[suggested]; to join them: same \(self[first].id) \(value.id)"
      lines.append(TextLine([.label("perhaps says again"), .id(id(first)), .text(words)], indent: 2))
    }
    for link in links(into: statement) {
      lines.append(TextLine([.label(passive(link))] + [linkCell(link)], indent: 2))
      for premise in self[link].premises { lines.append(line(premise, indent: 4)) }
      for undercut in undercuts(of: link) {
        lines.append(TextLine([.label("this link is undercut by"), linkCell(undercut)], indent: 4))
        for premise in self[undercut].premises { lines.append(line(premise, indent: 6)) }
      }
    }
    for link in links(from: statement) {
      lines.append(TextLine([.label(verb(link))] + [linkCell(link)], indent: 2))
      for end in statementsAtEnds(of: link) where !self[link].premises.contains(end) {
        lines.append(line(end, indent: 4))
      }
    }
    return lines
  }

  private func passive(_ link: Handle<Link>) -> String {
    if self[link].isConcession { return "conceded against it, by" }
    return self[link].kind == .support ? "supported by" : "attacked by"
  }
}

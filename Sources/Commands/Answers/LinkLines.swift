import ArgumentGraph
import Rendering

extension ArgumentGraph {
  /// A link as lines one can read aloud: what speaks, what it does, and to what.
  func linkLines(_ link: Handle<Link>, before: [Cell] = [], indent: Int = 0) -> [TextLine] {
    let value = self[link]
    var lines: [TextLine] = []
    for (place, premise) in value.premises.enumerated() {
      lines.append(line(premise, indent: indent + (place == 0 ? 0 : 2), before: place == 0 ? before : [.text("with")]))
    }
    switch value.target {
    case .statement(let target):
      lines.append(TextLine([.label(verb(link)), linkCell(link)], indent: indent + 2))
      lines.append(line(target, indent: indent + 2))
    case .link(let target):
      lines.append(TextLine([.label("undercuts")] + useCells(target) + [linkCell(link)], indent: indent + 2))
      for end in statementsAtEnds(of: target) { lines.append(line(end, indent: indent + 2)) }
    }
    return lines
  }

  /// How a link uses its premises: "A4.4 as a reason for A4.3".
  func useCells(_ link: Handle<Link>) -> [Cell] {
    let value = self[link]
    let premises = value.premises.map { Cell.id(id($0)) }
    switch value.target {
    case .statement(let target):
      let use = value.kind == .support ? "as a reason for" : "as an objection to"
      return premises + [.text(use), .id(id(target))]
    case .link(let inner): return premises + [.text("as an undercut of")] + useCells(inner)
    }
  }

  /// What a support link says of its premises when it is read from the conclusion: "because".
  func reasonWord(_ link: Handle<Link>) -> String {
    self[link].premises.count > 1 ? "because, taken together," : "because"
  }
}

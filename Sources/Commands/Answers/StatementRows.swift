import ArgumentGraph
import Rendering

extension ArgumentGraph {
  /// `A4.3 Sudmark: any state may charge for upkeep`, over so many lines of the screen at most.
  func line(
    _ statement: Handle<Statement>, indent: Int = 0, before: [Cell] = [], after: [Cell] = [], whole: Bool = false,
    lines: Int = 2
  ) -> TextLine {
    TextLine(
      before + [idCell(statement), .holder(holderName(statement)), .quote(words(of: statement))] + after,
      indent: indent, overflow: whole ? .wrap : .cut(lines))
  }

  /// The id, and the statement that it restates: `A10.6 (= A4.7)`.
  func idCell(_ statement: Handle<Statement>) -> Cell {
    let value = self[statement]
    guard let first = value.restates, isLive(first) else { return .id("\(value.id)") }
    return .id("\(value.id) (= \(self[first].id))")
  }

  /// Who holds it, in words: "Sudmark officials"; for a guess "the author, guessing at Norrland".
  func holderName(_ statement: Handle<Statement>) -> String {
    let value = self[statement]
    let holder = name(of: value.holder)
    guard let guessed = value.guessedHolder else { return holder }
    return "\(holder), guessing at \(name(of: guessed))"
  }

  func linkCell(_ link: Handle<Link>) -> Cell { .link(linkLabel(link)) }

  func linkLabel(_ link: Handle<Link>) -> LinkCell {
    let value = self[link]
    let cue = value.cue.isEmpty ? nil : value.article.map { words(value.cue, in: $0) }
    return LinkCell(
      number: number(of: link), origin: value.verdict?.rawValue ?? value.origin.rawValue, cue: cue)
  }

  /// The verb between the two ends: "supports", "attacks", "undercuts", "grants, against" for a concession.
  func verb(_ link: Handle<Link>) -> String {
    let value = self[link]
    if value.isConcession { return "is conceded, against" }
    switch value.kind {
    case .support: return "supports"
    case .attack: return "attacks"
    case .undercut: return "undercuts"
    }
  }

  /// A link named by its ends, as scripts write it: `support A4.3 by A4.4`.
  func ends(of link: Handle<Link>) -> String { ends(of: self[link]).text }

  /// A link that need not be in the graph, named by its ends, with the ids that it names.
  func ends(of link: Link) -> (text: String, ids: [StatementID]) {
    let premises = link.premises.map { self[$0].id }
    let by = premises.map(\.description).joined(separator: " ")
    switch link.target {
    case .statement(let statement):
      let id = self[statement].id
      return ("\(link.kind.rawValue) \(id) by \(by)", [id] + premises)
    case .link(let target):
      let inner = ends(of: self[target])
      return ("undercut (\(inner.text)) by \(by)", inner.ids + premises)
    }
  }

  /// The statements at the ends of a link, target first.
  func statementsAtEnds(of link: Handle<Link>) -> [Handle<Statement>] {
    let value = self[link]
    switch value.target {
    case .statement(let statement): return [statement] + value.premises
    case .link(let target): return statementsAtEnds(of: target) + value.premises
    }
  }

  func id(_ statement: Handle<Statement>) -> String { "\(self[statement].id)" }
}

extension Int {
  /// "1 claim", "2 claims"; `plural` where an s is not enough.
  func of(_ noun: String, _ plural: String? = nil) -> String { "\(self) \(self == 1 ? noun : plural ?? noun + "s")" }
}

extension Sequence where Element == String {
  /// "a", "a and b", "a, b and c".
  func listed(_ word: String = "and") -> String {
    let items = Array(self)
    guard items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(word) " + items[items.count - 1]
  }
}

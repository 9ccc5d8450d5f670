import Analysis
import ArgumentGraph
import Query
import Rendering

extension PlayAnswer {
  /// Which claims of the side are among some statements, which are left, and whose the others are.
  func coverage(of used: Selection) -> Reply {
    let coverage = Coverage(of: used, for: side, play, against: rival)
    let name = side.name
    let title = TextLine([
      .text("Claims of \(name) used:"), .fraction(coverage.used.count, of: side.claims.count),
      .text("  lent, used:"), .fraction(coverage.lent.count, of: play.steelman.lent.count),
    ])
    let basis = graph.basisLine(Basis(of: [side] + (rival.map { [$0] } ?? []), in: graph), counting: links)
    func section(_ words: String, _ members: [Handle<Statement>], isAlways: Bool = false) -> [Section] {
      if members.isEmpty { return isAlways ? [Section("\(words): none")] : [] }
      return [
        Section("\(words) (\(members.count))", listing: members, rows: rows, more: line + " all") {
          Row(graph.line($0))
        }
      ]
    }
    var sections = [Section(rows: [Row(basis)])]
    sections += section("Used", coverage.used, isAlways: true)
    sections += section("Left", coverage.left, isAlways: true)
    sections += section("Lent by others, used", coverage.lent)
    sections += section("Said by \(name), but no claim of it", coverage.unclaimed)
    if let rival { sections += section("Of \(rival.name), not of \(name)", coverage.rivals) }
    sections += section(
      rival.map { "Neither of \(name) nor of \($0.name), and not lent" } ?? "Not of \(name), and not lent",
      coverage.others)
    var reply = Reply(
      Answer(title, sections: sections, notes: ["Only ids are compared, never style."], count: coverage.used.count),
      selection: used)
    let whole = self
    if reply.answer.isAbridged {
      reply.makeWhole = { _ in
        var whole = whole
        whole.rows = nil
        return whole.coverage(of: used).answer
      }
    }
    return reply
  }
}

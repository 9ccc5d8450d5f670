import Analysis
import ArgumentGraph
import Rendering

/// Objections that are told in one breath: by one cue, of one statement against several, or of several against one.
private struct ObjectionGroup {
  var rows: [Clash.Row]

  var first: Objection { rows[0].objection }
  /// What objects: linked premises are one.
  var speakers: [[Handle<Statement>]] { rows.map(\.objection.premises).uniqued() }
  var targets: [Handle<Statement>] { rows.map(\.objection.against).uniqued() }
}

extension ArgumentGraph {
  /// Objections as rows of `compare` and `clash`: what speaks, what it does, and to what. What is said by one cue is
  /// one row, with the number of every link.
  ///
  /// - Parameters:
  ///   - lines: how many lines the words of a statement may take.
  ///   - limit: how many rows are made; `nil` for all.
  ///   - helped: the side that a row helps, where others speak.
  func objectionRows(
    _ rows: [Clash.Row], numbered: Bool = false, lines: Int = 2, limit: Int? = nil,
    helped: ((Clash.Row) -> String)? = nil
  ) -> RowsMade {
    RowsMade(grouped(rows).enumerated(), limit: limit) { place, group in
      let helps = helped.map { helped -> TextLine in
        let name = helped(group.rows[0])
        return TextLine(text: "this helps \(name); \(name) is not reported to say it", indent: 2)
      }
      return Row(
        lines: objectionLines(group, number: numbered ? place + 1 : nil, lines: lines) + (helps.map { [$0] } ?? []))
    }
  }

  /// What others say against either side, by ids: `A4.5 the author undercuts A4.4 as a reason for A4.3 [L8 found
  /// "Yet"]; this helps Norrland`.
  func objectionLines(
    byOthers rows: [Clash.Row], limit: Int? = nil, helped: (Clash.Row) -> String
  ) -> RowsMade {
    RowsMade(grouped(rows), limit: limit) { group in
      let objection = group.first
      var cells: [Cell] = [
        .id(group.speakers.map { $0.map(id).joined(separator: " with ") }.listed()),
        .holder(holderName(objection.premises[0])),
      ]
      switch objection.act {
      case .attack: cells += [.label("attacks"), .id(group.targets.map(id).listed())]
      case .concession: cells += [.label("concedes a point against"), .id(group.targets.map(id).listed())]
      case .undercut: cells += [.label("undercuts")] + (objection.undercutLink.map(useCells) ?? [])
      }
      return Row(
        TextLine(cells + [linkCell(objection.link), .text("; this helps \(helped(group.rows[0]))")], indent: 2))
    }
  }

  private func grouped(_ rows: [Clash.Row]) -> [ObjectionGroup] {
    var groups: [ObjectionGroup] = []
    for row in rows {
      if let last = groups.last, isSaidWith(last, row) {
        groups[groups.count - 1].rows.append(row)
      } else {
        groups.append(ObjectionGroup(rows: [row]))
      }
    }
    return groups
  }

  /// Whether an objection is told with those before it: one cue and manner, and the same speaker or the same target.
  private func isSaidWith(_ group: ObjectionGroup, _ row: Clash.Row) -> Bool {
    let (one, other) = (group.first, row.objection)
    let (link, otherLink) = (self[one.link], self[other.link])
    guard one.act != .undercut, one.act == other.act, group.rows[0].helps == row.helps, link.cue == otherLink.cue,
      link.article == otherLink.article, link.status == otherLink.status
    else { return false }
    if group.speakers == [other.premises] { return true }
    return group.targets == [other.against] && !link.cue.isEmpty && other.premises.count == 1
      && group.speakers.allSatisfy { $0.count == 1 }
  }

  private func objectionLines(_ group: ObjectionGroup, number: Int?, lines: Int) -> [TextLine] {
    var out: [TextLine] = []
    for (place, speaker) in group.speakers.enumerated() {
      for (part, premise) in speaker.enumerated() {
        let isFirst = place == 0 && part == 0
        let before: [Cell] = isFirst ? number.map { [.text("\($0)")] } ?? [] : [.text(part == 0 ? "and" : "with")]
        let after: [Cell] = place == 0 ? [] : [.text("[L\(self.number(of: group.rows[place].objection.link))]")]
        out.append(line(premise, indent: isFirst ? 0 : 2, before: before, after: after, lines: lines))
      }
    }
    let several = group.speakers.count > 1 ? "each " : ""
    let link = linkCell(group.first.link)
    switch group.first.act {
    case .attack: out.append(TextLine([.label("\(several)attacks"), link], indent: 2))
    case .concession: out.append(TextLine([.label("\(several)is conceded, against"), link], indent: 2))
    case .undercut:
      out.append(TextLine([.label("undercuts")] + (group.first.undercutLink.map(useCells) ?? []) + [link], indent: 2))
    }
    for (place, target) in group.targets.enumerated() {
      let number: [Cell] = place == 0 ? [] : [.text("[L\(self.number(of: group.rows[place].objection.link))]")]
      out.append(line(target, indent: 2, after: number, lines: lines))
    }
    return out
  }

  /// Where rows are folded to one line: `A2.1 on A4.4, A5.3b on A3.1`.
  func foldedPairs(_ rows: [Clash.Row]) -> String {
    rows.prefix(3).map { row in
      "\(row.objection.premises.map(id).joined(separator: "+")) on \(id(row.objection.against))"
    }.joined(separator: ", ") + (rows.count > 3 ? ", …" : "")
  }
}

extension Array where Element: Equatable {
  /// Each element once, where it first stands. For a few.
  fileprivate func uniqued() -> [Element] {
    var kept: [Element] = []
    for element in self where !kept.contains(element) { kept.append(element) }
    return kept
  }
}

import Analysis
import ArgumentGraph
import Rendering

extension ArgumentGraph {
  /// What an answer rests on: `Basis: A. Sudmark 8 claims, Norrland 3 claims in 2 sentences: thin on Norrland. Links:
  /// found or reviewed.`
  ///
  /// - Parameter links: those that count, where the answer rests on links.
  func basisLine(_ basis: Basis, counting links: LinksCounted? = nil) -> TextLine {
    let sides = basis.entries.map { entry in
      var text = "\(entry.name) \(entry.claims.of("claim"))"
      if entry.claims > 0, entry.sentences != entry.claims { text += " in \(entry.sentences.of("sentence"))" }
      if let about = entry.claimsAbout { text += " (\(about) about it)" }
      return text
    }
    let articles = basis.articles.map(\.description).listed()
    let thin = basis.thinNames
    return TextLine(
      text: "Basis: \(articles.isEmpty ? "" : articles + ". ")\(sides.joined(separator: ", "))"
        + (thin.isEmpty ? "." : ": thin on \(thin.listed()).") + (links.map { " Links: \($0.inWords)." } ?? ""))
  }

  /// Objections as rows of `compare` and `clash`: what speaks, what it does, and to what. What one statement says
  /// against several by one cue is one row.
  func objectionRows(_ rows: [Clash.Row], numbered: Bool = false, helped: ((Clash.Row) -> String)? = nil) -> [Row] {
    var groups: [[Clash.Row]] = []
    for row in rows {
      if let last = groups.last?.first, isSameAct(last.objection, row.objection), last.helps == row.helps {
        groups[groups.count - 1].append(row)
      } else {
        groups.append([row])
      }
    }
    return groups.enumerated().map { place, group in
      var lines = objectionLines(group.map(\.objection), number: numbered ? place + 1 : nil)
      if let helped, let first = group.first {
        let name = helped(first)
        lines.append(TextLine(text: "this helps \(name); \(name) is not reported to say it", indent: 2))
      }
      return Row(lines: lines)
    }
  }

  /// Whether two objections are one act of speech: the same words, cue and manner.
  private func isSameAct(_ one: Objection, _ other: Objection) -> Bool {
    one.act != .undercut && one.act == other.act && one.premises == other.premises
      && self[one.link].cue == self[other.link].cue && self[one.link].origin == self[other.link].origin
  }

  private func objectionLines(_ objections: [Objection], number: Int?) -> [TextLine] {
    guard let first = objections.first else { return [] }
    var lines: [TextLine] = []
    for (place, premise) in first.premises.enumerated() {
      let before: [Cell] = place == 0 ? number.map { [.number($0)] } ?? [] : [.text("with")]
      lines.append(line(premise, indent: place == 0 ? 0 : 2, before: before))
    }
    let link = linkCell(first.link)
    switch first.act {
    case .attack: lines.append(TextLine([.label("attacks"), link], indent: 2))
    case .concession: lines.append(TextLine([.label("is conceded, against"), link], indent: 2))
    case .undercut:
      lines.append(TextLine([.label("undercuts")] + (first.undercutLink.map(useCells) ?? []) + [link], indent: 2))
    }
    for (place, objection) in objections.enumerated() {
      let number: [Cell] = place == 0 ? [] : [.text("[L\(self.number(of: objection.link))]")]
      lines.append(line(objection.against, indent: 2, after: number))
    }
    return lines
  }

  /// Where a comparison of many pairs is folded to one line: `A2.1 on A4.4, A5.3b on A3.1`.
  func foldedPairs(_ rows: [Clash.Row]) -> String {
    rows.prefix(3).map { row in
      "\(row.objection.premises.map(id).joined(separator: "+")) on \(id(row.objection.against))"
    }.joined(separator: ", ") + (rows.count > 3 ? ", …" : "")
  }
}

extension LinksCounted {
  /// Which links an answer rests on, so that its words alone tell what was counted.
  var inWords: String {
    switch self {
    case .found: "found or reviewed"
    case .reviewed: "reviewed only"
    case .all: "all, suggested ones too"
    }
  }
}

import Analysis
import ArgumentGraph
import Rendering

extension ArgumentGraph {
  /// What a comparison rests on: `Basis: A. Sudmark 8 claims, Norrland 3 claims in 2 sentences: thin on Norrland.`
  func basisLine(_ basis: Basis) -> TextLine {
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
        + (thin.isEmpty ? "." : ": thin on \(thin.listed())."))
  }

  /// One objection as rows of `compare` and `clash` show it.
  func objectionLines(_ row: Clash.Row, number: Int? = nil) -> [TextLine] {
    let objection = row.objection
    let before: [Cell] = number.map { [.number($0)] } ?? []
    var lines: [TextLine] = []
    for (place, premise) in objection.premises.enumerated() {
      lines.append(line(premise, indent: place == 0 ? 0 : 2, before: place == 0 ? before : [.text("with")]))
    }
    let link = linkCell(objection.link)
    switch objection.act {
    case .attack: lines.append(TextLine([.label("attacks"), link], indent: 2))
    case .concession: lines.append(TextLine([.label("is granted against"), link], indent: 2))
    case .undercut:
      let use = objection.undercutLink.map(useCells) ?? []
      lines.append(TextLine([.label("undercuts")] + use + [link], indent: 2))
      if objection.isReply { return lines + [line(objection.against, indent: 2)] }
    }
    lines.append(line(objection.against, indent: 2))
    return lines
  }

  /// Where a comparison of many pairs is folded to one line: `A2.1 on A4.4, A5.3b on A3.1`.
  func foldedPairs(_ rows: [Clash.Row]) -> String {
    rows.prefix(3).map { row in
      "\(row.objection.premises.map(id).joined(separator: "+")) on \(id(row.objection.against))"
    }.joined(separator: ", ") + (rows.count > 3 ? ", …" : "")
  }
}

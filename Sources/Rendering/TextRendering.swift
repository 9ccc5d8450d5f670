extension Answer {
  /// The answer as text for a terminal or a pipe; every line ends in a line break.
  public func text(_ style: TextStyle) -> String {
    var out = ""
    if let title { out += title.laidOut(style) }
    for section in sections { out += section.text(style) }
    for note in notes { out += note.laidOut(style) }
    return out
  }
}

extension Section {
  func text(_ style: TextStyle) -> String {
    var out = heading?.laidOut(style) ?? ""
    let shown = shownRows(style.rows)
    if columns.isEmpty {
      for row in rows.prefix(shown) {
        // Deeper than this the words would have no room; the depth is then told.
        let level = min(row.depth, Self.deepest)
        for (place, line) in row.lines.enumerated() {
          var line = line
          if place == 0, row.depth > level { line.cells.insert(.text("(\(row.depth) deep)"), at: 0) }
          out += line.laidOut(style, indent: indent + 2 * level)
        }
      }
    } else {
      out += Table(columns: columns, rows: Array(rows.prefix(shown)), indent: indent, style: style).text()
    }
    if shown < rows.count || rowsLeftOut > 0 {
      let rest = "… \(rows[shown...].count { $0.depth == 0 } + rowsLeftOut) more"
      out += TextLine(
        [.text(more == nil ? rest : rest + "   rows:")] + (more.map { [.command($0)] } ?? []), indent: indent
      )
      .laidOut(style)
    }
    return out
  }

  private static let deepest = 8

  /// How many rows are shown where a section may be cut: those beneath another are not counted, but go with it.
  private func shownRows(_ limit: Int?) -> Int {
    guard isCut, let limit else { return rows.count }
    var tops = 0
    for (place, row) in rows.enumerated() where row.depth == 0 {
      if tops == limit { return place }
      tops += 1
    }
    return rows.count
  }
}

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
    let shown = isCut ? min(rows.count, style.rows ?? rows.count) : rows.count
    if columns.isEmpty {
      for row in rows.prefix(shown) {
        for line in row.lines { out += line.laidOut(style, indent: indent) }
      }
    } else {
      out += Table(columns: columns, rows: Array(rows.prefix(shown)), indent: indent, style: style).text()
    }
    if shown < rows.count {
      let rest = "… \(rows.count - shown) more"
      out += TextLine(
        [.text(more == nil ? rest : rest + "   rows:")] + (more.map { [.command($0)] } ?? []), indent: indent
      )
      .laidOut(style)
    }
    return out
  }
}

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
      out += table(Array(rows.prefix(shown)), style)
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

  /// Columns as wide as their widest cell; numbers to the right. The last column takes what is left and wraps.
  private func table(_ rows: [Row], _ style: TextStyle) -> String {
    let body = rows.map { row in row.lines.first?.pieces() ?? [] }
    let header = columns.map { Piece(text: $0.name, look: .faint) }
    var widths = columns.map(\.name.displayWidth)
    for pieces in body {
      for (column, piece) in pieces.prefix(widths.count).enumerated() {
        widths[column] = max(widths[column], piece.text.displayWidth)
      }
    }
    var out = ""
    for (place, pieces) in ([header] + body).enumerated() {
      var line = String(repeating: " ", count: indent)
      for (column, piece) in pieces.prefix(widths.count).enumerated() {
        let isLast = column == widths.count - 1
        let padding = String(repeating: " ", count: max(0, widths[column] - piece.text.displayWidth))
        if column > 0 { line += "  " }
        if columns[column].isNumber {
          line += padding + piece.written(style.isColoured)
        } else {
          line += piece.written(style.isColoured) + (isLast ? "" : padding)
        }
      }
      out += line + "\n"
      if place > 0 {
        for more in rows[place - 1].lines.dropFirst() { out += more.laidOut(style, indent: indent) }
      }
    }
    return out
  }
}

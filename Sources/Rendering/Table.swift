/// Rows of cells under the names of their columns.
struct Table {
  private let columns: [Column]
  private let rows: [Row]
  private let indent: Int
  private let style: TextStyle
  private let body: [[Piece]]
  private let widths: [Int]?

  /// Text narrower than this is not worth a column.
  private static let least = 8

  init(columns: [Column], rows: [Row], indent: Int, style: TextStyle) {
    self.columns = columns
    self.rows = rows
    self.indent = indent
    self.style = style
    body = rows.map { row in Array((row.lines.first?.pieces(inTable: true) ?? []).prefix(columns.count)) }
    widths = Self.widths(columns, body, within: style.width - indent)
  }

  /// Columns as wide as their widest cell, numbers to the right; where they are too wide for the screen, cells of text
  /// go on below in their column. On a screen too narrow even for that, each row is a line of names and values.
  func text() -> String {
    guard let widths else { return records() }
    var out = line(columns.map { Piece(text: $0.name.printable, look: .faint) }, widths)
    for (row, pieces) in zip(rows, body) {
      out += line(pieces, widths)
      for more in row.lines.dropFirst() { out += more.laidOut(style, indent: indent) }
    }
    return out
  }

  private static func widths(_ columns: [Column], _ body: [[Piece]], within width: Int) -> [Int]? {
    var widths = columns.map { $0.name.displayWidth }
    for pieces in body {
      for (column, piece) in pieces.enumerated() { widths[column] = max(widths[column], piece.text.displayWidth) }
    }
    var excess = widths.reduce(2 * (columns.count - 1), +) - width
    while excess > 0 {
      // The widest column of text gives way, the last of those that are equal.
      let texts = columns.indices.filter { !columns[$0].isNumber && widths[$0] > least }
      let most = texts.map { widths[$0] }.max()
      guard let widest = texts.last(where: { widths[$0] == most }) else { return nil }
      let next = texts.filter { widths[$0] < widths[widest] }.map { widths[$0] }.max() ?? least
      let step = min(excess, max(1, widths[widest] - max(next, least)))
      widths[widest] -= step
      excess -= step
    }
    return widths
  }

  private func line(_ pieces: [Piece], _ widths: [Int]) -> String {
    let cells = zip(pieces, widths).map { $0.text.wrapped(to: $1) }
    var out = ""
    for number in 0..<max(cells.map(\.count).max() ?? 0, 1) {
      var line = String(repeating: " ", count: indent)
      var owed = 0
      for (column, cell) in cells.enumerated() {
        let piece = Piece(text: number < cell.count ? cell[number] : "", look: pieces[column].look)
        let padding = widths[column] - piece.text.displayWidth
        if columns[column].isNumber { owed += padding }
        // Blanks are written only where something follows them.
        if !piece.text.isEmpty {
          line += String(repeating: " ", count: owed) + piece.written(style.isColoured)
          owed = 0
        }
        owed += 2 + (columns[column].isNumber ? 0 : padding)
      }
      out += line + "\n"
    }
    return out
  }

  private func records() -> String {
    var out = ""
    for (row, pieces) in zip(rows, body) {
      let values = zip(columns, pieces).dropFirst().compactMap { column, piece in
        piece.text.isEmpty || piece.text == "-" ? nil : "\(column.name.printable) \(piece.text)"
      }
      let name = pieces.first?.text ?? ""
      out += TextLine(text: values.isEmpty ? name : "\(name): \(values.joined(separator: ", "))")
        .laidOut(style, indent: indent)
      for more in row.lines.dropFirst() { out += more.laidOut(style, indent: indent) }
    }
    return out
  }
}

extension String {
  /// The text in lines of at most this width, broken between words, and within a word that is wider itself.
  func wrapped(to width: Int) -> [String] {
    if displayWidth <= width { return [self] }
    var lines: [String] = []
    var column = 0
    for word in split(separator: " ").flatMap({ String($0).broken(at: width) }) {
      let needed = word.displayWidth
      if !lines.isEmpty, column + 1 + needed <= width {
        lines[lines.count - 1] += " " + word
        column += 1 + needed
      } else {
        lines.append(word)
        column = needed
      }
    }
    return lines.isEmpty ? [""] : lines
  }

  /// The text in pieces of at most this width; a character that is wider itself is a piece. Never empty.
  func broken(at width: Int) -> [String] {
    if displayWidth <= width { return [self] }
    var pieces = [""]
    var column = 0
    for character in self {
      let needed = String(character).displayWidth
      if column + needed > width, column > 0 {
        pieces.append("")
        column = 0
      }
      pieces[pieces.count - 1].append(character)
      column += needed
    }
    return pieces
  }
}

extension Answer {
  /// The answer as text for a terminal or a pipe; every line ends in a line break.
  ///
  /// Where it would be longer than the style wants, its longest sections that may be cut show fewer rows, each at least
  /// one.
  public func text(_ style: TextStyle) -> String {
    if style.form == .plain { return plainText(rows: style.rows) }
    let head = title?.laidOut(style) ?? ""
    let tail = notes.map { $0.laidOut(style) }.joined()
    var shown = sections.map { $0.shownRows(style.rows) }
    var texts = zip(sections, shown).map { $0.text(style, shown: $1) }
    if let limit = style.lines {
      var heights = texts.map(\.lineCount)
      var room = limit - head.lineCount - tail.lineCount - heights.reduce(0, +)
      while room < 0 {
        let longest = sections.indices.filter { sections[$0].isCut && sections[$0].fewerRows(than: shown[$0]) != nil }
          .max { heights[$0] < heights[$1] }
        guard let longest, let fewer = sections[longest].fewerRows(than: shown[longest]) else { break }
        shown[longest] = fewer
        texts[longest] = sections[longest].text(style, shown: fewer)
        room += heights[longest] - texts[longest].lineCount
        heights[longest] = texts[longest].lineCount
      }
    }
    return head + texts.joined() + tail
  }
}

extension String {
  fileprivate var lineCount: Int { utf8.count { $0 == UInt8(ascii: "\n") } }
}

extension Section {
  fileprivate func text(_ style: TextStyle, shown: Int) -> String {
    var out = heading?.laidOut(style) ?? ""
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
  func shownRows(_ limit: Int?) -> Int {
    guard isCut, let limit else { return rows.count }
    var tops = 0
    for (place, row) in rows.enumerated() where row.depth == 0 {
      if tops == limit { return place }
      tops += 1
    }
    return rows.count
  }

  /// One row less, with those beneath it; `nil` where none would be left.
  fileprivate func fewerRows(than shown: Int) -> Int? {
    guard let last = rows.prefix(shown).lastIndex(where: { $0.depth == 0 }), last > 0 else { return nil }
    return last
  }
}

/// The plain style: one `Label: value` a line, without columns, indentation or wrapping, for those who listen.
public enum PlainText {
  /// The label of a row's words that have none of their own.
  static let other = "Detail"

  /// One line of words under a label.
  public static func line(_ label: String, _ words: String) -> String { PlainLine(label, words).written }

  /// A line of words that may have a label of their own.
  public static func detail(_ words: String) -> String {
    PlainLine.lines(words, fallback: other).map(\.written).joined()
  }
}

extension Answer {
  /// The answer in the plain style; sections that may be cut show so many rows.
  func plainText(rows: Int?) -> String {
    var lines: [PlainLine] = []
    if let title { lines += PlainReading(title, fallback: "Answer").lines }
    for section in sections { lines += section.plainLines(rows: rows) }
    // An answer without a title begins with what stands first in it.
    if title == nil, let first = lines.first, [PlainText.other, "Count"].contains(first.label) {
      lines[0].label = "Answer"
    }
    for note in notes { lines += PlainReading(note, fallback: "Note").lines }
    return lines.map(\.written).joined()
  }
}

extension Section {
  fileprivate func plainLines(rows limit: Int?) -> [PlainLine] {
    let shown = shownRows(limit)
    let left = rows[shown...].count { $0.depth == 0 } + rowsLeftOut
    var lines = heading.map { plainHeading($0, rows.count { $0.depth == 0 } + rowsLeftOut) } ?? []
    let told = rows.prefix(shown).map { columns.isEmpty ? $0.plainReadings : [] }
    let numbered = told.count { $0.contains { $0.rowNumber != nil } }
    let last = (numbered > 0 ? numbered : rows[..<shown].count { $0.depth == 0 }) + left
    // Where a row is more than one statement, it is told where the next begins.
    let isCounted = last > 1 && (!columns.isEmpty || rows.contains { $0.lines.count > 1 })
    var number = 0
    for (place, row) in rows.prefix(shown).enumerated() {
      if row.depth == 0 { number += 1 }
      if numbered > 0 {
        if let own = told[place].compactMap(\.rowNumber).first { lines.append(PlainLine("Row", "\(own) of \(last)")) }
      } else if isCounted, row.depth == 0 {
        lines.append(PlainLine("Row", "\(number) of \(last)"))
      }
      if let under = under(place) { lines.append(under) }
      lines += columns.isEmpty ? told[place].flatMap(\.lines) : row.plainLines(of: columns)
    }
    if shown < rows.count || rowsLeftOut > 0 {
      let rest = "\(left) more \(left == 1 ? "row" : "rows")"
      lines.append(PlainLine("More", more.map { "\(rest), type: \($0)" } ?? rest))
    }
    return lines
  }

  private func plainHeading(_ heading: TextLine, _ all: Int) -> [PlainLine] {
    var lines = PlainReading(heading, fallback: "Section").lines
    if let first = lines.first, first.label == "Section", all > 1, !first.value.contains(where: \.isNumber) {
      lines[0].value = first.value.withoutStop + ", \(all) rows"
    }
    return lines
  }

  /// What a row stands beneath, which an outline shows by its place.
  private func under(_ place: Int) -> PlainLine? {
    let row = rows[place]
    if let under = row.under { return PlainLine("Under", under) }
    guard row.depth > 0 else { return nil }
    guard let parent = rows[..<place].last(where: { $0.depth < row.depth }), let id = parent.firstID else {
      return PlainLine("Depth", "\(row.depth)")
    }
    return PlainLine("Under", id)
  }
}

extension Row {
  fileprivate var firstID: String? {
    for case .id(let id) in lines.flatMap(\.cells) { return Cell.parts(ofID: id).id }
    return nil
  }

  fileprivate var plainReadings: [PlainReading] { lines.map { PlainReading($0, fallback: PlainText.other) } }

  /// As the row of a table: the name of each column with its value.
  fileprivate func plainLines(of columns: [Column]) -> [PlainLine] {
    guard let first = lines.first else { return [] }
    let values = zip(columns, zip(first.cells, first.cellTexts(inTable: true))).flatMap { column, cell in
      switch cell.0 {
      case .marked(let words): PlainLine.quotation(words, label: column.label, isMarked: true)
      case .quote(let words): PlainLine.quotation(words, label: column.label)
      case .link(let link): [PlainLine(column.label, link.plain.value)]
      default:
        [PlainLine(column.label, cell.1.unwrapped.withoutEllipsis)]
      }
    }
    return values + lines.dropFirst().flatMap { PlainReading($0, fallback: PlainText.other).lines }
  }
}

extension Column {
  /// Its name; the first column of some tables has none.
  fileprivate var label: String { name.isEmpty ? "For" : name }
}

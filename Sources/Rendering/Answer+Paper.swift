extension Answer {
  /// Whether a part of it answers what another part asks.
  public var hasKeys: Bool { sections.contains(where: \.isKey) }
}

extension Section {
  /// Its heading and rows as blocks of Markdown for a page to print: a bold line instead of a heading, which the page
  /// has of its own, nothing to type, and of rows that may be cut the first, with how many more there are.
  public func onPaper(rows limit: Int?) -> [String] {
    var page = self
    let shown = shownRows(limit)
    let rest = rows[shown...].count { $0.depth == 0 } + rowsLeftOut
    page.rows = rows.prefix(shown).compactMap { columns.isEmpty ? $0.withoutAdvice : $0 }
    var blocks = headingOnPaper.map { [$0] } ?? []
    if !page.rows.isEmpty { blocks.append(page.isOneLine ? page.rows[0].lines[0].markdown : page.rowsInMarkdown) }
    if rest > 0 { blocks.append("… \(rest) more") }
    return blocks
  }

  public var headingOnPaper: String? { heading?.withoutAdvice?.boldMarkdown }

  /// Whether it is a remark rather than a list.
  private var isOneLine: Bool { heading == nil && columns.isEmpty && rows.count == 1 && rows[0].lines.count == 1 }
}

extension Row {
  fileprivate var withoutAdvice: Row? {
    var row = self
    row.lines = lines.compactMap(\.withoutAdvice)
    return row.lines.isEmpty ? nil : row
  }
}

extension TextLine {
  /// The line without what it says to type for more, which nobody can on paper; `nil` where that is all it says.
  public var withoutAdvice: TextLine? {
    guard let command = cells.firstIndex(where: \.isCommand), command > 0, case .text(let label) = cells[command - 1],
      let advice = Self.advice.first(where: label.hasSuffix)
    else { return self }
    var line = self
    var rest = label.dropLast(advice.count)
    while rest.last == " " { rest.removeLast() }
    line.cells = cells.prefix(command - 1) + (rest.isEmpty ? [] : [.text(String(rest))])
    return line.cells.isEmpty ? nil : line
  }

  /// Labels of what is to be typed, up to the end of the line.
  private static let advice = ["rows:", "Members:", "More:", "As a selection:", "as a selection:"]
}

extension Cell {
  fileprivate var isCommand: Bool { if case .command = self { true } else { false } }
}

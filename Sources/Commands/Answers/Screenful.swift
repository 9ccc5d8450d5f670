import Rendering

/// What an answer is to fit on: as text at the prompt, one screen of a wall.
struct Screenful: Sendable {
  let style: TextStyle
  let lines: Int

  /// Whether the text of an answer fits.
  func holds(_ answer: Answer) -> Bool { answer.text(style).count { $0 == "\n" } <= lines }
}

/// The first rows of many, and how many were not made because they would not be shown.
struct RowsMade {
  let rows: [Row]
  let leftOut: Int

  init<Element>(_ elements: some Collection<Element>, limit: Int?, _ row: (Element) -> Row) {
    rows = elements.prefix(limit ?? .max).map(row)
    leftOut = elements.count - rows.count
  }
}

extension Section {
  /// A section whose rows may be cut, of rows of which some may not have been made.
  init(_ heading: TextLine?, _ made: RowsMade, more: String, indent: Int = 0) {
    self.init(heading, rows: made.rows, isCut: true, more: more, indent: indent)
    rowsLeftOut = made.leftOut
  }
}

extension Session {
  /// What the text of an answer should fit on: 24 lines, and more where `set rows` asks for more rows; `nil` where
  /// every row is wanted.
  func screenful(for invocation: Invocation) -> Screenful? {
    invocation.rowsNeeded.flatMap { rows in
      rows == .max
        ? nil : Screenful(style: TextStyle(width: settings.width ?? 80, rows: rows), lines: max(24, 9 + 3 * rows))
    }
  }
}

extension Answer {
  /// Leaves out rows at the end of a section so that the answer fits, but never the first; a line says how many.
  mutating func fit(section place: Int, in screen: Screenful) {
    let style = TextStyle(width: screen.style.width, rows: nil)
    func height(_ answer: Answer) -> Int { answer.text(style).count { $0 == "\n" } }
    var rest = self
    rest.sections[place].rows = []
    rest.sections[place].rowsLeftOut = 0
    for other in rest.sections.indices {
      // A section that the style cuts is as high as what it shows.
      guard rest.sections[other].isCut, let limit = screen.style.rows, rest.sections[other].rows.count > limit else {
        continue
      }
      rest.sections[other].rowsLeftOut += rest.sections[other].rows.count - limit
      rest.sections[other].rows.removeLast(rest.sections[other].rows.count - limit)
    }
    let room = screen.lines - height(rest)
    let heights = sections[place].rows.prefix(screen.style.rows ?? .max).map { row in
      height(Answer(sections: [Section(rows: [row], indent: sections[place].indent)]))
    }
    let more = sections[place].rowsLeftOut > 0 ? 1 : 0
    if heights.count == sections[place].rows.count, heights.reduce(more, +) <= room { return }
    var (kept, used) = (0, 1)
    while kept < heights.count, kept == 0 || used + heights[kept] <= room {
      used += heights[kept]
      kept += 1
    }
    sections[place].rowsLeftOut += sections[place].rows.count - kept
    sections[place].rows.removeLast(sections[place].rows.count - kept)
  }
}

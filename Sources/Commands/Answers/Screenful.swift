import Rendering

/// What an answer is to fit on: as text at the prompt, one screen of a wall.
struct Screenful: Sendable {
  let style: TextStyle

  /// Whether the text of an answer fits.
  func holds(_ answer: Answer) -> Bool { answer.text(style).count { $0 == "\n" } <= style.lines ?? .max }
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
  /// What the text of an answer should fit on; `nil` where every row is wanted.
  func screenful(for invocation: Invocation) -> Screenful? {
    invocation.rowsNeeded.flatMap { rows in
      rows == .max ? nil : Screenful(style: TextStyle(width: settings.width ?? 80, rows: rows))
    }
  }
}

import Rendering

extension Section {
  /// A section of which only those rows are made that are shown; `nil` makes all.
  init<Member>(
    _ heading: TextLine? = nil, listing members: [Member], rows limit: Int?, more: String, indent: Int = 2,
    row: (Member) -> Row
  ) {
    self.init(heading, rows: members.prefix(limit ?? .max).map(row), isCut: true, more: more, indent: indent)
    rowsLeftOut = members.count - rows.count
  }
}

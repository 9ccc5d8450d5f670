/// Reads a column whose fields are words of a closed set, such as stances.
///
/// The set's conformances are needed where a word is read and not by the type, for which the runtime would search them
/// out at every start.
struct WordChoice<Value> {
  private let column: Int
  private let what: StaticString
  /// Rows mostly repeat the word of the row above, which is then not looked up again.
  private var last: (field: Range<Int32>, value: Value)?

  init(_ column: Int, as what: StaticString) {
    self.column = column
    self.what = what
  }
}

extension WordChoice where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// The value of the column in a row of the table; all rows must be of one table.
  mutating func read(_ row: WordTable.Row) throws(LexiconError) -> Value {
    let field = row.field(column)
    if let last, row.reads(last.field, like: field) { return last.value }
    let word = row.text(field)
    guard let value = Value(rawValue: word) else {
      let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw row.error("unknown \(what) \"\(word)\"", "use one of: \(known)")
    }
    last = (field, value)
    return value
  }
}

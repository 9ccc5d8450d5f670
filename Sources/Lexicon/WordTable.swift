/// A word list as rows of fields: tab-separated UTF-8, one entry a line, `#` comments and empty lines left out.
public struct WordTable: Sendable {
  /// One entry with the number of its line in the file.
  public struct Row: Sendable {
    public let file: String
    public let line: Int
    public let fields: [String]

    /// The field of a column; `-` stands for an empty one.
    public subscript(column: Int) -> String { fields[column] == "-" ? "" : fields[column] }

    /// The parts of a field that lists several, such as `Britain|UK`.
    func list(_ column: Int, separator: UInt8 = UInt8(ascii: "|")) -> [String] {
      Words.split(self[column], at: separator)
    }

    func error(_ problem: String, _ advice: String) -> LexiconError {
      LexiconError(file: file, line: line, problem: problem, advice: advice)
    }

    /// Reads a field as a word of a closed set, such as a stance.
    func read<Value: RawRepresentable & CaseIterable>(
      _ column: Int, as what: String, _: Value.Type = Value.self
    ) throws(LexiconError) -> Value where Value.RawValue == String {
      if let value = Value(rawValue: fields[column]) { return value }
      let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw error("unknown \(what) \"\(fields[column])\"", "use one of: \(known)")
    }
  }

  public let rows: [Row]

  /// Parses a table whose rows must have exactly these columns.
  init(_ name: String, columns: [String], from source: WordSource) throws(LexiconError) {
    let file = name + ".tsv"
    guard let bytes = source.bytes(of: name) else {
      throw LexiconError(
        file: file, problem: "no such word list", advice: "put it beside the other lists, or leave words unset")
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw LexiconError(file: file, problem: "not valid UTF-8", advice: "save it as UTF-8")
    }
    var rows: [Row] = []
    rows.reserveCapacity(bytes.count / 32)
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line = 0
    while start < bytes.count {
      line += 1
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      let next = end + 1
      if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      if end > start, bytes[start] != UInt8(ascii: "#") {
        let fields = Self.fields(bytes[start..<end], expecting: columns.count)
        let row = Row(file: file, line: line, fields: fields)
        guard fields.count == columns.count else {
          let wanted = columns.joined(separator: ", ")
          throw row.error(
            "\(fields.count) columns where \(columns.count) are needed (\(wanted))",
            "separate columns with one tab and write - for an empty one")
        }
        rows.append(row)
      }
      start = next
    }
    self.rows = rows
  }

  private static func fields(_ bytes: ArraySlice<UInt8>, expecting count: Int) -> [String] {
    var fields: [String] = []
    fields.reserveCapacity(count)
    var start = bytes.startIndex
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\t") {
      fields.append(String(decoding: bytes[start..<index], as: UTF8.self))
      start = index + 1
    }
    fields.append(String(decoding: bytes[start...], as: UTF8.self))
    return fields
  }
}

/// A word list as rows of fields: tab-separated UTF-8, one entry a line, `#` comments and empty lines left out.
public struct WordTable: Sendable {
  /// One entry with the number of its line in the file.
  public struct Row: Sendable {
    public let file: String
    public let line: Int
    private let shared: [String]
    private let start: Int
    private let count: Int

    init(file: String, line: Int, fields: [String], from start: Int, count: Int) {
      self.file = file
      self.line = line
      shared = fields
      self.start = start
      self.count = count
    }

    /// All fields as they stand in the file.
    public var fields: ArraySlice<String> { shared[start..<(start + count)] }

    /// The field of a column; `-` stands for an empty one.
    public subscript(column: Int) -> String {
      let field = shared[start + column]
      return field == "-" ? "" : field
    }

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
      if let value = Value(rawValue: shared[start + column]) { return value }
      let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw error("unknown \(what) \"\(shared[start + column])\"", "use one of: \(known)")
    }
  }

  private let file: String
  private let fields: [String]
  private let lines: [Int]
  private let width: Int

  /// The entries in the order of the file.
  public var rows: some RandomAccessCollection<Row> {
    lines.indices.lazy.map { Row(file: file, line: lines[$0], fields: fields, from: $0 * width, count: width) }
  }

  /// Parses a table whose rows must have exactly these columns.
  public init(_ name: String, columns: [String], from source: WordSource) throws(LexiconError) {
    file = name + ".tsv"
    width = columns.count
    guard let bytes = source.bytes(of: name) else {
      throw LexiconError(
        file: file, problem: "no such word list", advice: "put it beside the other lists, or leave words unset")
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw LexiconError(file: file, problem: "not valid UTF-8", advice: "save it as UTF-8")
    }
    var fields: [String] = []
    var lines: [Int] = []
    fields.reserveCapacity(bytes.count / 8)
    lines.reserveCapacity(bytes.count / 16)
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line = 0
    while start < bytes.count {
      line += 1
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      let next = end + 1
      if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      if end > start, bytes[start] != UInt8(ascii: "#") {
        let count = Self.append(bytes[start..<end], to: &fields)
        guard count == width else {
          throw LexiconError(
            file: file, line: line,
            problem: "\(count) columns where \(width) are needed (\(columns.joined(separator: ", ")))",
            advice: "separate columns with one tab and write - for an empty one")
        }
        lines.append(line)
      }
      start = next
    }
    self.fields = fields
    self.lines = lines
  }

  /// Appends the fields of one line and returns how many there are.
  private static func append(_ bytes: ArraySlice<UInt8>, to fields: inout [String]) -> Int {
    let before = fields.count
    var start = bytes.startIndex
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\t") {
      fields.append(String(decoding: bytes[start..<index], as: UTF8.self))
      start = index + 1
    }
    fields.append(String(decoding: bytes[start...], as: UTF8.self))
    return fields.count - before
  }
}

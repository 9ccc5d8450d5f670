/// A word list as rows of fields: tab-separated UTF-8, one entry a line, `#` comments and empty lines left out.
public struct WordTable: Sendable {
  /// One entry with the number of its line in the file.
  public struct Row: Sendable {
    fileprivate let table: WordTable
    fileprivate let index: Int

    public var file: String { table.file }
    public var line: Int { table.lines[index] }

    /// The field of a column; `-` stands for an empty one.
    public subscript(column: Int) -> String {
      let field = field(column)
      return isEmpty(field) ? "" : text(field)
    }

    /// The parts of a field that lists several, such as `Britain|UK`.
    func list(_ column: Int, separator: UInt8 = UInt8(ascii: "|")) -> [String] {
      let field = field(column)
      if isEmpty(field) { return [] }
      return table.bytes[Int(field.lowerBound)..<Int(field.upperBound)].withUnsafeBufferPointer {
        Words.split($0, at: separator)
      }
    }

    /// Where the field of a column lies in the file.
    func field(_ column: Int) -> Range<Int32> { table.fields[index * table.width + column] }

    /// What stands at a place of the file.
    func text(_ field: Range<Int32>) -> String {
      String(decoding: table.bytes[Int(field.lowerBound)..<Int(field.upperBound)], as: UTF8.self)
    }

    /// Whether two places of the file read alike.
    func reads(_ field: Range<Int32>, like other: Range<Int32>) -> Bool {
      guard field.count == other.count else { return false }
      let distance = Int(other.lowerBound - field.lowerBound)
      return field.allSatisfy { table.bytes[Int($0)] == table.bytes[Int($0) + distance] }
    }

    private func isEmpty(_ field: Range<Int32>) -> Bool {
      field.isEmpty || field.count == 1 && table.bytes[Int(field.lowerBound)] == UInt8(ascii: "-")
    }

    func error(_ problem: String, _ advice: String) -> LexiconError {
      LexiconError(file: file, line: line, problem: problem, advice: advice)
    }
  }

  private let file: String
  private let bytes: [UInt8]
  /// Where the fields lie in the bytes, row after row; text is made of those only that are asked for.
  private let fields: [Range<Int32>]
  private let lines: [Int]
  private let width: Int

  /// The entries in the order of the file.
  public var rows: some RandomAccessCollection<Row> {
    lines.indices.lazy.map { Row(table: self, index: $0) }
  }

  /// Parses a table whose rows must have exactly these columns.
  public init(_ name: String, columns: [String], from source: WordSource) throws(LexiconError) {
    file = name + ".tsv"
    width = columns.count
    guard let bytes = source.bytes(of: name) else {
      throw LexiconError(
        file: file, problem: "no such word list", advice: "put it beside the other lists, or leave words unset")
    }
    guard bytes.count < Int32.max, (try? UTF8Span(validating: bytes.span)) != nil else {
      throw LexiconError(file: file, problem: "not valid UTF-8", advice: "save it as UTF-8")
    }
    var fields: [Range<Int32>] = []
    var lines: [Int] = []
    fields.reserveCapacity(bytes.count / 8)
    lines.reserveCapacity(bytes.count / 16)
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line = 0
    while start < bytes.count {
      line += 1
      let before = fields.count
      let isComment = bytes[start] == UInt8(ascii: "#")
      var field = start
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") {
        if bytes[end] == UInt8(ascii: "\t"), !isComment {
          fields.append(Int32(field)..<Int32(end))
          field = end + 1
        }
        end += 1
      }
      let next = end + 1
      if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      if end > start, !isComment {
        fields.append(Int32(field)..<Int32(end))
        let count = fields.count - before
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
    self.bytes = bytes
    self.fields = fields
    self.lines = lines
  }
}

/// A word list as rows of fields: tab-separated UTF-8, one entry a line, `#` comments and empty lines left out.
public struct WordTable: Sendable {
  /// One entry with the number of its line in the file.
  public struct Row: Sendable {
    public let file: String
    fileprivate let bytes: [UInt8]
    fileprivate let places: [Int32]
    fileprivate let start: Int

    public var line: Int { Int(places[start]) }

    /// The field of a column; `-` stands for an empty one.
    public subscript(column: Int) -> String {
      let field = field(column)
      return isEmpty(field) ? "" : text(field)
    }

    /// The parts of a field that lists several, such as `Britain|UK`.
    func list(_ column: Int, separator: UInt8 = UInt8(ascii: "|")) -> [String] {
      let field = field(column)
      if isEmpty(field) { return [] }
      return bytes[Int(field.lowerBound)..<Int(field.upperBound)].withUnsafeBufferPointer {
        Words.split($0, at: separator)
      }
    }

    /// Where the field of a column lies in the file.
    func field(_ column: Int) -> Range<Int32> {
      places[start + column + 1] + 1..<places[start + column + 2]
    }

    /// What stands at a place of the file.
    func text(_ field: Range<Int32>) -> String {
      String(decoding: bytes[Int(field.lowerBound)..<Int(field.upperBound)], as: UTF8.self)
    }

    /// Whether two places of the file read alike.
    func reads(_ field: Range<Int32>, like other: Range<Int32>) -> Bool {
      guard field.count == other.count else { return false }
      let distance = Int(other.lowerBound - field.lowerBound)
      return field.allSatisfy { bytes[Int($0)] == bytes[Int($0) + distance] }
    }

    private func isEmpty(_ field: Range<Int32>) -> Bool {
      field.isEmpty || field.count == 1 && bytes[Int(field.lowerBound)] == UInt8(ascii: "-")
    }

    func error(_ problem: String, _ advice: String) -> LexiconError {
      LexiconError(file: file, line: line, problem: problem, advice: advice)
    }
  }

  /// The entries of a table in the order of the file.
  public struct Rows: RandomAccessCollection, Sendable {
    fileprivate let table: WordTable

    public var startIndex: Int { 0 }
    public var endIndex: Int { table.places.count / (table.width + 2) }
    public subscript(index: Int) -> Row {
      Row(file: table.file, bytes: table.bytes, places: table.places, start: index * (table.width + 2))
    }
  }

  private let file: String
  private let bytes: [UInt8]
  /// For every row the number of its line, and where its fields lie: the place before the first, then the end of each.
  /// Text is made only of fields that are asked for.
  private let places: [Int32]
  private let width: Int

  /// The entries in the order of the file.
  public var rows: Rows { Rows(table: self) }

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
    var places: [Int32] = []
    places.reserveCapacity(bytes.count / 8)
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line = 0
    while start < bytes.count {
      line += 1
      let next = Self.end(of: bytes, from: start)
      let end = next > start && bytes[next - 1] == UInt8(ascii: "\r") ? next - 1 : next
      if end > start, bytes[start] != UInt8(ascii: "#") {
        let before = places.count
        places.append(Int32(line))
        places.append(Int32(start) - 1)
        for index in start..<end where bytes[index] == UInt8(ascii: "\t") { places.append(Int32(index)) }
        places.append(Int32(end))
        let count = places.count - before - 2
        guard count == width else {
          throw LexiconError(
            file: file, line: line,
            problem: "\(count) columns where \(width) are needed (\(columns.joined(separator: ", ")))",
            advice: "separate columns with one tab and write - for an empty one")
        }
      }
      start = next + 1
    }
    self.bytes = bytes
    self.places = places
  }

  /// Where the line ends that begins at a place.
  private static func end(of bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      return end
    }
  }
}

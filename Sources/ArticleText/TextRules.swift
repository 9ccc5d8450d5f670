/// The tables by which a text is cut: abbreviations, and what on a page is no part of the text.
public struct TextRules: Sendable {
  public let abbreviations: Abbreviations
  public let furniture: FurnitureRules

  public init(abbreviations: Abbreviations, furniture: FurnitureRules) {
    self.abbreviations = abbreviations
    self.furniture = furniture
  }

  /// Reads the contents of `abbreviations.tsv` and `furniture.tsv`.
  public init(abbreviations: String, furniture: String) throws(TableError) {
    self.abbreviations = try Abbreviations(parsing: abbreviations)
    self.furniture = try FurnitureRules(parsing: furniture)
  }
}

/// A line of a word table that cannot be read.
public struct TableError: Error, Equatable, Sendable, CustomStringConvertible {
  public let table: String
  /// Counted from 1.
  public let line: Int
  public let problem: String

  public var description: String { "\(table), line \(line): \(problem)" }
}

/// The rows of a table of two columns, with the numbers of their lines; comments and empty lines left out.
func twoColumns(
  _ text: String, of table: String
) throws(TableError) -> [(line: Int, first: ArraySlice<UInt8>, second: ArraySlice<UInt8>)] {
  let bytes = Array(text.utf8)
  var rows: [(line: Int, first: ArraySlice<UInt8>, second: ArraySlice<UInt8>)] = []
  rows.reserveCapacity(bytes.count / 12)
  var start = 0
  var line = 0
  while start < bytes.count {
    line += 1
    let lineStart = start
    var tab: Int?
    var tabs = 0
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") {
      if bytes[end] == UInt8(ascii: "\t") {
        tab = end
        tabs += 1
      }
      end += 1
    }
    start = end + 1
    if end > lineStart, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    if end == lineStart || bytes[lineStart] == UInt8(ascii: "#") { continue }
    guard let tab, tabs == 1, tab > lineStart, tab + 1 < end else {
      throw TableError(table: table, line: line, problem: "two columns, parted by one tab, are needed")
    }
    rows.append((line, bytes[lineStart..<tab], bytes[(tab + 1)..<end]))
  }
  return rows
}

extension ArraySlice<UInt8> {
  /// The text of a column.
  var text: String { String(decoding: self, as: UTF8.self) }
}

/// A word of at most 16 bytes as two integers, so that looking it up takes no memory.
struct PackedWord: Hashable {
  private var high: UInt64 = 0
  private var low: UInt64 = 0

  /// `nil` for an empty word and for one of more than 16 bytes.
  init?(_ bytes: some Collection<UInt8>, lowercased: Bool = false) {
    guard !bytes.isEmpty, bytes.count <= 16 else { return nil }
    for byte in bytes {
      let letter = lowercased && (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(letter)
    }
  }
}

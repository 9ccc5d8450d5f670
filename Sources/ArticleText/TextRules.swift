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
func twoColumns(_ text: String, of table: String) throws(TableError) -> [(line: Int, first: String, second: String)] {
  var rows: [(line: Int, first: String, second: String)] = []
  for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
    if line.isEmpty || line.hasPrefix("#") { continue }
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard columns.count == 2, !columns[0].isEmpty, !columns[1].isEmpty else {
      throw TableError(table: table, line: index + 1, problem: "two columns, parted by one tab, are needed")
    }
    rows.append((index + 1, String(columns[0]), String(columns[1])))
  }
  return rows
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

/// Where word lists come from: gives the bytes of a table by its file name without `.tsv`, nil where it has none.
public struct WordSource: Sendable {
  /// The tables that it is known to have, sorted; none where nobody said.
  public let names: [String]
  private let read: @Sendable (String) -> [UInt8]?

  /// A source that reads by this closure.
  public init(names: [String] = [], _ read: @escaping @Sendable (String) -> [UInt8]?) {
    self.names = names.sorted()
    self.read = read
  }

  /// A source of these tables.
  public init(_ tables: [String: [UInt8]]) {
    self.init(names: Array(tables.keys)) { tables[$0] }
  }

  /// The bytes of one table.
  public func bytes(of table: String) -> [UInt8]? { read(table) }

  /// A source that asks `fallback` for the tables this one lacks, so that a user may replace a single list.
  public func falling(back fallback: WordSource) -> WordSource {
    WordSource(names: Array(Set(names + fallback.names))) { read($0) ?? fallback.bytes(of: $0) }
  }
}

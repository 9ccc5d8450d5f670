/// Where word lists come from: gives the bytes of a table by its file name without `.tsv`, nil where it has none.
public struct WordSource: Sendable {
  private let read: @Sendable (String) -> [UInt8]?

  /// A source that reads by this closure.
  public init(_ read: @escaping @Sendable (String) -> [UInt8]?) {
    self.read = read
  }

  /// The bytes of one table.
  public func bytes(of table: String) -> [UInt8]? { read(table) }

  /// A source that asks `fallback` for the tables this one lacks, so that a user may replace a single list.
  public func falling(back fallback: WordSource) -> WordSource {
    WordSource { read($0) ?? fallback.bytes(of: $0) }
  }
}

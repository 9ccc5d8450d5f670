/// Where a piece of syntax stands in its line, and how it was typed there.
///
/// Any two places are equal: syntax is compared by what it says, not by where it was said.
public struct Place: Sendable, Hashable {
  /// Unicode scalars of the line.
  public let range: Range<Int>
  /// As typed, quotes included.
  public let source: String

  public init(_ range: Range<Int>, source: String = "") {
    self.range = range
    self.source = source
  }

  /// The place of syntax that was never typed.
  public static let none = Place(0..<0)

  public static func == (left: Self, right: Self) -> Bool { true }
  public func hash(into hasher: inout Hasher) {}
}

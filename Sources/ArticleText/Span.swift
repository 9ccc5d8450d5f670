/// A half-open range of Unicode scalars of an article's text.
public struct Span: Hashable, Comparable, Sendable {
  public let start: Int
  public let end: Int

  /// - Precondition: `0 <= start <= end`.
  public init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end, "a span runs forward")
    self.start = start
    self.end = end
  }

  public var isEmpty: Bool { start == end }
  public var count: Int { end - start }

  public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }
  public func contains(_ scalar: Int) -> Bool { start <= scalar && scalar < end }
  public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }

  /// Orders by start, then by end.
  public static func < (left: Span, right: Span) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}

/// What is wrong with a line: what, where, and what to try.
public struct QueryError: Error, Equatable, CustomStringConvertible {
  /// What is wrong: `no party or voice "Kabool"`.
  public let message: String
  /// Where: Unicode scalars of the line, always inside it.
  public let range: Range<Int>
  /// What to try: `did you mean Kabul?`.
  public let advice: String
  /// Whether nothing is wrong but the work was stopped from outside.
  public let isStop: Bool

  public init(_ message: String, at range: Range<Int>, advice: String) {
    self.init(message, at: range, advice: advice, isStop: false)
  }

  private init(_ message: String, at range: Range<Int>, advice: String, isStop: Bool) {
    self.message = message
    self.range = range
    self.advice = advice
    self.isStop = isStop
  }

  init(_ message: String, at place: Place, advice: String) { self.init(message, at: place.range, advice: advice) }

  /// The work was stopped before it was done.
  public static let stopped = QueryError("stopped", at: 0..<0, advice: "ask again, or ask less", isStop: true)

  /// The first column, counted from 1 as editors do.
  public var column: Int { range.lowerBound + 1 }

  public var description: String { "column \(column): \(message); \(advice)" }
}

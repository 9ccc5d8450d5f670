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

  /// Three lines: the line, carets beneath the place, and what to try.
  ///
  /// Of a line continued over several, only the one with the place is shown.
  public func rendered(in line: String) -> String {
    let scalars = Array(line.unicodeScalars)
    let place = min(range.lowerBound, scalars.count)
    let start = scalars[..<place].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    let end = scalars[place...].firstIndex(of: "\n") ?? scalars.count
    var caret = String.UnicodeScalarView()
    // A tab stays a tab, so that the carets stand beneath their words at any tab width.
    for scalar in scalars[start..<place] { caret.append(scalar == "\t" ? "\t" : " ") }
    let width = max(1, min(range.upperBound, end) - place)
    var shown = String.UnicodeScalarView()
    shown.append(contentsOf: scalars[start..<end])
    return "\(String(shown))\n\(String(caret))\(String(repeating: "^", count: width))\n\(message); \(advice)"
  }
}

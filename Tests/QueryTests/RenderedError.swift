@testable import Query

extension QueryError {
  /// Three lines: the line, carets beneath the place, and what to try.
  ///
  /// Of a line continued over several, only the one with the place is shown.
  func rendered(in line: String) -> String {
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

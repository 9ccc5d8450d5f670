/// A word list that cannot be read: which file and line, what is wrong, and what to do.
public struct LexiconError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The name of the file with its suffix.
  public let file: String
  /// The line counted from 1; nil where the fault is the file's as a whole.
  public let line: Int?
  public let problem: String
  public let advice: String

  /// An error at a line, or of the whole file without one.
  public init(file: String, line: Int? = nil, problem: String, advice: String) {
    self.file = file
    self.line = line
    self.problem = problem
    self.advice = advice
  }

  public var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): \(problem); \(advice)"
  }
}

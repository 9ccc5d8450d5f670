/// Why a file cannot be read back: what, where, and what to try. The caller puts the path before it.
public enum InterchangeError: Error, Equatable, Sendable, CustomStringConvertible {
  case tooLarge(bytes: Int, limit: Int)
  /// Bytes that are no JSON, at a line and column counted from 1; the column counts bytes.
  case syntax(line: Int, column: Int, problem: String)
  /// JSON, but not Moot's.
  case notMoot
  case version(Int)
  /// A value that does not fit, at a path such as `links[3].target`.
  case value(path: String, expected: String, found: String)
  /// A text that cannot be cut into words again.
  case article(path: String, problem: String)

  public var description: String {
    switch self {
    case .tooLarge(let bytes, let limit):
      "too large: \(bytes) bytes, the limit is \(limit) bytes (\(limit >> 20) MB); save fewer articles in one file"
    case .syntax(let line, let column, let problem):
      "not valid JSON at line \(line), column \(column): \(problem); save the reading again, or mend it there"
    case .notMoot:
      "JSON, but no reading of Moot’s: the key \"moot\" is missing; make one with save --reading FILE.json"
    case .version(let version):
      "a reading of version \(version), and this Moot reads version \(MootJSON.version); use the Moot that wrote it"
    case .value(let path, let expected, let found):
      "\(path): expected \(expected), found \(found); save the reading again, or mend it there"
    case .article(let path, let problem):
      "\(path): \(problem); load the article’s own file instead"
    }
  }
}

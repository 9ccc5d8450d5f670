import ArgumentGraph

/// Why a line failed: what is wrong, where in the line, and what to try.
public struct Failure: Error, Equatable, CustomStringConvertible {
  public enum Kind: Sendable {
    /// The line cannot be understood or does not apply: exit status 1 in a script.
    case command
    /// A file that was to be read could not be: exit status 3.
    case input
    /// An expectation was not met.
    case expectation
    /// Stopped by ctrl-C: exit status 130.
    case interrupted
  }

  public var kind: Kind
  public var message: String
  /// What to try, one line.
  public var advice: String?
  /// Scalars of the line, half open; `nil` where no place is to blame.
  public var columns: Range<Int>?
  /// Lines that tell more: expected and got, ids that came and went.
  public var details: [String]

  public init(
    _ message: String, advice: String? = nil, at columns: Range<Int>? = nil, kind: Kind = .command,
    details: [String] = []
  ) {
    self.message = message
    self.advice = advice
    self.columns = columns
    self.kind = kind
    self.details = details
  }

  /// An error of a file, with its advice on a line of its own.
  public init(_ error: FileError, at columns: Range<Int>? = nil, kind: Kind = .input) {
    self.init(described: error.description, at: columns, kind: kind)
  }

  init(_ error: GraphError, at columns: Range<Int>? = nil) {
    self.init(described: error.description, at: columns, kind: .command)
  }

  /// An error that carries its advice after a semicolon; it is shown on a line of its own.
  private init(described text: String, at columns: Range<Int>?, kind: Kind) {
    let parts = text.split(separator: "; ", maxSplits: 1).map(String.init)
    self.init(parts.first ?? text, advice: parts.count > 1 ? parts[1] : nil, at: columns, kind: kind)
  }

  public var description: String { message + (advice.map { "; \($0)" } ?? "") }

  public static let interrupted = Failure("stopped", advice: nil, kind: .interrupted)
}

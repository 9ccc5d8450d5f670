/// What kind of evidence a reason brings, after Toulmin (1958) and Kuhn (1991): an index by its words, not a verdict.
public enum GroundKind: String, Sendable, CaseIterable {
  /// Something that happened.
  case event
  /// A paper, a picture or a recording that could be looked up.
  case document
  case number
  /// It says when or where.
  case fact
  /// It is said by, or after, somebody named who is not whom it serves.
  case source
  /// Experts, courts and bodies that are believed for what they are.
  case authority
  /// Something else that it is likened to.
  case analogy

  /// As a table heads it.
  public var inWords: String {
    switch self {
    case .fact: "dated or located fact"
    case .source: "named source"
    default: rawValue
    }
  }
}

/// A set of kinds; empty where none was found.
public struct GroundKinds: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public init(_ kind: GroundKind) { rawValue = 1 << UInt8(GroundKind.allCases.firstIndex(of: kind) ?? 0) }

  public func contains(_ kind: GroundKind) -> Bool { contains(Self(kind)) }

  /// In the order of `GroundKind`.
  public var all: [GroundKind] { GroundKind.allCases.filter { contains($0) } }
}

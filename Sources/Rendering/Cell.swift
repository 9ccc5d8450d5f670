/// The smallest piece of an answer; its kind decides how each format writes it.
public enum Cell: Sendable, Equatable {
  /// An id that every command takes: `A3.2`.
  case id(String)
  case holder(String)
  /// Words of an article or of a statement added by hand.
  case quote(String)
  /// The same, the words that matter between asterisks.
  case marked(String)
  case link(LinkCell)
  /// A count with its whole, and the line that lists what was counted.
  case fraction(Int, of: Int, members: String? = nil)
  /// A count, and the line that lists what was counted.
  case number(Int, members: String? = nil)
  /// A word of ours that names what follows: "attacks", "holder".
  case label(String)
  /// Something to type.
  case command(String)
  /// How a command is written: `voice [X] [all]`.
  case usage(String)
  case text(String)
}

extension Cell {
  /// Words of an article or of a statement added by hand; `nil` for other cells.
  public var words: String? {
    switch self {
    case .quote(let words), .marked(let words): words
    default: nil
    }
  }

  var isWords: Bool { words != nil }

  /// Whether it is a number with the line that lists what was counted.
  var offersMembers: Bool {
    switch self {
    case .number(_, members: .some), .fraction(_, of: _, members: .some): true
    default: false
    }
  }
}

/// A link as shown: its number, where it came from, and its cue.
public struct LinkCell: Sendable, Equatable {
  public var number: Int
  /// "found", "suggested", "added", "accepted", "rejected".
  public var origin: String
  public var cue: String?

  public init(number: Int, origin: String, cue: String? = nil) {
    self.number = number
    self.origin = origin
    self.cue = cue
  }

  /// `L6 found "counters that"`
  public var description: String { "L\(number) \(origin)" + (cue.map { " \"\($0)\"" } ?? "") }
}

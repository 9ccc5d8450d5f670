import ArgumentGraph
import Lexicon

/// A term of the form `key:value`.
public struct Qualifier: Hashable, Sendable {
  /// What a qualifier can ask about.
  public enum Key: String, CaseIterable, Sendable {
    case by, guess, via, about
    case `in`
    case role, frame
    case `is`
    case links, stance, verb

    /// What the qualifier yields, for help.
    public var summary: String {
      switch self {
      case .by: "statements of a party or voice"
      case .guess: "what the author supposes that a party or voice holds"
      case .via: "statements that a party or voice reports"
      case .about: "statements about a topic or word"
      case .in: "statements of an article, paragraph or sentence"
      case .role: "statements with a role: \(Roles.named.map(\.name).joined(separator: ", "))"
      case .frame: "statements that by their words frame a \(Self.frames.joined(separator: ", ")); an index, no verdict"
      case .is: "statements that are \(State.allCases.map(\.rawValue).joined(separator: ", "))"
      case .links: "statements with a link that is \(LinkLimit.allCases.map(\.rawValue).joined(separator: ", "))"
      case .stance: "statements whose reporting word is \(Self.stances.joined(separator: ", "))"
      case .verb: "statements with a reporting word"
      }
    }

    /// Whether a value is one of those that it takes, as far as that can be told without a graph.
    func mayTake(_ value: String) -> Bool {
      let value = value.lowercased()
      switch self {
      case .by, .guess, .via, .about, .verb: return true
      case .in: return ArticleID(value) != nil || IDPattern(value) != nil || IDPattern.range(value) != nil
      case .role: return Roles(name: value) != nil
      case .frame: return Self.frames.contains(value)
      case .is: return State(rawValue: value) != nil
      case .links: return LinkLimit(rawValue: value) != nil
      case .stance: return Self.stances.contains(value)
      }
    }

    /// The values of `frame:`.
    public static let frames = FrameElement.allCases.map(\.rawValue)
    /// The values of `stance:`.
    public static let stances = Stance.allCases.map(\.rawValue) + ["reactive"]
  }

  /// The values of `is:`.
  public enum State: String, CaseIterable, Sendable {
    /// A statement that counts as a claim of its holder.
    case claim
    /// A statement of another party attacks it, or undercuts a reason for it.
    case answered
    /// A claim that nobody of another party answers.
    case unanswered
    /// It has a premise.
    case supported
    /// A claim without a premise.
    case bare
    /// Attacked, or a reason for it undercut, by anyone.
    case attacked
    case hedged, boosted, quoted, conditional, loaded
  }

  public var key: Key
  public var value: String

  public init(_ key: Key, _ value: String) {
    self.key = key
    self.value = value
  }
}

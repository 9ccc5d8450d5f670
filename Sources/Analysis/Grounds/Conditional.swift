import ArgumentGraph
import ArticleText

/// An if-part with what is said to follow from it (F10), after Walton, Reed and Macagno (2008) on arguments from
/// consequences. The if-part is never asserted.
public struct Conditional: Sendable, Equatable {
  /// How the if-part is put.
  public enum Kind: String, Sendable, CaseIterable {
    case `if`
    case onlyIf = "only-if"
    case unless
    /// A noun: "without a treaty", "failure to pay".
    case nominal
    /// "Closing the gates would …"
    case gerund
    /// "A war would …", "Were the toll to rise, …"
    case would
  }

  /// One of the two parts, with its place.
  public struct Part: Sendable, Equatable {
    /// In the order of the text; empty for words added by hand.
    public var spans: [Span]
    /// The statement that it is by itself; `nil` where one statement holds both parts.
    public var statement: Handle<Statement>?
  }

  /// What is said to follow, as a statement; the whole, where one statement holds both parts.
  public let statement: Handle<Statement>
  /// Several where the same follows from each.
  public internal(set) var ifParts: [Part]
  /// `nil` where none was read.
  public let thenPart: Part?
  public internal(set) var kind: Kind
  /// The words that mark the if-part: "only if"; empty for a kind that needs none.
  public internal(set) var cue: [Span]
  /// Who must act for the if-part to hold: a side or a name found in its subject; `nil` where nobody is named.
  public internal(set) var actor: String?
  /// A pronoun for who must act: "it". With an actor: the only one whom the sentence before names.
  public internal(set) var pronoun: String?
}

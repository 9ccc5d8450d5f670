import ArticleText

/// Whoever is given speech: the author, Pakistani officials, "many in Pakistan", critics.
public struct Voice: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    /// The author of an article; a side of its own.
    case author
    /// A state or government spoken of as one: Islamabad, Kabul, Moscow.
    case government
    case officials, military, analysts, person, organisation
    /// A people or a part of it: "many in Pakistan".
    case `public`
    /// Critics of somebody; they join no side.
    case critics
    /// A general group: observers, regional powers, "many".
    case group
    /// Heard without a name: "it is widely seen as …".
    case unnamed
  }

  /// What makes two mentions one voice; never printed.
  public let key: String
  /// The name shown: "Islamabad", "Pakistani officials".
  public var name: String
  public var kind: Kind
  /// The article whose author this is.
  public var authorOf: ArticleID?
  /// Surface forms under which it is heard or named, in the order of the text.
  public var aliases: [String]
  public var party: Handle<Party>?
  /// Why it belongs to its party, or to none, as `parties` and `trace` print it: "capital of Pakistan".
  public var tie: String?

  public init(
    key: String, name: String, kind: Kind, authorOf: ArticleID? = nil, aliases: [String] = [],
    party: Handle<Party>? = nil, tie: String? = nil
  ) {
    self.key = key
    self.name = name
    self.kind = kind
    self.authorOf = authorOf
    self.aliases = aliases
    self.party = party
    self.tie = tie
  }
}

/// A name under which a voice is heard, where it first stands in an article.
public struct Naming: Hashable, Sendable {
  public var voice: Handle<Voice>
  public var words: String
  public var span: Span
  /// Why the words mean this voice, where they do not say so themselves: "the last name of Ada Holm".
  public var because: String?

  public init(voice: Handle<Voice>, words: String, span: Span, because: String? = nil) {
    self.voice = voice
    self.words = words
    self.span = span
    self.because = because
  }
}

/// A side: a named group of voices and aliases.
public struct Party: Hashable, Sendable {
  public enum Origin: String, Sendable {
    /// Read from the text and the table of countries.
    case read
    /// Named in an article's front matter.
    case frontMatter
    /// Named by a person with `party`.
    case declared
  }

  /// What makes two mentions one party; never printed.
  public let key: String
  public var name: String
  public var aliases: [String]
  public var origin: Origin

  public init(key: String, name: String, aliases: [String] = [], origin: Origin) {
    self.key = key
    self.name = name
    self.aliases = aliases
    self.origin = origin
  }
}

/// A side named from outside, by front matter or by hand; an input of reading.
public struct PartyDeclaration: Hashable, Sendable {
  public var name: String
  public var aliases: [String]
  public var origin: Party.Origin

  public init(name: String, aliases: [String], origin: Party.Origin = .declared) {
    self.name = name
    self.aliases = aliases
    self.origin = origin
  }
}

/// A piece of a line.
public struct Token: Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    case word(String)
    /// In quotation marks, without them.
    case quoted(String)
    /// `key:value`; whether the key is known is for the parser to say.
    case keyed(Keyed)
    /// `$name`, without the sign.
    case variable(String)
    /// A word in which `$1` stood: its text, which is never split and never a command, keyword or operator.
    case argument(String)
    /// `--name`, `--name=value`.
    case option(Option)
    /// A `-` that touches the term after it.
    case negation
    case open, close, pipe, equals, comma
    /// The rest of the line after `say` or `expect is`.
    case raw(String)
  }

  public let kind: Kind
  /// Unicode scalars of the line.
  public let range: Range<Int>
}

/// `key:value`, such as `by:Kabul`; in a command's arguments also a URL.
public struct Keyed: Hashable, Sendable {
  public var key: String
  public var value: String

  public init(key: String, value: String) {
    self.key = key
    self.value = value
  }
}

/// `--name` or `--name=value`.
public struct Option: Hashable, Sendable {
  public var name: String
  public var value: String?

  public init(name: String, value: String? = nil) {
    self.name = name
    self.value = value
  }
}

/// The tokens of a line, and whether the line goes on.
public struct Lexed: Equatable, Sendable {
  public enum Incomplete: Equatable, Sendable {
    /// A quotation mark without its partner, at this column; the last token holds the text so far.
    case openQuote(at: Int)
    /// A `\` at the end of the line.
    case backslash
  }

  public var tokens: [Token] = []
  /// Set where the next line continues this one: join the two with a line break and read again.
  public var incomplete: Incomplete?
}

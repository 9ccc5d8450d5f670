/// A text as loaded: its title, byline, paragraphs, sentences and tokens. Never altered; spans stay as printed.
public struct Article: Sendable, Equatable {
  /// How a text is cut into what can be stated.
  public enum Division: String, Sendable {
    /// Title, byline, paragraphs and sentences are found by their shape.
    case prose
    /// Each line that is not blank is one statement; blank lines part paragraphs, and nothing is furniture.
    case lines
  }

  /// The path it was loaded from, as typed; `nil` for pasted text.
  public let path: String?
  /// The SHA-256 of the bytes it was read from, in lower-case hexadecimal.
  public let sha256: String
  /// The whole text without a byte-order mark; front matter and furniture included.
  public let text: TextBuffer
  public let division: Division
  public let frontMatter: FrontMatter
  /// The title where the text prints one; a title given in front matter only has no span.
  public let titleSpan: Span?
  /// Where the byline's name stands in the text.
  public let bylineSpan: Span?
  /// Body paragraphs only, in order.
  public let paragraphs: [Paragraph]
  /// Body sentences only, in order.
  public let sentences: [Sentence]
  /// Tokens of the title (first) and of the body, in order.
  public let tokens: [Token]
  /// The tokens of the title; empty without a printed title.
  public let titleTokens: Range<Int>
  /// What belongs to the page and not to the text: share buttons, captions, date lines, subheadings, "Scroll to Top".
  public let furniture: [Span]

  /// The title, from the front matter or else as printed.
  public var title: String? { frontMatter.title ?? titleSpan.map { text[$0] } }
  /// The author's name, from the front matter or else as printed in the byline.
  public var author: String? { frontMatter.author ?? bylineSpan.map { text[$0] } }

  public init(
    path: String?, sha256: String, text: TextBuffer, division: Division = .prose,
    frontMatter: FrontMatter = FrontMatter(), titleSpan: Span? = nil, bylineSpan: Span? = nil, paragraphs: [Paragraph],
    sentences: [Sentence], tokens: [Token],
    titleTokens: Range<Int> = 0..<0, furniture: [Span] = []
  ) {
    self.path = path
    self.sha256 = sha256
    self.text = text
    self.division = division
    self.frontMatter = frontMatter
    self.titleSpan = titleSpan
    self.bylineSpan = bylineSpan
    self.paragraphs = paragraphs
    self.sentences = sentences
    self.tokens = tokens
    self.titleTokens = titleTokens
    self.furniture = furniture
  }
}

/// What an article says of itself above its text, in YAML between two lines of `---`.
public struct FrontMatter: Sendable, Equatable {
  public var title: String?
  public var author: String?
  /// As written; Moot does not read dates.
  public var date: String?
  /// Parties with their aliases, in the order written.
  public var parties: [(name: String, aliases: [String])] = []
  /// Every other key with a plain value, in the order written ("source", "note").
  public var other: [(key: String, value: String)] = []

  public init() {}

  public static func == (left: FrontMatter, right: FrontMatter) -> Bool {
    left.title == right.title && left.author == right.author && left.date == right.date
      && left.parties.map(\.name) == right.parties.map(\.name)
      && left.parties.map(\.aliases) == right.parties.map(\.aliases)
      && left.other.map(\.key) == right.other.map(\.key) && left.other.map(\.value) == right.other.map(\.value)
  }
}

/// A body paragraph.
public struct Paragraph: Sendable, Equatable {
  public let span: Span
  /// Indices into `Article.sentences`.
  public let sentences: Range<Int>

  public init(span: Span, sentences: Range<Int>) {
    self.span = span
    self.sentences = sentences
  }
}

/// A body sentence: `A3.2` is paragraph 3, sentence 2, both counted from 1.
public struct Sentence: Sendable, Equatable {
  public let span: Span
  public let paragraph: Int
  public let number: Int
  /// Indices into `Article.tokens`.
  public let tokens: Range<Int>

  public init(span: Span, paragraph: Int, number: Int, tokens: Range<Int>) {
    self.span = span
    self.paragraph = paragraph
    self.number = number
    self.tokens = tokens
  }
}

/// A word, a number or a mark.
///
/// `U.S.`, `cross-border` and `1.5` are one token each; the possessive of `Pakistan’s` is a token of its own (`’s`),
/// and so is `n’t`'s host word left whole (`don’t`).
public struct Token: Sendable, Equatable {
  public enum Kind: UInt8, Sendable {
    case word, number, punctuation, openingQuote, closingQuote, dash, possessive
  }

  public let span: Span
  /// The same place in `Article.text.bytes`.
  public let bytes: Range<Int32>
  public let kind: Kind
  /// Whether the token's first scalar is an upper-case letter.
  public let isCapitalized: Bool

  public init(span: Span, bytes: Range<Int32>, kind: Kind, isCapitalized: Bool) {
    self.span = span
    self.bytes = bytes
    self.kind = kind
    self.isCapitalized = isCapitalized
  }
}

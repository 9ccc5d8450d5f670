import ArticleText

/// What a statement does in the text.
public struct Roles: OptionSet, Hashable, Sendable {
  public let rawValue: UInt16
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  public static let claim = Roles(rawValue: 1)
  public static let premise = Roles(rawValue: 2)
  public static let concession = Roles(rawValue: 4)
  public static let conditional = Roles(rawValue: 8)
  public static let prediction = Roles(rawValue: 16)
  public static let evaluation = Roles(rawValue: 32)
  public static let background = Roles(rawValue: 64)
  public static let question = Roles(rawValue: 128)

  /// Names in the order in which they are printed.
  public static let named: [(name: String, role: Roles)] = [
    ("claim", .claim), ("premise", .premise), ("concession", .concession), ("conditional", .conditional),
    ("prediction", .prediction), ("evaluation", .evaluation), ("background", .background), ("question", .question),
  ]

  public init?(name: String) {
    guard let match = Self.named.first(where: { $0.name == name }) else { return nil }
    self = match.role
  }

  public var names: [String] { Self.named.filter { contains($0.role) }.map(\.name) }
}

/// A proposition someone holds, with its spans: a node of the graph (AIF: I-node).
public struct Statement: Hashable, Sendable {
  /// A subject that the words leave out or name by a pronoun; shown in square brackets.
  public struct Subject: Hashable, Sendable {
    public var name: String
    /// The pronoun it stands behind: "It [Sudmark] …"; `nil` where the words have no subject: "[the toll] angers …".
    public var pronoun: Span?

    public init(name: String, pronoun: Span? = nil) {
      self.name = name
      self.pronoun = pronoun
    }
  }

  public var id: StatementID
  /// Where its words stand, in the order of the text; empty for one added by hand.
  public var spans: [Span]
  /// The words to show where the bare spans would mislead: "denied the charge", never "the charge".
  public var shownSpans: [Span]?
  public var subject: Subject?
  /// The words of a statement added by hand, or one that no span carries ("denies X").
  public var words: String?
  public var holder: Handle<Voice>
  /// Who reports it, outermost first; empty where the author speaks for himself.
  public var reporters: [Handle<Voice>]
  /// The voice that the author supposes to hold this; the holder is then the author.
  public var guessedHolder: Handle<Voice>?
  public var attribution: Handle<Attribution>?
  public var roles: Roles
  public var isHedged: Bool
  /// Whether a word in it takes a side by itself: "regime", "massacre".
  public var isLoaded = false
  /// The words that weaken it, that press it and that take a side by themselves, in the order of the text; empty where
  /// the reader did not say.
  public var hedges: [Span] = []
  public var boosters: [Span] = []
  public var loadedWords: [Span] = []
  /// Whether its words press it: "clearly", "must surely".
  public var isBoosted: Bool { !boosters.isEmpty }
  public var isNegated: Bool
  /// What it denies where it asserts the rest: X of "not X but Y".
  public var deniedSpans: [Span] = []
  /// The if-part of a conditional: never asserted.
  public var isIfPart: Bool
  /// An earlier statement of the same voice that says the same.
  public var restates: Handle<Statement>?
  /// An earlier statement of the same voice that perhaps says the same: only suggested, and counted nowhere.
  public var mayRestate: Handle<Statement>?
  public var confidence: Float
  /// Which of these a person has set, so that a new reading leaves them alone.
  public var isHolderSetByHand = false
  public var areRolesSetByHand = false

  public init(
    id: StatementID, spans: [Span], holder: Handle<Voice>, reporters: [Handle<Voice>] = [],
    guessedHolder: Handle<Voice>? = nil, attribution: Handle<Attribution>? = nil, roles: Roles = .claim,
    shownSpans: [Span]? = nil, subject: Subject? = nil, words: String? = nil, isHedged: Bool = false,
    isNegated: Bool = false, isIfPart: Bool = false, restates: Handle<Statement>? = nil, confidence: Float = 1
  ) {
    self.id = id
    self.spans = spans
    self.shownSpans = shownSpans
    self.subject = subject
    self.words = words
    self.holder = holder
    self.reporters = reporters
    self.guessedHolder = guessedHolder
    self.attribution = attribution
    self.roles = roles
    self.isHedged = isHedged
    self.isNegated = isNegated
    self.isIfPart = isIfPart
    self.restates = restates
    self.confidence = confidence
  }
}

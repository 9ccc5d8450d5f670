/// A word's part of speech in the tag set of the Penn Treebank, as the English treebanks of Universal Dependencies
/// write it (`VBD`, `NNS`); marks have tags of their own.
public enum PartOfSpeech: UInt8, Sendable, CaseIterable {
  case coordinator, number, determiner, existential, foreign, preposition
  case adjective, comparativeAdjective, superlativeAdjective
  case listMark, modal, noun, name, pluralName, pluralNoun
  case predeterminer, possessiveMark, pronoun, possessivePronoun
  case adverb, comparativeAdverb, superlativeAdverb, particle, symbol, to, interjection
  case baseVerb, pastVerb, gerund, participle, presentVerb, thirdPersonVerb
  case questionDeterminer, questionPronoun, questionPossessive, questionAdverb
  case stop, comma, colon, openingQuote, closingQuote, openingBracket, closingBracket
  case hyphen, otherMark, address, fragment, affix, currency

  /// The treebanks' names, in the order of the cases.
  public static let treebankNames = [
    "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN", "NNP", "NNPS", "NNS", "PDT", "POS",
    "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP",
    "WP$", "WRB", ".", ",", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP", "ADD", "GW", "AFX", "$",
  ]

  /// The tag of a treebank's name; `nil` for a name the treebanks do not use.
  public init?(treebankName: String) {
    guard let index = Self.treebankNames.firstIndex(of: treebankName) else { return nil }
    self.init(rawValue: UInt8(index))
  }

  /// The treebanks' name of the tag.
  public var treebankName: String { Self.treebankNames[Int(rawValue)] }

  /// A verb form other than a modal.
  public var isVerb: Bool { rawValue >= Self.baseVerb.rawValue && rawValue <= Self.thirdPersonVerb.rawValue }
  /// A verb form that carries a tense by itself, or a modal.
  public var isFinite: Bool {
    self == .pastVerb || self == .presentVerb || self == .thirdPersonVerb || self == .modal
  }
  /// A common noun or a name.
  public var isNoun: Bool { rawValue >= Self.noun.rawValue && rawValue <= Self.pluralNoun.rawValue }
  public var isName: Bool { self == .name || self == .pluralName }
  public var isPlural: Bool { self == .pluralNoun || self == .pluralName }
  /// A pronoun, a personal or a questioning one.
  public var isPronoun: Bool { self == .pronoun || self == .questionPronoun }
  /// A mark that treebanks tell from words: a stop, a comma, a colon or dash, a quotation mark, a bracket, a hyphen.
  public var isMark: Bool { rawValue >= Self.stop.rawValue && rawValue <= Self.hyphen.rawValue }
}

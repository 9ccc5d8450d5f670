import ArgumentGraph
import Lexicon

/// One place where the text gives somebody speech, in places of tokens: what the stage `attribute` hands on.
struct Finding: Sendable, Equatable {
  /// Who holds the content, as far as the words tell without knowing the parties.
  enum Holder: Sendable, Equatable {
    /// A noun phrase, with the name that stands beside it.
    case named(Range<Int>, apposition: Range<Int>?)
    /// A pronoun, with the phrase it stands for.
    case pronoun(Int, antecedent: Range<Int>?)
    /// The people of a place: "within Sudmark, the prevailing view is".
    case publicOf(Range<Int>)
    /// "I believe": the author says of himself what he holds.
    case author
    /// The holder of an earlier finding.
    case carried(Int)
    case unnamed
  }

  /// A sentence that belongs to a quotation begun or ended in another.
  struct Further: Sendable, Equatable {
    var sentence: Int
    var words: Range<Int>
  }

  var sentence: Int
  var holder: Holder
  var source: [Range<Int>] = []
  var cue: [Range<Int>]
  var content: [Range<Int>]
  /// Further sentences of a quotation that goes on: the sentence, and its words.
  var further: [Further] = []
  var word: String
  var stance: Stance = .neutral
  var isReactive = false
  /// The content is held to be false: denies.
  var isNegated = false
  var isGuess = false
  var isQuoted = false
  var isQuestion = false
  /// A demand, not an assertion: calls for.
  var isDemand = false
  var rule: String
  var confidence: Float = 0.9
  /// What to show where the content alone would mislead.
  var shown: [Range<Int>]?
  /// Whether it makes a statement; "what X considered credible" inside a sentence only names a view.
  var makesStatement = true
  /// When and where it was said: "…,” said Ada Holm on Monday, as farmers gathered".
  var setting: [Range<Int>] = []
  /// Whether its content is a clause of its own: says that, "…", she says.
  var isClausal = false
  /// Whether the tree alone shows it.
  var isByTree = false
  /// How many sentences the holder has run on without being named.
  var distance = 0

  /// Everything the finding accounts for in its sentence.
  var covered: [Range<Int>] { source + cue + content + (shown ?? []) + setting }
}

extension Finding {
  /// A finding made by a reporting word.
  init(
    _ reporting: ReportingWord, sentence: Int, holder: Holder, source: [Range<Int>], cue: [Range<Int>],
    content: [Range<Int>], rule: String
  ) {
    self.init(
      sentence: sentence, holder: holder, source: source, cue: cue, content: content, word: reporting.lemma,
      stance: Stance(reporting.stance), isReactive: reporting.flags.contains(.reactive),
      isNegated: reporting.flags.contains(.denies), isDemand: reporting.flags.contains(.ask), rule: rule)
  }
}

extension Stance {
  init(_ stance: ReportingStance) {
    self =
      switch stance {
      case .factive: .factive
      case .neutral: .neutral
      case .committed: .committed
      case .mental: .mental
      case .distancing: .distancing
      }
  }
}

import ArticleText

/// How a reporting word treats what it reports (after Thompson & Ye 1991 and Hyland 2002).
public enum Stance: String, Sendable, CaseIterable {
  case factive, neutral, committed, mental, distancing
}

/// One place where the text gives somebody speech: source, cue and content, with the rule that found it.
public struct Attribution: Hashable, Sendable {
  public var article: ArticleID
  /// Counted from 1 in each article; shown as `T1`.
  public var number: Int
  /// The words that name the holder; empty where it is unnamed or runs on from a sentence before.
  public var source: [Span]
  public var cue: [Span]
  public var content: [Span]
  public var voice: Handle<Voice>
  public var stance: Stance
  /// Whether it answers something: rejects, denies, counters.
  public var isReactive: Bool
  /// Whether it negates what it reports: "denied that …".
  public var isNegated: Bool
  /// Whether the author supposes it: "may have viewed as".
  public var isGuess: Bool
  /// Whether the content stands in quotation marks.
  public var isQuoted: Bool
  /// The lemma of the reporting word: "maintain".
  public var verb: String
  public var rule: String
  /// 0 to 1.
  public var confidence: Float

  public init(
    article: ArticleID, number: Int, source: [Span], cue: [Span], content: [Span], voice: Handle<Voice>, stance: Stance,
    isReactive: Bool = false, isNegated: Bool = false, isGuess: Bool = false, isQuoted: Bool = false, verb: String = "",
    rule: String, confidence: Float = 1
  ) {
    self.article = article
    self.number = number
    self.source = source
    self.cue = cue
    self.content = content
    self.voice = voice
    self.stance = stance
    self.isReactive = isReactive
    self.isNegated = isNegated
    self.isGuess = isGuess
    self.isQuoted = isQuoted
    self.verb = verb
    self.rule = rule
    self.confidence = confidence
  }
}

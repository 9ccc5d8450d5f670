/// The word lists of one reading, as one value: reporting words, cues, markers, countries and voices.
///
/// All lookups take folded words (`Words.folded`): lower case, straight apostrophes. Lists are read whole when the
/// value is made, so that a fault in one is told at once and lookups cannot fail.
public struct Lexicon: Sendable {
  private let source: WordSource

  /// Every spelling of every reporting verb.
  public let verbs: PhraseTable<ReportingVerbForm>
  /// Nouns that attribute, singular and plural.
  public let nouns: PhraseTable<ReportingWord>
  /// Adjectives that attribute: convinced that, wary of.
  public let adjectives: PhraseTable<ReportingWord>
  /// Closed-class words and common verbs.
  public let grammar: Grammar

  /// Reads all lists from a source, or tells which one has a fault.
  public init(_ source: WordSource) throws(LexiconError) {
    self.source = source
    verbs = try .verbs(from: source)
    nouns = try .nouns(from: source)
    adjectives = try .adjectives(from: source)
    grammar = try Grammar(from: source)
  }

  /// A list that is read elsewhere, such as the abbreviations, as plain rows.
  public func table(_ name: String, columns: [String]) throws(LexiconError) -> WordTable {
    try WordTable(name, columns: columns, from: source)
  }

  /// The reporting verb that a spelling is a form of: "insisted", "called for"; the first of several.
  public func reportingVerb(form: String) -> ReportingVerbForm? {
    verbs.entries(of: form).first
  }

  /// The reporting noun that a spelling is a form of: "allegations".
  public func reportingNoun(form: String) -> ReportingWord? {
    nouns.entries(of: form).first
  }
}

/// The word lists of one reading, as one value: reporting words, cues, markers, countries and voices.
///
/// All lookups take folded words (`Words.folded`): lower case, straight apostrophes. Lists are read whole when the
/// value is made, so that a fault in one is told at once and lookups cannot fail.
public struct Lexicon: Sendable {
  let source: WordSource

  /// Every spelling of every reporting verb.
  public let verbs: PhraseTable<ReportingVerbForm>
  /// Nouns that attribute, singular and plural.
  public let nouns: PhraseTable<ReportingWord>
  /// Adjectives that attribute: convinced that, wary of.
  public let adjectives: PhraseTable<ReportingWord>
  /// Closed-class words and common verbs.
  public let grammar: Grammar
  public let perspectives: PatternTable<Perspective>
  /// Marks of the author's guess at what someone holds.
  public let conjectures: PatternTable<Pattern>
  /// Words that join statements.
  public let connectives: PhraseTable<Connective>
  /// What the signs of an argument are worth.
  public let argumentWeights: ArgumentWeights

  /// Words of reply that side with what was said: agree, echo.
  public let assents: PhraseTable<Assent>
  /// Verbs by which something bears on what was said: reinforce, belie.
  public let bearings: PhraseTable<Bearing>
  /// Words that weaken.
  public let hedges: PhraseTable<Hedge>
  /// Words that strengthen.
  public let boosters: PhraseTable<Booster>
  /// Verbs by which a text announces what it will do.
  public let inquiries: PhraseTable<Inquiry>
  /// Words that take a side by themselves.
  public let loaded: PhraseTable<LoadedWord>
  /// Words about what will be.
  public let predictions: PhraseTable<Prediction>
  /// Words that judge.
  public let evaluations: PhraseTable<Evaluation>
  /// Words that tell what to do.
  public let prescriptions: PhraseTable<Prescription>
  /// Words that frame.
  public let frames: PhraseTable<FrameElement>
  /// Words that answer the questions of news frames.
  public let newsItems: PhraseTable<NewsItem>
  /// Words that tell the kind of a remedy.
  public let remedies: PhraseTable<RemedyKind>
  /// Words that say that something must survive a threat.
  public let threats: PhraseTable<ThreatWord>
  /// Words that take something for granted.
  public let presuppositions: PhraseTable<Presupposition>
  /// Words of violence.
  public let violence: ViolenceWords
  /// Words that grant.
  public let concessions: PhraseTable<ConcessionWord>
  /// Words that open an if-part without an "if".
  public let conditions: PhraseTable<ConditionWord>
  /// Words that show what kind of evidence a reason brings.
  public let grounds: PhraseTable<GroundWord>
  /// Expressions of time.
  public let times: PhraseTable<TimePhrase>

  /// Countries in the order of their list.
  public let countries: [Country]
  /// Every name of every country.
  public let countryAliases: PhraseTable<CountryAlias>
  /// Nouns that make a voice out of a party's name.
  public let offices: PhraseTable<Office>
  /// What stands before a person's name.
  public let titles: PhraseTable<PersonTitle>
  /// Holders without a name.
  public let groups: PhraseTable<VoiceGroup>
  /// Bodies that speak for themselves.
  public let organisations: PhraseTable<Organisation>
  /// Nouns that names of bodies carry.
  public let bodies: PhraseTable<BodyNoun>
  /// Words in small letters within a person's name.
  public let nameParticles: Set<String>
  /// Words that point at someone or something said before.
  public let pronouns: PhraseTable<Pronoun>
  /// Folded words too common to search or compare by.
  public let stopwords: Set<String>

  /// Folded words so general that they name no subject.
  public let lightWords: Set<String>
  /// Words that mean nearly the same, with their contraries.
  public let opposites: [Opposition]

  /// Reads all lists from a source, or tells which one has a fault.
  public init(_ source: WordSource) throws(LexiconError) {
    self.source = source
    verbs = try .verbs(from: source)
    nouns = try .nouns(from: source)
    adjectives = try .adjectives(from: source)
    grammar = try Grammar(from: source, reporting: verbs)
    perspectives = try .perspectives(from: source)
    conjectures = try .conjectures(from: source)
    connectives = try .connectives(from: source)
    argumentWeights = try ArgumentWeights(from: source)
    assents = try .markers("assents", from: source)
    bearings = try .markers("bearings", from: source)
    hedges = try .markers("hedges", from: source)
    boosters = try .markers("boosters", from: source)
    inquiries = try .markers("inquiries", from: source)
    loaded = try .markers("loaded", from: source)
    predictions = try .markers("predictions", from: source)
    evaluations = try .markers("evaluations", from: source)
    prescriptions = try .markers("prescriptions", from: source)
    frames = try .markers("frames", from: source)
    newsItems = try .markers("news-frames", from: source)
    remedies = try .markers("remedies", from: source)
    threats = try .markers("threats", from: source)
    presuppositions = try .presuppositions(from: source)
    violence = try ViolenceWords(from: source)
    concessions = try .markers("concessions", from: source)
    conditions = try .markers("conditions", from: source)
    grounds = try .markers("grounds", from: source)
    times = try .markers("time-words", from: source)
    let polities = try CountryTable(from: source)
    countries = polities.countries
    countryAliases = polities.aliases
    offices = try .offices(from: source)
    titles = try .titles(from: source)
    groups = try .groups(from: source)
    organisations = try .organisations(from: source)
    bodies = try .bodies(from: source)
    let particles = try WordTable("name-particles", columns: ["word"], from: source)
    nameParticles = Set(particles.rows.map { Words.folded($0[0]) })
    pronouns = try .pronouns(from: source)
    let words = try WordTable("stopwords", columns: ["word"], from: source)
    stopwords = Set(words.rows.map { Words.folded($0[0]) })
    let light = try WordTable("light-words", columns: ["word"], from: source)
    lightWords = Set(light.rows.map { Words.folded($0[0]) })
    opposites = try Opposition.all(from: source)
  }
}

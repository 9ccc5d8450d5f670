/// What a word may be in a clause, as far as its spelling tells.
public struct WordClasses: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
  private init(bit: UInt32) { self.init(rawValue: 1 << bit) }

  public static let article = WordClasses(bit: 0)
  public static let determiner = WordClasses(bit: 1)
  public static let possessive = WordClasses(bit: 2)
  public static let demonstrative = WordClasses(bit: 3)
  /// A pronoun that can be a subject: it, she, who.
  public static let subjectPronoun = WordClasses(bit: 4)
  public static let objectPronoun = WordClasses(bit: 5)
  public static let be = WordClasses(bit: 6)
  public static let have = WordClasses(bit: 7)
  public static let `do` = WordClasses(bit: 8)
  public static let modal = WordClasses(bit: 9)
  /// be, been, being, having.
  public static let nonfinite = WordClasses(bit: 10)
  public static let negation = WordClasses(bit: 11)
  public static let preposition = WordClasses(bit: 12)
  public static let coordinator = WordClasses(bit: 13)
  public static let subordinator = WordClasses(bit: 14)
  public static let question = WordClasses(bit: 15)
  public static let adverb = WordClasses(bit: 16)
  /// Opens a sentence and says how it goes on: yet, however.
  public static let connective = WordClasses(bit: 17)
  public static let quantifier = WordClasses(bit: 18)
  public static let time = WordClasses(bit: 19)
  /// Looks like a verb and is none.
  public static let notVerb = WordClasses(bit: 20)
  public static let verbBase = WordClasses(bit: 21)
  public static let verbThird = WordClasses(bit: 22)
  public static let verbPast = WordClasses(bit: 23)
  public static let verbParticiple = WordClasses(bit: 24)
  public static let verbIng = WordClasses(bit: 25)

  /// A verb that calls one thing another without "as": consider, call.
  public static let naming = WordClasses(bit: 26)
  /// A modal by which an author guesses: may have thought.
  public static let supposing = WordClasses(bit: 27)

  /// Stands before the name of who made a picture or a recording.
  public static let credit = WordClasses(bit: 28)
  /// A thing that shows or says what those behind it found: a poll, the data.
  public static let evidence = WordClasses(bit: 29)

  public static let auxiliary: WordClasses = [.be, .have, .do, .modal]
  public static let anyDeterminer: WordClasses = [.article, .determiner, .possessive]
  public static let finiteForms: WordClasses = [.verbBase, .verbThird, .verbPast]
  public static let verb: WordClasses = [.verbBase, .verbThird, .verbPast, .verbParticiple, .verbIng]

  static let names: [String: WordClasses] = [
    "article": .article, "det": .determiner, "poss": .possessive, "demonstrative": .demonstrative,
    "subject": .subjectPronoun, "object": .objectPronoun, "be": .be, "have": .have, "do": .do, "modal": .modal,
    "nonfinite": .nonfinite, "neg": .negation, "prep": .preposition, "coord": .coordinator, "sub": .subordinator,
    "wh": .question, "adverb": .adverb, "connective": .connective, "quantifier": .quantifier, "time": .time,
    "notverb": .notVerb, "naming": .naming, "supposing": .supposing, "credit": .credit, "evidence": .evidence,
  ]

  init(_ forms: VerbForms) {
    self = []
    if forms.contains(.base) { insert(.verbBase) }
    if forms.contains(.third) { insert(.verbThird) }
    if forms.contains(.past) { insert(.verbPast) }
    if forms.contains(.participle) { insert(.verbParticiple) }
    if forms.contains(.ing) { insert(.verbIng) }
  }
}

/// Closed-class words and common verbs by their spelling.
public struct Grammar: Sendable {
  private let known: WordMap<WordClasses>
  /// Their forms are verbs too.
  private let reporting: PhraseTable<ReportingVerbForm>
  /// Endings of common nouns and adjectives, by which a capital that opens a sentence is told from a name.
  public let commonEndings: [String]

  init(from source: WordSource, reporting: PhraseTable<ReportingVerbForm>) throws(LexiconError) {
    let verbs = try WordTable("verbs", columns: ["lemma", "forms"], from: source)
    var known = WordMap<WordClasses>(capacity: verbs.rows.count * 4 + 600)
    for row in verbs.rows {
      Inflection.forms(of: row[0], irregular: row.list(1, separator: UInt8(ascii: " "))) { spelling, forms in
        known.update(spelling, from: []) { $0.formUnion(WordClasses(forms)) }
      }
    }
    var endings: [String] = []
    for row in try WordTable("grammar", columns: ["class", "words"], from: source).rows {
      if row[0] == "ending" {
        endings += row.list(1)
        continue
      }
      guard let kind = WordClasses.names[row[0]] else {
        let names = WordClasses.names.keys.sorted().joined(separator: ", ")
        throw row.error("unknown class \"\(row[0])\"", "use one of: \(names)")
      }
      for word in row.list(1) { known.update(word, from: []) { $0.formUnion(kind) } }
    }
    self.known = known
    self.reporting = reporting
    commonEndings = endings
  }

  /// What a folded word may be; empty for a word that is in no list.
  public func classes(of word: String) -> WordClasses {
    var classes = known[word] ?? []
    reporting.forEach(of: word) { classes.formUnion(WordClasses($0.forms)) }
    return classes
  }
}

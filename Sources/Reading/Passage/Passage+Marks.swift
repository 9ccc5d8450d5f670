import Lexicon

extension Passage {
  /// Which tables have an entry that begins with the word: most words begin none, and rules need not search for them.
  struct Marks: OptionSet, Sendable {
    let rawValue: UInt32
    static let verb = Marks(rawValue: 1)
    static let noun = Marks(rawValue: 2)
    static let adjective = Marks(rawValue: 4)
    static let country = Marks(rawValue: 8)
    /// A word in -ly that no list has.
    static let manner = Marks(rawValue: 16)
    /// An unlisted word in -ed.
    static let pastLike = Marks(rawValue: 32)
    static let perspective = Marks(rawValue: 64)
    static let hedge = Marks(rawValue: 1 << 7)
    static let prediction = Marks(rawValue: 1 << 8)
    static let evaluation = Marks(rawValue: 1 << 9)
    static let prescription = Marks(rawValue: 1 << 10)
    static let inquiry = Marks(rawValue: 1 << 11)
    static let bearing = Marks(rawValue: 1 << 12)
    static let office = Marks(rawValue: 1 << 13)
    static let connective = Marks(rawValue: 1 << 14)
    static let loaded = Marks(rawValue: 1 << 15)
    static let booster = Marks(rawValue: 1 << 17)
    static let violence = Marks(rawValue: 1 << 16)
  }

  static func lookUp(_ word: String, _ lexicon: Lexicon) -> (WordClasses, Marks) {
    let classes = lexicon.grammar.classes(of: word)
    var marks: Marks = []
    func mark<Entry>(_ mark: Marks, where table: PhraseTable<Entry>) {
      if table.hasPhrase(startingWith: word) { marks.insert(mark) }
    }
    mark(.verb, where: lexicon.verbs)
    mark(.noun, where: lexicon.nouns)
    mark(.adjective, where: lexicon.adjectives)
    mark(.country, where: lexicon.countryAliases)
    mark(.hedge, where: lexicon.hedges)
    mark(.prediction, where: lexicon.predictions)
    mark(.evaluation, where: lexicon.evaluations)
    mark(.prescription, where: lexicon.prescriptions)
    mark(.inquiry, where: lexicon.inquiries)
    mark(.bearing, where: lexicon.bearings)
    mark(.office, where: lexicon.offices)
    mark(.connective, where: lexicon.connectives)
    mark(.loaded, where: lexicon.loaded)
    mark(.booster, where: lexicon.boosters)
    mark(.violence, where: lexicon.violence.words)
    if lexicon.perspectives.hasPattern(startingWith: word) { marks.insert(.perspective) }
    if classes.isEmpty, word.utf8.count > 4, word.hasSuffix("ly") { marks.insert(.manner) }
    if classes.isEmpty, word.utf8.count > 4, word.hasSuffix("ed") { marks.insert(.pastLike) }
    return (classes, marks)
  }
}

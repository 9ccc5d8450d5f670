/// How a reporting word treats what it reports.
public enum ReportingStance: String, CaseIterable, Hashable, Sendable {
  case factive, neutral, committed, mental, distancing
}

/// What a reporting word does and which complements it takes.
public struct ReportingFlags: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Answers what another has said: rejects, counters, replies.
  public static let reactive = ReportingFlags(rawValue: 1 << 0)
  /// Its content is held to be false: denies, dismisses.
  public static let denies = ReportingFlags(rawValue: 1 << 1)
  /// Takes a noun phrase as content: rejected the allegations.
  public static let nounPhrase = ReportingFlags(rawValue: 1 << 2)
  /// Takes a that-clause.
  public static let that = ReportingFlags(rawValue: 1 << 3)
  /// Often takes a clause without "that".
  public static let bare = ReportingFlags(rawValue: 1 << 4)
  /// Charges someone with something: accuse X of …ing, blame X for.
  public static let accuse = ReportingFlags(rawValue: 1 << 5)
  /// Asks or urges: its content is a demand, not an assertion.
  public static let ask = ReportingFlags(rawValue: 1 << 6)
  /// Goes with direct speech.
  public static let quote = ReportingFlags(rawValue: 1 << 7)
  /// Takes "to" and a verb: claims to have, refuses to.
  public static let infinitive = ReportingFlags(rawValue: 1 << 8)
  /// Sees X as Y.
  public static let asPredicate = ReportingFlags(rawValue: 1 << 9)
  /// Has many other senses; counts only with a complement of its own.
  public static let weak = ReportingFlags(rawValue: 1 << 10)
  /// Of a noun or adjective: takes "of" (the fear of, wary of).
  public static let of = ReportingFlags(rawValue: 1 << 11)
  /// Of a noun: takes its content after "is" (the aim is to, the argument is that).
  public static let copula = ReportingFlags(rawValue: 1 << 12)
  /// Takes a question: asks whether, wonders why.
  public static let question = ReportingFlags(rawValue: 1 << 13)
  /// Names a hearer before the content: told reporters that.
  public static let hearer = ReportingFlags(rawValue: 1 << 14)
  /// Has the verb's subject as passive agent or none: is said to, is accused of.
  public static let passive = ReportingFlags(rawValue: 1 << 15)

  static let names: [(String, ReportingFlags)] = [
    ("reactive", .reactive), ("denies", .denies), ("np", .nounPhrase), ("that", .that), ("bare", .bare),
    ("accuse", .accuse), ("ask", .ask), ("quote", .quote), ("inf", .infinitive), ("asas", .asPredicate),
    ("weak", .weak), ("of", .of), ("tobe", .copula), ("question", .question), ("hearer", .hearer),
    ("passive", .passive),
  ]

  init(_ row: WordTable.Row, column: Int) throws(LexiconError) {
    self = []
    for name in row.list(column, separator: UInt8(ascii: ",")) {
      guard let known = Self.names.first(where: { $0.0 == name }) else {
        let names = Self.names.map(\.0).joined(separator: ", ")
        throw row.error("unknown flag \"\(name)\"", "use some of: \(names), with commas between, or -")
      }
      insert(known.1)
    }
  }
}

/// A verb, noun or adjective that attributes its content to someone.
public struct ReportingWord: Hashable, Sendable {
  /// The base form or singular, in the first of its spellings.
  public let lemma: String
  public let stance: ReportingStance
  public let flags: ReportingFlags

  /// A word of no list that stands where a reporting word would: its form as it stands, neutral, of no clear sense.
  public init(unlisted form: String) {
    lemma = form
    stance = .neutral
    flags = [.that, .weak]
  }

  init(
    lemma: String, row: WordTable.Row, _ stances: inout WordChoice<ReportingStance>
  ) throws(LexiconError) {
    self.lemma = lemma
    stance = try stances.read(row)
    flags = try ReportingFlags(row, column: 2)
  }
}

/// One spelling of a reporting verb: the verb and which of its forms the spelling may be.
public struct ReportingVerbForm: Hashable, Sendable {
  public let verb: ReportingWord
  public let forms: VerbForms
}

extension PhraseTable where Entry == ReportingVerbForm {
  /// Reads verbs and makes their forms; of a verb of several words the first one inflects.
  static func verbs(from source: WordSource) throws(LexiconError) -> Self {
    let table = try WordTable("reporting-verbs", columns: ["lemma", "stance", "flags", "forms"], from: source)
    var phrases = Self(capacity: table.rows.count * 4)
    var stances = WordChoice<ReportingStance>(1, as: "stance")
    for row in table.rows {
      let spellings = row.list(0)
      guard let lemma = spellings.first else { throw row.error("no verb", "write its base form first") }
      let verb = try ReportingWord(lemma: lemma, row: row, &stances)
      let irregular = row.list(3, separator: UInt8(ascii: " "))
      for spelling in spellings {
        guard let (head, rest) = Words.parted(spelling) else { continue }
        Inflection.forms(of: head, irregular: irregular) { form, forms in
          phrases.add(form, rest, ReportingVerbForm(verb: verb, forms: forms))
        }
      }
    }
    return phrases
  }
}

extension PhraseTable where Entry == ReportingWord {
  /// Reads nouns with their plurals; of a noun of several words the last one inflects.
  static func nouns(from source: WordSource) throws(LexiconError) -> Self {
    let table = try WordTable("reporting-nouns", columns: ["noun", "stance", "flags", "plural"], from: source)
    var phrases = Self(capacity: table.rows.count * 2)
    var stances = WordChoice<ReportingStance>(1, as: "stance")
    for row in table.rows {
      let noun = try ReportingWord(lemma: row[0], row: row, &stances)
      phrases.add(row[0], noun)
      if !row[3].isEmpty { phrases.add(row[3] == "+s" ? Inflection.plural(of: row[0]) : row[3], noun) }
    }
    return phrases
  }

  static func adjectives(from source: WordSource) throws(LexiconError) -> Self {
    let table = try WordTable("reporting-adjectives", columns: ["adjective", "stance", "flags"], from: source)
    var phrases = Self(capacity: table.rows.count)
    var stances = WordChoice<ReportingStance>(1, as: "stance")
    for row in table.rows {
      phrases.add(row[0], try ReportingWord(lemma: row[0], row: row, &stances))
    }
    return phrases
  }
}

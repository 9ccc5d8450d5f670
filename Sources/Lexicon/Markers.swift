/// Words that weaken a statement.
public enum Hedge: String, CaseIterable, Hashable, Sendable {
  case modal, adverb, verb, adjective, noun, approximator, phrase
}

/// Words that strengthen a statement.
public enum Booster: String, CaseIterable, Hashable, Sendable {
  case adverb, adjective, verb, phrase
}

/// Words that take a side by themselves.
public enum LoadedWord: String, CaseIterable, Hashable, Sendable {
  case charged, demonising, euphemism, crisis, praise, contempt
}

/// Words of reply that side with what was said.
public enum Assent: String, CaseIterable, Hashable, Sendable {
  case assent
}

/// How something bears on what was said.
public enum Bearing: String, CaseIterable, Hashable, Sendable {
  case supports, weakens
}

/// Verbs by which a text announces what it will do.
public enum Inquiry: String, CaseIterable, Hashable, Sendable {
  case inquiry
}

/// Words of a statement about what will be.
public enum Prediction: String, CaseIterable, Hashable, Sendable {
  case will, likely, destined, verb, time
}

/// Words that judge.
public enum Evaluation: String, CaseIterable, Hashable, Sendable {
  case good, bad, weighty, certain, legitimacy
}

/// Words that tell what to do.
public enum Prescription: String, CaseIterable, Hashable, Sendable {
  case must, should, need, ought, duty, call
}

/// What a statement does in framing (Entman 1993): it defines a problem, names its cause, judges, or tells a remedy.
public enum FrameElement: String, CaseIterable, Hashable, Sendable {
  case problem, cause, moral, remedy
}

/// How a remedy is to work.
public enum RemedyKind: String, CaseIterable, Hashable, Sendable {
  case force, nonviolent
}

/// Words of threat, and of what is to survive it.
public enum ThreatWord: String, CaseIterable, Hashable, Sendable {
  case threat, survival
}

/// Words that grant: the lemma of a reporting verb, or what opens the words granted.
public enum ConcessionWord: String, CaseIterable, Hashable, Sendable {
  case admission, opener
}

/// Words that open what would happen without an "if", and what only looks so.
public enum ConditionWord: String, CaseIterable, Hashable, Sendable {
  case opener, idiom
  /// What a connective of condition makes of its if-part.
  case only, unless, nominal, inverted
}

/// Words of evidence (Toulmin 1958): what a reason brings, that evidence is spoken of, or that a rule is general.
public enum GroundWord: String, CaseIterable, Hashable, Sendable {
  case document, event, number, date, authority, source, analogy
  /// Stands before the name of a place: in, near.
  case place
  /// Evidence is spoken of: proof.
  case proof
  /// Of a general rule: whoever, must.
  case rule
  /// Stands before proof that there is none of: no.
  case denial
}

/// Expressions of time; "For years" is no holder and "since the vote" no reason.
public enum TimePhrase: String, CaseIterable, Hashable, Sendable {
  case duration, point, frequency, order, unit, opener
}

/// How a phrase of a marker list inflects.
private enum WordClass: String, CaseIterable {
  /// As it stands.
  case fixed = "-"
  case noun = "n"
  case verb = "v"
}

extension PhraseTable where Entry: RawRepresentable & CaseIterable, Entry.RawValue == String {
  /// Reads a list of phrases with a kind each; verbs inflect in their first word, nouns in their last.
  static func markers(_ name: String, from source: WordSource) throws(LexiconError) -> Self {
    let table = try WordTable(name, columns: ["phrase", "class", "kind"], from: source)
    var phrases = Self(capacity: table.rows.count * 2)
    var kinds = WordChoice<Entry>(2, as: "kind")
    var classes = WordChoice<WordClass>(1, as: "class")
    for row in table.rows {
      let kind = try kinds.read(row)
      switch try classes.read(row) {
      case .fixed: phrases.add(row[0], kind)
      case .noun:
        phrases.add(row[0], kind)
        phrases.add(Inflection.plural(of: row[0]), kind)
      case .verb:
        guard let (first, rest) = Words.parted(row[0]) else { throw row.error("no verb", "write its base form") }
        Inflection.forms(of: first, irregular: []) { spelling, _ in phrases.add(spelling, rest, kind) }
      }
    }
    return phrases
  }
}

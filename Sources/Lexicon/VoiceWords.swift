/// A noun that makes a voice out of a party's name: "Pakistani *officials*", "the Norrland *ministry*".
public struct Office: Hashable, Sendable {
  /// The sort of office.
  public enum Kind: String, CaseIterable, Sendable {
    case head, government, officials, military, police, parliament, court, party
    case analysts, `public`, media, business, clergy, critics, armed, victims
  }

  /// Whose voice it is: the party's, one of its own that is counted under the party, or nobody's.
  public enum Speaks: String, CaseIterable, Sendable {
    case party, own, none
  }

  /// Whether it is people or a body, and whether it is at home where it stands.
  public enum Bearer: String, CaseIterable, Sendable {
    case one, body, abroad
  }

  /// The noun in the singular, or as listed where it has none.
  public let noun: String
  public let kind: Kind
  public let speaks: Speaks
  public let bearer: Bearer
  public let isPlural: Bool
}

/// What stands before a person's name: "Prime Minister", "Field Marshal", "Dr".
public struct PersonTitle: Hashable, Sendable {
  /// The walk of life that a title belongs to.
  public enum Kind: String, CaseIterable, Sendable {
    case head, minister, official, diplomat, legislator, military, police, judge, royal, clergy, academic, courtesy
    case press, business
  }

  public let title: String
  public let kind: Kind
}

/// A holder without a name: "critics", "regional powers", "some".
public struct VoiceGroup: Hashable, Sendable {
  /// The sort of people, or the evidence that is made to speak.
  public enum Kind: String, CaseIterable, Sendable {
    case critics, supporters, experts, observers, officials, witnesses, powers, `public`, media, sources, armed
    case indefinite, evidence
  }

  public let phrase: String
  public let kind: Kind
}

/// A body that speaks for itself.
public struct Organisation: Hashable, Sendable {
  /// The sort of body.
  public enum Kind: String, CaseIterable, Sendable {
    case armed, intergovernmental, alliance, ngo, party, court, agency, media, bank, religious, company
  }

  public let name: String
  public let kind: Kind
  /// The country it belongs to, by its name in the list of countries; nil for bodies of several.
  public let country: String?
  /// It is a voice apart from that country's government, even where the names look alike.
  public let isDistinct: Bool
}

/// A pronoun or determiner that points at someone or something said before.
public struct Pronoun: Hashable, Sendable {
  /// The part that a pronoun plays in a clause.
  public enum Kind: String, CaseIterable, Sendable {
    case subject, object, both, possessive, reflexive, demonstrative, relative, indefinite
  }

  /// Which number the one pointed at has.
  public enum Number: String, CaseIterable, Sendable {
    case singular, plural, either
  }

  public let word: String
  public let kind: Kind
  /// 1, 2 or 3.
  public let person: Int
  public let number: Number
}

extension PhraseTable where Entry == Office {
  static func offices(from source: WordSource) throws(LexiconError) -> Self {
    let table = try WordTable("offices", columns: ["singular", "plural", "kind", "speaks", "is"], from: source)
    var phrases = Self(capacity: table.rows.count * 2)
    var kinds = WordChoice<Office.Kind>(2, as: "kind of office")
    var answers = WordChoice<Office.Speaks>(3, as: "answer to whose voice it is")
    var bearers = WordChoice<Office.Bearer>(4, as: "answer to what it is")
    for row in table.rows {
      let kind = try kinds.read(row)
      let speaks = try answers.read(row)
      let bearer = try bearers.read(row)
      let noun = row[0].isEmpty ? row[1] : row[0]
      phrases.add(row[0], Office(noun: noun, kind: kind, speaks: speaks, bearer: bearer, isPlural: false))
      let plural = row[1] == "+s" ? Inflection.plural(of: row[0]) : row[1]
      phrases.add(plural, Office(noun: noun, kind: kind, speaks: speaks, bearer: bearer, isPlural: true))
    }
    return phrases
  }
}

extension PhraseTable where Entry == PersonTitle {
  static func titles(from source: WordSource) throws(LexiconError) -> Self {
    let table = try WordTable("person-titles", columns: ["titles", "kind"], from: source)
    var phrases = Self(capacity: table.rows.count * 2)
    var kinds = WordChoice<PersonTitle.Kind>(1, as: "kind of title")
    for row in table.rows {
      let spellings = row.list(0)
      let title = PersonTitle(title: spellings.first ?? "", kind: try kinds.read(row))
      for spelling in spellings { phrases.add(spelling, title) }
    }
    return phrases
  }
}

extension PhraseTable where Entry == VoiceGroup {
  static func groups(from source: WordSource) throws(LexiconError) -> Self {
    let table = try WordTable("groups", columns: ["phrase", "kind"], from: source)
    var phrases = Self(capacity: table.rows.count)
    var kinds = WordChoice<VoiceGroup.Kind>(1, as: "kind of group")
    for row in table.rows {
      phrases.add(row[0], VoiceGroup(phrase: row[0], kind: try kinds.read(row)))
    }
    return phrases
  }
}

extension PhraseTable where Entry == Organisation {
  static func organisations(from source: WordSource) throws(LexiconError) -> Self {
    let table = try WordTable(
      "organisations", columns: ["name", "aliases", "kind", "country", "distinct"], from: source)
    var phrases = Self(capacity: table.rows.count * 3)
    var kinds = WordChoice<Organisation.Kind>(2, as: "kind of organisation")
    for row in table.rows {
      let distinct = row[4]
      guard distinct == "yes" || distinct == "no" else {
        throw row.error("unknown answer \"\(distinct)\" to distinct", "write yes or no")
      }
      let country = row[3]
      let organisation = Organisation(
        name: row[0], kind: try kinds.read(row), country: country.isEmpty ? nil : country,
        isDistinct: distinct == "yes")
      phrases.add(row[0], organisation)
      for spelling in row.list(1) { phrases.add(spelling, organisation) }
    }
    return phrases
  }
}

extension PhraseTable where Entry == Pronoun {
  static func pronouns(from source: WordSource) throws(LexiconError) -> Self {
    let table = try WordTable("pronouns", columns: ["word", "kind", "person", "number"], from: source)
    var phrases = Self(capacity: table.rows.count)
    var kinds = WordChoice<Pronoun.Kind>(1, as: "kind of pronoun")
    var numbers = WordChoice<Pronoun.Number>(3, as: "number")
    for row in table.rows {
      guard let person = Int(row[2]), (1...3).contains(person) else {
        throw row.error("unknown person \"\(row[2])\"", "write 1, 2 or 3")
      }
      let pronoun = Pronoun(
        word: row[0], kind: try kinds.read(row), person: person, number: try numbers.read(row))
      phrases.add(row[0], pronoun)
    }
    return phrases
  }
}

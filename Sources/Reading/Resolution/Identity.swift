import ArgumentGraph
import Lexicon

/// Whose name a noun phrase is: the polity it belongs to, and which of its voices.
struct Identity: Hashable, Sendable {
  /// A country of the table, or a name that the text uses as one.
  enum Polity: Hashable, Sendable {
    case country(Int)
    case named(String)
  }

  var key: String
  /// What to call the voice where its words in the text would not do.
  var name: String
  var kind: Voice.Kind
  var polity: Polity?
  /// Why it belongs to its polity: "capital of Estmark".
  var tie: String?
  /// Whether the name heard is a capital's; a government is called by its commonest form.
  var isCapital = false
  /// Critics of X and rivals join no side.
  var joinsParty = true
}

/// Reads noun phrases as voices.
struct Identifier {
  let passage: Passage
  /// Names that stand with an office, or are heard, and are in no table: "Sudmark".
  let namedPolities: Set<String>

  /// A name of a country within a phrase.
  struct CountryMatch {
    var alias: CountryAlias
    var words: Range<Int>
  }

  func identity(of phrase: Range<Int>, apposition: Range<Int>?) -> Identity {
    let organisation = firstOrganisation(in: phrase)
    let country = organisation?.isDistinct == true ? nil : firstCountry(in: phrase)
    if let person = person(phrase, apposition, country) { return person }
    let polity = country.map { Identity.Polity.country($0.alias.country) } ?? named(in: phrase)
    if let organisation, polity == nil || organisation.isDistinct {
      return Identity(key: "organisation:" + organisation.name, name: organisation.name, kind: .organisation)
    }
    guard let polity else { return group(phrase) }
    return voice(of: polity, phrase, country)
  }

  // MARK: Parts of a phrase

  func firstCountry(in phrase: Range<Int>) -> CountryMatch? {
    for place in phrase where passage.marks[place].contains(.country) && passage.tokens[place].isCapitalized {
      let matches = passage.lexicon.countryAliases.longest(in: passage.folded[..<phrase.upperBound], at: place)
      guard let match = matches.first(where: { !$0.entry.isAmbiguous || passage.tokens[place].isCapitalized }) else { continue }
      // "Pakistani" is adjective and noun: the adjective decides when a word follows.
      let words = place..<place + match.words.count
      let fitting = matches.first { ($0.entry.kind == .adjective) == (words.upperBound < phrase.upperBound && passage.isWord(words.upperBound)) }
      return CountryMatch(alias: (fitting ?? match).entry, words: words)
    }
    return nil
  }

  private func firstOrganisation(in phrase: Range<Int>) -> Organisation? {
    for place in phrase where passage.tokens[place].isCapitalized {
      if let match = passage.lexicon.organisations.longest(in: passage.folded[..<phrase.upperBound], at: place).first {
        return match.entry
      }
    }
    return nil
  }

  private func named(in phrase: Range<Int>) -> Identity.Polity? {
    for place in phrase where passage.isName(place) && namedPolities.contains(passage.folded[place]) {
      return .named(passage.text(place..<place + 1))
    }
    return nil
  }

  func office(in phrase: Range<Int>) -> Office? {
    var last: Office?
    for place in phrase {
      if let match = passage.lexicon.offices.longest(in: passage.folded[..<phrase.upperBound], at: place).first,
        !passage.tokens[place].isCapitalized || place + 1 < phrase.upperBound
      {
        last = last ?? match.entry
        if match.words.count > 1 { return match.entry }
        last = match.entry
      }
    }
    return last
  }

  func groupMatch(in phrase: Range<Int>) -> VoiceGroup? {
    for place in phrase {
      if let match = passage.lexicon.groups.longest(in: passage.folded[..<phrase.upperBound], at: place).first {
        return match.entry
      }
    }
    return nil
  }

  // MARK: Kinds of voice

  private func voice(of polity: Identity.Polity, _ phrase: Range<Int>, _ country: CountryMatch?) -> Identity {
    let base = name(of: polity)
    let text = passage.text(phrase)
    let shown = withoutArticle(text)
    func identity(_ prefix: String, _ kind: Voice.Kind, _ tie: String, name: String? = nil) -> Identity {
      Identity(key: prefix + ":" + base, name: name ?? shown, kind: kind, polity: polity, tie: tie)
    }
    let group = groupMatch(in: phrase)
    if group?.kind == .critics || office(in: phrase)?.kind == .critics {
      var critics = identity("critics", .critics, "critics of \(base) join no side")
      critics.joinsParty = false
      return critics
    }
    if group?.kind == .powers { return self.group(phrase) }
    if passage.isQuantified(phrase), !phrase.contains(where: { passage.folded[$0] == "of" && $0 > phrase.lowerBound + 2 }) {
      return identity("public", .public, "people of \(base)", name: lowercasedFirst(shown))
    }
    if let office = office(in: phrase), country.map({ !$0.words.contains(phrase.upperBound - 1) }) ?? true {
      return voice(office, identity, base)
    }
    if group?.kind == .public || group?.kind == .witnesses { return identity("public", .public, "people of \(base)") }
    if group?.kind == .experts || group?.kind == .observers { return identity("analysts", .analysts, "analysts of \(base)") }
    if group?.kind == .officials { return identity("officials", .officials, "officials of \(base)") }
    return government(of: polity, phrase, country)
  }

  private func voice(
    _ office: Office, _ identity: (String, Voice.Kind, String, String?) -> Identity, _ base: String
  ) -> Identity {
    switch office.kind {
    case .government, .head: 
      return office.kind == .government
        ? identity("government", .government, "its government", nil) : identity("head", .officials, "\(office.noun) of \(base)", nil)
    case .officials, .parliament, .police: return identity("officials", .officials, "officials of \(base)", nil)
    case .military: return identity("military", .military, "armed forces of \(base)", nil)
    case .analysts: return identity("analysts", .analysts, "analysts of \(base)", nil)
    case .public, .victims, .clergy, .business: return identity("public", .public, "people of \(base)", nil)
    case .critics, .armed, .media, .court, .party:
      var own = identity(office.kind.rawValue, .organisation, "", nil)
      own.tie = nil
      own.joinsParty = office.kind == .court || office.kind == .media
      if own.joinsParty { own.tie = "\(office.noun) of \(base)" }
      return own
    }
  }

  private func government(of polity: Identity.Polity, _ phrase: Range<Int>, _ country: CountryMatch?) -> Identity {
    let base = name(of: polity)
    var identity = Identity(key: "government:" + base, name: withoutArticle(passage.text(phrase)), kind: .government, polity: polity)
    guard let country else {
      identity.name = base
      identity.tie = "heard as a side of its own"
      return identity
    }
    switch country.alias.kind {
    case .capital:
      identity.isCapital = true
      identity.name = country.alias.spelling
      identity.tie = "capital of \(base)"
    case .name:
      identity.name = withoutArticle(passage.text(country.words))
      identity.tie = identity.name == base ? "a country by its name" : "another name of \(base)"
    case .government: identity.tie = "government of \(base)"
    case .adjective, .noun:
      if country.alias.kind == .noun, country.words.upperBound == phrase.upperBound, !isAdjective(country) {
        return Identity(
          key: "public:" + base, name: withoutArticle(passage.text(phrase)), kind: .public, polity: polity,
          tie: "people of \(base)")
      }
      identity.tie = "by its adjective, of \(base)"
      identity.name = base
    }
    return identity
  }

  /// "The Pakistani" before a noun left out of the phrase: one spelling for both.
  private func isAdjective(_ match: CountryMatch) -> Bool {
    passage.lexicon.countries(named: match.alias.spelling).contains { $0.kind == .adjective }
  }

  private func person(_ phrase: Range<Int>, _ apposition: Range<Int>?, _ country: CountryMatch?) -> Identity? {
    for range in [apposition, phrase].compactMap({ $0 }) {
      guard let title = range.first(where: { passage.tokens[$0].isCapitalized && titleLength($0, range) > 0 }) else { continue }
      let first = title + titleLength(title, range)
      var end = first
      while end < range.upperBound, passage.isName(end) { end += 1 }
      guard end > first, passage.tokens[first].isCapitalized else { continue }
      return person(named: first..<end, shown: title..<end, phrase, country)
    }
    if let apposition, apposition.count >= 2, apposition.allSatisfy({ passage.isName($0) }) {
      return person(named: apposition, shown: apposition, phrase, country)
    }
    let names = phrase.filter { passage.isName($0) && !passage.marks[$0].contains(.country) && !namedPolities.contains(passage.folded[$0]) }
    guard names.count >= 2, names.count == phrase.count, office(in: phrase) == nil, groupMatch(in: phrase) == nil else { return nil }
    return person(named: phrase, shown: phrase, phrase, country)
  }

  private func titleLength(_ place: Int, _ range: Range<Int>) -> Int {
    passage.lexicon.titles.longest(in: passage.folded[..<range.upperBound], at: place).first?.words.count ?? 0
  }

  private func person(
    named name: Range<Int>, shown: Range<Int>, _ phrase: Range<Int>, _ country: CountryMatch?
  ) -> Identity {
    let polity = country.map { Identity.Polity.country($0.alias.country) } ?? named(in: phrase)
    var identity = Identity(
      key: "person:" + (passage.folded[name.upperBound - 1]), name: passage.text(shown), kind: .person, polity: polity)
    if let polity { identity.tie = "\(office(in: phrase)?.noun ?? "a person") of \(self.name(of: polity))" }
    return identity
  }

  private func group(_ phrase: Range<Int>) -> Identity {
    let text = withoutArticle(passage.text(phrase))
    let folded = Lexicon.folded(text)
    let match = groupMatch(in: phrase)
    let office = office(in: phrase)
    let kind: Voice.Kind =
      switch (match?.kind, office?.kind) {
      case (.critics, _): .critics
      case (.public, _): .public
      case (.experts, _), (_, .analysts): .analysts
      case (.officials, _), (_, .officials), (_, .head): .officials
      case (_, .military): .military
      default: match == nil && passage.isName(phrase.lowerBound) ? .organisation : .group
      }
    return Identity(key: "group:" + folded, name: passage.isName(phrase.lowerBound) ? text : lowercasedFirst(text), kind: kind)
  }

  func name(of polity: Identity.Polity) -> String {
    switch polity {
    case .country(let index): passage.lexicon.countries[index].name
    case .named(let name): name
    }
  }

  private func withoutArticle(_ text: String) -> String {
    for article in ["the ", "The ", "a ", "A ", "an ", "An "] where text.hasPrefix(article) { return String(text.dropFirst(article.count)) }
    return text
  }

  /// "Many in Sudmark" in the middle of a line is "many in Sudmark".
  private func lowercasedFirst(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
}

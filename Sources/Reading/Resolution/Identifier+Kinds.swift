import ArgumentGraph
import Lexicon

/// Which voice of a polity a phrase names: its government, officials, forces, people, or somebody by name.
extension Identifier {
  func voice(of polity: Identity.Polity, _ phrase: Range<Int>, _ country: CountryMatch?) -> Identity {
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
    if passage.isQuantified(phrase),
      !phrase.contains(where: { passage.folded[$0] == "of" && $0 > phrase.lowerBound + 2 })
    {
      return identity("public", .public, "people of \(base)", name: lowercasedFirst(shown))
    }
    if let office = office(in: phrase), country.map({ !$0.words.contains(phrase.upperBound - 1) }) ?? true {
      return voice(office, identity, base)
    }
    if group?.kind == .public || group?.kind == .witnesses { return identity("public", .public, "people of \(base)") }
    if group?.kind == .experts || group?.kind == .observers {
      return identity("analysts", .analysts, "analysts of \(base)")
    }
    if group?.kind == .officials { return identity("officials", .officials, "officials of \(base)") }
    return government(of: polity, phrase, country)
  }

  private func voice(
    _ office: Office, _ identity: (String, Voice.Kind, String, String?) -> Identity, _ base: String
  ) -> Identity {
    switch office.kind {
    case .government, .head:
      return office.kind == .government
        ? identity("government", .government, "its government", nil)
        : identity("head", .officials, "\(office.noun) of \(base)", nil)
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
    var identity = Identity(
      key: "government:" + base, name: withoutArticle(passage.text(phrase)), kind: .government, polity: polity)
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

  /// "The Peruvian" before a noun left out of the phrase: one spelling for both.
  private func isAdjective(_ match: CountryMatch) -> Bool {
    passage.lexicon.countries(named: match.alias.spelling).contains { $0.kind == .adjective }
  }

  func person(_ phrase: Range<Int>, _ apposition: Range<Int>?, _ country: CountryMatch?) -> Identity? {
    for range in [apposition, phrase].compactMap({ $0 }) {
      guard let title = range.first(where: { passage.tokens[$0].isCapitalized && titleLength($0, range) > 0 }) else {
        continue
      }
      let first = title + titleLength(title, range)
      var end = first
      while end < range.upperBound, passage.isName(end) { end += 1 }
      guard end > first, passage.tokens[first].isCapitalized else { continue }
      return person(named: first..<end, shown: title..<end, phrase, apposition, country)
    }
    if let apposition, apposition.count >= 2, apposition.allSatisfy({ passage.isName($0) }) {
      return person(named: apposition, shown: apposition, phrase, apposition, country)
    }
    let names = phrase.filter {
      passage.isName($0) && !passage.marks[$0].contains(.country) && !namedPolities.contains(passage.folded[$0])
    }
    guard names.count >= 2, names.count == phrase.count, office(in: phrase) == nil, groupMatch(in: phrase) == nil else {
      return nil
    }
    return person(named: phrase, shown: phrase, phrase, apposition, country)
  }

  private func titleLength(_ place: Int, _ range: Range<Int>) -> Int {
    passage.lexicon.titles.longest(in: passage.folded[..<range.upperBound], at: place).first?.words.count ?? 0
  }

  private func person(
    named name: Range<Int>, shown: Range<Int>, _ phrase: Range<Int>, _ around: Range<Int>?, _ country: CountryMatch?
  ) -> Identity {
    // "Ada Holm, the mayor of Sudmark": the name may stand before or after the place.
    let place = around ?? phrase
    let polity =
      (country ?? firstCountry(in: place)).map { Identity.Polity.country($0.alias.country) } ?? self.named(in: phrase)
      ?? self.named(in: place)
    var identity = Identity(
      key: "person:" + (passage.folded[name.upperBound - 1]), name: passage.text(shown), kind: .person, polity: polity)
    if let polity {
      identity.tie = "\((office(in: phrase) ?? office(in: place))?.noun ?? "a person") of \(self.name(of: polity))"
    }
    return identity
  }

  func group(_ phrase: Range<Int>) -> Identity {
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
    return Identity(
      key: "group:" + folded, name: passage.isName(phrase.lowerBound) ? text : lowercasedFirst(text), kind: kind)
  }

  func name(of polity: Identity.Polity) -> String {
    switch polity {
    case .country(let index): passage.lexicon.countries[index].name
    case .named(let name): name
    }
  }

  private func withoutArticle(_ text: String) -> String {
    for article in ["the ", "The ", "a ", "A ", "an ", "An "] where text.hasPrefix(article) {
      return String(text.dropFirst(article.count))
    }
    return text
  }

  /// "Many in Sudmark" in the middle of a line is "many in Sudmark".
  private func lowercasedFirst(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
}

import ArgumentGraph
import Lexicon

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
      guard let match = matches.first(where: { !$0.entry.isAmbiguous || passage.tokens[place].isCapitalized }) else {
        continue
      }
      // "Peruvian" is adjective and noun: the adjective decides when a word follows.
      let words = place..<place + match.words.count
      let fitting = matches.first {
        ($0.entry.kind == .adjective) == (words.upperBound < phrase.upperBound && passage.isWord(words.upperBound))
      }
      return CountryMatch(alias: (fitting ?? match).entry, words: words)
    }
    return nil
  }

  func firstOrganisation(in phrase: Range<Int>) -> Organisation? {
    for place in phrase where passage.tokens[place].isCapitalized {
      if let match = passage.lexicon.organisations.longest(in: passage.folded[..<phrase.upperBound], at: place).first {
        return match.entry
      }
    }
    return nil
  }

  func named(in phrase: Range<Int>) -> Identity.Polity? {
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
}

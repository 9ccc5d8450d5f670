import Lexicon
import Reading
import Testing

@Suite struct CountryTests {
  let lexicon: Lexicon

  init() throws { lexicon = try .embedded() }

  func names(_ alias: String) -> [String] {
    lexicon.countries(named: alias).map { lexicon.countries[$0.country].name }
  }

  @Test func everyMemberOfTheUnitedNationsIsListed() {
    #expect(lexicon.countries.filter { $0.status == .member }.count == 193)
    #expect(lexicon.countries.filter { $0.status == .observer }.map(\.name) == ["Holy See", "Palestine"])
    #expect(Set(lexicon.countries.map(\.name)).count == lexicon.countries.count)
    for name in ["Taiwan", "Kosovo", "Western Sahara"] { #expect(names(name) == [name]) }
  }

  @Test func everyMemberHasAnAdjectiveANounAndACapital() {
    var kinds = Array(repeating: Set<CountryAliasKind>(), count: lexicon.countries.count)
    for phrase in lexicon.countryAliases.all { kinds[phrase.entry.country].insert(phrase.entry.kind) }
    for (country, kinds) in zip(lexicon.countries, kinds) where country.status == .member {
      #expect(kinds.isSuperset(of: [.name, .adjective, .noun]), "\(country.name)")
      // A city state is its own capital; São Tomé is listed as the country's short name.
      let bare = ["Singapore", "São Tomé and Príncipe"].contains(country.name)
      #expect((country.capital == nil) == bare, "\(country.name)")
    }
  }

  @Test func anAliasIsOneCountrysOrMarkedAmbiguous() {
    var owner: [String: Int] = [:]
    for phrase in lexicon.countryAliases.all where !phrase.entry.isAmbiguous {
      let alias = phrase.words.joined(separator: " ")
      let first = owner[alias, default: phrase.entry.country]
      #expect(first == phrase.entry.country, "\(alias) is two countries' name and not marked ambiguous")
      owner[alias] = first
    }
  }

  @Test func aliasesTellWhatTheyCallACountryBy() {
    #expect(names("Kabul") == ["Afghanistan"])
    #expect(lexicon.countries(named: "New Delhi").map(\.kind) == [.capital])
    #expect(lexicon.countries(named: "the Kremlin").map(\.kind) == [.government])
    #expect(lexicon.countries(named: "Afghan Taliban").map(\.kind) == [.government])
    #expect(lexicon.countries(named: "Pakistani").map(\.kind) == [.adjective, .noun])
    #expect(lexicon.countries(named: "Britons").map(\.kind) == [.noun])
    #expect(names("U.S.").first == "United States")
    #expect(names("People’s Republic of China") == ["China"])
    #expect(names("Congo") == ["Republic of the Congo", "DR Congo"])
    #expect(lexicon.countries(named: "Sudmark").isEmpty)
  }

  @Test func namesThatAreOtherWordsAreMarked() {
    for alias in ["us", "Georgia", "Jordan", "Chad", "Turkey", "Guinea", "Congo", "Polish", "Korea", "Poles"] {
      let found = lexicon.countries(named: alias).filter { $0.spelling != "U.S." }
      #expect(!found.isEmpty, "\(alias)")
      #expect(found.allSatisfy { $0.isAmbiguous }, "\(alias)")
    }
    #expect(lexicon.countries(named: "Pakistan").allSatisfy { !$0.isAmbiguous })
  }

  @Test func anArmedGroupIsNotTheGovernmentItIsNamedLike() {
    let found = lexicon.organisations.longest(in: ["the", "pakistani", "taliban", "struck"])
    #expect(found.map(\.entry.name) == ["Tehreek-e-Taliban Pakistan"])
    #expect(found.first?.entry.isDistinct == true)
    #expect(lexicon.organisations.entries(of: "TTP").first?.country == "Pakistan")
    #expect(lexicon.organisations.entries(of: "ISI").first?.isDistinct == false)
    #expect(lexicon.organisations.entries(of: "Taliban").isEmpty)
  }

  @Test func organisationsBelongToListedCountries() {
    let known = Set(lexicon.countries.map(\.name))
    for phrase in lexicon.organisations.all {
      if let country = phrase.entry.country { #expect(known.contains(country), "\(country)") }
    }
  }
}

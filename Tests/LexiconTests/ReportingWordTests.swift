import Lexicon
import Reading
import Testing

@Suite struct ReportingWordTests {
  let lexicon: Lexicon

  static let spellings: [(String, String, VerbForms)] = [
    ("said", "say", VerbForms([.past, .participle])), ("saw", "see", .past), ("seen", "see", .participle),
    ("insists", "insist", .third), ("denied", "deny", [.past, .participle]), ("denies", "deny", .third),
    ("denying", "deny", .ing), ("admitted", "admit", [.past, .participle]), ("admitting", "admit", .ing),
    ("accuses", "accuse", .third), ("accusing", "accuse", .ing), ("read", "read", [.base, .past, .participle]),
    ("swore", "swear", .past), ("foresaw", "foresee", .past), ("foreseeing", "foresee", .ing),
    ("signaled", "signal", [.past, .participle]), ("signalled", "signal", [.past, .participle]),
    ("emphasizes", "emphasise", .third), ("proven", "prove", .participle), ("underlying", "underlie", []),
  ]

  init() throws { lexicon = try .embedded() }

  @Test(arguments: spellings)
  func aSpellingGivesVerbAndForm(spelling: String, lemma: String, forms: VerbForms) {
    let found = lexicon.reportingVerb(form: spelling)
    guard !forms.isEmpty else { return #expect(found == nil) }
    #expect(found?.verb.lemma == lemma)
    #expect(found?.forms == forms)
  }

  @Test func theFirstOfSeveralWordsInflects() {
    #expect(lexicon.reportingVerb(form: "called for")?.verb.lemma == "call for")
    #expect(lexicon.reportingVerb(form: "warns of")?.forms == .third)
    #expect(lexicon.reportingVerb(form: "made it clear")?.verb.stance == .factive)
    let longest = lexicon.verbs.longest(in: ["it", "made", "it", "clear", "that"], at: 1)
    #expect(longest.map(\.entry.verb.lemma) == ["make it clear"])
    #expect(lexicon.verbs.longest(in: ["pointed", "out"]).first?.words == ["pointed", "out"])
  }

  @Test(arguments: [
    ("shows", ReportingStance.factive), ("argues", .neutral), ("insists", .committed), ("believes", .mental),
    ("claims", .distancing), ("alleged", .distancing), ("admits", .factive), ("suspects", .mental),
    ("maintains", .committed), ("accused", .distancing), ("emphasises", .committed), ("counters", .neutral),
  ])
  func stanceFollowsTheTeachersClasses(spelling: String, stance: ReportingStance) {
    #expect(lexicon.reportingVerb(form: spelling)?.verb.stance == stance)
  }

  @Test func flagsTellWhatAVerbDoes() throws {
    let denies = try #require(lexicon.reportingVerb(form: "rejected")?.verb.flags)
    #expect(denies.isSuperset(of: [.reactive, .denies, .nounPhrase]))
    let blames = try #require(lexicon.reportingVerb(form: "blamed")?.verb.flags)
    #expect(blames.contains(.accuse))
    let urges = try #require(lexicon.reportingVerb(form: "urged")?.verb.flags)
    #expect(urges.contains(.ask))
    let claims = try #require(lexicon.reportingVerb(form: "claim")?.verb.flags)
    #expect(claims.isSuperset(of: [.that, .bare, .infinitive]))
    #expect(try #require(lexicon.reportingVerb(form: "found")?.verb.flags).contains(.weak))
  }

  @Test func nounsHavePlurals() {
    #expect(lexicon.reportingNoun(form: "allegations")?.lemma == "allegation")
    #expect(lexicon.reportingNoun(form: "worries")?.lemma == "worry")
    #expect(lexicon.reportingNoun(form: "hypotheses")?.lemma == "hypothesis")
    #expect(lexicon.reportingNoun(form: "denial")?.flags.contains(.denies) == true)
    #expect(lexicon.adjectives.longest(in: ["of", "the", "view"]).first?.entry.stance == .mental)
  }

  @Test func noSpellingStandsTwiceForOneVerb() {
    var seen: Set<String> = []
    for phrase in lexicon.verbs.all {
      let key = phrase.words.joined(separator: " ") + "/" + phrase.entry.verb.lemma
      #expect(seen.insert(key).inserted, "\(key)")
    }
  }
}

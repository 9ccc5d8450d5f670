import Lexicon
import Reading
import Testing

@Suite struct CueTests {
  let lexicon: Lexicon

  init() throws { lexicon = try .embedded() }

  func relation(_ phrase: String) -> [Connective.Relation] {
    lexicon.connectives.entries(of: phrase).map(\.relation)
  }

  @Test func connectivesTellWhatFollows() {
    #expect(relation("because") == [.because])
    #expect(relation("That is why") == [.therefore])
    #expect(relation("yet") == [.contrast])
    #expect(relation("even though") == [.concession])
    #expect(relation("only if") == [.condition])
    #expect(relation("in other words") == [.restatement])
    #expect(relation("whether") == [.question])
    #expect(relation("since") == [.because, .time])
    #expect(lexicon.connectives.entries(of: "since").first?.trap == .temporal)
  }

  @Test func theLongestConnectiveComesFirst() {
    let words = ["not", "only", "the", "toll", "but", "also", "the", "levy"]
    let found = lexicon.connectives.longest(in: words)
    #expect(found.map(\.entry.relation) == [.addition, .addition])
    #expect(Set(found.map(\.entry.second)) == [["but"], ["but", "also"]])
    let not = lexicon.connectives.all(in: words).last
    #expect(not?.entry.relation == .correction)
  }

  @Test func markersInflectByTheirClass() {
    #expect(lexicon.hedges.entries(of: "suggests") == [.verb])
    #expect(lexicon.hedges.entries(of: "may") == [.modal])
    #expect(lexicon.loaded.entries(of: "puppets") == [.charged])
    #expect(lexicon.loaded.entries(of: "hornets' nests") == [.crisis])
    #expect(lexicon.boosters.entries(of: "unmistakable") == [.adjective])
    #expect(lexicon.predictions.entries(of: "is set to") == [.destined])
    #expect(lexicon.prescriptions.entries(of: "must") == [.must])
    #expect(lexicon.evaluations.entries(of: "dangerous") == [.bad])
    #expect(lexicon.violence.words.entries(of: "retaliated").map(\.kind) == [.responding])
    #expect(lexicon.times.entries(of: "for years") == [.duration])
  }

  @Test func perspectivesHaveAPlaceForTheHolder() throws {
    let held = lexicon.perspectives.startingWith("in").filter { $0.kind == .holder }.map(\.pattern)
    let view = try #require(held.first { $0.text.hasPrefix("in X's * view|") })
    #expect(view.elements.prefix(3) == [.word(["in"]), .possessive, .anyWord])
    #expect(lexicon.perspectives.startingWith("according").first?.pattern.elements.last == .holder)
    let carried = lexicon.perspectives.entries.filter { $0.kind == .carried }.map(\.pattern.text)
    #expect(carried.contains { $0.hasPrefix("in this|that * interpretation") })
  }

  @Test func aGuessIsFoundByItsWords() {
    let guess = ["what", "norrland", "may", "have", "taken", "for", "a", "prank"]
    #expect(lexicon.conjecture(in: guess, at: 2) == 3)
    #expect(lexicon.conjecture(in: ["might", "well", "have", "thought"], at: 0) == 4)
    #expect(lexicon.conjecture(in: ["perhaps", "fearing", "a", "flood"], at: 0) == 2)
    #expect(lexicon.conjecture(in: ["appears", "to", "rely", "on"], at: 0) == 3)
    #expect(lexicon.conjecture(in: ["may", "open", "the", "gates"], at: 0) == nil)
    #expect(lexicon.conjecture(in: ["may", "take", "weeks"], at: 0) == nil)
    #expect(lexicon.conjecture(in: ["may"], at: 1) == nil)
  }

  @Test func officesTellWhoseVoiceTheyAre() {
    #expect(lexicon.offices.entries(of: "officials").map(\.speaks) == [.party])
    #expect(lexicon.offices.entries(of: "armed forces").map(\.kind) == [.military])
    #expect(lexicon.offices.entries(of: "many").map(\.speaks) == [.own])
    #expect(lexicon.offices.entries(of: "critics").map(\.speaks) == [.none])
    #expect(lexicon.offices.entries(of: "spokeswomen").map(\.noun) == ["spokeswoman"])
    #expect(lexicon.titles.longest(in: ["field", "marshal", "tal"]).map(\.entry.kind) == [.military])
    #expect(lexicon.groups.entries(of: "regional powers").map(\.kind) == [.powers])
    #expect(lexicon.pronouns.entries(of: "its").map(\.kind) == [.possessive])
    #expect(lexicon.stopwords.contains("the"))
  }
}

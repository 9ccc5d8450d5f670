import ArgumentGraph
import Testing

@testable import Reading

/// A column of our own prose, with the constructions that real columns have.
enum Column {
  static let text = """
    The Dam Is Ours

    (R. Tal)

    The quarrel over the upper lock has entered its second summer. Barges wait, tempers rise, and no minister has \
    yet crossed the river to talk. Many in Sudmark believe that the dam, built with Sudmark money, is theirs to run.

    For months, Norrland has argued that the toll is illegal. Talks were held in Estmark last spring. Yet from \
    Sudmark’s standpoint, these talks achieved nothing. Sudmark maintains that the levy pays for repairs.

    Norrland counters that trade on the river is free. Norrland hosted the bargemen for years. Its envoys say little.

    Sudmark counters that any state may charge for upkeep, because the treaty leaves tolls to the owner of the lock. \
    Yet the treaty leaves repairs to both.

    Sudmark officials claim Norrland’s barges damaged the gates. Norrland denied the charge and accused Sudmark of \
    starving its farmers. The harvest is near. Sudmark insists that it will not shut the lock in the harvest.

    What Norrland may have taken for a prank, Sudmark saw as sabotage. In this reading, the blockade is no punishment \
    but a signal. However, the signal may be lost on bargemen.

    Estmark and Westmark have asked for a pause. Observers call it “creeping annexation”; the term is disputed. \
    “Patience has limits,” said Ada Holm, the mayor of Sudmark. “We will wait no longer.”

    If Norrland opens its books, the levy may fall. Although the toll is high, it is paid by few. The River Commission \
    meets in May. Who will go there?

    """
}

@Suite struct ColumnTests {
  let read: Read
  init() throws { read = try Read(Column.text) }

  @Test func titleAndAuthor() throws {
    #expect(read.reading.statements[0].id.description == "A0")
    #expect(read.reading.voices[0].name == "R. Tal")
    #expect(read.article.paragraphs.count == 8)
    #expect(read.graph.checkInvariants().isEmpty)
  }

  @Test func statementsWithTheirHolders() {
    let lines = read.lines
    let expected = [
      "many in Sudmark: the dam, built with Sudmark money, is theirs to run",
      "Norrland: the toll is illegal",
      "author: Talks were held in Estmark last spring",
      "Sudmark: these talks achieved nothing",
      "Norrland: trade on the river is free",
      "author: Norrland hosted the bargemen for years",
      "Sudmark: any state may charge for upkeep",
      "Sudmark: the treaty leaves tolls to the owner of the lock",
      "author: Yet the treaty leaves repairs to both",
      "Sudmark officials: Norrland’s barges damaged the gates",
      "Norrland: the charge",
      "Norrland: Sudmark of starving its farmers",
      "Sudmark: it will not shut the lock in the harvest",
      "author: a prank",
      "Sudmark: sabotage",
      "Sudmark: the blockade is no punishment but a signal",
      "author: However, the signal may be lost on bargemen",
      "Estmark: a pause", "Westmark: a pause",
      "author: the term is disputed",
      "Ada Holm: Patience has limits", "Ada Holm: We will wait no longer",
      "author: Norrland opens its books", "author: the levy may fall",
      "author: Who will go there",
    ]
    for line in expected { #expect(lines.contains(line), "\(line)") }
  }

  @Test func aGuessIsTheAuthors() throws {
    let guess = try #require(read.reading.statements.first { $0.guessedHolder != nil })
    #expect(read.name(guess.holder) == "author")
    #expect(read.name(try #require(guess.guessedHolder)) == "Norrland")
    #expect(guess.id.description == "A6.1a")
  }

  @Test func aRejectionIsShownWithItsVerb() throws {
    let denial = try #require(read.reading.statements.first { read.content($0) == "the charge" })
    #expect(read.words(denial) == "denied the charge")
    #expect(denial.isNegated)
    let attribution = read.reading.attributions[try #require(denial.attribution).offset]
    #expect(attribution.isReactive && attribution.verb == "deny")
  }

  @Test func aPronounIsNamed() throws {
    let statement = try #require(read.reading.statements.first { read.content($0).hasPrefix("it will not shut") })
    #expect(read.words(statement) == "it [Sudmark] will not shut the lock in the harvest")
  }

  @Test func linksShownByTheText() {
    let links = read.links
    for link in [
      "A3.1 attacks A2.4 [found]",  // counters
      "A4.1b supports A4.1a [found]",  // because
      "A4.2 undercuts L [found]",  // Yet … the treaty
      "A5.2a attacks A5.1 [found]",  // denied the charge
      "A6.3 attacks A6.2 [found]",  // However, the signal
    ] {
      #expect(links.contains(link), "\(link) in \(links)")
    }
    // "Talks were held … Yet these talks changed nothing" denies nothing of what stands before.
    #expect(!links.contains { $0.contains("A2.2") && $0.contains("A2.3") }, "\(links)")
  }

  /// "Any state may charge, because the treaty says so. Yet the treaty …": the step is attacked, not the treaty.
  @Test func anUndercutAimsAtALink() throws {
    let undercut = try #require(read.reading.links.firstIndex { $0.kind == .undercut })
    guard case .link(let target) = read.reading.links[undercut].target else {
      Issue.record("an undercut without a link")
      return
    }
    #expect(target.offset < undercut)
    #expect(read.links[target.offset] == "A4.1b supports A4.1a [found]")
  }

  @Test func aPersonBelongsWhereTheOfficeIs() throws {
    let holm = try #require(read.reading.voices.first { $0.name == "Ada Holm" })
    #expect(holm.kind == .person && holm.tie == "mayor of Sudmark")
  }

  @Test func suggestionsAreFewAndUnsure() {
    let suggested = read.reading.links.filter { $0.origin == .suggested }
    #expect(suggested.count * 3 <= read.reading.statements.count)
    #expect(suggested.allSatisfy { $0.confidence < 0.6 && $0.cue.isEmpty })
    #expect(read.reading.links.filter { $0.origin == .found }.allSatisfy { !$0.cue.isEmpty })
    #expect(read.links.contains("A5.4 attacks A5.2b [suggested]"))
  }

  @Test func sidesAndTheirVoices() throws {
    let parties = Dictionary(
      uniqueKeysWithValues: read.reading.parties.map { party in
        (
          party.name,
          read.reading.voices.filter { $0.party.map { read.reading.parties[$0.offset].name } == party.name }.map(\.name)
        )
      })
    #expect(try #require(parties["Sudmark"]).contains("Sudmark officials"))
    #expect(try #require(parties["Sudmark"]).contains("many in Sudmark"))
    #expect(parties["Norrland"] == ["Norrland"])
    #expect(!read.reading.parties.contains { $0.name.contains("bserver") })
  }

  @Test func rolesByCue() throws {
    func roles(_ words: String) throws -> Roles {
      try #require(read.reading.statements.first { read.content($0) == words }).roles
    }
    #expect(try roles("Who will go there").contains(.question))
    #expect(try roles("Norrland opens its books") == .conditional)
    #expect(try roles("the levy may fall").contains(.conditional))
    #expect(try roles("the toll is high").contains(.concession))
    #expect(try roles("the treaty leaves tolls to the owner of the lock").contains(.premise))
  }

  @Test func everySentenceHasAHolder() {
    #expect(read.reading.sentenceHolders.count == read.article.sentences.count)
    #expect(read.name(read.reading.sentenceHolders[3]) == "Norrland")
  }

  @Test func readingTwiceGivesTheSame() throws {
    #expect(try Read(Column.text).reading == read.reading)
  }
}

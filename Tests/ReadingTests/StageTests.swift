import ArgumentGraph
import Lexicon
import Testing

@testable import Reading

/// Single stages, on sentences worked by hand.
@Suite struct StageTests {
  // MARK: Attribute

  @Test(arguments: [
    ("According to Norrland, the lock is shut.", "perspective phrase", "Norrland: the lock is shut"),
    ("The lock is shut, according to Norrland.", "perspective phrase", "Norrland: The lock is shut"),
    (
      "The Norrland position rests on one argument: locks are free.", "reporting noun before a colon",
      "Norrland: locks are free"
    ),
    ("Norrland’s claim that locks are free is old.", "reporting noun with a that-clause", "Norrland: locks are free"),
    (
      "Within Sudmark, the prevailing view is plain: the lock pays.", "reporting noun before a colon",
      "many in Sudmark: the lock pays"
    ),
    ("“The lock is shut,” the mayor said.", "reporting verb after its content", "mayor: The lock is shut"),
    ("Sudmark, led by the river party, rejected the plan.", "reporting verb with a noun phrase", "Sudmark: the plan"),
    ("Sudmark has repeatedly accused Norrland of smuggling.", "verb of accusation", "Sudmark: Norrland of smuggling"),
    (
      "Sudmark waited for a year, hoping that trade would help.", "participle: reporting verb with a that-clause",
      "Sudmark: trade would help"
    ),
  ])
  func rules(_ text: String, _ rule: String, _ line: String) throws {
    let read = try Read.body(text)
    #expect(read.reading.attributions.map(\.rule) == [rule])
    #expect(read.lines.contains(line), "\(read.lines)")
  }

  @Test func aPronounStandsForTheLastSpeakerAndIsLessSure() throws {
    let read = try Read.body("Sudmark hosted the talks. It led them. It argued that tolls are just.")
    let attribution = try #require(read.reading.attributions.first)
    #expect(read.name(attribution.voice) == "Sudmark")
    #expect(attribution.confidence < 0.9)
    #expect(read.lines.count == 3)
  }

  @Test func aHolderStopsWhereTheTextTurns() throws {
    let read = try Read.body(
      "Sudmark says that the lock pays. Rain fell. Snow fell. Wind blew. In this reading, the lock is a gift.")
    #expect(read.reading.attributions.count == 1)
  }

  @Test func nounsThatLookLikeVerbs() throws {
    for text in [
      "Such claims are old.", "The states of the river meet.", "Its fears of a flood grew.", "The reports came late.",
    ] {
      #expect(try Read.body(text).reading.attributions.isEmpty, "\(text)")
    }
  }

  @Test func theAuthorsOwnViewIsTheAuthors() throws {
    let read = try Read.body("I believe that the lock is shut.")
    #expect(read.reading.attributions.map { read.name($0.voice) } == ["author"])
    #expect(read.lines == ["author: I believe that the lock is shut"])
  }

  // MARK: State

  @Test(arguments: [
    ("Since tolls are legal, barges pay.", ["tolls are legal", "barges pay"]),
    ("Since the vote in 2019, barges pay.", ["Since the vote in 2019, barges pay"]),
    ("Barges pay because tolls are legal.", ["Barges pay", "tolls are legal"]),
    ("Barges pay not because tolls are legal.", ["Barges pay not because tolls are legal"]),
    ("The lock pays only if barges come.", ["The lock pays only if barges come"]),
    ("The lock is no gift, but a burden.", ["The lock is no gift, but a burden"]),
    ("The lock may leak, but the dam holds.", ["The lock may leak", "the dam holds"]),
    ("Despite the rain, barges pay.", ["Despite the rain, barges pay"]),
  ])
  func boundaries(_ text: String, _ statements: [String]) throws {
    #expect(try Read.body(text).lines == statements.map { "author: " + $0 })
  }

  @Test func anElidedSubjectIsNamed() throws {
    let read = try Read.body("Norrland says that the levy harms farmers and angers voters.")
    #expect(
      read.reading.statements.dropFirst().map(read.words) == ["the levy harms farmers", "[the levy] angers voters"])
    #expect(read.reading.statements.dropFirst().map(\.id.description) == ["A1.1a", "A1.1b"])
  }

  // MARK: Link

  @Test func whyRunsBackward() throws {
    let read = try Read.body("Both towns are poor. This poverty is why the bishops urged calm.")
    #expect(read.links.contains("A1.1 supports A1.2 [found]"))
  }

  @Test func aContrastMeetsTheStatementThatSharesItsWords() throws {
    let read = try Read.body(
      "Sudmark believes that its fleet limits Norrland. Norrland has sent no barge. However, a fleet needs a harbour.")
    #expect(read.links.contains("A1.3 attacks A1.1 [found]"), "\(read.links)")
  }

  // MARK: Seams

  @Test func aStageIsReplacedAlone() throws {
    let read = try Read(Column.text)
    let id = try #require(read.reading.statements.first?.id.article)
    var stages = ReadingStages.rules
    stages.link = { _, _ in [] }
    let other = Reader(lexicon: try .embedded(), stages: stages).read(read.article, as: id)
    #expect(other.links.isEmpty)
    #expect(other.statements == read.reading.statements)
  }
}

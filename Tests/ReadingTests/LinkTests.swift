import ArgumentGraph
import Testing

@testable import Reading

/// Each rule that links statements, on a few sentences of our own.
@Suite struct LinkTests {
  /// What must be found among the links of a paragraph.
  static let cases: [(text: String, links: [String])] = [
    // The far end.
    (
      "Sudmark says that the lock is safe. Sudmark maintains that its levy is lawful. Rain fell in May. "
        + "Yet no levy is lawful without a vote.", ["A1.4 attacks A1.2 [found]"]
    ),
    ("Sudmark says that its fleet is strong.\n\nA fleet, however, needs a harbour.", ["A2.1 attacks A1.1 [found]"]),
    (
      "Sudmark says that its levy is lawful. Norrland says that its gates leak. Rain fell. Snow fell. Wind blew. "
        + "Ice came. Fog lay. Norrland rejects the idea that the levy is lawful.", ["A1.8 attacks A1.1 [found]"]
    ),
    // Concession and answer.
    ("Of course the toll is high. But it pays for the gates.", ["A1.2 attacks A1.1 [found]"]),
    ("It is true that repairs are costly. Nevertheless, the town can pay.", ["A1.2 attacks A1.1 [found]"]),
    // Reasons.
    ("The dam must stay. After all, it keeps the town dry.", ["A1.2 supports A1.1 [found]"]),
    ("The gates leak. The council should therefore act.", ["A1.1 supports A1.2 [found]"]),
    ("The gates leak.\n\nThis is why the council should act.", ["A1.1 supports A2.1 [found]"]),
    ("The harbour is unsafe. For example, two barges sank.", ["A1.2 supports A1.1 [found]"]),
    (
      "The harbour should close. After all, two barges sank. Moreover, the gates leak.",
      ["A1.2 supports A1.1 [found]", "A1.3 supports A1.1 [found]"]
    ),
    // One reason of two premises, or two reasons.
    ("The levy is fair because the town is rich and the river is free.", ["A1.1b+A1.1c supports A1.1a [found]"]),
    (
      "The levy is fair because the town is rich and because the river is free.",
      ["A1.1b supports A1.1a [found]", "A1.1c supports A1.1a [found]"]
    ),
    ("The gates leak. The pumps are old. Taken together, this closes the dam.", ["A1.1+A1.2 supports A1.3 [found]"]),
    (
      "The gates leak. The pumps are old. For these reasons the dam must close.",
      ["A1.1 supports A1.3 [found]", "A1.2 supports A1.3 [found]"]
    ),
    (
      "Norrland is poor. Sudmark, too, is poor. War would ruin both. This shared poverty is why "
        + "the bishops urged calm.",
      ["A1.1+A1.2 supports A1.4 [found]"]
    ),
    // What bears on a view.
    ("Sudmark fears that the lock is unsafe. A leak has reinforced these fears.", ["A1.2 supports A1.1 [found]"]),
    ("Sudmark fears that the lock is unsafe. A test has dispelled these fears.", ["A1.2 attacks A1.1 [found]"]),
    // Words of reply that side with what was said, and voices on no side.
    (
      "Sudmark says that the gates leak badly. Norrland agrees that the gates leak.",
      ["A1.2 supports A1.1 [found]"]
    ),
    (
      "Estmark argues that the treaty is void because it was signed in haste. "
        + "Westmark replies that its haste was wise.",
      ["A1.2 attacks A1.1b [found]"]
    ),
    // Undercuts and guesses.
    (
      "The toll is fair because it is old. That does not mean that it is wise.",
      ["A1.1b supports A1.1a [found]", "A1.2 undercuts L [found]"]
    ),
    ("What Norrland may have taken for a prank, Sudmark saw as sabotage.", ["A1.1a attacks A1.1b [found]"]),
    // Nested clauses.
    (
      "Force may win a pause, but peace needs a pact, because neither side can leave.",
      ["A1.1a attacks A1.1b [found]", "A1.1c supports A1.1b [found]"]
    ),
  ]

  @Test(arguments: cases) func isFound(_ text: String, _ links: [String]) throws {
    let read = try Read.body(text)
    for link in links { #expect(read.links.contains(link), "\(link) not in \(read.links) of \(read.lines)") }
    #expect(read.graph.checkInvariants().isEmpty)
  }

  @Test(arguments: [
    "Since the vote in 2019, barges pay.", "Following the vote, barges pay.",
    "While ministers were meeting, barges waited.", "For years the toll was low.", "The lock pays only if barges come.",
    "Not only the gates but the pumps leak.",
  ])
  func timeAndAdditionAreNoReasons(_ text: String) throws {
    #expect(try Read.body(text).reading.links.isEmpty)
  }

  @Test func whoCallsForSomethingContradictsNobody() throws {
    let read = try Read.body(
      "Sudmark says that talks will bring peace. The river rose. Norrland called for talks about peace.")
    #expect(!read.links.contains { $0.contains("attacks") }, "\(read.links)")
  }

  @Test(arguments: [
    "Sudmark says that the dam is safe. Norrland condemned the blockade of its harbour.",
    "Sudmark says that the dam is safe. Rain fell. Snow fell. Norrland refused to pay the toll.",
    "Sudmark says that the dam is safe. The river rose. Wind blew. Fog lay. Ice formed. But barges sailed.",
  ])
  func nothingIsAnsweredThatTheTextDoesNotShow(_ text: String) throws {
    #expect(!(try Read.body(text).links.contains { $0.contains("attacks") }))
  }

  @Test func aQuestionIsNoReply() throws {
    let read = try Read.body("Sudmark says that the dam is safe. Norrland questions whether the dam is safe.")
    #expect(!read.links.contains { $0.contains("attacks A1.1 [found]") }, "\(read.links)")
  }

  // MARK: Restatements

  @Test func inOtherWordsSaysTheSame() throws {
    let read = try Read.body("The levy feeds the town. In other words, the levy keeps the town alive.")
    #expect(read.reading.statements[2].restates == Handle(1))
  }

  @Test func whatSharesMostWordsIsOnlySuggestedToBeTheSame() throws {
    let read = try Read.body(
      "Sudmark says that the northern gates leak badly. Rain fell. Sudmark says that the northern gates still leak badly."
    )
    let later = try #require(read.reading.statements.last)
    #expect(later.restates == nil)
    #expect(later.mayRestate == Handle(1))
  }

  @Test func twoVoicesDoNotRestateEachOther() throws {
    let read = try Read.body(
      "Sudmark says that the northern gates leak badly. Norrland says that the northern gates leak badly.")
    #expect(read.reading.statements.allSatisfy { $0.restates == nil && $0.mayRestate == nil })
    // Nor do they contradict each other.
    #expect(read.links.isEmpty, "\(read.links)")
  }
}

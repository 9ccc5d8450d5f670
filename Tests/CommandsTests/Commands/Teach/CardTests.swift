import Testing

@testable import Commands

@Suite struct CardTests {
  @Test func emptySlotsAreShownWithWhatToAsk() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("card A3.1a") == """
        A3.1a Sudmark: any state may charge for upkeep
        Claim: whose is it?
          Sudmark, as the author reports it: "counters that" (neutral, in reply to
            something)
        Grounds: on what does it rest?
          A3.1b Sudmark: the treaty leaves tolls to the owner of the lock [L5 found
                "because"]
        Warrant: what makes these a reason for it?
          (empty) What must be granted for A3.1b to be a reason for it?
        Backing: what supports the warrant?
          (empty) No warrant is stated: on what would the one you found rest?
        Qualifier: how sure is it put, and under which condition?
          hedged by "may"
        Rebuttal: who objects, and to what?
          (empty) When would it not hold?
        Empty in these articles: warrant, backing and rebuttal. Links: found or
          reviewed.
        """)
    #expect(try desk.ids("_") == "A3.1a A3.1b")
  }

  @Test func aWarrantAndItsBackingAreNamed() throws {
    var desk = try Desk.dam()
    try desk.type(
      all: "claim \"whoever needs repairs must pay\" by Sudmark", "support A1.1 by A1.3 N1", "support N1 by A2.3")
    let shown = try desk.type("card A1.1")
    #expect(
      shown.contains(
        """
        Grounds: on what does it rest?
          together: A1.3 Sudmark: the toll pays for repairs [L7 added]
        Warrant: what makes these a reason for it?
          stated as a rule: N1 Sudmark: whoever needs repairs must pay
        Backing: what supports the warrant?
          A2.3 many in Sudmark: patience has limits for N1 [L8 added]
        """), "\(shown)")
    #expect(shown.hasSuffix("Empty in these articles: qualifier and rebuttal. Links: found or reviewed."), "\(shown)")
  }

  @Test func rebuttalsAreCalledWhatTheyAre() throws {
    var desk = try Desk.dam()
    try desk.type(all: "support A1.2 by A3.3", "undercut (support A1.2 by A3.3) by A3.1a", "attack A1.2 by A3.4")
    let shown = try desk.type("card A1.2")
    #expect(
      shown.contains(
        """
        Rebuttal: who objects, and to what?
          attacked by A3.1b Sudmark: the treaty leaves tolls to the owner of the lock
            [L4 found "counters that"]
          a reason for it undercut by A3.1a Sudmark: any state may charge for upkeep [L8
            added]
          Only guessed by the author: A3.4   rows: attackers A1.2
          Only suggested: A1.3   rows: attackers A1.2 links:suggested
        """), "\(shown)")
    #expect(try desk.ids("attackers A1.2 links:suggested") == "A1.3")
    // The words tell which links count.
    try desk.type("set links all")
    #expect(try desk.type("card A1.2").contains("[L1 suggested]"))
    #expect(try desk.type("card A1.2").replacing("\n  ", with: " ").hasSuffix("Links: all, suggested ones too."))
  }

  @Test func aGuessIsNobodysClaim() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("card A3.4").contains(
        "Claim: whose is it?\n  A guess: the author, guessing at Norrland. Nobody is reported to say it.\n"))
  }

  /// A page to hand out shows the slots, and what fills them with the answers.
  @Test func everySlotIsAKey() throws {
    var desk = try Desk.dam()
    let answer = try desk.reply(to: "card A1.2").answer
    #expect(answer.sections.count == 6)
    #expect(answer.sections.allSatisfy { $0.isKey && $0.heading != nil && !$0.rows.isEmpty })
  }

  @Test func thePlaceIsTakenWhereNoIdIsGiven() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "card")
        == "error: card needs a statement\n  try: give an id, card A1.2, or stand on one first: go A1.2")
    #expect(desk.refusal(of: "card A3").hasPrefix("error: A3 holds 5 statements"))
    try desk.type("go A2.1")
    #expect(try desk.type("card").hasPrefix("A2.1 Norrland: the river belongs to both states\n"))
    var empty = Desk()
    #expect(empty.refusal(of: "card") == "error: nothing is loaded\n  try: load FILE reads an article")
  }
}

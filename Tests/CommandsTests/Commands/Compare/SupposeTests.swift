import Testing

@testable import Commands

@Suite struct SupposeTests {
  @Test func whatFallsIsToldWithTheReasonThatIsLost() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("suppose not A3.1b") == """
        Suppose this does not hold. Links: found or reviewed.
          A3.1b Sudmark: the treaty leaves tolls to the owner of the lock
        Of 12 statements: 1 supposed, 1 falling, 0 weaker, 10 untouched.
        Falls (1)
          A3.1a Sudmark: any state may charge for upkeep
            lost its reason A3.1b [L5 found "because"]
        Members: suppose not A3.1b falls (or weaker or untouched)
        """)
    #expect(try desk.count("suppose not A3.1b") == 1)
    #expect(try desk.ids("suppose not A3.1b") == "A3.1b A3.1a")
    #expect(try desk.ids("suppose not A3.1b falls") == "A3.1a")
    #expect(try desk.count("suppose not A3.1b untouched") == 10)
  }

  @Test func anotherReasonHoldsItUp() throws {
    var desk = try Desk.dam()
    try desk.type(all: "support A3.1a by A1.1 A1.3", "support A1.3 by A2.3")
    let shown = try desk.type("suppose not A3.1b")
    #expect(
      shown.contains(
        """
        Nothing else falls.
        Weaker: loses a reason, stands by another (1)
          A3.1a Sudmark: any state may charge for upkeep
            lost its reason A3.1b [L5 found "because"]
            stands by A1.1 and A1.3 [L7 added]
        """), "\(shown)")
    #expect(try desk.ids("suppose not A3.1b A2.3 falls") == "A1.3 A3.1a")
    #expect(try desk.ids("suppose not (A3.1b or A2.3) weaker") == "")
  }

  @Test func nothingChanges() throws {
    var desk = try Desk.dam()
    let before = desk.session.picture
    try desk.type("suppose not A3.1b")
    #expect(desk.session.picture == before)
    #expect(try desk.type("suppose not A1.2").contains("\nNothing else falls.\n"))
  }

  @Test func whatHoldsBringsACircleToStand() throws {
    var desk = try Desk.dam()
    try desk.type(all: "support A2.1 by A2.2", "support A2.2 by A2.1")
    #expect(try desk.type("suppose not A1.1").contains("2 groundless, 9 untouched."))
    let shown = try desk.type("suppose A2.2")
    #expect(shown.contains("Of 12 statements: 1 supposed, 1 newly standing, 10 untouched."), "\(shown)")
    #expect(shown.contains("Comes to stand (1)\n  A2.1 Norrland: the river belongs to both states\n    stands by A2.2"))
  }

  @Test func attacksLetNothingFallButLeadOn() throws {
    var desk = try Desk.dam()
    let shown = try desk.type("suppose A3.1a")
    #expect(shown.contains("Nothing comes to stand that did not stand before."))
    #expect(shown.contains("if that does not hold: suppose not A2.1\n"), "\(shown)")
  }

  @Test func suggestedReasonsStandApart() throws {
    var desk = try Desk.dam()
    try desk.type("set links reviewed")
    #expect(
      try desk.type("suppose not A3.1b").contains(
        "With all links, suggested ones too: 1 falling, 0 weaker   rows: suppose not\n  A3.1b links:all\n"))
    #expect(try desk.type("suppose not A3.1b links:all").contains("Links: all, suggested ones too."))
  }

  @Test func whatIsMissingOrUnknownIsTold() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "suppose not") == """
        error: suppose needs a statement
          suppose not
                  ^^^
          try: write suppose not A1.2
        """)
    #expect(
      desk.refusal(of: "suppose not A3.1b fals") == """
        error: suppose has no part "fals"
          suppose not A3.1b fals
                            ^^^^
          try: did you mean falls?
        """)
    #expect(
      desk.refusal(of: "suppose not A3.1b links:suggested") == """
        error: what follows cannot rest on links:suggested alone
          suppose not A3.1b links:suggested
                            ^^^^^^^^^^^^^^^
          try: write links:found, links:reviewed or links:all
        """)
    var empty = Desk()
    #expect(empty.refusal(of: "suppose not") == "error: nothing is loaded\n  try: load FILE reads an article")
  }
}

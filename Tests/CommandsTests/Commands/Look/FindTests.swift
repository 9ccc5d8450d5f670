import Testing

@testable import Commands

@Suite struct FindTests {
  @Test func wordsMatchByTheirStems() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("find toll") == """
        5 of 10 sentences have toll
          A1.2 Norrland maintains that the toll is illegal.
          A1.3 Sudmark insists that the toll pays for repairs.
          A2.2 The toll angers voters.
          A3.1 Sudmark counters that any state may charge for upkeep, because the treaty
               leaves tolls to the owner of the lock.
          A3.4 Norrland may have seen the toll as a punishment.
        """)
    #expect(try desk.count("find tolls treaty") == 1)
  }

  @Test func aPhraseMatchesAsTyped() throws {
    var desk = try Desk.dam()
    #expect(try desk.count("find \"the toll\"") == 4)
    #expect(try desk.count("find “THE TOLL”") == 4, "curly quotes and case never decide")
    #expect(try desk.type("find zebra") == "0 of 10 sentences have zebra")
  }

  @Test func itNeedsWords() {
    var desk = Desk()
    #expect(
      desk.refusal(of: "find") == """
        error: find needs words
          find
          ^^^^
          try: write find WORDS | find "EXACT WORDS"
        """)
  }
}

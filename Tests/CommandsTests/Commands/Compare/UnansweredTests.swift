import Testing

@testable import Commands

@Suite struct UnansweredTests {
  @Test func claimsWithoutAReplyAreListedOfHowMany() throws {
    var desk = try Desk.dam()
    let shown = try desk.type("unanswered Sudmark by Norrland")
    #expect(shown.hasPrefix("Claims of Sudmark without a reply by Norrland, in A: 3 of 5\n"))
    #expect(shown.hasSuffix("\nAs a selection: by:Sudmark | unanswered by Norrland"))
    #expect(try desk.ids("_") == "A1.3 A2.3 A3.1a")
  }

  @Test func aClaimByHandIsOneOfThemUntilItIsAnswered() throws {
    var desk = try Desk.dam()
    try desk.type("claim \"the lock is ours\" by Sudmark")
    #expect(try desk.type("unanswered Sudmark by Norrland").contains("in A: 4 of 6\n"))
    try desk.type("attack N1 by A2.1")
    #expect(try desk.type("unanswered Sudmark by Norrland").contains("in A: 3 of 6\n"))
  }

  @Test func itNeedsASide() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "unanswered") == """
        error: unanswered needs a party or voice
          unanswered
          ^^^^^^^^^^
          try: write unanswered X [by Y] [others] [about:TOPIC]
        """)
    #expect(desk.refusal(of: "unanswered Sudmark Norrland").hasPrefix("error: unanswered does not take Norrland here"))
  }
}

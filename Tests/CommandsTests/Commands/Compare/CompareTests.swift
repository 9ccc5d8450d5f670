import Testing

@testable import Commands

/// The wording of the answer is a transcript's matter; here, what it rests on and how it is asked.
@Suite struct CompareTests {
  @Test func withoutNamesTheTwoThatClashMostAreTaken() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("compare").replacing("\n ", with: "").contains(
        "No sides were named; Sudmark and Norrland clash most."))
    #expect(try desk.count("compare Sudmark Norrland") == 2, "contests shown in the text")
  }

  @Test func aLinkByHandCountsAndUndoTakesItOut() throws {
    var desk = try Desk.dam()
    let before = try desk.type("compare Sudmark Norrland")
    try desk.type("attack A2.3 by A3.2")
    #expect(try desk.count("compare Sudmark Norrland") == 3)
    try desk.type("undo")
    #expect(try desk.type("compare Sudmark Norrland") == before)
  }

  @Test func rejectedAndUnreviewedLinksDoNot() throws {
    var desk = try Desk.dam()
    try desk.type("reject attack A2.1 by A3.1a")
    #expect(try desk.count("compare Sudmark Norrland") == 1)
    try desk.type("set links reviewed")
    #expect(try desk.count("compare Sudmark Norrland") == 0)
    try desk.type("accept attack A2.1 by A3.1a")
    #expect(try desk.count("compare Sudmark Norrland") == 1)
  }

  @Test func allUnfoldsWhatIsOnlySuggestedInItsOwnBlock() throws {
    var desk = try Desk.dam()
    let folded = try desk.type("compare Sudmark Norrland")
    let whole = try desk.type("compare Sudmark Norrland all")
    #expect(folded.contains("rows: clash Sudmark Norrland links:suggested"))
    #expect(!folded.contains(" suggested]"), "a folded link shows no row")
    #expect(whole.contains(" suggested]"))
    #expect(try desk.count("compare Sudmark Norrland all") == 2, "no number mixes the two")
  }

  @Test func sidesAreNamesSelectionsOrVariables() throws {
    var desk = try Desk.dam()
    #expect(try desk.count("compare (by:Sudmark in:A3) (by:Norrland)") == 2)
    try desk.type("$s = by:Sudmark in:A3")
    #expect(try desk.count("compare $s Norrland") == 2)
    #expect(try desk.type("compare many in Sudmark Estmark").contains("many in Sudmark 1 claim"))
    #expect(try desk.type("compare Sudmark author of A").contains("the author of A"))
  }

  @Test func theAuthorIsCreditedToNoSide() throws {
    var desk = try Desk.dam()
    try desk.type("attack A1.3 by A2.2")
    let shown = try desk.type("compare Sudmark Norrland")
    #expect(shown.contains("By another voice, not by the party (1)"))
    #expect(shown.contains("; this helps Norrland\n"))
    #expect(try desk.count("compare Sudmark Norrland") == 2)
  }

  @Test func whatIsMissingOrUnknownIsTold() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "compare Sudmark") == """
        error: compare needs a second party or voice
          compare Sudmark
                  ^^^^^^^
          try: write compare [X Y] [about:TOPIC] [all]
        """)
    #expect(
      desk.refusal(of: "compare Sudmark Norland") == """
        error: no party or voice "Norland"
          compare Sudmark Norland
                          ^^^^^^^
          try: did you mean Norrland?
        """)
    var empty = Desk()
    #expect(empty.refusal(of: "compare") == "error: nothing is loaded\n  try: load FILE reads an article")
    #expect(
      empty.refusal(of: "compare X Y")
        == "error: no party or voice \"X\"\n  compare X Y\n          ^\n  try: load an article first: load FILE")
  }
}

import Testing

@testable import Commands

@Suite struct ReadingTests {
  private static let saved = SaveTests.reading

  @Test func whereNothingDiffersItIsSilent() throws {
    var desk = try Desk.dam()
    #expect(try desk.type("reading A by Moot 0.1", text: Self.saved) == "")
    #expect(try desk.ids("A1.2") == "A1.2")
  }

  @Test func statementsGainedLostAndReheldAreListed() throws {
    var desk = try Desk.dam()
    let old = Self.saved.replacing("A2.2 the author: The toll angers voters\n", with: "")
      .replacing("A3.3 Estmark:", with: "A3.3 Westmark:")
      .replacing("A3.2 Norrland: the treaty is old", with: "A3.2 Norrland: the treaty is very old")
      .replacing("A1.1 Sudmark", with: "A1.1 Sudmark: gates rust\nA1.2 Sudmark")
      .replacing("A1.3 Sudmark", with: "A1.4 Sudmark").replacing("A1.2 Norrland", with: "A1.3 Norrland")
    #expect(
      try desk.type("reading A by Moot 0.1", text: old) == """
        A is read otherwise than when this script was saved by Moot 0.1: 1 gained, 1
          lost, 1 re-held, 1 in other words and 3 under another id.
        Gained (1)
          A2.2 the author: The toll angers voters
        Lost (1)
          A1.1 Sudmark: gates rust
        Re-held (1)
          A3.3 Estmark: both sides must talk
            was held by Westmark
        In other words (1)
          A3.2 Norrland: the treaty is old
            was A3.2 the treaty is very old
        """)
    #expect(try desk.ids("A1.2") == "A1.1", "ids mean the words that they had")
    #expect(try desk.ids("A1.3 or A1.4") == "A1.2 A1.3")
    #expect(try desk.ids("A3.2") == "A3.2")
    #expect(
      desk.refusal(of: "show A1.1") == """
        error: A1.1 is lost: no statement begins "gates rust"
          show A1.1
               ^^^^
          A1.1 now reads: the river lock belongs to it
          try: find its words, then correct the id in the script
        """)
  }

  @Test func aSentenceThatIsSplitOtherwiseIsStillMeant() throws {
    var desk = try Desk.dam()
    // It was read as one statement, and is read as two.
    let one = Self.saved.replacing(
      "A3.1b Sudmark: the treaty leaves tolls to the owner of the lock\n", with: ""
    ).replacing(
      "A3.1a Sudmark: any state may charge for upkeep",
      with: "A3.1 Sudmark: any state may charge for upkeep, because the treaty leaves tolls to the owner of the lock")
    #expect(try desk.type("reading A", text: one).contains(": 1 gained and 1 in other\n  words.\n"))
    #expect(try desk.ids("A3.1") == "A3.1a A3.1b")
    // It was one further down then.
    let moved = Self.saved.replacing("A3.1a", with: "A3.7a").replacing("A3.1b", with: "A3.7b")
    #expect(
      try desk.type("reading A", text: moved)
        == "A reads as when this script was saved; 2 statements have another id.")
    #expect(try desk.ids("A3.7") == "A3.1a A3.1b")
    #expect(try desk.ids("A3.7b") == "A3.1b")
  }

  @Test func statementsWithTheSameWordsKeepTheirIDs() throws {
    var desk = Desk()
    let text = "Echo\n\nSudmark says that tolls rise. Norrland says that tolls rise. Gates leak."
    try desk.type("paste", text: text)
    #expect(
      try desk.type(
        "reading A",
        text: "A0 the author: Echo\nA1.1 Sudmark: tolls rise\nA1.2 Norrland: tolls rise\nA1.3 the author: Gates leak")
        == "")
    #expect(
      try desk.type(
        "reading A", text: "A0 the author: Echo\nA1.2 Norrland: tolls rise\nA1.3 the author: Gates leak"
      ).contains("1 gained.\nGained (1)\n  A1.1 Sudmark: tolls rise"))
  }

  @Test func whatAPersonCorrectedIsNotTold() throws {
    var desk = try Desk.dam()
    try desk.type("hold A3.3 by Norrland")
    #expect(try desk.type("reading A", text: Self.saved) == "")
  }

  @Test func longListsAreCut() throws {
    var desk = try Desk.dam()
    let shown = try desk.type("reading A", text: "A0 the author: The Dam Is Ours")
    #expect(shown.contains("Gained (11)\n") && shown.hasSuffix("… 6 more   rows: set rows all"))
  }

  @Test func linesThatAreNoneAreTold() throws {
    var desk = try Desk.dam()
    #expect(desk.session.need(of: "reading A by Moot 0.1") == .block)
    func refusal(_ line: String, _ text: String?) -> String {
      do { return try desk.type(line, text: text) } catch { return "\(error)" }
    }
    #expect(
      refusal("reading A", "A0 the author: x\nby:Norrland")
        == "line 2 below is no statement of A; write ID HOLDER: WORDS, or end the lines with one dot")
    #expect(refusal("reading A", "B1.1 x: y").hasPrefix("line 1 below is no statement of A"))
    #expect(refusal("reading A", nil) == "no statements followed; save FILE writes this line with them")
    #expect(refusal("reading B", "B1.1 x: y").hasPrefix("no article B"))
  }
}

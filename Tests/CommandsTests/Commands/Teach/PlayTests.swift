import Testing

@testable import Commands

@Suite struct PlayTests {
  private static func quarrel() throws -> Desk {
    var desk = try Desk.dam()
    try desk.type(all: "support A1.2 by A3.3", "attack A1.3 by A2.2")
    return desk
  }

  @Test func theBriefIsOwnLentToDoAndToExpect() throws {
    var desk = try Self.quarrel()
    #expect(
      try desk.type("play Norrland all") == """
        You speak for Norrland, against Sudmark.
        Basis: A. Norrland 3 claims, Sudmark 5 claims in 4 sentences: thin on Norrland.
          Links: found or reviewed.
        You are heard as Norrland.
        Your own claims: 3
          A1.2 Norrland: the toll is illegal
          A2.1 Norrland: the river belongs to both states
          A3.2 Norrland: the treaty is old
        Lent to you by others: 2
          A3.3 Estmark: both sides must talk
            supports A1.2 [L7 added] lent by Estmark
          A2.2 the author: The toll angers voters
            attacks A1.3 [L8 added] lent by the author
        To do: claims of Sudmark that you do not answer: 3
          A1.3 Sudmark: the toll pays for repairs
          A2.3 many in Sudmark: patience has limits
          A3.1a Sudmark: any state may charge for upkeep
        Said against you: 2   not answered by you: 2
          A3.1a Sudmark: any state may charge for upkeep
            attacks A2.1 [L3 found "counters that"]
          A3.1b Sudmark: the treaty leaves tolls to the owner of the lock
            attacks A1.2 [L4 found "counters that"]
        Expect too, only suggested: A1.3 on A1.2   rows: by:Norrland | attackers
          links:suggested
        Members: play Norrland own (or lent, todo, objections, unmet). After the round:
          play Norrland used IDS
        """)
    #expect(try desk.ids("_") == "A1.2 A2.1 A3.2 A3.3 A2.2")
    #expect(try desk.ids("by:Norrland | attackers links:suggested") == "A1.3")
    // The to-do list is what unanswered lists.
    #expect(try desk.ids("play Norrland todo") == (try desk.ids("unanswered Sudmark by Norrland")))
    #expect(try desk.ids("play Norrland lent") == (try desk.ids("steelman Norrland lent")))
    let screen = try desk.type("play Norrland")
    #expect(screen.split(separator: "\n").count <= 24, "\(screen)")
  }

  @Test func whatIsAnsweredIsSaid() throws {
    var desk = try Self.quarrel()
    try desk.type("attack A3.1b by A3.2")
    let shown = try desk.type("play Norrland all")
    #expect(
      shown.contains(
        """
        Said against you: 2   not answered by you: 1
          A3.1a Sudmark: any state may charge for upkeep
            attacks A2.1 [L3 found "counters that"]
          A3.1b Sudmark: the treaty leaves tolls to the owner of the lock
            attacks A1.2 [L4 found "counters that"]; answered by you
        """), "\(shown)")
    #expect(try desk.ids("play Norrland unmet") == "A3.1a")
    #expect(try desk.ids("play Norrland objections") == "A3.1a A3.1b")
  }

  @Test func theOtherSideCanBeNamedAndBothCanBeSelections() throws {
    var desk = try Self.quarrel()
    let shown = try desk.type("play Norrland against Estmark")
    #expect(shown.hasPrefix("You speak for Norrland, against Estmark.\n"))
    #expect(
      shown.contains("To do: claims of Estmark that you do not answer: 1\n  A3.3 Estmark: both sides must talk\n"))
    #expect(shown.contains("Members: play Norrland against Estmark own (or lent"))
    #expect(
      try desk.type("play (by:Norrland in:A1) against (by:Sudmark)").hasPrefix(
        "You speak for (by:Norrland in:A1), against (by:Sudmark).\n"))
    #expect(
      try desk.type("play Norrland against Estmark lent") == """
        Statements lent to Norrland by others: 1
          A3.3 Estmark: both sides must talk
            supports A1.2 [L7 added] lent by Estmark
        Links: found or reviewed.
        """)
  }

  @Test func whoObjectsToNobodyIsLentNothingAgainstOthers() throws {
    var desk = try Self.quarrel()
    let shown = try desk.type("play Estmark")
    #expect(shown.hasPrefix("You speak for Estmark; no objection is found between it and a party.\n"), "\(shown)")
    #expect(shown.contains("Lent to you by others: none\nTo do: claims of Sudmark that you do not answer: 5\n"))
  }

  @Test func withoutAnotherPartyThereIsNothingToAnswer() throws {
    var desk = Desk(["one.txt": "The Lock\nBy A. Venn\n\nThe lock is old. It leaks.\n"])
    try desk.type("load one.txt")
    let shown = try desk.type("play author")
    #expect(shown.hasPrefix("You speak for the author; nobody else is heard as a party.\n"), "\(shown)")
    #expect(!shown.contains("To do"))
    #expect(shown.contains("Said against you: none in these articles"))
  }

  @Test func coverageComparesIdsOnly() throws {
    var desk = try Self.quarrel()
    #expect(
      try desk.type("play Norrland used a1.2, A2.2 and A1.1 A3.4") == """
        Claims of Norrland used: 1 of 3   lent, used: 1 of 2
        Basis: A. Norrland 3 claims, Sudmark 5 claims in 4 sentences: thin on Norrland.
          Links: found or reviewed.
        Used (1)
          A1.2 Norrland: the toll is illegal
        Left (2)
          A2.1 Norrland: the river belongs to both states
          A3.2 Norrland: the treaty is old
        Lent by others, used (1)
          A2.2 the author: The toll angers voters
        Of Sudmark, not of Norrland (1)
          A1.1 Sudmark: the river lock belongs to it
        Neither of Norrland nor of Sudmark, and not lent (1)
          A3.4 the author, guessing at Norrland: may have seen the toll as a punishment
        Only ids are compared, never style.
        """)
    #expect(try desk.type("play Norrland used by:Norrland").contains("Left: none\n"))
    try desk.type("$said = by:Norrland in:A1")
    #expect(try desk.type("play Norrland used $said").hasPrefix("Claims of Norrland used: 1 of 3 "))
    #expect(try desk.count("play Norrland used _") == 1)
  }

  @Test func whatIsMissingIsTold() throws {
    var desk = try Self.quarrel()
    let usage = "play X [against Y] [used SELECTION] [own|lent|todo|objections|unmet] [all]"
    #expect(
      desk.refusal(of: "play") == """
        error: play needs a party or voice
          play
          ^^^^
          try: write \(usage)
        """)
    #expect(
      desk.refusal(of: "play Norrland used") == """
        error: play needs the statements that were used
          play Norrland used
                        ^^^^
          try: write \(usage)
        """)
    #expect(
      desk.refusal(of: "play Norrland against Norrland") == """
        error: Norrland is not set against itself
          play Norrland against Norrland
                                ^^^^^^^^
          try: name the other side, or leave out against
        """)
    #expect(desk.refusal(of: "play Norland").contains("did you mean Norrland?"))
    #expect(desk.refusal(of: "play Norrland used A9.9").hasPrefix("error: no A9.9"))
  }
}

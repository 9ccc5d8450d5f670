import Testing

@testable import Commands

@Suite struct CruxTests {
  /// Norrland's A1.2, the central claim as read, rests on its A2.1, which Sudmark attacks, and that on its A3.2.
  private static func quarrel() throws -> Desk {
    var desk = try Desk.dam()
    try desk.type(all: "support A1.2 by A2.1", "support A2.1 by A3.2")
    return desk
  }

  @Test func aCruxIsHeldByOneAttackedByTheOtherAndOnTheWay() throws {
    var desk = try Self.quarrel()
    #expect(
      try desk.type("crux Sudmark Norrland") == """
        Basis: A. Sudmark 5 claims in 4 sentences, Norrland 3 claims: thin on Norrland.
          Links: found or reviewed.
        For A1.2 Norrland: the toll is illegal
          none was named: the central claim of A as read; for ID names another
        Lines of reasons to it: 1 (on found or reviewed links)   rows: crux Sudmark
          Norrland for A1.2 through A1.2
        Held by Sudmark, attacked by Norrland: none
          no claim of Sudmark is on a line to A1.2
        The thesis itself is Norrland's and attacked by Sudmark
          attacked by A3.1b Sudmark: the treaty leaves tolls to the owner of the lock
            [L4 found "counters that"]
        Held by Norrland, attacked by Sudmark (1)
        1 A2.1 Norrland: the river belongs to both states
          on 1 of 1 line
          attacked by A3.1a Sudmark: any state may charge for upkeep [L3 found "counters
            that"]
        With suggested links too: 1 line, 1 of them wholly on found or reviewed links; 1
          crux   rows: crux Sudmark Norrland for A1.2 links:all
        """)
    #expect(try desk.ids("crux Sudmark Norrland") == "A2.1 A3.1a")
    #expect(try desk.count("crux") == 1)
  }

  @Test func theLinesThroughAStatementAreListed() throws {
    var desk = try Self.quarrel()
    try desk.type("support A2.1 by A3.3")
    #expect(
      try desk.type("crux Sudmark Norrland for A1.2 through A3.2") == """
        Lines of reasons through A3.2 to A1.2: 1 line. Links: found or reviewed.
          1 A3.2 Norrland: the treaty is old
            so A2.1 Norrland: the river belongs to both states [L8 added]
            so A1.2 Norrland: the toll is illegal [L7 added]
        """)
    #expect(try desk.count("crux for A1.2 through A2.1") == 2)
    #expect(try desk.type("crux Sudmark Norrland").contains("on 2 of 2 lines"))
  }

  @Test func noneSaysWhatIsMissing() throws {
    var desk = try Desk.dam()
    let bare = try desk.type("crux Sudmark Norrland for A1.1")
    #expect(bare.contains("Lines of reasons to it: none; it is bare"))
    #expect(
      bare.contains("Held by Sudmark, attacked by Norrland: none\n  no line leads to A1.1, so nothing lies on the way"))
    try desk.type("support A1.1 by A1.3")
    let unattacked = try desk.type("crux Sudmark Norrland for A1.1")
    #expect(unattacked.contains("  on a line to A1.1: A1.3; none is attacked by Norrland"), "\(unattacked)")
    #expect(unattacked.contains("  no claim of Norrland is on a line to A1.1"))
    #expect(unattacked.contains("  attacked by Sudmark, but on no line to A1.1: A1.2"))
    try desk.type(all: "support A1.3 by A1.1")
    #expect(
      try desk.type("crux for A1.1").contains(
        "none; its reasons run in a circle\n  left out, since they close a circle: L8"))
  }

  @Test func suggestedLinksAreCountedInABlockOfTheirOwn() throws {
    var desk = try Self.quarrel()
    let whole = try desk.type("crux Sudmark Norrland all")
    #expect(whole.contains("With suggested links too, lines to it: 1 (1 wholly on found or reviewed links)"))
    #expect(whole.contains("attacked by A1.3 Sudmark: the toll pays for repairs [L1 suggested]"))
    #expect(try desk.count("crux Sudmark Norrland all") == 1, "no number mixes the two")
    try desk.type("set links reviewed")
    #expect(try desk.count("crux Sudmark Norrland") == 0)
  }

  @Test func withoutAReasonAnywhereTheCentralClaimIsTaken() throws {
    var desk = try Desk.dam()
    try desk.type("reject support A3.1a by A3.1b")
    #expect(
      try desk.type("crux").contains(
        "  none was named: the central claim of A; no claim of theirs has a reason; for\n    ID names another"))
  }

  @Test func whatIsMissingOrUnknownIsTold() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "crux Sudmark Norrland for") == """
        error: crux needs the id of a thesis
          crux Sudmark Norrland for
                                ^^^
          try: write crux [X Y] [for ID] [through ID] [links:…] [all]
        """)
    #expect(
      desk.refusal(of: "crux Sudmark Norrland for A3.1") == """
        error: A3.1 holds 2 statements
          crux Sudmark Norrland for A3.1
                                    ^^^^
          try: name one: A3.1a or A3.1b
        """)
    #expect(desk.refusal(of: "crux Sudmark").hasPrefix("error: crux needs a second party or voice"))
    var empty = Desk()
    #expect(empty.refusal(of: "crux") == "error: nothing is loaded\n  try: load FILE reads an article")
  }
}

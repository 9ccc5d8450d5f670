import Testing

@testable import Commands

@Suite struct PremisesTests {
  static let one = """
    A3.1a Sudmark: any state may charge for upkeep
      because [L5 found "because"]
      1 A3.1b Sudmark: the treaty leaves tolls to the owner of the lock
    """

  @Test func theReasonsAreListedWithTheirCues() throws {
    var desk = try Desk.dam()
    #expect(try desk.type("premises A3.1a") == Self.one)
    try desk.type("go A3.1a")
    #expect(try desk.type("premises") == Self.one)
    #expect(try desk.type("premises _").hasPrefix("A3.1b Sudmark"), "_ is the last answer, the premise")
  }

  @Test func aSentenceMeansAllItsStatements() throws {
    var desk = try Desk.dam()
    #expect(try desk.type("premises A3.1") == Self.one + "\nA3.1b: no reason is given for it in the text")
    #expect(try desk.ids("premises A3.1 A1.1") == "A3.1b")
  }

  @Test func allGoesOnToTheReasonsOfReasons() throws {
    var desk = try Desk.dam()
    try desk.type(all: "support A3.1b by A3.2", "support A3.2 by A1.1 A1.2")
    #expect(try desk.ids("premises A3.1a") == "A3.1b")
    #expect(try desk.ids("premises A3.1a 2") == "A3.1b A3.2")
    #expect(try desk.ids("premises A3.1a all") == "A3.1b A3.2 A1.1 A1.2")
    #expect(try desk.ids("premises A3.1a all by:Norrland") == "A3.2 A1.2")
    #expect(try desk.type("premises A3.2").contains("because, taken together, [L8 added]"))
  }

  @Test func suggestedOnesAreFoldedWithTheQueryThatShowsThem() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("attackers A1.1") == """
        A1.1 Sudmark: the river lock belongs to it
          nothing speaks against it in the text
        Only suggested: 1   rows: attackers A1.1 links:suggested
        """)
    #expect(
      try desk.type("attackers A1.1 links:suggested") == """
        A1.1 Sudmark: the river lock belongs to it
          attacked by [L2 suggested]
          1 A2.1 Norrland: the river belongs to both states
        """)
  }

  @Test func withoutAStatementItSaysHow() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "premises")
        == "error: premises needs a statement\n  try: give an id, premises A1.2, or stand on one first: go A1.2")
    #expect(
      desk.refusal(of: "by:Sudmark | premises A1.1") == """
        error: premises starts from what is piped to it, not from A1.1
          by:Sudmark | premises A1.1
                                ^^^^
          try: leave out A1.1, or write premises A1.1 without a pipe; to keep part, in:A1.1
        """)
    var empty = Desk()
    #expect(empty.refusal(of: "premises") == "error: nothing is loaded\n  try: load FILE reads an article")
  }
}

import Testing

@testable import Commands

@Suite struct ListTests {
  static let sudmark = """
    5 statements
      A1.1 Sudmark: the river lock belongs to it
      A1.3 Sudmark: the toll pays for repairs
      A2.3 many in Sudmark: patience has limits
      A3.1a Sudmark: any state may charge for upkeep
      A3.1b Sudmark: the treaty leaves tolls to the owner of the lock
    """

  @Test(arguments: ["by:Sudmark", "list by:Sudmark", "by:Sudmark | list", "list (by:Sudmark)", "list BY:sudmark"])
  func aSelectionIsShownHoweverItIsAsked(line: String) throws {
    var desk = try Desk.dam()
    #expect(try desk.type(line) == Self.sudmark)
  }

  @Test func rowsAreCutAtFiveAndAllLiftsIt() throws {
    var desk = try Desk.dam()
    #expect(try desk.type("list").hasSuffix("\n  … 7 more   rows: list _ all"))
    let all = try desk.type("list _ all")
    #expect(all.split(separator: "\n").count == 13)
    #expect(try desk.type("list all") == all)
    try desk.type("set rows 2")
    #expect(try desk.type("list").hasSuffix("\n  … 10 more   rows: list _ all"))
    #expect(try desk.count("list") == 12, "expect and _ see the whole")
  }

  @Test func theLastAnswerIsListedByItsMark() throws {
    var desk = try Desk.dam()
    #expect(try desk.type("list _") == "none")
    try desk.type("by:Norrland")
    #expect(try desk.ids("_ about:toll") == "A1.2")
    #expect(try desk.ids("_") == "A1.2")
  }

  @Test func membersComeWithTheLinkByWhichTheyWereReached() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("premises A3.1a | list") == """
        1 statement
          A3.1b Sudmark: the treaty leaves tolls to the owner of the lock [L5 found
                "because"]
        """)
  }

  @Test func nothingIsSaidPlainly() throws {
    var desk = try Desk.dam()
    #expect(try desk.type("list zebra") == "none")
    #expect(try desk.count("list zebra") == 0)
    #expect(
      desk.refusal(of: "list --wide") == """
        error: list has no option --wide
          list --wide
               ^^^^^^
          try: write list [SELECTION] [all]
        """)
  }
}

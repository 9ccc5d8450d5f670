import Query
import Testing

@testable import Commands

@Suite struct GroupTests {
  @Test func groupsAreShownAsSections() throws {
    var desk = try Desk.dam()
    let groups = """
      5 statements by holder, in 2 groups
      Sudmark (4)
        A1.1 Sudmark: the river lock belongs to it
        A1.3 Sudmark: the toll pays for repairs
        A3.1a Sudmark: any state may charge for upkeep
        A3.1b Sudmark: the treaty leaves tolls to the owner of the lock
      many in Sudmark (1)
        A2.3 many in Sudmark: patience has limits
      """
    #expect(try desk.type("by:Sudmark | group holder") == groups)
    #expect(try desk.type("group holder by:Sudmark") == groups)
    #expect(try desk.ids("_") == "A1.1 A1.3 A3.1a A3.1b A2.3")
  }

  @Test func aStatementOfSeveralGroupsIsToldAndSelectedOnce() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("by:Norrland | group role") == """
        3 statements by role, in 2 groups
        claim (3)
          A1.2 Norrland: the toll is illegal
          A2.1 Norrland: the river belongs to both states
          A3.2 Norrland: the treaty is old
        evaluation (1)
          A1.2 Norrland: the toll is illegal
        1 of 3 stand under more than one role.
        """)
    #expect(try desk.ids("_") == "A1.2 A2.1 A3.2")
  }

  @Test func whatLacksAValueComesLast() throws {
    var desk = try Desk.dam()
    #expect(try desk.ids("A1.1 or A3.4 or A2.2 | group guess | list") == "A3.4 A1.1 A2.2")
    #expect(try desk.type("A1.1 or A3.4 | group guess").contains("\nNorrland (1)\n"))
    #expect(try desk.type("A1.1 or A3.4 | group guess").contains("\nno guess (1)\n"))
    #expect(try desk.type("list zebra | group role") == "none")
  }

  @Test func beforeAnotherStageItOnlyOrders() throws {
    var desk = try Desk.dam()
    #expect(try desk.ids("by:Sudmark | group holder | reverse | top 2") == "A2.3 A3.1b")
    #expect(try desk.ids("$g = by:Sudmark | group holder") == "A1.1 A1.3 A3.1a A3.1b A2.3")
    #expect(
      desk.refusal(of: "by:Sudmark | group holdr") == """
        error: no key "holdr" to group by
          by:Sudmark | group holdr
                             ^^^^^
          try: did you mean holder?
        """)
  }
}

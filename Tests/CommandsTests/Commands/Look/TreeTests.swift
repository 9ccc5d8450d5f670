import Testing

@testable import Commands

@Suite struct TreeTests {
  @Test func whatIsSaidForAndAgainstStandsBeneath() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("tree all") == """
        12 statements in 2 trees, 8 by themselves
          A1.2 Norrland: the toll is illegal
            attacked by A3.1b Sudmark: the treaty leaves tolls to the owner of the lock
                  [L4 found "counters that"]
          A2.1 Norrland: the river belongs to both states
            attacked by A3.1a Sudmark: any state may charge for upkeep [L3 found
                  "counters that"]
              because A3.1b Sudmark: the treaty leaves tolls to the owner of the lock
                    [L5 found "because"] (shown above)
        No link among these (8)
          A0 the author: The Dam Is Ours
          A1.1 Sudmark: the river lock belongs to it
          A1.3 Sudmark: the toll pays for repairs
          A2.2 the author: The toll angers voters
          A2.3 many in Sudmark: patience has limits
          A3.2 Norrland: the treaty is old
          A3.3 Estmark: both sides must talk
          A3.4 the author, guessing at Norrland: may have seen the toll as a punishment
        Only suggested links among these: 3   rows: _ | tree links:all
        """)
  }

  @Test func whatIsPipedInIsShownAmongItselfAndWhatIsNamedDownToTheEnd() throws {
    var desk = try Desk.dam()
    #expect(try desk.type("A2.1 | tree").hasPrefix("1 statement\nNo link among these (1)\n"))
    #expect(try desk.ids("tree A2.1") == "A2.1 A3.1a A3.1b")
    #expect(try desk.ids("A2.1 | also A3.1a | tree") == "A2.1 A3.1a")
    #expect(try desk.ids("_ | tree") == "A2.1 A3.1a", "a tree is a selection, in its own order")
  }

  @Test func depthIsCutWithTheWayOn() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("tree 1 A2.1") == """
        2 statements in 1 tree
          A2.1 Norrland: the river belongs to both states
            attacked by A3.1a Sudmark: any state may charge for upkeep [L3 found
                  "counters that"] (goes on: tree A3.1a)
        """)
    #expect(
      desk.refusal(of: "tree 0") == """
        error: tree goes down at least 1 step
          tree 0
               ^
          try: leave the number out, or write tree 1
        """)
  }

  @Test func circlesLinkedPremisesAndUndercutsAreToldInWords() throws {
    var desk = try Desk.dam()
    try desk.type(
      all: "support A1.3 by A2.2 A2.3", "support A2.2 by A1.3", "undercut (support A1.3 by A2.2 A2.3) by A3.3")
    #expect(
      try desk.type("tree A1.3") == """
        4 statements in 1 tree
          A1.3 Sudmark: the toll pays for repairs
            because A2.2 the author: The toll angers voters [L7 added]
              because A1.3 Sudmark: the toll pays for repairs [L8 added] (a circle: it
                    stands above)
            and A2.3 many in Sudmark: patience has limits [L7 added]
              as a reason undercut by A3.3 Estmark: both sides must talk [L9 added]
        """)
    #expect(
      try desk.type("A1.3 | also A3.3 | tree") == """
        2 statements in 1 tree
          A1.3 Sudmark: the toll pays for repairs
            a reason for it undercut by A3.3 Estmark: both sides must talk [L9 added]
        """)
    #expect(
      try desk.type("A1.3 | also A2.2 | tree").hasPrefix("2 statements in 1 tree\n  A1.3 "), "a circle has a start")
  }

  @Test func theDepthIsKeptInOtherForms() throws {
    var desk = try Desk.dam()
    let answer = try desk.reply(to: "tree A2.1").answer
    #expect(answer.sections[0].rows.map(\.depth) == [0, 1, 2])
    #expect(answer.json().contains(#"{"depth":2,"cells":[{"kind":"label","value":"because"}"#))
    #expect(answer.markdown().contains("\n    - because **A3.1b** Sudmark: "))
    #expect(try desk.type("list zebra | tree") == "none")
  }
}

import Testing

@testable import Commands

@Suite struct SupportTests {
  @Test func severalIdsMakeOneLinkOfLinkedPremises() throws {
    var desk = try Desk.dam()
    let before = desk.session.picture
    #expect(
      try desk.type("support A1.2 by A2.1 A3.2") == """
        A2.1 Norrland: the river belongs to both states
          with A3.2 Norrland: the treaty is old
          supports [L7 added]
          A1.2 Norrland: the toll is illegal
        """)
    #expect(desk.session.logLines.last == "support A1.2 by A2.1 A3.2")
    try desk.type("support A1.2 by A2.1")
    #expect(desk.session.graph.linkCount == 8, "two commands make convergent reasons")
    try desk.type("undo 2")
    #expect(desk.session.picture == before)
  }

  @Test func aPremiseNamedTwiceCountsOnce() throws {
    var desk = try Desk.dam()
    try desk.type("support A1.2 by A2.1 A2.1")
    #expect(desk.session.logLines.last == "support A1.2 by A2.1")
  }

  @Test func theLastAnswerCanBeThePremises() throws {
    var desk = try Desk.dam()
    try desk.type(all: "by:Norrland in:A3", "support A1.2 by _")
    #expect(desk.session.logLines.last == "support A1.2 by A3.2")
  }

  @Test func aLinkThatStandsIsAccepted() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("support A3.1a by A3.1b") == """
        A3.1b Sudmark: the treaty leaves tolls to the owner of the lock
          supports [L5 accepted "because"]
          A3.1a Sudmark: any state may charge for upkeep
        It stood already; it is accepted now.
        """)
    #expect(desk.session.logLines.last == "accept support A3.1a by A3.1b")
  }

  @Test func whatDoesNotFitIsTold() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "support A1.2 by A1.2") == """
        error: A1.2 cannot support itself
          support A1.2 by A1.2
                  ^^^^
          try: write support ID by ID…
        """)
    #expect(
      desk.refusal(of: "support A1.2 A1.3") == """
        error: support needs by, not A1.3
          support A1.2 A1.3
                       ^^^^
          try: write support ID by ID…
        """)
    #expect(
      desk.refusal(of: "support A3.1 by A1.3") == """
        error: A3.1 holds 2 statements
          support A3.1 by A1.3
                  ^^^^
          try: name one: A3.1a or A3.1b
        """)
    #expect(
      desk.refusal(of: "by:Sudmark | support A1.2 by A1.3") == """
        error: support takes nothing from a pipe
          by:Sudmark | support A1.2 by A1.3
                       ^^^^^^^
          try: put it on a line of its own; _ then means the statements before the |
        """)
    #expect(desk.session.logLines.count == 1)
  }
}

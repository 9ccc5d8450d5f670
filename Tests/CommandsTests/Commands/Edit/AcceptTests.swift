import Testing

@testable import Commands

@Suite struct AcceptTests {
  @Test func aSuggestedLinkThenCounts() throws {
    var desk = try Desk.dam()
    let before = desk.session.picture
    #expect(try desk.ids("attackers A1.1") == "")
    #expect(
      try desk.type("accept L2") == """
        A2.1 Norrland: the river belongs to both states
          attacks [L2 accepted]
          A1.1 Sudmark: the river lock belongs to it
        """)
    #expect(desk.session.logLines.last == "accept attack A1.1 by A2.1")
    #expect(try desk.ids("attackers A1.1") == "A2.1")
    try desk.type("undo")
    #expect(desk.session.picture == before)
  }

  @Test func aLinkThatWasNotReadIsAdded() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("accept support A1.1 by A3.2") == """
        A3.2 Norrland: the treaty is old
          supports [L7 added]
          A1.1 Sudmark: the river lock belongs to it
        No such link was read; it is added.
        """)
    #expect(desk.session.picture.contains("support A1.1 by A3.2 added -"))
  }

  @Test func onlyALinkCanBeAccepted() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "accept A1.1") == """
        error: accept needs a link, not A1.1
          accept A1.1
                 ^^^^
          try: write accept LINK
        """)
    #expect(desk.refusal(of: "accept L99").hasPrefix("error: no link L99\n"))
  }
}

import Testing

@testable import Commands

@Suite struct NearTests {
  @Test func linksAreFollowedEitherWay() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("near A1.2") == """
        A1.2 Norrland: the toll is illegal
          statements within 1 link: 1
          A3.1b Sudmark: the treaty leaves tolls to the owner of the lock
            attacks A1.2 [L4 found "counters that"]
        """)
    #expect(try desk.ids("near A1.2 2 links:all") == "A1.3 A3.1b A3.1a A3.2")
    #expect(
      try desk.type("near A1.2 2 links:all").hasPrefix(
        "A1.2 Norrland: the toll is illegal\n  statements within 1 link: 2  within 2 links: 4\n"))
    try desk.type("go A1.2")
    #expect(try desk.ids("near 2") == "A3.1b A3.1a")
    #expect(try desk.type("near A0") == "A0 the author: The Dam Is Ours\n  no link leads on from here")
  }

  @Test func whatIsCutIsShownByItsLastWord() throws {
    var desk = try Desk.dam()
    try desk.type("set rows 1")
    #expect(try desk.type("near A1.2 2 links:all").hasSuffix("\n  … 3 more   rows: near A1.2 2 links:all all"))
    #expect(try desk.type("near A1.2 2 links:all all").hasSuffix("attacks A3.1b [L6 suggested]"))
  }

  @Test func otherLinksAreUnknown() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "near A1.2 links:sugested") == """
        error: no links are "sugested"
          near A1.2 links:sugested
                    ^^^^^^^^^^^^^^
          try: did you mean links:suggested?
        """)
  }
}

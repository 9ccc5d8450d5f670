import Testing

@testable import Commands

@Suite struct LeanTests {
  private static func opinionated() throws -> Desk {
    var desk = try Desk.dam()
    try desk.type(all: "support A1.2 by A2.2", "attack A1.3 by A2.2", "undercut (support A3.1a by A3.1b) by A2.2")
    return desk
  }

  @Test func linksForAndAgainstAreCountedApart() throws {
    var desk = try Self.opinionated()
    let shown = try desk.type("lean")
    #expect(
      shown.contains(
        """
        Links of the author: 3
          on statements of  for  against  together
          Sudmark             0        2         2
          Norrland            1        0         1
          Estmark             0        0         0
        """), "\(shown)")
    #expect(shown.contains("A count of links, not a bias: how often the author speaks"))
    #expect(try desk.count("lean") == 3)
  }

  @Test func everyNumberIsAListOfLinks() throws {
    var desk = try Self.opinionated()
    #expect(
      try desk.type("lean Sudmark against") == """
        Links of the author against statements of Sudmark: 2
          A2.2 the author: The toll angers voters
            attacks [L8 added]
            A1.3 Sudmark: the toll pays for repairs
          A2.2 the author: The toll angers voters
            undercuts A3.1b as a reason for A3.1a [L9 added]
            A3.1a Sudmark: any state may charge for upkeep
            A3.1b Sudmark: the treaty leaves tolls to the owner of the lock
        """)
    #expect(try desk.type("lean Sudmark for") == "Links of the author for statements of Sudmark: none")
    #expect(try desk.ids("lean Norrland") == "A1.2 A2.2")
    try MembersTests.expectMembers(of: "lean", at: &desk)
    try MembersTests.expectMembers(of: "lean links:suggested", at: &desk)
    try desk.type("set links all")
    try MembersTests.expectMembers(of: "lean", at: &desk)
  }

  @Test func eachAuthorHasATable() throws {
    var desk = try Desk.dam(["barge.txt": Texts.barge])
    try desk.type(all: "load barge.txt", "support A1.2 by A2.2", "attack A1.2 by B1.3")
    let shown = try desk.type("lean")
    #expect(shown.contains("Links of the author of A: 1\n"), "\(shown)")
    #expect(shown.contains("Links of the author of B: 1\n"))
    #expect(try desk.count("lean Norrland against in:B") == 1)
    #expect(try desk.count("lean Norrland against in:A") == 0)
    try MembersTests.expectMembers(of: "lean", at: &desk)
  }

  @Test func whatIsNoPartyIsTold() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "lean in:C") == """
        error: no article C
          lean in:C
               ^^^^
          try: loaded: A
        """)
    #expect(
      desk.refusal(of: "lean Norland") == """
        error: no party or voice "Norland"
          lean Norland
               ^^^^^^^
          try: did you mean Norrland?
        """)
    var empty = Desk()
    #expect(empty.refusal(of: "lean") == "error: nothing is loaded\n  try: load FILE reads an article")
  }
}

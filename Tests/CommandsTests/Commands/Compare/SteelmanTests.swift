import Testing

@testable import Commands

@Suite struct SteelmanCommandTests {
  private static func quarrel() throws -> Desk {
    var desk = try Desk.dam()
    try desk.type(all: "support A1.2 by A3.3", "attack A1.3 by A2.2")
    return desk
  }

  @Test func whatIsLentIsTaggedByItsHolder() throws {
    var desk = try Self.quarrel()
    #expect(
      try desk.type("steelman Norrland") == """
        Basis: A. Norrland 3 claims, Sudmark 5 claims in 4 sentences: thin on Norrland.
          Links: found or reviewed.
        The case of Norrland against Sudmark: 3 own, 2 lent. Members: steelman Norrland
          against Sudmark lent
        Own claims (3)
          A1.2 Norrland: the toll is illegal
          A2.1 Norrland: the river belongs to both states
          A3.2 Norrland: the treaty is old
        Lent in support (1)
          A3.3 Estmark: both sides must talk
            supports A1.2 [L7 added] lent by Estmark
        Own objections to Sudmark: none
        Lent against Sudmark (1)
          A2.2 the author: The toll angers voters
            attacks A1.3 [L8 added] lent by the author
        Guessed by the author, neither own nor lent (1): A3.4   rows: guess:Norrland
        """)
    #expect(try desk.ids("steelman Norrland") == "A1.2 A2.1 A3.2 A3.3 A2.2")
    #expect(try desk.ids("steelman Norrland lent") == "A3.3 A2.2")
    #expect(try desk.ids("steelman Norrland against Sudmark own") == "A1.2 A2.1 A3.2")
  }

  @Test func suggestedLinksLendApart() throws {
    var desk = try Self.quarrel()
    try desk.type("set links reviewed")
    try desk.type(all: "reject support A1.2 by A3.3", "set links found")
    let shown = try desk.type("steelman Norrland all")
    #expect(shown.contains("3 own, 1 lent."))
    #expect(shown.contains("Lent in support: none"))
  }

  @Test func aSideWithoutQuarrelIsSetAgainstNobody() throws {
    var desk = try Desk.dam()
    let shown = try desk.type("steelman Estmark")
    #expect(shown.hasSuffix("Estmark exchanges objections with no party; against Y names the other side."), "\(shown)")
    #expect(try desk.type("steelman Estmark against Sudmark").contains("Lent against Sudmark: none"))
  }

  @Test func whatIsMissingIsTold() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "steelman") == """
        error: steelman needs a party or voice
          steelman
          ^^^^^^^^
          try: write steelman X [against Y] [own|lent] [links:…] [all]
        """)
    #expect(desk.refusal(of: "steelman Norrland against Sudmrk").contains("try: did you mean Sudmark?"))
    #expect(
      desk.refusal(of: "steelman Norrland against Norrland") == """
        error: Norrland is not set against itself
          steelman Norrland against Norrland
                                    ^^^^^^^^
          try: name the other side, or leave out against
        """)
    #expect(desk.refusal(of: "steelman Norrland against").hasPrefix("error: steelman needs a party or voice"))
  }
}

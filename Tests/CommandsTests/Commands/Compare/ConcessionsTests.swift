import Testing

@testable import Commands

@Suite struct ConcessionsTests {
  static func ferry() throws -> Desk {
    var desk = Desk([
      "ferry.txt": """
      According to Norrland, the ferry sank; Sudmark admits that it was late. Although the toll is fair, it harms \
      farmers.

      """
    ])
    try desk.type("load ferry.txt")
    return desk
  }

  @Test func whatIsGrantedIsShownWithWhomItBenefits() throws {
    var desk = try Self.ferry()
    try desk.type("support A1.1a by A1.1b")
    #expect(
      try desk.type("concessions") == """
        Statements granted, in A: 2
        Basis: A. Norrland 1 claim, Sudmark 1 claim: thin on Norrland and Sudmark.
          Links: found or reviewed.
          A1.1b Sudmark: it was late
            no concession link; granted by its reporting word, by "admits that"
            benefits Norrland: A1.1a the ferry sank
          A1.2a the author: the toll is fair
            against A1.2b the author: it [the toll] harms farmers [L1 found "Although"]
            benefits nobody named
        Granted by: Sudmark 1 the author 1
        Benefits: Norrland 1 nobody named 1   rows: concessions for Norrland
        Without a concession link: 1 of 2   rows: concessions unlinked
        """)
    #expect(try desk.ids("concessions author") == "A1.2a")
    #expect(try desk.ids("concessions unlinked") == "A1.1b")
    #expect(try desk.ids("concessions for nobody") == "A1.2a")
    #expect(try desk.ids("concessions for Norrland") == "A1.1b")
    try desk.type("reject L1")
    #expect(try desk.ids("concessions unlinked") == "A1.1b A1.2a")
  }

  @Test func noneIsSaid() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("concessions Norrland") == """
        Statements granted by Norrland, in A: none
        Basis: A. Norrland 3 claims: thin on Norrland. Links: found or reviewed.
        """)
  }
}

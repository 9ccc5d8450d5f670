import Testing

@testable import Commands

@Suite struct ConclusionsTests {
  @Test func whatItSupportsIsListed() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("conclusions A3.1b") == """
        A3.1b Sudmark: the treaty leaves tolls to the owner of the lock
          is a reason for [L5 found "because"]
          1 A3.1a Sudmark: any state may charge for upkeep
        """)
    #expect(
      try desk.type("conclusions A0") == "A0 the author: The Dam Is Ours\n  it is given as a reason for nothing")
    #expect(try desk.ids("by:Sudmark | conclusions") == "A3.1a")
  }
}

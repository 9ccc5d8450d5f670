import Testing

@testable import Commands

@Suite struct VoicesTests {
  @Test func everybodyHeardIsListedTheMostTalkativeFirst() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("voices") == """
        5 voices (unit: statements)
          voice            statements  side      first
          Sudmark                   4  Sudmark   A1.1
          the author                3  itself    A0
          Norrland                  3  Norrland  A1.2
          many in Sudmark           1  Sudmark   A2.3
          Estmark                   1  Estmark   A3.3
        """)
    #expect(try desk.count("voices") == 5)
  }

  @Test func anEmptySessionSaysSo() throws {
    var desk = Desk()
    #expect(try desk.type("voices") == "Nobody is heard: no article is loaded.")
  }
}

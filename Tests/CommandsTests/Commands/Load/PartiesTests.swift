import Testing

@testable import Commands

@Suite struct PartiesTests {
  @Test func sidesComeWithTheirVoicesThenThoseOnNone() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("parties") == """
        Sides (3; unit: statements)
        Sudmark 5 statements
          Sudmark 4 (heard as a side of its own)
          many in Sudmark 1 (people of Sudmark)
        Norrland 3 statements
          Norrland 3 (heard as a side of its own)
        Estmark 1 statement
          Estmark 1 (heard as a side of its own)
        On no side (1)
          the author 3
        To name or merge sides: party NAME = alias, …
        """)
    #expect(try desk.count("parties") == 3)
  }

  @Test func anEmptySessionHasNone() throws {
    var desk = Desk()
    #expect(try desk.type("parties").hasPrefix("Sides (0; unit: statements)"))
  }
}

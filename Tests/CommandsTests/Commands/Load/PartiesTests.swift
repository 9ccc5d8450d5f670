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

  /// More than a screen holds: a side in a line, the authors last, and the whole with `all`.
  @Test func manySidesAreToldInALineEach() throws {
    var desk = try Desk.dam()
    for number in 1...12 { try desk.type("claim \"the toll is unfair\" by \"guild \(number)\"") }
    try desk.type("party Guilds = \"guild 1\", \"guild 2\"")
    let shown = try desk.type("parties")
    #expect(shown.contains("\n  Sudmark 5 (Sudmark 4, many in Sudmark 1)\n  Norrland 3\n"))
    #expect(shown.contains("\n  Guilds 2 (guild 1 1, guild 2 1)\n"))
    #expect(shown.contains("\nOn no side (11): guild 3 1, guild 4 1, "))
    #expect(shown.contains(", …  rows: parties all\n"))
    #expect(
      try desk.type("parties all").contains("\nNorrland 3 statements\n  Norrland 3 (heard as a side of its own)\n"))
    #expect(try desk.count("parties") == 4)
  }

  @Test func anEmptySessionHasNone() throws {
    var desk = Desk()
    #expect(try desk.type("parties").hasPrefix("Sides (0; unit: statements)"))
  }
}

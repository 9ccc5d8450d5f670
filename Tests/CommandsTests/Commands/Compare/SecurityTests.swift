import Testing

@testable import Commands

@Suite struct SecurityTests {
  @Test func slotsThatNoWordsFillStayOpen() throws {
    var desk = try FramesTests.desk()
    let shown = try desk.type("security")
    #expect(shown.hasPrefix("Securitising moves in A: 1 (unit: moves)\nBasis: A. Sudmark"))
    #expect(shown.contains("Links: found or reviewed."))
    #expect(shown.contains("  threat: A1.1 Sudmark: the drought is a *threat* to the harvest"), "\(shown)")
    #expect(shown.contains("    actor: Sudmark | object: the harvest | audience: —\n"))
    #expect(shown.contains("    measure: (nearest in the text) A1.2 Sudmark: Norrland must *negotiate*\n"))
    #expect(shown.contains("Threats named without a measure by the same side: 1 (A1.5)\n"))
    #expect(try desk.ids("_") == "A1.1 A1.2 A1.5")
  }

  @Test func noneIsAnAnswer() throws {
    var desk = try FramesTests.desk()
    #expect(try desk.type("security Norrland").hasPrefix("Securitising moves of Norrland in A: none (unit: moves)\n"))
  }
}

import Testing

@testable import Commands

@Suite struct ClashTests {
  @Test func objectionsAreShownByWhereTheyComeFrom() throws {
    var desk = try Desk.dam()
    let shown = try desk.type("clash Sudmark Norrland")
    #expect(shown.contains("Between Sudmark and Norrland, shown in the text (2 links)\n1 A3.1a Sudmark:"))
    #expect(shown.contains("only suggested (3 links): A1.3 on A1.2"))
    #expect(shown.contains("\n  rows: clash Sudmark Norrland links:suggested\n"))
    #expect(
      try desk.type("clash Sudmark Norrland links:suggested").contains("only suggested (3 links)\n1 A1.3 Sudmark:"))
    #expect(
      try desk.type("clash").replacing("\n ", with: "").contains(
        "No sides were named; Sudmark and Norrland clash most."))
  }

  @Test func acceptingASuggestedOneMovesIt() throws {
    var desk = try Desk.dam()
    try desk.type("accept attack A1.1 by A2.1")
    let shown = try desk.type("clash Sudmark Norrland all")
    #expect(shown.contains("shown in the text (3 links)"))
    #expect(shown.contains("only suggested (2 links)"))
  }

  @Test func anUndercutIsCalledOne() throws {
    var desk = try Desk.dam()
    try desk.type("undercut (support A3.1a by A3.1b) by A3.2")
    #expect(try desk.type("clash Sudmark Norrland all").contains("undercuts"))
  }
}

import Testing

@testable import Commands

@Suite struct PathTests {
  static let way = """
    2 steps from A3.1b to A2.1
      A3.1b Sudmark: the treaty leaves tolls to the owner of the lock
        supports [L5 found "because"]
      A3.1a Sudmark: any state may charge for upkeep
        attacks [L3 found "counters that"]
      A2.1 Norrland: the river belongs to both states
    """

  @Test func theShortestWayIsReadFromItsStart() throws {
    var desk = try Desk.dam()
    #expect(try desk.type("path A3.1b A2.1") == Self.way)
    try desk.type("go A3.1b")
    #expect(try desk.type("path A2.1") == Self.way)
    #expect(try desk.ids("_") == "A3.1b A3.1a A2.1")
  }

  @Test func noWayIsSaidPlainly() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("path A3.1b A0")
        == "No way leads from A3.1b to A0.\nWith suggested links: path A3.1b A0 links:all")
    #expect(try desk.type("path A3.1b A0 links:all") == "No way leads from A3.1b to A0.")
    #expect(desk.refusal(of: "path").hasPrefix("error: path needs a statement\n"))
  }
}

import Testing

@testable import Commands

@Suite struct PathTests {
  static let way = """
    2 links from A3.1b to A2.1, over 3 statements
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
    let none = """
      A3.1b Sudmark: the treaty leaves tolls to the owner of the lock
        no way leads from it to
      A0 the author: The Dam Is Ours
      """
    #expect(try desk.type("path A3.1b A0") == none + "\nWith suggested links: path A3.1b A0 links:all")
    #expect(try desk.type("path A3.1b A0 links:all") == none)
    #expect(desk.refusal(of: "path").hasPrefix("error: path needs a statement\n"))
  }
}

import Testing

@testable import Commands

@Suite struct TopicsTests {
  @Test func whatRecursIsListed() throws {
    var desk = try Desk.dam()
    let shown = try desk.type("topics")
    #expect(
      shown == """
        1 topic in A (claims of each side; statements of any kind)
          topic  Sudmark  Norrland  the author  others  statements  first
          toll         2         1           1       0           5  A1.2
        Members: about:toll by:Sudmark is:claim   all of it: about:toll | list
        """)
    #expect(try desk.count("about:toll") == 5)
  }

  @Test func whatBothSidesSpeakOfIsJoinedOrTalkedPast() throws {
    var desk = try Desk.dam()
    #expect(try desk.type("topics Sudmark Norrland").contains("  toll         2         1  joined"))
    #expect(try desk.count("topics Sudmark Norrland past") == 0)
    try desk.type(all: "reject attack A2.1 by A3.1a", "claim \"the toll is old\" by Estmark")
    let shown = try desk.type("topics Estmark Norrland past")
    #expect(shown.hasPrefix("Topics on which Estmark and Norrland talk past each other: 1 of 1\n"))
    #expect(shown.contains("  toll         1         1  talked past  N1; A1.2\n"), "\(shown)")
    #expect(
      try desk.type("compare Estmark Norrland").contains("Talked past (1 of 1 shared topic)   rows: topics Estmark"))
  }

  @Test func nothingRecursInNothing() throws {
    var desk = Desk()
    #expect(try desk.type("topics") == "No subject recurs in what is loaded.")
  }
}

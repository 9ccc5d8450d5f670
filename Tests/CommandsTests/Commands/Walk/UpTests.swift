import Testing

@testable import Commands

@Suite struct UpTests {
  @Test func oneGoesToWhatItSupports() throws {
    var desk = try Desk.dam()
    try desk.type("go A3.1b")
    #expect(try desk.type("up").hasPrefix("A3.1a Sudmark"))
    #expect(
      try desk.type("up")
        == "A3.1a Sudmark: any state may charge for upkeep\n  no conclusion leads on from here")
  }

  @Test func severalAreListed() throws {
    var desk = try Desk.dam()
    try desk.type(all: "support A1.1 by A3.1b", "go A3.1b")
    #expect(
      try desk.type("up") == """
        A3.1b Sudmark: the treaty leaves tolls to the owner of the lock
          is a reason for 2; up N goes to one
            1 A3.1a Sudmark: any state may charge for upkeep
            2 A1.1 Sudmark: the river lock belongs to it
        """)
    #expect(desk.session.promptName == "moot A3.1b")
    #expect(
      desk.refusal(of: "up 3") == "error: no conclusion 3\n  up 3\n     ^\n  try: there are 2; conclusions lists them")
    #expect(try desk.type("up 2").hasPrefix("A1.1 Sudmark"))
  }

  @Test func nowhereItSaysHow() throws {
    var desk = try Desk.dam()
    #expect(desk.refusal(of: "up") == "error: you stand nowhere yet\n  try: go A1.2 stands on a statement")
  }
}

import Testing

@testable import Commands

@Suite struct BackTests {
  @Test func theTrailLeadsBackStepByStep() throws {
    var desk = try Desk.dam()
    try desk.type(all: "go A1.1", "go A1.2", "go A1.2", "next")
    #expect(try desk.type("back").hasPrefix("A1.2 "))
    #expect(try desk.type("back").hasPrefix("A1.1 "))
    #expect(
      try desk.type("back") == "A1.1 Sudmark: the river lock belongs to it\n  your trail begins here")
  }

  @Test func aPlaceThatIsGoneIsNoneToGoBackTo() throws {
    var desk = try Desk.dam(["barge.txt": Texts.barge])
    try desk.type(all: "load barge.txt", "go B1.1", "go A1.1", "unload B")
    #expect(try desk.type("back").hasSuffix("\n  your trail begins here"))
  }
}

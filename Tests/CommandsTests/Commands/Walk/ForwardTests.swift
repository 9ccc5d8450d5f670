import Testing

@testable import Commands

@Suite struct ForwardTests {
  @Test func itUndoesBackUntilOneGoesElsewhere() throws {
    var desk = try Desk.dam()
    try desk.type(all: "go A1.1", "go A1.2", "back")
    #expect(try desk.type("forward").hasPrefix("A1.2 "))
    #expect(try desk.type("forward").hasSuffix("\n  your trail ends here"))
    try desk.type(all: "back", "go A2.1")
    #expect(try desk.type("forward").hasSuffix("\n  your trail ends here"))
    #expect(try desk.type("back").hasPrefix("A1.1 "))
  }
}

import Testing

@testable import Commands

@Suite struct RedoTests {
  @Test func whatWasTakenBackIsMadeAgainUntilSomethingNewIs() throws {
    var desk = try Desk.dam()
    try desk.type(all: "support A1.2 by A2.1", "attack A1.3 by A3.2")
    let made = desk.session.picture
    try desk.type("undo 2")
    #expect(
      try desk.type("redo 5") == "Made again: support A1.2 by A2.1\nMade again: attack A1.3 by A3.2")
    #expect(desk.session.picture == made)
    try desk.type(all: "undo", "reject L1")
    #expect(try desk.type("redo") == "Nothing to redo.")
  }
}

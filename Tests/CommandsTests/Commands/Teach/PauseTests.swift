import Testing

@testable import Commands

@Suite struct PauseTests {
  @Test func waitingIsLeftToTheShell() throws {
    var desk = Desk()
    #expect(try desk.reply(to: "pause").effect == .pause)
    #expect(
      desk.refusal(of: "pause 5") == "error: pause does not take 5 here\n  pause 5\n        ^\n  try: write pause")
  }
}

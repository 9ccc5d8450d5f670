import Testing

@testable import Commands

@Suite struct HistoryTests {
  @Test func theLinesAreTheShells() throws {
    var desk = Desk()
    #expect(try desk.reply(to: "history").effect == .history(matching: nil))
    #expect(
      try desk.type("history", isScript: true)
        == "A script has no history; history lists what was typed at the prompt.")
    #expect(try desk.reply(to: "history compare x").effect == .history(matching: "compare x"))
  }
}

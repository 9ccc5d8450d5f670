import Testing

@testable import Commands

@Suite struct QuitTests {
  @Test(arguments: [("quit", 0), ("exit", 0), ("q", 0), ("quit 3", 3), ("QUIT 255", 255)] as [(String, Int32)])
  func oneLeavesWithAStatus(line: String, status: Int32) throws {
    var desk = Desk()
    #expect(try desk.reply(to: line).effect == .quit(status))
  }

  @Test func otherStatusesAreRefused() {
    var desk = Desk()
    #expect(
      desk.refusal(of: "quit 300")
        == "error: an exit status is 0 to 255\n  quit 300\n       ^^^\n  try: quit, or quit 1")
    #expect(
      desk.refusal(of: "quit x") == "error: quit does not take x here\n  quit x\n       ^\n  try: write quit [STATUS]")
  }
}

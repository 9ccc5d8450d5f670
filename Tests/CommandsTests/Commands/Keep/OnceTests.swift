import Testing

@testable import Commands

@Suite struct OnceTests {
  @Test func theNextAnswerIsTurnedToAFile() throws {
    var desk = Desk()
    #expect(try desk.reply(to: "once a.txt").effect == .output(path: "/desk/a.txt", once: true))
    #expect(
      desk.refusal(of: "once") == "error: once needs a file\n  once\n  ^^^^\n  try: write once FILE [--force]")
  }

  @Test func aFullDiskIsTold() {
    var desk = Desk()
    desk.files.fail(writing: "a.txt", with: .noSpace("/desk/a.txt"))
    #expect(desk.refusal(of: "once a.txt").hasPrefix("error: no space left to write a.txt\n  once a.txt\n"))
  }
}

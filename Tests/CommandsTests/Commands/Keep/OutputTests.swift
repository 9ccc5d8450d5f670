import Testing

@testable import Commands

@Suite struct OutputTests {
  @Test func answersAreTurnedToAFileAndBack() throws {
    var desk = Desk()
    #expect(try desk.reply(to: "output log.txt").effect == .output(path: "/desk/log.txt", once: false))
    #expect(desk.files["log.txt"] == "", "it is made at once")
    #expect(try desk.reply(to: "output").effect == .output(path: nil, once: false))
    #expect(desk.refusal(of: "output --append").hasPrefix("error: output has no option --append\n"))
  }

  @Test func aFileThatStandsIsNotWrittenOverUnlessForced() throws {
    var desk = Desk(["log.txt": "mine"])
    #expect(
      desk.refusal(of: "output log.txt") == """
        error: log.txt exists
          output log.txt
                 ^^^^^^^
          try: add --force to write over it, or choose another name
        """)
    #expect(desk.files["log.txt"] == "mine")
    try desk.type("output log.txt --force")
    #expect(desk.files["log.txt"] == "")
  }
}

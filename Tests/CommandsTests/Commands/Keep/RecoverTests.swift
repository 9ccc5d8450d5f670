import Testing

@testable import Commands

@Suite struct RecoverTests {
  @Test func restoringIsLeftToTheShell() throws {
    var desk = Desk()
    #expect(try desk.reply(to: "recover").effect == .recover(drop: false))
    #expect(try desk.reply(to: "recover --drop").effect == .recover(drop: true))
    #expect(
      desk.refusal(of: "recover --dorp") == """
        error: recover has no option --dorp
          recover --dorp
                  ^^^^^^
          try: did you mean --drop?
        """)
  }
}

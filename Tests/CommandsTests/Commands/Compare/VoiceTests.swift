import Testing

@testable import Commands

@Suite struct VoiceTests {
  @Test func everybodyIsCountedAgainstTheReported() throws {
    var desk = try Desk.dam()
    let shown = try desk.type("voice")
    #expect(shown.hasPrefix("Who speaks in A (unit: statements; 12 in 10 sentences)\n"))
    #expect(shown.contains("\n  Sudmark              5           5 of 9          4     30\n"))
  }

  @Test func oneSideIsShownByItsVoices() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("voice Norrland") == """
        Norrland: 3 statements of 12, 0 in direct quotation
        Norrland (heard as a side of its own): 3
          A1.2 Norrland: the toll is illegal
          A2.1 Norrland: the river belongs to both states
          A3.2 Norrland: the treaty is old
        """)
    #expect(try desk.ids("voice author") == "A0 A2.2 A3.4")
  }

  @Test func namesAndPipesThatDoNotFitAreTold() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "voice Nobody") == """
        error: no party or voice "Nobody"
          voice Nobody
                ^^^^^^
          try: heard here: Sudmark, Norrland, Estmark, many in Sudmark and author; voices lists all
        """)
    #expect(
      desk.refusal(of: "by:Norrland | voice") == """
        error: voice takes nothing from a pipe
          by:Norrland | voice
                        ^^^^^
          try: put it on a line of its own
        """)
  }
}

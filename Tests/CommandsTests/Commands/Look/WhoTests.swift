import Testing

@testable import Commands

@Suite struct WhoTests {
  @Test func eachVoiceIsPlacedOnTheWords() throws {
    var desk = try Desk.dam()
    let shown = try desk.type("who toll all")
    #expect(shown.hasPrefix("toll: 5 statements of 12\n"))
    #expect(shown.contains("  Norrland\n    asserts (1)\n      A1.2 the toll is illegal\n    is guessed to hold (1)\n"))
    #expect(shown.hasSuffix("\nSilent: many in Sudmark, Estmark"))
    #expect(try desk.ids("_") == "A1.2 A1.3 A2.2 A3.1b A3.4")
  }

  @Test func nobodyIsSaidPlainly() throws {
    var desk = try Desk.dam()
    #expect(try desk.type("who zebra").hasPrefix("zebra: 0 statements of 12\nAsserts: none. "))
    #expect(desk.refusal(of: "who") == "error: who needs words\n  who\n  ^^^\n  try: write who WORDS")
  }

  @Test func theDeniedHalfOfNotButIsDeniedAndTheOtherAsserted() throws {
    var desk = Desk(["levy.txt": "A Levy\n\nSudmark says that the levy is not a tax but a fee.\n"])
    try desk.type("load levy.txt")
    #expect(try desk.type("who tax").contains("  Sudmark\n    denies (1)\n"))
    #expect(try desk.type("who fee").contains("  Sudmark\n    asserts (1)\n"))
    #expect(try desk.type("who by:Sudmark").contains("  Sudmark\n    asserts (1)\n"))
  }
}

import Testing

@testable import Commands

@Suite struct WhoTests {
  @Test func eachVoiceIsPlacedOnTheWords() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("who toll") == """
        toll: 5 of 12 statements
          voice       asserts  denies  discusses  guessed  reports
          Norrland          1       0          0        1        0
          the author        1       0          0        0        3
          Sudmark           2       0          0        0        0
          A1.2 Norrland asserts: the toll is illegal
          A1.3 Sudmark asserts: the toll pays for repairs
          A2.2 the author asserts: The toll angers voters
          A3.1b Sudmark asserts: the treaty leaves tolls to the owner of the lock
          A3.4 Norrland is guessed to hold: may have seen the toll as a punishment
        denies: none; discusses: none
        Silent (2 voices): many in Sudmark, Estmark
        Members: who toll by Norrland asserts
        """)
    #expect(try desk.ids("_") == "A1.2 A1.3 A2.2 A3.1b A3.4")
  }

  @Test func eachCellOpensItsSentences() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("who toll by Norrland guessed")
        == "Norrland on toll: 1 statement\nis guessed to hold (1)\n  A3.4 the author, guessing at Norrland: may have seen the toll as a punishment"
    )
    #expect(try desk.ids("who toll by Norrland") == "A1.2 A3.4")
    #expect(desk.refusal(of: "who toll by Norland").contains("did you mean Norrland?"))
  }

  @Test func nobodyIsSaidPlainly() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("who zebra").hasPrefix(
        "zebra: 0 of 12 statements\n  asserts: none; denies: none; discusses: none\nSilent (5 voices): "))
    #expect(
      desk.refusal(of: "who")
        == "error: who needs words\n  who\n  ^^^\n  try: write who WORDS [by X [asserts|denies|discusses|guessed|reports]]"
    )
  }

  @Test func theDeniedHalfOfNotButIsDeniedAndTheOtherAsserted() throws {
    var desk = Desk(["levy.txt": "A Levy\n\nSudmark says that the levy is not a tax but a fee.\n"])
    try desk.type("load levy.txt")
    #expect(try desk.type("who tax").contains("Sudmark denies: "))
    #expect(try desk.type("who fee").contains("Sudmark asserts: "))
    #expect(try desk.type("who by:Sudmark").contains("Sudmark asserts: "))
  }
}

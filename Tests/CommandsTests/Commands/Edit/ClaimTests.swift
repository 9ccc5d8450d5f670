import Testing

@testable import Commands

@Suite struct ClaimTests {
  @Test func aStatementIsAddedUnderTheNextNumber() throws {
    var desk = try Desk.dam()
    #expect(try desk.type("claim \"a toll needs consent\" by Norrland") == "N1 Norrland: a toll needs consent")
    #expect(try desk.type("claim “so   it is” by the bargemen") == "N2 the bargemen: so it is")
    #expect(
      desk.session.logLines.suffix(2) == [
        "claim \"a toll needs consent\" by Norrland", "claim \"so   it is\" by \"the bargemen\"",
      ])
    #expect(try desk.ids("by:Norrland") == "A1.2 A2.1 A3.2 N1")
    #expect(try desk.ids("by:bargemen") == "N2")
  }

  @Test func aNumberThatWasTakenBackIsGivenAgain() throws {
    var desk = try Desk.dam()
    let before = desk.session.picture
    try desk.type("claim \"one\" by Norrland")
    #expect(try desk.type("undo") == "Taken back: claim \"one\" by Norrland")
    #expect(desk.session.picture == before)
    #expect(try desk.type("claim \"two\" by author") == "N1 the author: two")
    #expect(try desk.type("redo") == "Nothing to redo.")
  }

  @Test func quotesAndSignsOfTheLanguageSurviveAReplay() throws {
    var desk = Desk()
    try desk.type("claim \"the \"\"toll\"\" | is # (not) $1 -x\" by \"A3.2\"")
    try desk.type("save s.moot")
    var again = Desk(["s.moot": desk.files["s.moot"] ?? ""])
    try again.run("s.moot")
    #expect(again.session.picture == desk.session.picture)
    #expect(again.session.picture.last == "N1 A3.2 (claim): the \"toll\" | is # (not) $1 -x")
  }

  @Test func whatIsMissingIsTold() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "claim \"x\" Norrland") == """
        error: claim needs by, not Norrland
          claim "x" Norrland
                    ^^^^^^^^
          try: write claim "WORDS" by NAME
        """)
    #expect(
      desk.refusal(of: "claim \" \" by Norrland") == """
        error: the claim has no words
          claim " " by Norrland
                ^^^
          try: write claim "WORDS" by NAME
        """)
    #expect(
      desk.refusal(of: "claim \"y\" by") == """
        error: claim needs a name
          claim "y" by
                    ^^
          try: write claim "WORDS" by NAME
        """)
    var empty = Desk()
    #expect(
      empty.refusal(of: "claim \"y\" by author") == """
        error: no article is loaded, so there is no author
          claim "y" by author
                       ^^^^^^
          try: load FILE first
        """)
  }
}

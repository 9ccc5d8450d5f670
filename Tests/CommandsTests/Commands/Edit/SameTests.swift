import Testing

@testable import Commands

@Suite struct SameTests {
  @Test func ofOneVoiceItCountsOnce() throws {
    var desk = try Desk.dam()
    let before = desk.session.picture
    #expect(
      try desk.type("same A3.1a A1.1") == """
        Said to be the same (2)
          A1.1 Sudmark: the river lock belongs to it
          A3.1a (= A1.1) Sudmark: any state may charge for upkeep
        """)
    #expect(desk.session.logLines.last == "same A1.1 A3.1a")
    #expect(try desk.type("unanswered Sudmark").contains(" of 4\n"), "claims of Sudmark, one counted once")
    #expect(try desk.ids("A1.1 or A3.1a | unique") == "A1.1")
    try desk.type("undo")
    #expect(desk.session.picture == before)
  }

  @Test func threeSayWhatTheFirstSays() throws {
    var desk = try Desk.dam()
    try desk.type(all: "same A1.1 A1.3", "same A1.3 A3.1a")
    #expect(desk.session.picture.contains { $0.hasPrefix("A3.1a = A1.1 ") })
  }

  @Test func ofTwoVoicesItIsAgreement() throws {
    var desk = try Desk.dam()
    try desk.type("same A1.1 A2.1")
    #expect(try desk.type("compare Sudmark Norrland").contains("Agreed (1)"))
    #expect(try desk.count("by:Norrland") == 3)
  }

  @Test func itTakesTwo() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "same A1.1") == """
        error: same needs a second id
          same A1.1
               ^^^^
          try: write same ID ID…
        """)
  }
}

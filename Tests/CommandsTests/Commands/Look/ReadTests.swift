import Testing

@testable import Commands

@Suite struct ReadTests {
  static let third = """
    A3.1 Sudmark counters that any state may charge for upkeep, because the treaty
         leaves tolls to the owner of the lock.
    A3.2 Norrland claims that the treaty is old.
    A3.3 Estmark says that both sides must talk.
    A3.4 Norrland may have seen the toll as a punishment.
    """

  @Test func aParagraphIsPrintedAsItStands() throws {
    var desk = try Desk.dam()
    #expect(try desk.type("read A3") == Self.third)
    #expect(try desk.type("read a3") == Self.third)
    try desk.type("go A3.2")
    #expect(try desk.type("read") == Self.third, "the paragraph in which one stands")
    #expect(try desk.type("read A3.2") == "A3.2 Norrland claims that the treaty is old.")
    #expect(try desk.type("read A3.1b").hasPrefix("A3.1 Sudmark counters that"))
  }

  @Test func theWholeArticleBeginsWithItsTitle() throws {
    var desk = try Desk.dam()
    #expect(try desk.type("read A").hasPrefix("A0 The Dam Is Ours\nA1.1 Sudmark says that the river lock"))
    #expect(try desk.count("read") == 11)
  }

  @Test func whatIsPipedInIsReadInItsSentences() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("by:Norrland | read") == """
        A1.2 Norrland maintains that the toll is illegal.
        A2.1 Norrland argues that the river belongs to both states.
        A3.2 Norrland claims that the treaty is old.
        """)
  }

  @Test func whatIsNotThereIsTold() throws {
    var desk = try Desk.dam()
    #expect(desk.refusal(of: "read Z") == "error: no article Z\n  read Z\n       ^\n  try: loaded: A")
    #expect(
      desk.refusal(of: "read A7") == """
        error: no A7
          read A7
               ^^
          try: A has paragraphs A1 to A3: read A
        """)
    #expect(
      desk.refusal(of: "read by:Sudmark") == """
        error: read takes ids and letters
          read by:Sudmark
               ^^^^^^^^^^
          try: write read [A | A3 | A3.2]
        """)
    var empty = Desk()
    #expect(empty.refusal(of: "read") == "error: nothing is loaded\n  try: load FILE reads an article")
  }
}

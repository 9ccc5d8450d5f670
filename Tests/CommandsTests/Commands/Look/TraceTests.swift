import Testing

@testable import Commands

@Suite struct TraceTests {
  @Test func aStatementIsTracedToItsWords() throws {
    var desk = try Desk.dam()
    let shown = try desk.type("trace A3.1b")
    #expect(shown.hasPrefix("A3.1b article A, paragraph 3, sentence 1, scalars 362..410\n"))
    #expect(shown.contains("\n  content  \"the treaty leaves tolls to the owner of the lock\"\n"))
    #expect(shown.contains("\n  cue      \"counters that\" (neutral, reactive)\n"))
    #expect(try desk.type("trace A3.4").contains("\n  guess    the author supposes that Norrland holds this\n"))
    try desk.type("set rows all")
    #expect(try desk.type("trace A3").split(separator: "\n").filter { $0.contains(" article A, par") }.count == 5)
  }

  @Test func aLinkIsTracedByNumberOrByEnds() throws {
    var desk = try Desk.dam()
    let shown = try desk.type("trace L3")
    #expect(shown.hasPrefix("[L3 found \"counters that\"] attack A2.1 by A3.1a\n"))
    #expect(shown.hasSuffix("\n  origin   found"))
    #expect(try desk.type("trace attack A2.1 by A3.1a") == shown)
    try desk.type("accept L3")
    #expect(try desk.type("trace L3").hasSuffix("\n  origin   found, accepted by hand"))
  }

  @Test func aVoiceIsTracedByItsNames() throws {
    let text = """
      The Crossing
      By R. Tal

      The River Transport Union (RTU) says that the crossing is unsafe. Norrland's foreign minister, Ada Holm, said \
      that the ferry would run. Holm added that the pilots were trained. The union warned that it would stop work.

      """
    var desk = Desk(["crossing.txt": text])
    try desk.type("load crossing.txt")
    #expect(
      try desk.type("trace Ada Holm") == """
        Ada Holm person on the side of Norrland (foreign minister of Norrland)
          2 statements first A1.2
          "Norrland's foreign minister" first in A1.2
          "Ada Holm" first in A1.2 (beside Norrland's foreign minister)
          "Holm" first in A1.3 (the last name of Ada Holm)
        """)
    #expect(
      try desk.type("trace the union") == """
        River Transport Union organisation on no side (a body of its own)
          2 statements first A1.1
          "The River Transport Union" first in A1.1
          "RTU" first in A1.1 (the short form of River Transport Union, in brackets in
            A1.1)
          "The union" first in A1.4 (the only union named before, A1.1)
        """)
    #expect(try desk.ids("_") == "A1.1 A1.4")
    #expect(desk.refusal(of: "trace Nobody At All").hasPrefix("error: no party or voice \"Nobody\""))
  }

  @Test func whatWasMadeByHandSaysSo() throws {
    var desk = try Desk.dam()
    try desk.type(all: "claim \"a toll needs consent\" by Norrland", "hold A2.2 by Estmark")
    #expect(try desk.type("trace N1") == "N1 Norrland: a toll needs consent\n  added by hand")
    #expect(try desk.type("trace A2.2").hasSuffix("\n  by hand  the holder was corrected"))
    #expect(try desk.type("N1 | trace") == "N1 Norrland: a toll needs consent\n  added by hand")
  }

  @Test func wrongLinksAndPlacesAreTold() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "trace L99") == """
        error: no link L99
          trace L99
                ^^^
          try: the links are L1 to L6: trace L6 shows the last
        """)
    #expect(
      desk.refusal(of: "trace support A1.1 by A2.1") == """
        error: there is no such link
          trace support A1.1 by A2.1
                ^^^^^^^
          try: premises ID and attackers ID list those of a statement
        """)
    #expect(
      desk.refusal(of: "trace") == """
        error: trace needs a statement
          try: give an id, trace A1.2, or stand on one first: go A1.2
        """)
  }
}

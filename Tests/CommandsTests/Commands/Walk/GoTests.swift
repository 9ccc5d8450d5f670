import Testing

@testable import Commands

@Suite struct GoTests {
  static let place = """
    A3.1a Sudmark: any state may charge for upkeep
      1 reason (premises), 1 use as an objection (targets)
    """

  @Test func onAnIdOneStands() throws {
    var desk = try Desk.dam()
    #expect(try desk.type("go A3.1a") == Self.place)
    #expect(desk.session.promptName == "moot A3.1a")
    #expect(try desk.type("go a3.1A") == Self.place)
    #expect(try desk.type("go upkeep") == Self.place)
    #expect(try desk.type("go _") == Self.place)
    #expect(desk.session.logLines.count == 1, "moving about is not logged")
  }

  @Test func ofSeveralNoneIsChosen() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "go A3.1") == """
        error: A3.1 holds 2 statements
          go A3.1
             ^^^^
          try: name one: A3.1a or A3.1b
        """)
    #expect(try desk.type("go toll").hasPrefix("5 statements have these words; go to one by its id\n  A1.2 Norrland:"))
    #expect(desk.session.promptName == "moot")
  }

  @Test func whatIsNotThereIsTold() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "go zebra") == """
        error: no statement has these words
          go zebra
             ^^^^^
          try: find WORDS looks in every sentence
        """)
    #expect(desk.refusal(of: "go A1.9") == "error: no A1.9\n  go A1.9\n     ^^^^\n  try: A1 has 3 sentences: read A1")
    #expect(
      desk.refusal(of: "go A3.1c")
        == "error: no A3.1c\n  go A3.1c\n     ^^^^^\n  try: did you mean A3.1a or A3.1b?")
    #expect(desk.refusal(of: "go B1").hasSuffix("\n  try: loaded: A"))
    #expect(
      desk.refusal(of: "go N1")
        == "error: no statement N1\n  go N1\n     ^^\n  try: claim \"…\" by X adds one; log lists those added")
    #expect(
      desk.refusal(of: "go L1")
        == "error: L1 is a link, and a statement is asked for\n  go L1\n     ^^\n  try: trace L1 names its two ends")
    #expect(desk.refusal(of: "go") == "error: go needs an id or words\n  go\n  ^^\n  try: write go ID | go WORDS")
  }
}

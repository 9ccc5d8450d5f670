import Testing

@testable import Commands

@Suite struct ExpectTests {
  @Test(arguments: [
    "count 3", "count = 3", "has A1.2 A2.1 A3.2", "count > = 3", "count  >=3",
    "count >= 3", "count <= 3", "count > 2", "count < 4", "has A1.2", "has a1.2",
    "has \"toll is illegal\"", "has \"toll is illegal\" by Norrland", "has \"TREATY is old\" by norrland",
    "is 3 statements", "is \"3 statements\"",
  ])
  func whatIsSoIsSilent(test: String) throws {
    var desk = try Desk.dam()
    try desk.type("list by:Norrland")
    #expect(try desk.type("expect \(test)") == "")
    #expect(try desk.type("expect \(test)") == "", "a test is no answer to be tested")
  }

  @Test(arguments: [
    "count 4", "count >= 4", "count > 3", "count < 3", "count <= 2", "none", "has A1.1", "has A9.9", "has A1",
    "has \"toll is illegal\" by Sudmark", "has \"zebra\"", "is 4 statements",
  ])
  func whatIsNotSoFailsAsAnExpectation(test: String) throws {
    var desk = try Desk.dam()
    try desk.type("list by:Norrland")
    do {
      _ = try desk.reply(to: "expect \(test)")
      Issue.record("\(test) went through")
    } catch {
      #expect(error.kind == .expectation)
    }
  }

  @Test func aFailureSaysWhatWasExpectedAndWhatCame() throws {
    var desk = try Desk.dam()
    try desk.type("list by:Norrland")
    #expect(
      desk.refusal(of: "expect has A1.1") == """
        error: expectation not met by: list by:Norrland
          expected: has A1.1
          got:      count 3: A1.2 A2.1 A3.2
          went:     A1.1 Sudmark: the river lock belongs to it
          try: trace A1.1
        """)
    #expect(
      desk.refusal(of: "expect count 4") == """
        error: expectation not met by: list by:Norrland
          expected: count 4
          got:      count 3: A1.2 A2.1 A3.2
          it has:   A1.2 Norrland: the toll is illegal
                    A2.1 Norrland: the river belongs to both states
                    A3.2 Norrland: the treaty is old
          try: trace A1.2
        """)
  }

  @Test func whatCameAndWentIsTold() throws {
    var desk = try Desk.dam()
    try desk.type("list by:Norrland")
    #expect(
      desk.refusal(of: "expect has A1.1 A1.2 A3.2") == """
        error: expectation not met by: list by:Norrland
          expected: has A1.1 A1.2 A3.2
          got:      count 3: A1.2 A2.1 A3.2
          went:     A1.1 Sudmark: the river lock belongs to it
          came:     A2.1 Norrland: the river belongs to both states
          try: trace A1.1
        """)
    try desk.type(all: "list by:Norrland", "expect has A1.2 A3.2")
    #expect(
      desk.refusal(of: "expect count 2") == """
        error: expectation not met by: list by:Norrland
          expected: count 2
          got:      count 3: A1.2 A2.1 A3.2
          came:     A2.1 Norrland: the river belongs to both states
          try: trace A2.1
        """, "what was named before is not new")
    #expect(
      desk.refusal(of: "expect has \"pays for repairs\"") == """
        error: expectation not met by: list by:Norrland
          expected: has "pays for repairs"
          got:      count 3: A1.2 A2.1 A3.2
          went:     A1.3 Sudmark: the toll pays for repairs
          try: trace A1.3
        """)
    #expect(
      desk.refusal(of: "expect has \"toll is illegal\" by Sudmark") == """
        error: expectation not met by: list by:Norrland
          expected: has "toll is illegal" by Sudmark
          got:      count 3: A1.2 A2.1 A3.2
          but:      A1.2 Norrland: the toll is illegal
          try: trace A1.2
        """)
  }

  @Test(arguments: [
    ("count by:Norrland", ["count 3", "is 3 statements", "has A2.1", "has \"3 statements\""]),
    ("voices", ["count 5", "is 5 voices (unit: statements)", "has \"many in Sudmark\""]),
    ("compare Sudmark Norrland", ["count >= 1", "has \"thin on Norrland\"", "has A1.2"]),
    ("find toll", ["count 5", "has \"angers voters\"", "is 5 of 10 sentences have toll"]),
    ("$k = by:Estmark", ["count 1", "has A3.3", "is $k: 1 statement"]),
    ("list zebra", ["none", "count 0", "is none"]),
    ("go A0", ["count 1", "has \"The Dam Is Ours\""]),
  ])
  func everyKindOfAnswerCanBeTested(line: String, tests: [String]) throws {
    var desk = try Desk.dam()
    for test in tests {
      try desk.type(line)
      #expect(try desk.type("expect \(test)") == "", "\(line): \(test)")
    }
  }

  @Test func anAnswerOfSeveralLinesIsOneText() throws {
    var desk = try Desk.dam()
    try desk.type("by:Estmark")
    #expect(try desk.type("expect is 1 statement A3.3 Estmark: both sides must talk") == "")
    #expect(
      desk.refusal(of: "expect is 1 statement A3.3 Estmark: both sides must walk") == """
        error: expected another answer of: by:Estmark
          expected: 1 statement A3.3 Estmark: both sides must walk
          got:      1 statement
                      A3.3 Estmark: both sides must talk
          try: run the line before it at the prompt and look
        """)
  }

  @Test func theWholeAnswerIsSeenWhateverIsShown() throws {
    var desk = try Desk.dam()
    try desk.type(all: "set rows 1", "list", "expect has A3.4", "expect count 12")
    #expect(try desk.type("expect has \"may have seen\"") == "")
    try desk.type("list zebra")
    #expect(try desk.type("expect none") == "")
  }

  @Test func otherTestsAreUnknown() throws {
    var desk = try Desk.dam()
    try desk.type("by:Norrland")
    #expect(
      desk.refusal(of: "expect frobs") == """
        error: expect cannot test "frobs"
          expect frobs
                 ^^^^^
          try: forms: count N | count >= N | has ID… | has "WORDS" [by NAME] | none | is "TEXT"
        """)
    #expect(desk.refusal(of: "expect 3").hasSuffix("try: write expect count 3"))
    #expect(desk.refusal(of: "expect A1.1").hasSuffix("try: write expect has A1.1"))
    #expect(desk.refusal(of: "expect").hasPrefix("error: expect needs what to expect\n"))
    #expect(desk.refusal(of: "expect count").hasPrefix("error: expect needs a number\n"))
    #expect(desk.refusal(of: "expect has").hasPrefix("error: expect needs an id, or words in quotes\n"))
    #expect(try desk.type("expect count 3") == "", "what was mistyped leaves the answer to be tested")
    var empty = Desk()
    #expect(
      empty.refusal(of: "expect none")
        == "error: there is no answer to expect anything of\n  try: put expect after a command")
    #expect(
      desk.refusal(of: "by:Norrland | expect count 3") == """
        error: expect takes nothing from a pipe
          by:Norrland | expect count 3
                        ^^^^^^
          try: put it on a line of its own
        """)
  }
}

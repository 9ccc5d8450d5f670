import Testing

@testable import Commands

@Suite struct ExpectTests {
  @Test(arguments: [
    "count 3", "count = 3", "count >= 3", "count <= 3", "count > 2", "count < 4", "has A1.2", "has a1.2",
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
          A1.1 reads: the river lock belongs to it
          try: trace A1.1
        """)
    #expect(
      desk.refusal(of: "expect count 4") == """
        error: expectation not met by: list by:Norrland
          expected: count 4
          got:      count 3: A1.2 A2.1 A3.2
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
    #expect(
      desk.refusal(of: "expect frobs").hasPrefix("error: expect cannot test \"frobs\"\n"))
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

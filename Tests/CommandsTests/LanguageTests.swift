import Testing

@testable import Commands

/// What holds for every line, whatever its command.
@Suite struct LanguageTests {
  @Test func aSearchWordThatLeadsIsNoCommand() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "sovreignty") == """
        error: no command "sovreignty"
          sovreignty
          ^^^^^^^^^^
          try: to search: find sovreignty
        """)
    #expect(
      desk.refusal(of: "by:Sudmark | shwo") == """
        error: no command "shwo"
          by:Sudmark | shwo
                       ^^^^
          try: did you mean show?
        """)
    #expect(try desk.count("(toll) | count") == 5, "in parentheses it is a word to search for")
  }

  @Test func commandsAreAbbreviatedAtThePromptOnly() throws {
    var desk = try Desk.dam()
    #expect(try desk.type("comp Sudmark Norrland") == (try desk.type("compare Sudmark Norrland")))
    #expect(try desk.type("by:Sudmark | cou") == "5 statements")
    #expect(
      desk.refusal(of: "comp Sudmark Norrland", isScript: true) == """
        error: no command "comp"
          comp Sudmark Norrland
          ^^^^
          try: in a script write it out: compare
        """)
    #expect(
      desk.refusal(of: "un") == """
        error: "un" could be unload, unanswered, undercut, unlink or undo
          un
          ^^
          try: type more of it
        """)
    #expect(try desk.reply(to: "?").answer == (try desk.reply(to: "help").answer))
    #expect(try desk.type(".list by:Estmark") == (try desk.type("LIST by:Estmark")), "sqlite's dot, and capitals")
  }

  @Test func wordsPeopleTryAreAdvisedNotObeyed() throws {
    var desk = try Desk.dam()
    for (word, command) in [
      ("reasons", "premises"), ("because", "premises"), ("objections", "attackers"), ("sides", "parties"),
      ("ls", "list"), ("search", "find"), ("source", "run"), ("summary", "compare"), ("rebuttals", "clash"),
      ("parent", "up"), ("quotes", "voice"), ("Include", "run"),
    ] {
      #expect(
        desk.refusal(of: "\(word) A1.1") == """
          error: no command "\(word)"
            \(word) A1.1
            \(String(repeating: "^", count: word.count))
            try: did you mean \(command)?
          """)
    }
  }

  @Test func aLineThatFailsChangesNothing() throws {
    var desk = try Desk.dam()
    try desk.type("by:Estmark")
    let before = desk.session.picture
    for line in [
      "support A1.2 by", "go A9", "hold A2.2", "$x = by:Kabool", "by:Sudmark | undo", "by:Sudmark | unload A",
    ] {
      #expect(desk.refusal(of: line) != "", "\(line)")
    }
    #expect(desk.session.picture == before)
    #expect(try desk.ids("_") == "A3.3")
    #expect(desk.session.logLines.count == 1)
  }

  @Test func anEmptyLineAndACommentDoNothing() throws {
    var desk = try Desk.dam()
    for line in ["", "   ", "# a comment", "  # another"] { #expect(try desk.type(line) == "") }
    #expect(try desk.count("count # how many") == 12)
  }

  @Test func stoppedWorkAnswersNothingAndWhatWasChangedIsTold() throws {
    var desk = try Desk.dam()
    #expect(throws: Failure.interrupted) { try desk.session.execute("list", LineContext(stop: { true })) }
    let reply = try desk.session.execute("reject L1", LineContext(stop: { true }))
    #expect(!reply.answer.isEmpty)
    #expect(desk.session.logLines.count == 2)
  }
}

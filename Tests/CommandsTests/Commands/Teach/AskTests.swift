import Testing

@testable import Commands

@Suite struct AskTests {
  @Test func theQuestionGoesToTheShellWithItsKey() throws {
    var desk = try Desk.dam()
    let reply = try desk.reply(to: "ask \"What does Norrland claim?\" by:Norrland in:A1")
    #expect(reply.effect == .ask("What does Norrland claim?", answer: ["A1.2"]))
    #expect(try desk.type("ask \"Which?\" A1.2") == "Answer:\n  A1.2 Norrland: the toll is illegal")
  }

  @Test func aQuestionStandsInQuotesAndHasAnAnswer() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "ask \"Who?\"") == """
        error: ask needs the selection that answers it
          ask "Who?"
              ^^^^^^
          try: write ask "QUESTION" SELECTION
        """)
    #expect(
      desk.refusal(of: "ask Who is it") == """
        error: ask needs a question, in quotes, not Who
          ask Who is it
              ^^^
          try: write ask "QUESTION" SELECTION
        """)
  }
}

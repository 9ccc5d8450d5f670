import Rendering
import Testing

@testable import Commands

@Suite struct AskTests {
  @Test func theQuestionGoesToTheShellWithItsKey() throws {
    var desk = try Desk.dam()
    let reply = try desk.reply(to: "ask \"What does Norrland claim?\" by:Norrland in:A1")
    #expect(reply.effect == .ask("What does Norrland claim?"))
    #expect(reply.question == nil, "nobody is there to answer it")
    #expect(try desk.type("ask \"Which?\" A1.2") == "Which?\nAnswer:\n  A1.2 Norrland: the toll is illegal")
    #expect(reply.answer.sections.map(\.isKey) == [true])
  }

  /// A question put to somebody, and what comes of what is typed.
  private func answers(to line: String, _ typed: [String], at desk: Desk) throws -> [String] {
    var session = desk.session
    let reply = try session.execute(line, LineContext(isAttended: true))
    var question = try #require(reply.question)
    return typed.map { typed in
      switch question.take(typed) {
      case .unanswered: "(the key)"
      case .compared(let words): words
      case .looked(let reply): "looked: " + reply.answer.text(TextStyle()).split(separator: "\n")[0]
      case .mistaken(let words): "? " + words
      case .command: "(a command)"
      }
    }
  }

  private static let question = "ask \"What does Sudmark counter with?\" A3.1 or A1.3"

  @Test(arguments: [
    ("A3.1a A3.1b A1.3", "Right: all 3 named."),
    // A sentence is all of its statements.
    ("a3.1, a1.3.", "Right: all 3 named."),
    ("A1.3 and A3.1", "Right: all 3 named."),
    ("A3.1a", "1 of 3 named."),
    ("A3.1a, A1.3; A2.1", "2 of 3 named; not in the key: A2.1."),
    ("N1", "? no statement N1; claim \"…\" by X adds one; log lists those added."),
    ("A2", "0 of 3 named; not in the key: A2.1, A2.2, A2.3."),
    ("A9.9", "? no A9.9; A has paragraphs A1 to A3: read A."),
    ("L1", "? L1 is a link, and a statement is asked for; trace L1 names its two ends."),
    // Selections.
    ("by:Sudmark in:A3", "2 of 3 named."),
    ("by:Sudmark", "3 of 3 named; not in the key: A1.1, A2.3."),
    ("A3.1 or A1.3", "Right: all 3 named."),
    ("by:Sudmrk", "? no party or voice \"Sudmrk\"; did you mean by:Sudmark?"),
    ("by:Norrland in:A3 verb:says", "? That selects nothing."),
    // Words.
    (
      "Sudmark says so in A3.1, and (A2.1).",
      "Only the ids in it are compared (A3.1, A2.1). 2 of 3 named; not in the key: A2.1."
    ),
    ("A3.1 because Sudmark says so", "Only the ids in it are compared (A3.1). 2 of 3 named."),
    ("the treaty", "Only ids and selections are compared, and there is none in it."),
    ("a", "? Type ids or a selection; Enter shows the answer."),
    ("we don't know", "Only ids and selections are compared, and there is none in it."),
    // Keys.
    ("", "(the key)"), ("  ", "(the key)"), ("s", "(the key)"), ("quit", "(the key)"),
    // Lines to look with, and lines that do more.
    ("trace A3.1a", "looked: A3.1a article A, paragraph 3, sentence 1, scalars 321..352"),
    ("by:Norrland | count", "looked: 3 statements"),
    ("help ask", "looked: ask \"QUESTION\" SELECTION"),
    ("trace A9.9", "? no A9.9; A has paragraphs A1 to A3: read A."),
    ("go A1.1", "(a command)"), ("accept L1", "(a command)"), ("$k = by:Norrland", "(a command)"),
    ("save x.moot", "(a command)"), ("set rows 3", "(a command)"), ("question A1.2", "(a command)"),
    ("attack A1.1", "? attack needs by; write attack ID by ID…."),
  ])
  func anAnswerIsCompared(typed: String, outcome: String) throws {
    #expect(try answers(to: Self.question, [typed], at: try Desk.dam()) == [outcome], "\(typed)")
  }

  @Test func aQuestionWithOneAnswerIsRightOrNot() throws {
    let desk = try Desk.dam()
    #expect(
      try answers(to: "ask \"Which?\" A3.1a", ["A3.1", "A3.1a", "A3.1b"], at: desk) == [
        "Right.", "Right.", "0 of 1 named; not in the key: A3.1b.",
      ])
  }

  /// One may look before answering: `_` is then what was shown, and nothing of it stays.
  @Test func lookingLeavesNoTrace() throws {
    var desk = try Desk.dam()
    try desk.type("by:Estmark")
    #expect(
      try answers(to: Self.question, ["_", "premises A3.1a", "_"], at: desk) == [
        "0 of 3 named; not in the key: A3.3.", "looked: A3.1a Sudmark: any state may charge for upkeep",
        "1 of 3 named.",
      ])
    #expect(try desk.ids("_") == "A3.3")
  }

  @Test func ofManyThatAreBesideTheKeySomeAreNamed() throws {
    let desk = try Desk.dam()
    #expect(
      try answers(to: "ask \"Which?\" A1.2", ["in:A"], at: desk) == [
        "1 of 1 named; not in the key: A0, A1.1, A1.3, A2.1, A2.2 and 6 more."
      ])
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

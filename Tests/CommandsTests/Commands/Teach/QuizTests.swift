import Testing

@testable import Commands

@Suite struct QuizTests {
  @Test func unattendedTheKeysStandApart() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("quiz --n 3 --seed 7") == """
        Quiz, seed 7: 3 questions on A
        1 Which words show that A3.1b is a reason for A3.1a?
          A3.1b Sudmark: the treaty leaves tolls to the owner of the lock
          A3.1a Sudmark: any state may charge for upkeep
          A3.1 Sudmark counters that any state may charge for upkeep, because the treaty
               leaves tolls to the owner of the lock.
          a. no words: the reader must see it
          b. "because"
        2 Between the asterisks: which words keep the author at a distance from what
          they report?
          a. A2.1 Norrland *argues that* the river belongs to both states.
          b. A3.3 Estmark *says that* both sides must talk.
          c. A3.2 Norrland *claims that* the treaty is old.
        3 Whose claim stands between the asterisks?
          A2.1 Norrland argues that *the river belongs to both states*.
          a. Norrland
          b. the author
          c. Sudmark
          d. Estmark
        Keys
          1 b. A3.1 "because" (T5)
            by contrast: A3.2 Norrland: the treaty is old
          2 c. A3.2 "claims that" (T6)
            by contrast: A3.3 Estmark: both sides must talk
          3 a. A2.1 "Norrland argues that" (T1)
            by contrast: A1.3 Sudmark: the toll pays for repairs
        Links: found or reviewed.
        """)
    #expect(try desk.ids("_") == "A3.1b A3.1a A3.2 A2.1")
  }

  @Test func whatIsMissingIsCountedByReason() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("quiz --n 100").hasSuffix(
        """
        10 safe items for the 100 asked; 16 places left out:
          2 whose sentence does not name its holder beyond doubt
          6 that rest on a suggested link, or on one that does not count
          4 to which two answers could be right
          2 for which no wrong answer is surely wrong
          2 whose words are too few, too many, or no clause
        Accepted and added links make more: links:suggested
        Links: found or reviewed.
        """))
  }

  @Test func nothingToAskSaysSo() throws {
    var desk = Desk(["one.txt": "A Title Line\n\nThe lock is old.\n"])
    try desk.type("load one.txt")
    #expect(
      try desk.type("quiz") == """
        Quiz, seed 7: 0 questions on A
        No safe item for the 8 asked; 2 places left out:
          1 whose sentence does not name its holder beyond doubt
          1 whose words are too few, too many, or no clause
        Links: found or reviewed.
        """)
  }

  @Test func keysAreASectionOfTheirOwn() throws {
    var desk = try Desk.dam()
    let answer = try desk.reply(to: "quiz --n 3").answer
    #expect(answer.sections.map(\.isKey) == [false, false, false, true])
    #expect(answer.count == 3 && answer.counted == "questions")
    #expect(answer.sections.allSatisfy { !$0.isCut })
    #expect(try desk.type(all: "quiz --n 3", "expect count 3") == "")
  }

  @Test func everyFormatHasTheOptionsAndTheKeys() throws {
    var desk = try Desk.dam()
    let answer = try desk.reply(to: "quiz --n 3 --seed 7").answer
    for text in [answer.json(), answer.csv(), answer.markdown()] {
      #expect(text.contains("the author") && text.contains("Keys") && text.contains("(T"))
    }
  }

  @Test func theSameSeedGivesTheSameQuiz() throws {
    var (one, other) = (try Desk.dam(), try Desk.dam())
    let first = try one.type("quiz --n 5 --seed 3")
    #expect(try other.type("quiz --seed 3 --n 5") == first)
    #expect(try other.type("quiz --seed 4 --n 5") != first)
  }

  @Test func atATerminalItIsLeftToTheShell() throws {
    var desk = try Desk.dam()
    let run = try run("quiz --n 3 --seed 7", &desk)
    #expect(run.places == [0, 1, 2] && run.questions.count == 3)
    let letters = run.questions[0].letters
    #expect(letters == ["a", "b"] && run.prompt(0) == "(a-b, s skip, q quit) ")
    #expect(run.read("B", at: 0) == .answer(.chosen(1)) && run.read(" c. ", at: 1) == .answer(.chosen(2)))
    #expect(run.read("skip", at: 0) == .answer(.skipped) && run.read("Q", at: 0) == .quit)
    for typed in ["", "c", "x", "1", "?"] { #expect(run.read(typed, at: 0) == .unclear) }
    for typed in ["list", "A1.2", "by:Norrland | count", "quiz"] { #expect(run.read(typed, at: 0) == .line) }
  }

  /// What is shown once a letter is typed: the deciding words with their id; after a wrong one the key and a contrast.
  @Test func aVerdictQuotesTheDecidingWords() throws {
    var desk = try Desk.dam()
    let run = try run("quiz --n 3 --seed 7", &desk)
    func verdict(_ option: Int, _ place: Int) -> String {
      run.verdict(.chosen(option), at: place).text(.init(width: 80))
    }
    #expect(verdict(1, 0) == "Right. A3.1 \"because\"\n")
    #expect(
      verdict(1, 2) == """
        No: a. Norrland
          A2.1 "Norrland argues that"
          by contrast: A1.3 Sudmark: the toll pays for repairs

        """)
    #expect(run.verdict(.skipped, at: 0).isEmpty)
  }

  @Test func theScoreNamesWhatToLookAtAgain() throws {
    var desk = try Desk.dam()
    let run = try run("quiz --n 3 --seed 7", &desk)
    let (right, id) = (run.questions[0].key, run.questions[1].id)
    let wrong = (run.questions[1].key + 1) % run.questions[1].letters.count
    func summary(_ answers: [QuizAnswer?]) -> String { run.summary(answers).text(.init(width: 80)) }
    #expect(
      summary([.chosen(right), .chosen(wrong), .skipped]) == """
        1 of 3 right, 1 skipped
        Look again: list \(id) or \(run.questions[2].id)
        quiz resume asks what was skipped

        """)
    #expect(summary([.chosen(right), nil, nil]) == "1 of 1 right so far\nquiz resume goes on at question 2 of 3\n")
    #expect(summary([nil, nil, nil]) == "quiz resume goes on at question 1 of 3\n")
  }

  @Test func resumeGoesOnAtTheFirstNotAnsweredThenAtThoseSkipped() throws {
    var desk = try Desk.dam()
    let first = try run("quiz --n 3 --seed 7", &desk)
    desk.session.keep([.chosen(first.questions[0].key), .skipped, nil])
    #expect(try run("quiz resume", &desk).places == [2])
    #expect(
      try desk.type("quiz resume").hasPrefix("Quiz, seed 7, goes on: 1 of 3 questions on A left\n3 "))
    desk.session.keep([.chosen(first.questions[0].key), .skipped, .chosen(0)])
    #expect(try run("quiz resume", &desk).places == [1])
    desk.session.keep([.chosen(0), .chosen(0), .chosen(0)])
    #expect(
      desk.refusal(of: "quiz resume") == "error: every question is answered\n  try: quiz --n 3 --seed 8 asks others")
    // Another line between, and a look at something else, change nothing.
    desk.session.keep([.chosen(0), nil, nil])
    try desk.type(all: "list", "go A1.2")
    #expect(try run("quiz resume", &desk).places == [1, 2])
  }

  @Test func resumeTellsWhatHasChanged() throws {
    var desk = try Desk.dam()
    #expect(desk.refusal(of: "quiz resume") == "error: no quiz was begun\n  try: quiz begins one")
    try desk.type(all: "quiz --n 4", "hold A1.2 by Sudmark", "hold A1.1 by Norrland")
    #expect(
      desk.refusal(of: "quiz resume") == """
        error: articles, links or settings have changed since the quiz began, and its questions with them
          try: quiz --n 4 --seed 7 begins it anew
        """)
    try desk.type("undo 2")
    #expect(try desk.count("quiz resume") == 4)
  }

  @Test func badNumbersAreRefused() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "quiz --n 0")
        == "error: --n takes a number from 1 to 100, not 0\n  try: write quiz --n 8 --seed 7")
    #expect(
      desk.refusal(of: "quiz --seed=-1").hasPrefix("error: --seed takes a number of 0 or more, not -1"))
    #expect(desk.refusal(of: "quiz --n many").hasPrefix("error: --n needs a whole number"))
    #expect(
      desk.refusal(of: "quiz resume --n 3")
        == "error: quiz resume takes no number and no seed\n  try: write quiz resume, or quiz --n 8 --seed 7")
    #expect(desk.refusal(of: "quiz Kabul").hasPrefix("error: no form of question \"Kabul\""))
    var empty = Desk()
    #expect(empty.refusal(of: "quiz") == "error: nothing is loaded\n  try: load FILE reads an article")
  }

  /// Edits of every kind: what may be asked is asked, and nothing breaks.
  @Test(arguments: UInt64(1)...4) func afterEditsAtRandom(seed: UInt64) throws {
    var desk = try Desk.dam(["barge.txt": Texts.barge])
    var edits = RandomEdits(seed: seed)
    for _ in 0..<40 {
      _ = try? desk.type(edits.line(for: desk.session))
      guard !desk.session.graph.articles.isEmpty else { continue }
      let reply = try desk.reply(to: "quiz --n 30 --seed \(seed)")
      #expect(reply.answer.count == reply.answer.sections.count { !$0.isKey })
    }
  }

  private func run(_ line: String, _ desk: inout Desk) throws -> QuizRun {
    let reply = try desk.session.execute(line, LineContext(isAttended: true))
    guard case .quiz(let run)? = reply.effect else { throw Failure("no questions to put") }
    return run
  }
}

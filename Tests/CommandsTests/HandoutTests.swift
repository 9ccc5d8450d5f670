import Foundation
import Rendering
import Seeded
import Testing

@testable import Commands

/// What stands on the page of the class, and what with the answers.
@Suite struct HandoutTests {
  /// The handout of a script on the dam, without its line of underscores: `___` for each, its page break as `=====`.
  private static func pages(_ lines: String...) throws -> String {
    try pages(of: lines)
  }

  private static func pages(of lines: [String], named name: String = "lesson.moot") throws -> String {
    var desk = Desk(["dam.txt": Texts.dam, name: (["load dam.txt"] + lines).joined(separator: "\n")])
    return short(try desk.type("export markdown of \(name)"))
  }

  private static func short(_ page: String) -> String {
    page.replacing(String(repeating: "\\_", count: 60), with: "___").replacing(
      "\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_", with: "__"
    )
    .replacing("___\n\n___\n\n___", with: "___ x3").replacing("___\n\n___", with: "___ x2")
    .replacing("---\n\n<div style=\"break-after: page; page-break-after: always\"></div>", with: "=====")
  }

  @Test func theHandoutOfTheFirstWalk() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let files = ["seeds/a-hard-reset.md", "scripts/lessons/first-walk.moot"]
    var desk = Desk(
      Dictionary(
        uniqueKeysWithValues: try files.map { ($0, try String(contentsOf: root.appending(path: $0), encoding: .utf8)) })
    )
    let pages = Self.short(try desk.type("export markdown of scripts/lessons/first-walk.moot"))
    let parts = pages.split(separator: "=====\n", maxSplits: 1).map(String.init)
    #expect(
      parts[0].hasPrefix(
        """
        # A first walk, about fifteen minutes

        **A** A Hard Reset, by the Moot authors  
        *Written for teaching. It restates, in other words, the case made by Arshad Aziz Malik in "Enough Is Enough – \
        Pakistan's Hard Reset on Afghanistan". What it reports is that column's view of events, not Moot's.*

        The article restates a column that puts Islamabad's case. It is not Moot's view, nor your teacher's.

        ## 1. Who speaks?

        Before you look: how much of the article do you expect Kabul to get?

        **Answer 1**

        ___ x3

        ## 2. Whose claim is it?

        Read this line, and say who holds it: the author, or somebody the author reports?

        > **A3.2** Islamabad maintains that the raids were aimed at selected camps and not at the Afghan people.

        **Answer 2**

        ___ x3

        ## 3. A guess is not a claim

        Who is said to see the trouble on the border as ordinary?

        > **A4.5** What Kabul may have seen as ordinary trouble on the border, Islamabad regards as a threat to the \
        life of the state.

        **Answer 3**

        ___ x3

        ## 4. On what ground?

        Why did Pakistan wait so long?

        `premises A3.5`

        """), "\(parts[0])")
    #expect(
      parts[0].contains(
        """
          - 2 **A8.4b** Kabul: \\[the raids\\] turn Afghans against Pakistan

        **Question 4.** Which statement does Kabul set against it first?

        ___ x3

        ## 6. Both sides at once

        `compare Islamabad Kabul`

        """))
    #expect(
      parts[0].hasSuffix(
        """
        No reply here is no sign that Kabul has none. What would you need to know to find one?

        ___ x3

        That was the walk. Type tour for more to try, or save FILE to keep what you did.


        """))
    #expect(
      parts[1].hasPrefix(
        """

        # Answers: A first walk, about fifteen minutes

        **A** A Hard Reset, by the Moot authors

        ## Answer 1 (1. Who speaks?)

        `voice`

        **Who speaks in A (unit: statements; 73 in 58 sentences)**

        """))
    #expect(
      parts[1].hasSuffix(
        """
        The words "maintains that" tell. The author reports; Islamabad asserts.

        ## Answer 3 (3. A guess is not a claim)

        `guess:Kabul`

        **1 statement**

        **A4.5a** the author, guessing at Kabul: may have seen as ordinary trouble on the border

        Kabul never says so here. The author supposes it, and Moot never counts it among Kabul's claims.

        ## Answer 4 (5. Who objects?)

        `ask "Which statement does Kabul set against it first?" A8.4a`

        **A8.4a** Kabul: the raids violate its sovereignty

        Notice what Kabul attacks: the right to act alone, not the duty.

        """), "\(parts[1])")
  }

  @Test func afterAPauseAViewAnswersAndWordsGoWithIt() throws {
    #expect(
      try Self.pages(
        "say The toll", "say How often is Estmark heard?", "pause", "by:Estmark", "say Once only.", "pause",
        "say Now look at the other side:", "list in:A2", "say Who is heard there?") == """
          # The toll

          **A** The Dam Is Ours, by R. Tal

          How often is Estmark heard?

          **Answer 1**

          ___ x3

          Now look at the other side:

          `list in:A2`

          **3 statements**

          - **A2.1** Norrland: the river belongs to both states
          - **A2.2** the author: The toll angers voters
          - **A2.3** many in Sudmark: patience has limits

          Who is heard there?

          ___ x3

          =====

          # Answers: The toll

          **A** The Dam Is Ours, by R. Tal

          ## Answer 1

          `by:Estmark`

          **1 statement**

          **A3.3** Estmark: both sides must talk

          Once only.

          """)
  }

  @Test func wordsMayAnswerWhatWordsAsked() throws {
    let pages = try Self.pages(
      "say The toll", "say Who is never heard?", "pause", "say The bargemen.", "say", "say Bye.")
    #expect(pages.contains("Who is never heard?\n\n**Answer 1**\n\n___ x3\n\nBye.\n\n=====\n"))
    #expect(pages.hasSuffix("## Answer 1\n\nThe bargemen.\n"))
    // Where nothing was asked a pause is a breath.
    #expect(!(try Self.pages("say The toll", "say Sit down.", "pause", "say Begin.")).contains("Answer"))
  }

  @Test func stepsOfAnInterviewAreToBeFilledIn() throws {
    let pages = try Self.pages("pause", "question A3.1a", "say", "say Bye.")
    let parts = pages.components(separatedBy: "=====")
    #expect(
      parts[0].contains(
        """
        **Answer 1** `question A3.1a`

        **A3.1a Sudmark: any state may charge for upkeep**

        **1 Whose is it: the author's report, or the author's own?**

        ___ x2

        **2 What exactly is said, and how sure is it put?**

        ___ x2

        **3 On what ground?**

        ___ x2

        """), "\(parts[0])")
    #expect(!parts[0].contains("A3.1b"))
    #expect(
      parts[1].contains(
        """
        **3 On what ground?**

        - because \\[L5 found "because"\\]
          - **A3.1b** Sudmark: the treaty leaves tolls to the owner of the lock

        """), "\(parts[1])")
  }

  @Test func questionsInSectionsOfTheirOwnAreAnsweredBeneathThem() {
    var keys = Section("Keys", rows: [Row("1 b. Norrland")])
    keys.isKey = true
    let items = (1...2).map { Section("\($0) Whose is it?", rows: [Row("a. Sudmark"), Row("b. Norrland")]) }
    var lesson = LessonSteps()
    lesson.note(.line("moot> quiz", asked: "quiz"), Settings())
    lesson.note(.reply(Reply(Answer("Quiz", sections: items + [keys], notes: ["1 is easy."]))), Settings())
    #expect(
      Self.short(Handout(lesson.steps, named: "quiz", of: Desk().session.graph).markdown()) == """
        # quiz

        **Answer 1** `quiz`

        **Quiz**

        **1 Whose is it?**

        - a. Sudmark
        - b. Norrland

        Answer: __

        **2 Whose is it?**

        - a. Sudmark
        - b. Norrland

        Answer: __

        =====

        # Answers: quiz

        ## Answer 1

        `quiz`

        **Quiz**

        **Keys**

        - 1 b. Norrland

        1 is easy.

        """)
  }

  @Test func whatOnlyChangesSomethingLeavesNothingButNames() throws {
    #expect(
      try Self.pages(
        "set links all", "$s = by:Estmark", "go A3.3", "claim \"x\" by Norrland", "expect count >= 0", "tour",
        "articles",
        "$s", "$s | count", "help") == """
          # lesson

          **A** The Dam Is Ours, by R. Tal

          `articles`

          **A** The Dam Is Ours by R. Tal, 3 paragraphs, 10 sentences, 13 statements

          `$s = by:Estmark`  
          `$s`

          **1 statement**

          **A3.3** Estmark: both sides must talk

          `$s | count`

          **1 statement**

          """)
  }

  @Test func rowsAreCutOnThePageAndWholeWithTheAnswers() throws {
    let pages = try Self.pages("set rows 2", "list", "list in:A1 all", "say Which?", "pause", "list")
    let parts = pages.components(separatedBy: "=====")
    #expect(
      parts[0].contains(
        """
        **12 statements**

        - **A0** the author: The Dam Is Ours
        - **A1.1** Sudmark: the river lock belongs to it

        … 10 more

        `list in:A1 all`

        **3 statements**

        - **A1.1** Sudmark: the river lock belongs to it
        - **A1.2** Norrland: the toll is illegal
        - **A1.3** Sudmark: the toll pays for repairs

        """), "\(parts[0])")
    #expect(parts[1].contains("\n- **A3.4** ") && !parts[1].contains("more"))
  }

  @Test func passagesAreQuotedParagraphByParagraph() throws {
    let pages = try Self.pages("read A", "read A3.3")
    #expect(
      pages.contains(
        "\n> **A0** The Dam Is Ours\n>\n> **A1.1** Sudmark says that the river lock belongs to it. **A1.2** "))
    #expect(pages.contains("the toll pays for repairs.\n>\n> **A2.1** Norrland argues"))
    #expect(pages.hasSuffix("\n\n> **A3.3** Estmark says that both sides must talk.\n"))
    #expect(!pages.contains("`read"))
  }

  @Test func headings() throws {
    let pages = try Self.pages(
      "say Lesson *one*. It is short.", "say", "say Warm-up", "say", "say Sit down, all of you.", "say No heading",
      "say 2. Who? And why?", "by:Estmark", "say 1914 was a year.", "say 3) Last. Now.", "say - so")
    #expect(
      pages == """
        # Lesson \\*one\\*

        **A** The Dam Is Ours, by R. Tal

        It is short.

        ## Warm-up

        Sit down, all of you.

        No heading

        ## 2. Who?

        And why?

        `by:Estmark`

        **1 statement**

        **A3.3** Estmark: both sides must talk

        1914 was a year.

        ## 3) Last

        Now.

        \\- so

        """)
    #expect(
      try Self.pages("say 1. Who speaks? Look.").hasPrefix("# lesson\n\n**A** The Dam Is Ours, by R. Tal\n\n## 1. Who"))
  }

  /// Of any lesson: each view stands on one page, the one on which the rule has it; what a pause hides, and what
  /// answers a question, is not on the page of the class.
  @Test(arguments: 1...40) func everyViewIsOnOnePage(_ seed: Int) throws {
    var random = Seeded(UInt64(seed))
    let views = [
      "by:Estmark", "list in:A2", "count by role", "premises A3.1a", "stance", "voices", "topics", "read A1",
    ]
    var rest = (views + ["ask \"Which of them?\" A3.4", "question A3.1a", "ask \"Who?\" A2.3"]).shuffled(using: &random)
    let others = [
      "pause", "pause", "say", "say So it is.", "say Is it so?", "say 2. Next. Go on.", "expect count >= 0",
    ]
    var lines = ["say A lesson"]
    var hidden: Set<String> = []
    var isAfterPause = false
    while let view = rest.popLast() {
      for _ in 0..<Int.random(in: 0...3, using: &random) { lines.append(others.randomElement(using: &random) ?? "say") }
      lines.append(view)
    }
    for line in lines {
      if line == "pause" { isAfterPause = true }
      if line.hasPrefix("say") || line.hasPrefix("ask") || line.hasPrefix("question") { isAfterPause = false }
      if isAfterPause { hidden.insert(line) }
    }
    let pages = try Self.pages(of: lines)
    let parts = pages.components(separatedBy: "=====")
    try #require(parts.count == 2)
    for view in views {
      let mark = view == "read A1" ? "> **A1.1** Sudmark says" : "`\(view)`"
      #expect(
        parts[0].contains(mark) != hidden.contains(view), "\(view) in\n\(lines.joined(separator: "\n"))\n\(pages)")
      #expect(
        parts[1].contains(mark) == hidden.contains(view), "\(view) in\n\(lines.joined(separator: "\n"))\n\(pages)")
    }
    #expect(parts[0].contains(". Which of them?\n") && parts[1].contains("`ask \"Which of them?\" A3.4`\n\n**A3.4** "))
    // Only a view that lists it may show it before the answers.
    #expect(!parts[0].contains("**A3.4**"))
    #expect(!parts[0].contains("**A2.3**") || !hidden.contains("list in:A2"))
    let rooms =
      parts[0].components(separatedBy: "**Answer ").count + parts[0].components(separatedBy: "**Question ").count
    #expect(parts[1].components(separatedBy: "## Answer ").count - 1 == rooms - 2)
  }
}

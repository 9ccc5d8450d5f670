import Rendering
import Testing

@testable import Commands

/// What stands on the page of the class, and what with the answers.
@Suite struct HandoutTests {
  @Test func afterAPauseAViewAnswersAndWordsGoWithIt() throws {
    #expect(
      try HandoutPages.of(
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

          **Answer 1**

          `by:Estmark`

          **1 statement**

          **A3.3** Estmark: both sides must talk

          Once only.

          """)
  }

  @Test func wordsMayAnswerWhatWordsAsked() throws {
    let pages = try HandoutPages.of(
      "say The toll", "say Who is never heard?", "pause", "say The bargemen.", "say", "say Bye.")
    #expect(pages.contains("Who is never heard?\n\n**Answer 1**\n\n___ x3\n\nBye.\n\n=====\n"))
    #expect(pages.hasSuffix("**Answer 1**\n\nThe bargemen.\n"))
    // Where nothing was asked a pause is a breath.
    #expect(!(try HandoutPages.of("say The toll", "say Sit down.", "pause", "say Begin.")).contains("Answer"))
  }

  @Test func whatNothingAnswersLeavesRoom() throws {
    let pages = try HandoutPages.of(
      "say The toll", "say Which claim is weakest? Write its id.", "say Take a minute.", "say 2. Who pays?",
      "say Look:", "by:Estmark", "say 3. Next", "say Whose is it?", "read A1.1")
    #expect(pages.contains("Write its id.\n\nTake a minute.\n\n___ x3\n\n## 2. Who pays?\n\nLook:\n\n`by:Estmark`"))
    #expect(pages.contains("both sides must talk\n\n## 3. Next\n\nWhose is it?\n\n> **A1.1** "), "a view answers")
    #expect(pages.hasSuffix("belongs to it.\n\n___ x3\n"), "a passage does not")
  }

  @Test func stepsOfAnInterviewAreToBeFilledIn() throws {
    let pages = try HandoutPages.of("pause", "question A3.1a", "say", "say Bye.")
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
      HandoutPages.short(Handout(lesson.steps, named: "quiz", of: Desk().session.graph).markdown()) == """
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

        **Answer 1**

        `quiz`

        **Quiz**

        **Keys**

        - 1 b. Norrland

        1 is easy.

        """)
  }

  @Test func whatOnlyChangesSomethingLeavesNothingButNames() throws {
    #expect(
      try HandoutPages.of(
        "set links all", "$s = by:Estmark", "go A3.3", "claim \"x\" by Norrland", "expect count >= 0", "tour",
        "articles",
        "$s", "$s | count", "help") == """
          # lesson

          **A** The Dam Is Ours, by R. Tal

          `articles`

          - A: "The Dam Is Ours" by R. Tal, 3 paragraphs, 10 sentences:
            - 12 statements, 6 links (3 found in the text, 3 suggested, 0 reviewed).
            - Heard: the author 3, Sudmark 5, Norrland 3, others 1. Guessed at: Norrland 1.
            - Central claim as read: **A1.2,** Norrland.

          `$s = by:Estmark`  
          `$s`

          **1 statement**

          **A3.3** Estmark: both sides must talk

          `$s | count`

          **1 statement**

          """)
  }

  @Test func whatChangesTheMapIsToldWithWhatCameOfIt() throws {
    let pages = try HandoutPages.of(
      "say The toll", "support A1.1 by A1.3", "by:Estmark", "say Add a reason for A1.2.", "pause",
      "support A1.2 by A2.1", "premises A1.2", "say If you drew another, good.", "say", "say Bye.", "pause", "undo")
    #expect(!pages.contains("`support A1.1 by A1.3`") && !pages.contains("undo"))
    #expect(pages.contains("Add a reason for A1.2.\n\n**Answer 1**\n\n___ x3\n\nBye.\n\n=====\n"))
    #expect(
      pages.hasSuffix(
        """
        **Answer 1**

        `support A1.2 by A2.1`  
        `premises A1.2`

        - **A1.2** Norrland: the toll is illegal
        - because \\[L8 added\\]
          - 1 **A2.1** Norrland: the river belongs to both states

        If you drew another, good.

        """), "\(pages)")
  }

  @Test func rowsAreCutOnThePageAndWholeWithTheAnswers() throws {
    let pages = try HandoutPages.of("set rows 2", "list", "list in:A1 all", "say Which?", "pause", "list")
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
    let pages = try HandoutPages.of("read A", "read A3.3")
    #expect(
      pages.contains(
        "\n> **A0** The Dam Is Ours\n>\n> **A1.1** Sudmark says that the river lock belongs to it. **A1.2** "))
    #expect(pages.contains("the toll pays for repairs.\n>\n> **A2.1** Norrland argues"))
    #expect(pages.hasSuffix("\n\n> **A3.3** Estmark says that both sides must talk.\n"))
    #expect(!pages.contains("`read"))
  }

  @Test func headings() throws {
    let pages = try HandoutPages.of(
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
      try HandoutPages.of("say 1. Who speaks? Look.").hasPrefix(
        "# lesson\n\n**A** The Dam Is Ours, by R. Tal\n\n## 1. Who"))
  }
}

import Testing

@testable import Commands

@Suite struct ExportTests {
  @Test func withoutAFileItIsWrittenAsItStands() throws {
    var desk = try Desk.dam()
    #expect(try desk.type("export json").hasPrefix("{\"moot\": 1,\n"))
    #expect(try desk.type("export markdown").hasPrefix("# A: The Dam Is Ours\n"))
    #expect(try desk.type("export JSON") == (try desk.type("export json")))
  }

  @Test func aFileIsNotWrittenOverUnlessForced() throws {
    var desk = try Desk.dam()
    #expect(try desk.type("export json out.json") == "Wrote 12 statements to out.json.")
    try desk.type("reject L1")
    let old = desk.files["out.json"]
    #expect(
      desk.refusal(of: "export json out.json") == """
        error: out.json exists
          export json out.json
                      ^^^^^^^^
          try: add --force to write over it, or choose another name
        """)
    #expect(desk.files["out.json"] == old)
    try desk.type("export json out.json --force")
    #expect(desk.files["out.json"] != old)
  }

  @Test func whatWasExportedCanBeLoaded() throws {
    var desk = try Desk.dam()
    try desk.type(all: "reject L1", "claim \"x\" by Norrland", "support A1.2 by N1", "export json out.json")
    var again = Desk(["out.json": desk.files["out.json"] ?? ""])
    try again.type("load out.json")
    #expect(again.session.picture == desk.session.picture)
  }

  @Test func otherFormatsAreUnknown() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "export yaml") == """
        error: no format "yaml"
          export yaml
                 ^^^^
          try: formats are json and markdown
        """)
    #expect(desk.refusal(of: "export json out.json --forced").contains("try: did you mean --force?"))
  }

  // MARK: Handouts

  private static let lesson = """
    load dam.txt
    say Whose toll is it? A lesson.
    by:$1
    export json out.json
    save out.moot

    """

  @Test func aHandoutIsWrittenByItselfAndNothingElseIs() throws {
    var desk = try Desk.dam(["lesson.moot": Self.lesson])
    let before = desk.session.picture
    let shown = try desk.type("export markdown page.md of lesson.moot Estmark")
    #expect(shown == "Wrote the handout of lesson.moot to page.md: no answers to keep apart.")
    #expect(
      desk.files["page.md"] == """
        # Whose toll is it?

        **A** The Dam Is Ours, by R. Tal

        A lesson.

        `by:Estmark`

        **1 statement**

        **A3.3** Estmark: both sides must talk

        """)
    #expect(desk.files["out.json"] == nil && desk.files["out.moot"] == nil)
    #expect(desk.session.picture == before, "the session that asks for it stays as it is")
    #expect(try desk.type("export markdown of lesson.moot Estmark") == desk.files["page.md"])
    #expect(try desk.type("export markdown").hasPrefix("# A: The Dam Is Ours\n"), "of makes the difference")
  }

  @Test func aHandoutIsNotWrittenOverUnlessForced() throws {
    var desk = Desk(["dam.txt": Texts.dam, "lesson.moot": Self.lesson, "page.md": "mine"])
    #expect(
      desk.refusal(of: "export markdown page.md of lesson.moot Sudmark") == """
        error: page.md exists
          export markdown page.md of lesson.moot Sudmark
                          ^^^^^^^
          try: add --force to write over it, or choose another name
        """)
    #expect(desk.files["page.md"] == "mine")
    try desk.type("export markdown page.md of lesson.moot Sudmark --force")
    #expect(desk.files["page.md"]?.hasPrefix("# Whose toll is it?\n") == true)
  }

  @Test func aScriptThatFailsLeavesNothing() throws {
    var desk = Desk(["dam.txt": Texts.dam, "lesson.moot": "load dam.txt\nby:Estmark\nexpect count 3\n"])
    #expect(
      desk.refusal(of: "export markdown page.md of lesson.moot") == """
        error: lesson.moot:3: expectation not met by: by:Estmark
          export markdown page.md of lesson.moot
                                     ^^^^^^^^^^^
          expect count 3
          expected: count 3
          got:      count 1: A3.3
          it has:   A3.3 Estmark: both sides must talk
          try: trace A3.3
        """)
    #expect(desk.files["page.md"] == nil)
    desk.files["lesson.moot"] = "export markdown of lesson.moot\n"
    #expect(
      desk.refusal(of: "export markdown of lesson.moot").hasPrefix(
        "error: lesson.moot:1: this script runs itself: lesson.moot > lesson.moot\n"))
  }

  @Test func whatIsNoScriptHasNoHandout() throws {
    var desk = Desk(["dam.txt": Texts.dam, "lesson.moot": Self.lesson])
    #expect(
      desk.refusal(of: "export markdown of lessen.moot") == """
        error: no file lessen.moot
          export markdown of lessen.moot
                             ^^^^^^^^^^^
          try: did you mean lesson.moot?
        """)
    #expect(
      desk.refusal(of: "export markdown of dam.txt") == """
        error: dam.txt is no script
          export markdown of dam.txt
                             ^^^^^^^
          try: a handout is of a script (.moot); load an article, then export markdown writes its claims
        """)
    #expect(
      desk.refusal(of: "export markdown page.md of") == """
        error: export needs a script
          export markdown page.md of
                                  ^^
          try: write export json|markdown [FILE] [of SCRIPT [ARGS]] [--force]
        """)
    #expect(
      desk.refusal(of: "export json page.json of lesson.moot") == """
        error: a handout is written in Markdown, not json
          export json page.json of lesson.moot
                 ^^^^
          try: write export markdown [FILE] of SCRIPT
        """)
    #expect(
      desk.refusal(of: "export markdown of lesson.moot") == """
        error: lesson.moot:3: there is no $1
          export markdown of lesson.moot
                             ^^^^^^^^^^^
          by:$1
          try: no arguments were given; they stand after the name of the script
        """)
  }

  @Test func aScriptIsNotWrittenOverByThePageOfTheGraph() throws {
    var desk = try Desk.dam(["lesson.moot": Self.lesson])
    #expect(
      desk.refusal(of: "export markdown lesson.moot --force") == """
        error: lesson.moot would be no script any more
          export markdown lesson.moot --force
                          ^^^^^^^^^^^
          try: for its handout: export markdown of lesson.moot
        """)
    #expect(desk.files["lesson.moot"] == Self.lesson)
  }
}

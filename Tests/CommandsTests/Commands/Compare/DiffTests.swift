import Testing

@testable import Commands

@Suite struct DiffTests {
  private static let map = """
    load dam.txt
    support A1.2 by A2.1
    accept attack A1.2 by A1.3
    hold A2.2 by Norrland
    save copy.moot

    """

  private static func desk(_ more: [String: String] = [:]) -> Desk {
    Desk(["dam.txt": Texts.dam, "later.txt": Texts.damLater, "map.moot": map].merging(more) { $1 })
  }

  @Test func theSameFileTwiceDiffersInNothing() throws {
    var desk = Self.desk()
    #expect(
      try desk.type("diff dam.txt dam.txt") == """
        No difference.
          the first (dam.txt): A, 12 statements, 6 links
          the second (dam.txt): A, 12 statements, 6 links
        """)
    #expect(try desk.count("diff map.moot map.moot") == 0)
  }

  @Test func aMapIsSetAgainstItsArticle() throws {
    var desk = Self.desk()
    #expect(
      try desk.type("diff dam.txt map.moot") == """
        Differences: 3
          dam.txt: A, 12 statements, 6 links
          map.moot: A, 12 statements, 7 links
          A of dam.txt is A of map.moot: the same text
          Statements: 12 in both, of these 1 held by another and 0 in other words; 0
            only in dam.txt, 0 only in map.moot.
          Links: 6 in both, of these 1 judged otherwise; 0 only in dam.txt, 1 only in
            map.moot.
        Held by another (1)
          A2.2 the author: The toll angers voters
            in map.moot A2.2 Norrland: The toll angers voters
        Links only in map.moot (1)
          A2.1 Norrland: the river belongs to both states
            supports [L7 added]
            A1.2 Norrland: the toll is illegal
        Links judged otherwise (1)
          A1.3 Sudmark: the toll pays for repairs
            attacks [L1 suggested]
            A1.2 Norrland: the toll is illegal
            in map.moot [L1 accepted]
        """)
  }

  @Test func statementsKeepTheirPartnerThoughTheirIDsMove() throws {
    var desk = Self.desk()
    let shown = try desk.type("diff dam.txt later.txt")
    #expect(shown.contains("A of dam.txt is A of later.txt: another text, most sentences in both"))
    #expect(shown.contains("Statements only in later.txt (1)\n  A1.1 the author: The lock is old"))
    #expect(try desk.count("diff dam.txt later.txt") == 1)
  }

  @Test func aSavedReadingIsComparedAsItWasRead() throws {
    var desk = Self.desk()
    try desk.type(all: "load dam.txt", "attack A2.3 by A3.2", "save --reading kept.json")
    #expect(try desk.count("diff dam.txt kept.json") == 1)
    #expect(try desk.type("diff kept.json dam.txt").contains("Links only in kept.json (1)\n  A3.2 Norrland:"))
  }

  @Test func otherTextsAreNotTakenApart() throws {
    var desk = Self.desk(["barge.txt": Texts.barge])
    let shown = try desk.type("diff dam.txt barge.txt")
    #expect(shown.contains("Articles only in dam.txt (1)\n  A The Dam Is Ours (12 statements)"))
    #expect(
      shown.contains("The texts are not versions of one another; to compare what they say, load both,"), "\(shown)")
    #expect(try desk.count("diff dam.txt barge.txt") == 2)
  }

  @Test func nothingChangesAndNothingIsWritten() throws {
    var desk = Self.desk()
    try desk.type(all: "load dam.txt", "by:Norrland")
    let (before, paths) = (desk.session.picture, desk.files.paths)
    try desk.type("diff dam.txt map.moot")
    #expect(desk.session.picture == before && desk.files.paths == paths)
    #expect(desk.session.logLines.count == 1)
    #expect(try desk.ids("_") == "A1.2 A2.1 A3.2", "ids of other sessions are not kept")
  }

  @Test func whatCannotBeReadIsTold() throws {
    var desk = Self.desk(["bad.moot": "load dam.txt\n\nshow A99\n", "self.moot": "diff self.moot dam.txt\n"])
    #expect(
      desk.refusal(of: "diff dam.txt damn.txt") == """
        error: no file damn.txt
          diff dam.txt damn.txt
                       ^^^^^^^^
          try: did you mean dam.txt?
        """)
    #expect(
      desk.refusal(of: "diff bad.moot dam.txt") == """
        error: bad.moot:3: no paragraph A99
          diff bad.moot dam.txt
               ^^^^^^^^
          show A99
          try: the article ends with A3
        """)
    #expect(desk.refusal(of: "diff self.moot dam.txt").hasPrefix("error: self.moot:1: this script runs itself"))
    #expect(
      desk.refusal(of: "diff dam.txt") == """
        error: diff needs a second file
          diff dam.txt
               ^^^^^^^
          try: write diff FILE FILE [all]
        """)
  }
}

import Testing

@testable import Commands

@Suite struct AcrossTests {
  @Test func aRowIsAnArticleAndWhoIsAbsentIsNamed() throws {
    var desk = try Desk.dam(["barge.txt": Texts.barge])
    try desk.type("load barge.txt")
    #expect(
      try desk.type("across toll") == """
        toll across A and B: 4 claims. Links: found or reviewed.
          article  Sudmark  Norrland  the author
          A              2         1           1
          B              0         0           0
        Links between articles (0): none
        Absent (3): Sudmark in B; Norrland in B; on it nowhere: Estmark  rows: across
          toll absent
        Only suggested: none.  Members: about:toll by:Sudmark in:A is:claim
        """)
    #expect(try desk.count("across \"the toll\"") == 3)
    #expect(try desk.count("across about:toll") == 4)
  }

  @Test func oneArticleIsSaidToBeAlone() throws {
    var desk = try Desk.dam()
    let shown = try desk.type("across toll")
    #expect(shown.hasPrefix("toll in A, the one article loaded: 4 claims\n"))
    #expect(!shown.contains("Same or contrary"))
    #expect(try desk.type("across zebra").contains("\n  claims on it: none\nAbsent (3)\n"))
  }

  @Test func linksBetweenArticlesAreListedApart() throws {
    var desk = try Desk.dam(["barge.txt": Texts.barge])
    try desk.type(all: "load barge.txt", "attack A2.1 by B1.2", "support A1.1 by B1.1")
    let shown = try desk.type("across river shown")
    #expect(shown.hasPrefix("river across articles, shown: 2 links\n"))
    #expect(shown.contains("attacked by [L"))
    #expect(try desk.count("across river suggested") == 0)
    try MembersTests.expectMembers(of: "across river", at: &desk)
    try MembersTests.expectMembers(of: "who barges", at: &desk)
    try MembersTests.expectMembers(of: "topics", at: &desk)
  }

  @Test func whoIsAbsentIsListedApart() throws {
    var desk = try Desk.dam(["barge.txt": Texts.barge])
    try desk.type("load barge.txt")
    #expect(
      try desk.type("across toll absent") == """
        toll across articles: parties heard in an article and silent on it there
        Absent (3)
          Sudmark in B: 1 claim there, none on it
          Norrland in B: 1 claim there, none on it
          Estmark in A: 1 claim there, none on it
        """)
    #expect(try desk.count("across toll absent") == 3)
  }

  /// A claim stands once above all that bears on it, and an undercut names the link that it is about.
  @Test func whatBearsOnAClaimStandsBeneathIt() throws {
    var desk = try Desk.dam(["barge.txt": Texts.barge])
    try desk.type(
      all: "load barge.txt", "attack A2.1 by B1.2", "support A2.1 by A1.1", "undercut (support A2.1 by A1.1) by B1.1",
      "support A1.1 by B1.2")
    let shown = try desk.type("across (A2.1 or B1.1 or A1.1)")
    #expect(shown.contains("Attacked or undercut from another article (2)\nA2.1 Norrland: "))
    #expect(shown.contains("\n  its reason A1.1 is undercut by [L"))
    #expect(shown.contains("\n  attacked by [L"))
    #expect(shown.contains("\nSupported from another article (1)\nA1.1"))
    #expect(shown.components(separatedBy: "\nA2.1 ").count == 2)
    #expect(try desk.count("across (A2.1 or B1.1 or A1.1) shown") == 3)
  }

  @Test func whatIsMissingIsTold() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "across")
        == "error: across needs a topic\n  across\n  ^^^^^^\n  try: write across TOPIC [shown|suggested|absent] [all]")
    var empty = Desk()
    #expect(empty.refusal(of: "across toll").contains("error: nothing is loaded\n"))
  }
}

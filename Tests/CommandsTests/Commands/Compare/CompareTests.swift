import Testing

@testable import Commands

/// The wording of the answer is a transcript's matter; here, what it rests on and how it is asked.
@Suite struct CompareTests {
  /// A name that is not heard is told with who is, not with another question.
  @Test func aNameThatIsNotHeardIsToldWithThoseThatAre() throws {
    var desk = try ExampleTests.shipped.get()
    for line in ["compare Islamabad Norrland", "common Islamabad Norrland", "unanswered Islamabad by Norrland"] {
      #expect(desk.refusal(of: line).contains("\n  try: heard here: Islamabad, Kabul, "), "\(line)")
    }
  }

  @Test func withoutNamesTheTwoThatClashMostAreTaken() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("compare").replacing("\n ", with: "").contains(
        "No sides were named; Sudmark and Norrland clash most."))
    #expect(try desk.count("compare Sudmark Norrland") == 2, "contests shown in the text")
  }

  @Test(arguments: [
    "compare", "compare Islamabad Kabul", "compare Islamabad Kabul about:raids", "compare Islamabad author",
    "clash Islamabad Kabul", "unanswered Islamabad by Kabul", "answered Islamabad by Kabul",
    "unanswered author", "common Islamabad author", "across raids", "who raids", "who about:Pakistan", "topics",
    "topics Islamabad author",
  ]) func anAnswerFitsAWall(_ line: String) throws {
    var desk = try ExampleTests.shipped.get()
    let shown = try desk.type(line)
    #expect(shown.split(separator: "\n").count <= 24, "\(shown)")
    for row in shown.split(separator: "\n") { #expect(row.count <= 80, "\(row)") }
  }

  @Test func repliesPartitionTheClaimsInOneLine() throws {
    var desk = try ExampleTests.shipped.get()
    let shown = try desk.type("compare Islamabad Kabul")
    #expect(shown.contains("\nNo reply by Kabul: 16 of 22 claims; replies 4 shown, 1 suggested, 1 guessed\n"))
    #expect(try desk.count("answered Islamabad by Kabul shown") == 4)
    #expect(try desk.count("answered Islamabad by Kabul suggested") == 1)
    #expect(try desk.count("answered Islamabad by Kabul guessed") == 1)
    #expect(try desk.count("unanswered Islamabad by Kabul") == 16)
  }

  @Test func whatOneCueSaysIsOneRowAndEveryLinkCounts() throws {
    var desk = try ExampleTests.shipped.get()
    #expect(try desk.count("clash Islamabad Kabul shown") == 5)
    let shown = try desk.type("clash Islamabad Kabul shown")
    #expect(shown.contains("\n  and A8.4b Kabul: [the raids] turn Afghans against Pakistan [L13]\n  each attacks [L12"))
    #expect(!shown.contains("\n3 "))
  }

  @Test func sidesThatOverlapAreNotSetAgainstThemselves() throws {
    var desk = try Desk.dam()
    let shown = try desk.type("compare Sudmark (by:Sudmark in:A3)").replacing("\n  ", with: " ")
    #expect(shown.contains("share 2 claims (A3.1a, A3.1b); a statement is not set against itself."), "\(shown)")
    #expect(try desk.count("compare Sudmark Sudmark") == 0)
    #expect(try desk.count("compare Norrland author of A") == 0)
  }

  @Test func aLinkByHandCountsAndUndoTakesItOut() throws {
    var desk = try Desk.dam()
    let before = try desk.type("compare Sudmark Norrland")
    try desk.type("attack A2.3 by A3.2")
    #expect(try desk.count("compare Sudmark Norrland") == 3)
    try desk.type("undo")
    #expect(try desk.type("compare Sudmark Norrland") == before)
  }

  @Test func rejectedAndUnreviewedLinksDoNot() throws {
    var desk = try Desk.dam()
    try desk.type("reject attack A2.1 by A3.1a")
    #expect(try desk.count("compare Sudmark Norrland") == 1)
    try desk.type("set links reviewed")
    #expect(try desk.count("compare Sudmark Norrland") == 0)
    try desk.type("accept attack A2.1 by A3.1a")
    #expect(try desk.count("compare Sudmark Norrland") == 1)
  }

  @Test func allUnfoldsWhatIsOnlySuggestedInItsOwnBlock() throws {
    var desk = try Desk.dam()
    let folded = try desk.type("compare Sudmark Norrland")
    let whole = try desk.type("compare Sudmark Norrland all")
    #expect(folded.contains("rows: clash Sudmark Norrland links:suggested"))
    #expect(!folded.contains(" suggested]"), "a folded link shows no row")
    #expect(whole.contains(" suggested]"))
    #expect(try desk.count("compare Sudmark Norrland all") == 2, "no number mixes the two")
  }

  @Test func sidesAreNamesSelectionsOrVariables() throws {
    var desk = try Desk.dam()
    #expect(try desk.count("compare (by:Sudmark in:A3) (by:Norrland)") == 2)
    try desk.type("$s = by:Sudmark in:A3")
    #expect(try desk.count("compare $s Norrland") == 2)
    #expect(try desk.type("compare many in Sudmark Estmark").contains("many in Sudmark 1 claim"))
    #expect(try desk.type("compare Sudmark author of A").contains("the author of A"))
  }

  @Test func articlesAreSides() throws {
    var desk = try Desk.dam(["barge.txt": Texts.barge])
    try desk.type(all: "load barge.txt", "attack A1.1 by B1.1")
    #expect(try desk.count("compare in:A in:B") == 1)
    #expect(try desk.type("compare in:A in:B").contains("  rows: unanswered (in:A) by (in:B), answered (in:A) by"))
    #expect(try desk.count("answered in:A by in:B shown") == 1)
    #expect(try desk.count("compare \"author of A\" \"author of B\"") == 0)
    try MembersTests.expectMembers(of: "compare in:A in:B", at: &desk)
  }

  @Test func theAuthorIsCreditedToNoSide() throws {
    var desk = try Desk.dam()
    try desk.type("attack A1.3 by A2.2")
    let shown = try desk.type("compare Sudmark Norrland")
    #expect(shown.contains("By another voice, not by the party (1)"))
    #expect(shown.contains("; this helps Norrland\n"))
    #expect(try desk.count("compare Sudmark Norrland") == 2)
  }

  @Test func whatIsMissingOrUnknownIsTold() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "compare Sudmark") == """
        error: compare needs a second party or voice
          compare Sudmark
                  ^^^^^^^
          try: write compare [X Y] [about:TOPIC] [all]
        """)
    #expect(
      desk.refusal(of: "compare Sudmark Norland") == """
        error: no party or voice "Norland"
          compare Sudmark Norland
                          ^^^^^^^
          try: did you mean Norrland?
        """)
    var empty = Desk()
    #expect(empty.refusal(of: "compare") == "error: nothing is loaded\n  try: load FILE reads an article")
    #expect(
      empty.refusal(of: "compare X Y")
        == "error: no party or voice \"X\"\n  compare X Y\n          ^\n  try: load an article first: load FILE")
  }
}

import Testing

@testable import Commands

@Suite struct StanceTests {
  @Test func theTableGivesEachSideItsWords() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("stance") == """
        How reporting words treat what is said, in A (unit: statements)
        Basis: A. Sudmark 5 claims in 4 sentences, Norrland 3 claims, Estmark 1 claim:
          thin on Norrland and Estmark. Links: found or reviewed.
          voice      factive  neutral  committed  mental  distancing  reactive
          everybody        0        5          2       1      1 of 9         2
          Sudmark          0        3          1       1      0 of 5         2
          Norrland         0        1          1       0      1 of 3         0
          Estmark          0        1          0       0      0 of 1         0
        Distancing is given of all of the row; reactive words have a class as well, so
          that their column does not add up with the others.
        In reply, by a reactive word: 2 of 9
        Without a reporting word: 2 in an author's own voice, or added by hand
        Not counted: guessed by the author 1 (A3.4)  within statements of others: 0
        Members: stance Sudmark neutral or by:Sudmark stance:neutral   Words: stance
          Sudmark
        """)
  }

  @Test func oneSideIsShownWithTheWordMarked() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("stance Norrland") == """
        Norrland: 3 statements with a reporting word
        factive 0  neutral 1  committed 1  mental 0  distancing 1 of 3  reactive 0 of 3
          A1.2 Norrland (committed) Norrland *maintains that* the toll is illegal.
          A2.1 Norrland (neutral) Norrland *argues that* the river belongs to both
               states.
          A3.2 Norrland (distancing) Norrland *claims that* the treaty is old.
        Not counted: guessed by the author 1 (A3.4)  within statements of others: 0
        One class: stance Norrland distancing
        """)
  }

  @Test func membersOfAClassAreTheSelection() throws {
    var desk = try Desk.dam()
    for (line, query) in [
      ("stance Norrland distancing", "by:Norrland stance:distancing"), ("stance reactive", "stance:reactive"),
      ("stance Sudmark committed", "by:Sudmark stance:committed"),
    ] {
      #expect(try desk.ids(line) == desk.ids(query), "\(line)")
      #expect(try desk.ids(line) != "")
    }
    #expect(try desk.ids("stance none") == "A0 A2.2")
  }

  @Test func wordsWithinAnothersWordsStandApart() throws {
    var desk = Desk(["nest.txt": "Ada Holm says that Norrland claims that the lock is shut. The river is wide.\n"])
    try desk.type("load nest.txt")
    #expect(
      try desk.type("stance nested") == """
        Nested: 1 of 2 statements
          A1.1 Norrland (distancing, in a statement of Ada Holm) Ada Holm says that
               Norrland *claims that* the lock is shut.
        """)
  }

  @Test func aClassWithASlipIsToldAsOne() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "stance distancin") == """
        error: no class "distancin"
          stance distancin
                 ^^^^^^^^^
          try: did you mean distancing?
        """)
    #expect(
      desk.refusal(of: "stance Norrland angry") == """
        error: no class "angry"
          stance Norrland angry
                          ^^^^^
          try: classes: factive, neutral, committed, mental, distancing, reactive, none, nested
        """)
    #expect(desk.refusal(of: "stance Nobody").hasPrefix("error: no party or voice \"Nobody\"\n"))
  }
}

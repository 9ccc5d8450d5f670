import Testing

@testable import Commands

@Suite struct WordingTests {
  private static let text = """
    Sudmark says that the toll may be needed. Norrland claims that the toll is clearly blackmail. The regime in Sudmark \
    could perhaps fall. The river is wide.

    """

  private static func desk() throws -> Desk {
    var desk = Desk(["toll.txt": text])
    try desk.type("load toll.txt")
    return desk
  }

  @Test func theTableCountsStatementsByList() throws {
    var desk = try Self.desk()
    #expect(
      try desk.type("wording") == """
        Words that weaken, press or take sides, in A (unit: statements)
        Basis: A. Sudmark 1 claim, Norrland 1 claim: thin on Sudmark and Norrland.
          Links: found or reviewed.
          voice       hedged  boosted  loaded
          everybody   2 of 4   1 of 4  1 of 4
          the author  1 of 2   0 of 2  0 of 2
          Sudmark     1 of 1   0 of 1  0 of 1
          Norrland    0 of 1   1 of 1  1 of 1
        Hedges by kind: modal 2  adverb 1
        Boosters by kind: adverb 1
        Loaded words by kind: charged 1
        Found by word lists: an index to read on from, no verdict.
        Members: wording Sudmark hedged or by:Sudmark is:hedged   Lists: lexicon loaded
        """)
  }

  @Test func theWordsAreMarkedAndTheirListIsSaid() throws {
    var desk = try Self.desk()
    #expect(
      try desk.type("wording Norrland") == """
        Norrland: words that weaken, press or take sides (unit: statements)
        hedged 0 of 1  boosted 1 of 1  loaded 1 of 1
          A1.2 Norrland: Norrland claims that the toll is *clearly* *blackmail*.
               [clearly: booster, adverb; blackmail: loaded, charged]
        Found by word lists: an index, no verdict.
        """)
    #expect(
      try desk.type("wording hedged") == """
        Hedged: 2 of 4 statements
        Hedges by kind: modal 2  adverb 1
          A1.1 Sudmark: Sudmark says that the toll *may* be needed. [may: hedge, modal]
          A1.3 the author: The regime in Sudmark *could* *perhaps* fall. [could: hedge,
               modal; perhaps: hedge, adverb]
        Found by a word list, an index: lexicon hedges   As a selection: is:hedged
        """)
  }

  @Test func membersAreTheSelection() throws {
    var desk = try Self.desk()
    for state in ["hedged", "boosted", "loaded"] {
      #expect(try desk.ids("wording \(state)") == desk.ids("is:\(state)"))
      #expect(try desk.ids("wording Norrland \(state)") == desk.ids("by:Norrland is:\(state)"))
    }
    #expect(try desk.ids("wording hedged adverb") == "A1.3")
  }

  @Test func whatIsNoListIsTold() throws {
    var desk = try Self.desk()
    #expect(
      desk.refusal(of: "wording hedgd") == """
        error: no list "hedgd" of words to mark
          wording hedgd
                  ^^^^^
          try: did you mean hedged?
        """)
    #expect(
      desk.refusal(of: "wording loaded rude") == """
        error: no kind "rude" of loaded words
          wording loaded rude
                         ^^^^
          try: kinds: charged, demonising, euphemism, crisis, praise, contempt
        """)
  }
}

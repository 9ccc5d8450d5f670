import Testing

@testable import Commands

@Suite struct BareTests {
  @Test func withoutASidePartiesAreCountedAndUnmetBurdensListed() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("bare") == """
        Claims without a premise, by party (unit: claims)
        Basis: A. Sudmark 5 claims in 4 sentences, Norrland 3 claims, Estmark 1 claim:
          thin on Norrland and Estmark. Links: found or reviewed.
          party       claims  bare  bare and attacked
          Sudmark          5     4                  0
          Norrland         3     3                  2
          Estmark          1     1                  0
          the author       2     2                  0
        Bare and attacked, an unmet burden: 2
          A1.2 Norrland: the toll is illegal
            attacked by A3.1b Sudmark [L4 found "counters that"]
          A2.1 Norrland: the river belongs to both states
            attacked by A3.1a Sudmark [L3 found "counters that"]
        Members: by:Sudmark is:bare   by:Sudmark is:bare is:attacked   One side: bare
          Sudmark
        """)
    #expect(try desk.ids("_") == "A1.2 A2.1")
  }

  @Test func aSideShowsItsBareClaims() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("bare Sudmark") == """
        Claims of Sudmark without a premise, in A: 4 of 5
        Basis: A. Sudmark 5 claims in 4 sentences. Links: found or reviewed.
        Bare and attacked, an unmet burden: none
        Bare, not attacked: 4 of 4
          A1.1 Sudmark: the river lock belongs to it
          A1.3 Sudmark: the toll pays for repairs
          A2.3 many in Sudmark: patience has limits
          A3.1b Sudmark: the treaty leaves tolls to the owner of the lock
        With a premise: 1 of 5   rows: grounds Sudmark
        """)
    #expect(try desk.ids("bare Norrland attacked") == "A1.2 A2.1")
    #expect(try desk.ids("bare attacked") == "A1.2 A2.1")
    #expect(try desk.ids("bare (in:A1 by:Sudmark)") == "A1.1 A1.3")
  }

  @Test func whoSpeaksOfProofAndShowsNoneIsNoted() throws {
    var desk = Desk(["claim.txt": "Sudmark says that it handed over proof of the leak. Norrland denied the charge.\n"])
    try desk.type("load claim.txt")
    #expect(
      try desk.type("bare Sudmark proof") == """
        Bare claims of Sudmark that speak of proof; none is shown here, in A: 1 of 1
        Basis: A. Sudmark 1 claim: thin on Sudmark. Links: found or reviewed.
          A1.1 Sudmark: it [Sudmark] handed over proof of the leak
            attacked by A1.2 Norrland [L1 found "denied"]
            speaks of "proof"; none is shown here
        """)
  }

  @Test func aReasonOnlySuggestedIsNoted() throws {
    var desk = try Desk.dam()
    try desk.type(all: "support A1.2 by A2.1", "attack A2.1 by A1.3", "set links reviewed")
    #expect(try desk.type("bare Norrland").contains("Links: reviewed only."))
    #expect(try desk.ids("bare Norrland") == "A2.1 A3.2")
    #expect(try desk.ids("bare Norrland attacked") == "A2.1")
    #expect(try desk.type("bare Norrland suggested").contains("that is only suggested, in A: none of 2\n"))
  }

  @Test func whatDoesNotFitIsRefused() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "bare Sudmark nothing") == """
        error: bare does not take nothing here
          bare Sudmark nothing
                       ^^^^^^^
          try: write bare [X] [attacked|suggested|proof] [all]
        """)
    var empty = Desk()
    #expect(
      empty.refusal(of: "bare") == """
        error: nothing is loaded
          try: load FILE reads an article
        """)
  }
}

import Testing

@testable import Commands

@Suite struct VoiceTests {
  @Test func everybodyIsCountedAgainstTheReported() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("voice") == """
        Who speaks in A (unit: statements; 12 in 10 sentences)
        Basis: A. Sudmark 5 claims in 4 sentences, Norrland 3 claims: thin on Norrland.
          Links: found or reviewed.
          voice       statements  of the reported  sentences     words
          the author           3                -          2  13 of 61
          Sudmark              5           5 of 9          4  30 of 61
          Norrland             3           3 of 9          3  14 of 61
          Estmark              1           1 of 9          1   4 of 61
        Norrland to Sudmark: 3 to 5 in number, balance 0.60 of 1; evenness over 3 sides
          0.85 of 1.
        Thin: Norrland is heard in 3 of 10 sentences (A1.2, A2.1, A3.2).
        Sudmark: Sudmark 4, many in Sudmark 1 (A2.3)
        At first hand: 3 of 12  reported: 9 of 12  at second hand: 0
        In direct quotation: 0 of 9  in paraphrase: 9 of 9
        In reply to the other: Sudmark 2 of 5 (A3.1a, A3.1b) (only suggested: A1.3) and
          Norrland 0 of 3 (only suggested: A2.1, A3.2)
        Guessed by the author: 1 (A3.4, what Norrland may think), counted as the
          author's.
        Named, never heard: none.
        Members: by:Sudmark   voice Sudmark sentences or words   One side: voice Sudmark
        """)
  }

  @Test func oneSideIsShownByItsVoices() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("voice Norrland") == """
        Norrland: 3 of 12 statements
          A1.2 Norrland: the toll is illegal
          A2.1 Norrland: the river belongs to both states
          A3.2 Norrland: the treaty is old
        In direct quotation: 0 of 3  hedged: 0 of 3  loaded: 0 of 3
        In reply to others: 0 of 3 (only suggested: A2.1, A3.2)  Links: found or
          reviewed.
        Not counted: guessed by the author 1 (A3.4)  heard at second hand 0
        Names in its words: no other side
        Members: by:Norrland   voice Norrland sentences or words
        """)
    #expect(try desk.ids("voice author") == "A0 A2.2 A3.4")
    #expect(try desk.ids("voice Sudmark") == "A1.1 A1.3 A2.3 A3.1a A3.1b")
    #expect(
      try desk.type("voice Sudmark").hasPrefix(
        """
        Sudmark: 5 of 12 statements
          Sudmark 4 (heard as a side of its own)
          many in Sudmark 1 (people of Sudmark)
        In the order of the text
        """))
  }

  @Test func sentencesAndWordsAreListed() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("voice Norrland sentences") == """
        Sentences in which Norrland speaks on the whole: 3 of 10
          A1.2 Norrland maintains that the toll is illegal.
          A2.1 Norrland argues that the river belongs to both states.
          A3.2 Norrland claims that the treaty is old.
        """)
    #expect(
      try desk.type("voice Norrland words") == """
        Words of the statements of Norrland (unit: words; 14 in 3 statements)
          words  statement  as it stands
              4  A1.2       the toll is illegal
              6  A2.1       the river belongs to both states
              4  A3.2       the treaty is old
        Words that two statements share count for the first.
        """)
  }

  @Test func repliesShowWhatTheyMeet() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("voice Sudmark replies Norrland") == """
        Sudmark replies to Norrland in 2 of 5 statements
        Links: found or reviewed.
        Shown in the text: 2
          A3.1a Sudmark: any state may charge for upkeep
            against [L3 found "counters that"] A2.1 Norrland: the river belongs to both
              states
          A3.1b Sudmark: the treaty leaves tolls to the owner of the lock
            against [L4 found "counters that"] A1.2 Norrland: the toll is illegal
        Only suggested: 1
          A1.3 Sudmark: the toll pays for repairs
            against [L1 suggested] A1.2 Norrland: the toll is illegal
        """)
  }

  /// What somebody passes on of another is no statement of the other, and is listed apart.
  @Test func whoIsHeardWithinAnothersWordsIsHeardAtSecondHand() throws {
    var desk = Desk(["nest.txt": "Ada Holm says that Norrland claims that the lock is shut. The river is wide.\n"])
    try desk.type("load nest.txt")
    #expect(try desk.type("voice").contains("reported: 1 of 2  at second hand: 1\n"))
    #expect(
      try desk.type("voice second-hand") == """
        Heard at second hand, within another's words: 1 statement
          A1.1 Ada Holm: Norrland claims that the lock is shut
            within it: Norrland: "claims that" (distancing)
        None of these counts for the one who is heard within.
        """)
    #expect(try desk.ids("voice Norrland second-hand") == "A1.1")
  }

  @Test func whatIsAddedByHandCounts() throws {
    var desk = try Desk.dam()
    try desk.type("claim \"the lock needs repairs\" by Norrland")
    #expect(try desk.type("voice").contains("\n  Norrland             4          4 of 10          3  "))
    #expect(try desk.type("voice Norrland").hasPrefix("Norrland: 4 of 13 statements\n"))
  }

  @Test func aPartThatNeedsASideAsksForIt() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "voice replies") == """
        error: voice needs a party or voice before replies
          voice replies
                ^^^^^^^
          try: write voice Sudmark replies
        """)
    #expect(
      desk.refusal(of: "voice Norrland word") == """
        error: voice has no part "word"
          voice Norrland word
                         ^^^^
          try: did you mean words?
        """)
  }

  @Test func namesAndPipesThatDoNotFitAreTold() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "voice Nobody") == """
        error: no party or voice "Nobody"
          voice Nobody
                ^^^^^^
          try: heard here: Sudmark, Norrland, Estmark, many in Sudmark and author; voices lists all
        """)
    #expect(
      desk.refusal(of: "by:Norrland | voice") == """
        error: voice takes nothing from a pipe
          by:Norrland | voice
                        ^^^^^
          try: put it on a line of its own
        """)
  }
}

import Testing

@testable import Commands

@Suite struct GroundsTests {
  @Test func kindsAreCountedByParty() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("grounds") == """
        What the reasons for claims bring, by party (unit: statements given as a reason)
        Basis: A. Sudmark 5 claims in 4 sentences, Norrland 3 claims, Estmark 1 claim:
          thin on Norrland and Estmark. Links: found or reviewed.
          party       reasons  document  none
          Sudmark           1         1     0
          Norrland          0         0     0
          Estmark           0         0     0
          the author        0         0     0
        Found nowhere: event, number, dated or located fact, named source, authority and
          analogy.
        Members: grounds Sudmark   by kind: grounds Sudmark document
        An index by a list of words; the sentence decides.
        """)
  }

  @Test func reasonsShowTheWordsThatDecided() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("grounds Sudmark") == """
        Reasons for claims of Sudmark, in A: 1 statement for 1 of 5 claims
        Basis: A. Sudmark 5 claims in 4 sentences. Links: found or reviewed.
          A3.1b Sudmark: the treaty leaves tolls to the owner of the lock
            document: "treaty"
            for A3.1a Sudmark: any state may charge for upkeep [L5 found "because"]
        By kind: document 1 none 0   rows: grounds Sudmark none
        Claims without a reason: 4 of 5   rows: bare Sudmark
        An index by a list of words; the sentence decides.
        """)
    #expect(try desk.ids("grounds Sudmark document") == "A3.1b")
    #expect(try desk.ids("grounds none") == "")
    #expect(
      try desk.type("grounds Norrland") == """
        Reasons for claims of Norrland, in A: 0 statements for 0 of 3 claims
        Basis: A. Norrland 3 claims: thin on Norrland. Links: found or reviewed.
        Claims without a reason: 3 of 3   rows: bare Norrland
        """)
  }

  @Test func unknownKindsAreRefused() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "grounds Sudmark paper") == """
        error: grounds does not take paper here
          grounds Sudmark paper
                          ^^^^^
          try: write grounds [X] [KIND] [links:…] [all]
        """)
  }
}

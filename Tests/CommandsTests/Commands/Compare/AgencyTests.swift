import Testing

@testable import Commands

@Suite struct AgencyTests {
  private static func desk() throws -> Desk {
    var desk = Desk(["raid.txt": Self.text])
    try desk.type("load raid.txt")
    return desk
  }

  private static let text = """
    The Raid

    Sudmark says that Norrland's guards were shot by rebels. Norrland says that the raid was an answer. Sudmark \
    claims that Norrland bombed the mill. Villagers were killed.
    """

  @Test func countsComeBeforeTheConcordance() throws {
    var desk = try Self.desk()
    #expect(
      try desk.type("agency") == """
        Violence in A: 4 mentions in 4 statements (unit: mentions)
        Basis: A. Sudmark 2 claims, Norrland 1 claim: thin on Sudmark and Norrland.
          Links: found or reviewed.
                      mentions  no agent  no victim  initiating  responding
          all                4    2 of 4     1 of 4      2 of 4      0 of 4
          active             1    0 of 1     0 of 1      1 of 1      0 of 1
          passive            2    1 of 2     0 of 2      0 of 2      0 of 2
          nominal            1    1 of 1     1 of 1      1 of 1      0 of 1
          Sudmark            2    0 of 2     0 of 2      1 of 2      0 of 2
          Norrland           1    1 of 1     1 of 1      1 of 1      0 of 1
          the author         1    1 of 1     0 of 1      0 of 1      0 of 1
          A1.1 Sudmark: … that Norrland's guards were *shot* by rebels.
                passive; agent: rebels | victim: Norrland's guards
          A1.2 Norrland: Norrland says that the *raid* was an answer.
                nominal, initiating; agent: — | victim: —
          A1.3 Sudmark: Sudmark claims that Norrland *bombed* the mill.
                active, initiating; agent: Norrland | victim: the mill
          A1.4 the author: Villagers were *killed*.
                passive, harm; agent: — | victim: Villagers
        Members: agency nominal agentless or agency by:Sudmark agentless
        """)
  }

  @Test func wordsNarrowAndSelect() throws {
    var desk = try Self.desk()
    #expect(try desk.ids("agency passive agentless") == "A1.4")
    #expect(try desk.ids("agency by:Sudmark initiating") == "A1.3")
    #expect(try desk.ids("by:Norrland or by:Sudmark | agency agentless") == "A1.2")
    #expect(try desk.type("agency harm active").hasPrefix("Violence in A, harm, active: none (of 4 mentions)"))
    #expect(try desk.type("expect count 0") == "")
    // In quotation marks it is a word to search.
    #expect(try desk.type("agency \"passive\"").hasPrefix("Violence in A: none"))
  }

  @Test func aPartyThatIsDeclaredMovesItsMentions() throws {
    var desk = try Self.desk()
    try desk.type("party North = Norrland")
    #expect(try desk.ids("agency by:North") == "A1.2")
    try desk.type("undo")
    #expect(try desk.ids("agency agentless") == "A1.2 A1.4")
  }

  @Test func nothingIsSaidOfNothing() throws {
    var desk = Desk([:])
    #expect(throws: Failure("nothing is loaded", advice: "load FILE reads an article")) { try desk.type("agency") }
  }
}

import Testing

@testable import Commands

@Suite struct WalkTests {
  static let all = """
    A3.1a Sudmark: any state may charge for upkeep
    because [L5 found "because"]
      A3.1b Sudmark: the treaty leaves tolls to the owner of the lock
    2 steps; the premises stand under what they support
    """

  @Test func unattendedTheWholeWalkIsPrinted() throws {
    var desk = try Desk.dam()
    #expect(try desk.type("walk A3.1a") == Self.all)
    try desk.type("go A3.1a")
    #expect(try desk.type("walk") == Self.all)
  }

  @Test func attendedItIsLeftToTheShellStepByStep() throws {
    var desk = try Desk.dam()
    let reply = try desk.session.execute("walk A3.1a", LineContext(isAttended: true))
    guard case .walk(let steps)? = reply.effect else {
      Issue.record("no walk")
      return
    }
    #expect(steps.map(\.id) == ["A3.1a", "A3.1b"])
    #expect(steps.map(\.depth) == [0, 1])
  }

  @Test func aCircleEnds() throws {
    var desk = try Desk.dam()
    try desk.type("support A3.1b by A3.1a")
    try desk.type("set width 120")
    #expect(try desk.type("walk A3.1a").contains("(a circle: it was one of the conclusions above)"))
  }

  @Test func withoutAReasonThereIsNothingToWalk() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("walk A1.2") == """
        A1.2 Norrland: the toll is illegal
        1 step: no reason that counts is given for it in these articles
        """)
    #expect(try desk.session.execute("walk A1.2", LineContext(isAttended: true)).effect == nil)
  }
}

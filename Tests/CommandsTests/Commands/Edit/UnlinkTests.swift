import Testing

@testable import Commands

@Suite struct UnlinkTests {
  @Test func aLinkMadeByHandIsTakenOut() throws {
    var desk = try Desk.dam()
    try desk.type("support A1.2 by A2.1")
    let before = desk.session.picture
    #expect(try desk.type("unlink support A1.2 by A2.1") == "Taken out: support A1.2 by A2.1.")
    #expect(try desk.ids("premises A1.2") == "")
    try desk.type("undo")
    #expect(desk.session.picture == before)
  }

  @Test func oneThatWasReadIsToBeRejected() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "unlink L3") == """
        error: L3 was read from the text
          try: reject attack A2.1 by A3.1a takes it out of every answer
        """)
    #expect(
      desk.refusal(of: "unlink support A1.2 by A2.1") == """
        error: there is no such link
          unlink support A1.2 by A2.1
                 ^^^^^^^
          try: premises ID and attackers ID list those of a statement
        """)
  }
}

import Testing

@testable import Commands

@Suite struct RejectTests {
  @Test func aRejectedLinkCountsNowhere() throws {
    var desk = try Desk.dam()
    let before = desk.session.picture
    try desk.type("reject support A3.1a by A3.1b")
    #expect(try desk.ids("premises A3.1a links:all") == "")
    #expect(desk.session.logLines.last == "reject support A3.1a by A3.1b")
    try desk.type("undo")
    #expect(desk.session.picture == before)
  }

  @Test func whatIsNotThereNeedsNoRejecting() throws {
    var desk = try Desk.dam()
    #expect(try desk.type("reject attack A1.1 by A3.2") == "There is no such link; nothing to reject.")
    #expect(desk.session.logLines.count == 1)
    #expect(desk.refusal(of: "reject attack A1.1").hasPrefix("error: reject needs by"))
  }
}

import Testing

@testable import Commands

@Suite struct FrameTests {
  @Test func statementsAreFoundByWhatTheyFrame() throws {
    var desk = try Desk.dam()
    #expect(try desk.ids("frame:problem") == "A2.2", "the toll angers")
    #expect(try desk.ids("frame:moral by:Norrland") == "A1.2", "is illegal")
    #expect(try desk.ids("frame:REMEDY") == "A3.1b A3.2 A3.3", "the treaty, and must talk")
    #expect(try desk.ids("by:Sudmark -frame:remedy | top 2") == "A1.1 A1.3")
  }

  @Test func theyAreCountedAndOffered() throws {
    var desk = try Desk.dam()
    #expect(try desk.type("by:Norrland | count by frame").contains("\n  no frame           1  A2.1\n"))
    let offered = desk.session.completion(of: "frame:", at: 6).candidates.map(\.text)
    #expect(offered == ["frame:problem", "frame:cause", "frame:moral", "frame:remedy"])
  }

  @Test func beforeAnArticleIsLoadedNothingFrames() throws {
    var desk = Desk()
    #expect(try desk.type("frame:cause") == "none\nNothing is loaded: load FILE reads an article.")
  }
}

import Testing

@testable import Commands

@Suite struct PrevTests {
  @Test func theTextIsWalkedBackwards() throws {
    var desk = try Desk.dam()
    try desk.type("go A1.1")
    #expect(try desk.type("prev").hasPrefix("A0 the author"))
    #expect(try desk.type("prev") == "A0 the author: The Dam Is Ours\n  this is the first statement")
    var empty = Desk()
    #expect(empty.refusal(of: "prev") == "error: nothing is loaded\n  try: load FILE reads an article")
  }
}

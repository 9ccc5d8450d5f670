import Testing

@testable import Commands

@Suite struct NextTests {
  @Test func theTextIsWalkedInItsOrder() throws {
    var desk = try Desk.dam()
    #expect(try desk.type("next").hasPrefix("A0 the author"))
    #expect(try desk.type("next").hasPrefix("A1.1 Sudmark"))
    try desk.type("go A3.4")
    #expect(try desk.type("next").hasSuffix("as a punishment\n  this is the last statement"))
    #expect(desk.refusal(of: "next 2") == "error: next does not take 2 here\n  next 2\n       ^\n  try: write next")
  }
}

import Testing

@testable import Commands

@Suite struct AnsweredTests {
  @Test func claimsWithAReplyComeWithIt() throws {
    var desk = try Desk.dam()
    let shown = try desk.type("answered Norrland by Sudmark")
    #expect(shown.hasPrefix("Claims of Norrland with a reply by Sudmark, in A: 2 of 3\n"))
    #expect(shown.contains("attacked by A3.1a Sudmark: any state may charge for upkeep [L3 found"))
    #expect(try desk.ids("by:Norrland | answered by Sudmark") == "A1.2 A2.1", "after a pipe it is the stage")
  }

  @Test func theListsPartTheClaims() throws {
    var desk = try Desk.dam()
    let answered = try desk.ids("answered Sudmark by Norrland").split(separator: " ")
    let unanswered = try desk.ids("unanswered Sudmark by Norrland").split(separator: " ")
    #expect((answered + unanswered).sorted() == ["A1.1", "A1.3", "A2.3", "A3.1a", "A3.1b"])
  }
}

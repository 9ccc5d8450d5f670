import Testing

@testable import Commands

@Suite struct RoleTests {
  @Test func rolesAreSetAndTakenBack() throws {
    var desk = try Desk.dam()
    let before = desk.session.picture
    #expect(
      try desk.type("role A2.2 Background premise")
        == "A2.2 the author: The toll angers voters (premise and background)")
    #expect(try desk.ids("role:background") == "A2.2")
    #expect(desk.session.logLines.last == "role A2.2 premise background")
    try desk.type("undo")
    #expect(desk.session.picture == before)
    try desk.type(all: "go A2.2", "role question")
    #expect(try desk.ids("role:question") == "A2.2")
  }

  @Test func otherRolesAreUnknown() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "role A2.2 backgrund") == """
        error: no role "backgrund"
          role A2.2 backgrund
                    ^^^^^^^^^
          try: did you mean background?
        """)
    #expect(
      desk.refusal(of: "role A2.2") == "error: role needs a role\n  role A2.2\n       ^^^^\n  try: write role ID ROLE…")
  }

  @Test func ofSeveralStatementsNoneIsChosen() throws {
    var desk = try Desk.dam()
    try desk.type("by:Norrland")
    #expect(
      desk.refusal(of: "role _ background") == """
        error: _ holds 3 statements, and role takes one
          role _ background
               ^
          try: give an id
        """)
    #expect(desk.refusal(of: "role A3.1 background").hasSuffix("try: name one: A3.1a or A3.1b"))
  }
}

import Testing

@testable import Commands

@Suite struct LogTests {
  @Test func onlyWhatChangesTheSessionIsLogged() throws {
    var desk = Desk()
    #expect(try desk.type("log") == "Nothing has been changed yet.")
    try desk.type("paste", text: Texts.barge)
    try desk.type(all: "go A1.1", "list", "set rows 3", "set links all", "set links all", "claim \"x\" by Norrland")
    #expect(
      try desk.type("log") == """
        1 paste as A
        2 set links all
        3 claim "x" by Norrland
        """)
  }
}

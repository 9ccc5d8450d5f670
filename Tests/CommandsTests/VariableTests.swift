import Testing

@testable import Commands

/// Selections kept under names: in the log they must mean the same to a script that has not been where one was.
@Suite struct VariableTests {
  @Test func aNameHoldsASelection() throws {
    var desk = try Desk.dam()
    #expect(try desk.type("$k = by:Norrland in:A1") == "$k: 1 statement")
    #expect(try desk.ids("$k") == "A1.2")
    #expect(try desk.ids("by:Norrland | except $k") == "A2.1 A3.2")
    try desk.type("$k = by:Estmark")
    try desk.type("undo")
    #expect(try desk.ids("$k") == "A1.2")
    try desk.type("undo")
    #expect(
      desk.refusal(of: "$k") == """
        error: nothing is kept as $k
          $k
          ^^
          try: keep something under it: $k = by:Kabul
        """)
    #expect(
      desk.refusal(of: "$k = voice") == """
        error: voice gives no selection to pass on
          $k = voice
               ^^^^^
          try: put it last: … | voice
        """)
  }

  @Test func whatHungOnAPlaceIsLoggedByItsIds() throws {
    var desk = try Desk.dam()
    try desk.type(all: "go A3.1a", "$a = premises", "by:Norrland", "$b = _ | top 2", "$c = (_ role:claim) about:toll")
    try desk.type(all: "list zebra", "$d = _", "$e = by:Norrland | reverse", "list $e", "$f = _", "$g = premises A3.1a")
    #expect(
      desk.session.logLines.dropFirst() == [
        "$a = A3.1b", "$b = A1.2 or A2.1", "$c = A1.2", "$d = \"nothing\" -\"nothing\"",
        "$e = by:Norrland | reverse", "$f = A3.2 | also A2.1 | also A1.2", "$g = premises A3.1a",
      ])
    try desk.type("save s.moot")
    var again = try Desk.dam(["s.moot": desk.files["s.moot"] ?? ""])
    #expect(!(try again.run("s.moot").contains("error")))
    #expect(again.session.picture == desk.session.picture)
  }

  @Test func argumentsOfAScriptAreFilledIn() throws {
    var desk = try Desk.dam(["a.moot": "$k = by:$1 in:$2"])
    try desk.run("a.moot", "many in Sudmark", "A2")
    #expect(desk.session.logLines.last == "$k = by:\"many in Sudmark\" in:A2")
    #expect(try desk.ids("$k") == "A2.3")
  }

  @Test func statementsThatAreGoneAreNoMembers() throws {
    var desk = try Desk.dam()
    try desk.type(all: "$k = by:Norrland", "unload A")
    #expect(try desk.ids("$k") == "")
    try desk.type("undo")
    #expect(try desk.ids("$k") == "A1.2 A2.1 A3.2")
  }
}

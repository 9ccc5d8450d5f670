import Testing

@testable import Commands

@Suite struct UndoTests {
  @Test func severalAreTakenBackTheLastFirst() throws {
    var desk = try Desk.dam()
    let before = desk.session.picture
    try desk.type(all: "support A1.2 by A2.1", "reject L1", "$k = by:Norrland")
    #expect(
      try desk.type("undo 3") == """
        Taken back: $k = by:Norrland
        Taken back: reject attack A1.2 by A1.3
        Taken back: support A1.2 by A2.1
        """)
    #expect(desk.session.picture == before)
  }

  @Test func aSettingIsTakenBackAlone() throws {
    var desk = try Desk.dam()
    try desk.type(all: "set links all", "set rows 2", "undo")
    #expect(try desk.type("set links") == "links found")
    #expect(try desk.type("set rows") == "rows 2")
    try desk.type("redo")
    #expect(try desk.type("set links") == "links all")
  }

  @Test func whereThereIsNothingItSaysSo() throws {
    var desk = Desk()
    #expect(try desk.type("undo") == "Nothing to undo.")
    #expect(
      desk.refusal(of: "undo that")
        == "error: undo does not take that here\n  undo that\n       ^^^^\n  try: write undo [N]")
  }
}

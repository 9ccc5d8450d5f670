import Testing

@testable import Commands

@Suite struct PasteTests {
  @Test func aTextIsReadFromTheLinesThatFollow() throws {
    var desk = Desk()
    #expect(try desk.type("paste", text: Texts.barge).hasPrefix("A: \"Barges First\" by E. Lund, 1 paragraph"))
    #expect(try desk.type("by:Sudmark | count") == "1 statement")
    #expect(desk.session.need(of: "paste") == .block)
    #expect(desk.session.need(of: "PASTE as C") == .block)
    #expect(desk.session.need(of: "past") == .block, "abbreviated at the prompt, it still takes its text")
    #expect(desk.session.need(of: "pa") == .nothing)
  }

  @Test func aLineThatBeginsWithADotIsStuffedInScripts() throws {
    var desk = Desk(["a.moot": "paste as C\nBarges First\n\n..5 of a toll is owed, Norrland says.\n.\ncount in:C\n"])
    #expect(try desk.run("a.moot").hasSuffix("statements"))
    #expect(try desk.type("read C1").hasPrefix("C1.1 .5 of a toll"))
    try desk.type("save b.moot")
    #expect(desk.files["b.moot"]?.contains("\n..5 of a toll is owed, Norrland says.\n.\n") == true)
    var again = Desk(["b.moot": desk.files["b.moot"] ?? ""])
    try again.run("b.moot")
    #expect(again.session.picture == desk.session.picture)
  }

  @Test func withoutATextItSaysHow() {
    var desk = Desk()
    #expect(
      desk.refusal(of: "paste") == """
        error: no text followed
          try: paste the text after this line and end it with a line that holds one dot
        """)
    #expect(desk.refusal(of: "paste as T").hasPrefix("error: \"T\" is no letter of an article"))
  }

  @Test func undoTakesItOut() throws {
    var desk = Desk()
    try desk.type("paste", text: Texts.barge)
    #expect(try desk.type("undo") == "Taken back: paste as A")
    #expect(try desk.type("articles") == "No article is loaded; load FILE reads one.")
  }
}

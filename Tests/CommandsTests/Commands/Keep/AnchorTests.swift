import Testing

@testable import Commands

@Suite struct AnchorTests {
  @Test func idsFollowTheirWordsWhenTheTextHasChanged() throws {
    var desk = try Desk.dam()
    try desk.type(all: "support A1.2 by A1.1", "$k = A1.3 or by:Estmark", "hold A1.3 by Norrland", "save s.moot")
    var later = Desk(["dam.txt": Texts.damLater, "s.moot": desk.files["s.moot"] ?? ""])
    let shown = try later.run("s.moot")
    #expect(shown.contains("dam.txt differs from the text that the script was saved with"))
    #expect(shown.contains("A1.2 is A1.3 now."))
    let picture = later.session.picture
    #expect(picture.contains("support A1.3 by A1.2 added -"))
    #expect(picture.contains("A1.4 Norrland (claim): the toll pays for repairs"))
    #expect(picture.contains("$k = A1.4 A3.3"))
    #expect(later.session.logLines.contains("$k = A1.4 or by:Estmark"))
  }

  @Test func afterTheScriptIdsMeanWhatIsPrinted() throws {
    var desk = try Desk.dam()
    try desk.type(all: "reject attack A1.2 by A1.3", "save s.moot")
    var later = Desk(["dam.txt": Texts.damLater, "s.moot": desk.files["s.moot"] ?? ""])
    try later.run("s.moot")
    #expect(try later.type("list A1.2") == "1 statement\n  A1.2 Sudmark: the river lock belongs to it")
    // Saved again, it anchors the ids as they are now.
    try later.type("save t.moot")
    #expect(later.files["t.moot"]?.contains("anchor A1.3 \"the toll is illegal\"") == true)
    #expect(later.files["t.moot"]?.contains("anchor A1.2 ") == false)
  }

  @Test func lostWordsStopTheScriptAndNameWhatIsNear() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "anchor A1.1 \"the toll was lawful\"") == """
        error: A1.1 is lost: no statement begins "the toll was lawful"
          anchor A1.1 "the toll was lawful"
                      ^^^^^^^^^^^^^^^^^^^^^
          A1.1 now reads: the river lock belongs to it
          nearest: A1.2 the toll is illegal
          try: if A1.2 is meant, write it for A1.1, with its words in the anchor
        """)
    #expect(
      desk.refusal(of: "trace A1.1") == """
        error: A1.1 is lost: no statement begins "the toll was lawful"
          trace A1.1
                ^^^^
          A1.1 now reads: the river lock belongs to it
          nearest: A1.2 the toll is illegal
          try: if A1.2 is meant, write it for A1.1, with its words in the anchor
        """, "what stands there now is another statement")
    #expect(desk.refusal(of: "A1.2 or A1.1").hasPrefix("error: A1.1 is lost"))
    #expect(desk.refusal(of: "list (A1.1..A1.3)").hasPrefix("error: A1.1 is lost"))
  }

  @Test func aSentenceInOtherWordsIsStillMeant() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("anchor A1.2 \"Norrland maintains the toll is illegal\"")
        == "A1.2 has other words now: the toll is illegal")
    #expect(try desk.type("anchor A1.2 \"the toll is illegal [again]\"") == "", "a reader's brackets decide nothing")
  }

  @Test func theWordsDecideWhateverTheirCase() throws {
    var desk = try Desk.dam()
    #expect(try desk.type("anchor A1.2 \"The Toll is…\"") == "")
    #expect(try desk.type("anchor A2.1 \"the toll is…\"") == "A2.1 is A1.2 now.")
    #expect(
      desk.refusal(of: "anchor A1 \"x\"") == """
        error: A1 is no statement
          anchor A1 "x"
                 ^^
          try: write anchor ID "FIRST WORDS…"
        """)
  }
}

import Testing

@testable import Commands

@Suite struct ReloadTests {
  @Test func whatWasMadeByHandMovesWithTheWords() throws {
    var desk = try Desk.dam()
    try desk.type("support A1.2 by A2.1")
    try desk.type("undercut (support A1.2 by A2.1) by A1.1")
    try desk.type("hold A2.2 by Norrland")
    try desk.type(all: "role A1.3 background", "same A1.1 A3.2", "$k = by:Norrland in:A1", "attack A0 by A3.2")
    try desk.type("reject attack A0 by A3.2")
    let before = desk.session.picture
    desk.files["dam.txt"] = Texts.damLater
    #expect(try desk.type("reload A") == "A was read again: 1 statement gained, 0 lost.")
    #expect(try desk.type("list A1.3") == "1 statement\n  A1.3 Norrland: the toll is illegal")
    let picture = desk.session.picture
    #expect(picture.contains("support A1.3 by A2.1 added -"))
    #expect(picture.contains("undercut (support A1.3 by A2.1) by A1.2 added -"))
    #expect(picture.contains("A2.2 Norrland (claim): The toll angers voters"))
    #expect(picture.contains("A1.4 Sudmark (background): the toll pays for repairs"))
    #expect(picture.contains("A3.2 = A1.2 Norrland (claim): the treaty is old"))
    #expect(picture.contains("$k = A1.3"))
    #expect(picture.contains("attack A0 by A3.2 added rejected"))
    try desk.type("undo")
    #expect(desk.session.picture == before)
  }

  @Test func undoBringsTheOldTextBack() throws {
    var desk = try Desk.dam()
    try desk.type("support A1.2 by A2.1")
    let before = desk.session.picture
    desk.files["dam.txt"] = Texts.damLater
    try desk.type("reload A")
    let after = desk.session.picture
    #expect(try desk.type("undo") == "Taken back: reload A")
    #expect(desk.session.picture == before)
    try desk.type("redo")
    #expect(desk.session.picture == after)
    try desk.type("undo")
    #expect(try desk.type("party Bank = Sudmark").hasPrefix("Bank: "), "parties are read from the text that is back")
  }

  @Test func aLinkWhoseEndIsGoneIsTold() throws {
    var desk = try Desk.dam()
    try desk.type("support A1.2 by A3.2")
    desk.files["dam.txt"] = Texts.dam.replacing("the treaty is old", with: "the paper is yellow")
    #expect(
      try desk.type("reload A") == """
        A was read again: 1 statement gained, 1 lost.
        1 reviewed link lost an end and went with it; undo brings the old text back.
        """)
  }

  @Test func aSavedSessionIsBuiltOnTheTextAsItIsNow() throws {
    var desk = try Desk.dam()
    try desk.type("support A1.2 by A2.1")
    desk.files["dam.txt"] = Texts.damLater
    try desk.type("reload A")
    try desk.type("attack A1.2 by A2.2")
    try desk.type("save s.moot")
    var again = Desk(["dam.txt": Texts.damLater, "s.moot": desk.files["s.moot"] ?? ""])
    let shown = try again.run("s.moot")
    #expect(!shown.contains("error"), "\(shown)")
    #expect(again.session.picture == desk.session.picture)
  }

  @Test func nothingHappensWhereNothingChanged() throws {
    var desk = try Desk.dam()
    #expect(try desk.type("reload A") == "A is as it was: dam.txt has not changed.")
    #expect(desk.session.logLines.count == 1)
  }

  @Test func aFileThatIsGoneLeavesTheArticle() throws {
    var desk = try Desk.dam()
    desk.files["dam.txt"] = nil
    #expect(desk.refusal(of: "reload A").hasPrefix("error: no file dam.txt\n"))
    #expect(try desk.type("count") == "12 statements")
    try desk.type("paste", text: Texts.barge)
    #expect(
      desk.refusal(of: "reload B") == """
        error: B was pasted and has no file
          try: unload B, then paste it anew
        """)
    #expect(
      desk.refusal(of: "reload C").hasPrefix("error: no article C\n  reload C\n         ^\n  try: loaded: A and B"))
    #expect(
      desk.refusal(of: "reload") == """
        error: reload needs the letter of an article
          reload
          ^^^^^^
          try: write reload LETTER
        """)
  }
}

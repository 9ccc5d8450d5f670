import Testing

@testable import Commands

@Suite struct SaveTests {
  static let head = "#!/usr/bin/env -S moot -f\n# Saved by Moot 0.1. Replay: moot -f "

  /// What is read of the dam, as the script says it.
  static let reading = """
    A0 the author: The Dam Is Ours
    A1.1 Sudmark: the river lock belongs to it
    A1.2 Norrland: the toll is illegal
    A1.3 Sudmark: the toll pays for repairs
    A2.1 Norrland: the river belongs to both states
    A2.2 the author: The toll angers voters
    A2.3 many in Sudmark: patience has limits
    A3.1a Sudmark: any state may charge for upkeep
    A3.1b Sudmark: the treaty leaves tolls to the owner of the lock
    A3.2 Norrland: the treaty is old
    A3.3 Estmark: both sides must talk
    A3.4 the author, guessing at Norrland: may have seen the toll as a punishment
    """

  @Test func theScriptNamesTextsLinksAndStatementsSoThatTheySurvive() throws {
    var desk = try Desk.dam()
    try desk.type(all: "claim \"x\" by Norrland", "support A3.1a by A3.1b N1", "reject L3", "$k = by:Norrland", "undo")
    #expect(
      try desk.type("save maps/river.moot") == "Saved 4 commands to maps/river.moot.\nReplay: moot -f maps/river.moot")
    let digest = desk.session.graph.articles.first?.article.sha256 ?? ""
    #expect(
      desk.files["maps/river.moot"] == Self.head + """
        river.moot
        load ../dam.txt as A --sha256 \(digest)
        reading A by Moot 0.1
        \(Self.reading)
        .
        claim "x" by Norrland
        anchor A3.1a "any state may charge for upkeep"
        anchor A3.1b "the treaty leaves tolls to the owner of the…"
        support A3.1a by A3.1b N1
        anchor A2.1 "the river belongs to both states"
        reject attack A2.1 by A3.1a

        """)
  }

  @Test func itsOwnFileIsWrittenOverAndNoOther() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "save dam.txt") == """
        error: dam.txt exists
          save dam.txt
               ^^^^^^^
          try: add --force to write over it, or choose another name
        """)
    #expect(
      desk.refusal(of: "save") == """
        error: save needs a file the first time
          save
          ^^^^
          try: write save [FILE] [--force] | save --reading FILE.json [--force]
        """)
    try desk.type(all: "save s.moot", "reject L1", "save")
    #expect(desk.files["s.moot"]?.contains("reject attack A1.2 by A1.3") == true)
    desk.files["other.moot"] = "say hello"
    #expect(desk.refusal(of: "save other.moot").hasPrefix("error: other.moot exists"))
    try desk.type("save other.moot --force")
    #expect(desk.files["other.moot"]?.hasPrefix(Self.head) == true)
  }

  @Test func aFullDiskLeavesTheOldFileAndTheSession() throws {
    var desk = try Desk.dam()
    try desk.type(all: "save s.moot", "reject L1")
    let old = desk.files["s.moot"]
    desk.files.fail(writing: "s.moot", with: .noSpace("/desk/s.moot"))
    #expect(
      desk.refusal(of: "save") == """
        error: no space left to write /desk/s.moot
          try: nothing was changed, free some and try again
        """)
    #expect(desk.files["s.moot"] == old)
    #expect(!desk.session.log.isSaved)
    desk.files.fail(writing: "s.moot", with: nil)
    try desk.type("save")
    #expect(desk.session.log.isSaved)
  }

  @Test func aSessionIsSavedUntilItChanges() throws {
    var desk = try Desk.dam()
    try desk.type(all: "reject L1", "save s.moot")
    #expect(desk.session.log.isSaved)
    try desk.type("undo")
    #expect(!desk.session.log.isSaved)
    try desk.type("redo")
    #expect(desk.session.log.isSaved)
    try desk.type(all: "undo", "accept L1")
    #expect(!desk.session.log.isSaved, "as many commands, but others")
  }

  @Test func theSameTextIsWrittenOverWithoutForce() throws {
    var desk = try Desk.dam()
    try desk.type("export json out.json")
    #expect(try desk.type("export json out.json") == "Wrote 12 statements to out.json.", "nothing is lost by it")
    try desk.type("reject L1")
    #expect(desk.refusal(of: "export json out.json").hasPrefix("error: out.json exists"))
  }

  @Test func aFrozenReadingComesBackWithWhatWasMadeOfIt() throws {
    var desk = try Desk.dam()
    try desk.type(
      all: "reject L1", "accept L2", "claim \"x\" by Norrland", "support A1.2 by N1", "hold A2.2 by Estmark")
    try desk.type(all: "role A1.3 background", "$k = by:Norrland", "$all = in:A1")
    #expect(
      try desk.type("save --reading r.json") == """
        Wrote 13 statements to r.json.
        Bring back: load r.json
        """)
    #expect(try desk.type("export json") == desk.files["r.json"], "one format, whichever command writes it")
    var again = Desk(["r.json": desk.files["r.json"] ?? ""])
    try again.type("load r.json")
    #expect(again.session.picture == desk.session.picture)
    try again.type("undo")
    #expect(again.refusal(of: "$k").hasPrefix("error: nothing is kept as $k"), "undo takes the names back, too")
    try again.type("redo")
    #expect(again.session.picture == desk.session.picture)
    #expect(
      desk.refusal(of: "save --reading r.moot") == """
        error: a reading is JSON, and r.moot does not end in .json
          save --reading r.moot
                         ^^^^^^
          try: name it r.moot.json, so that load knows it
        """)
    #expect(desk.refusal(of: "save --reading").hasPrefix("error: save needs a file for the reading\n"))
  }

  @Test func whatAReloadLostIsNoPartOfTheReplay() throws {
    var desk = try Desk.dam()
    try desk.type(all: "support A1.2 by A3.2", "hold A3.3 by Norrland", "support A1.2 by A2.1")
    desk.files["dam.txt"] = Texts.damLater.replacing("the treaty is old", with: "paper turns yellow")
    try desk.type(all: "reload A", "attack A1.3 by A2.2", "save s.moot")
    let saved = desk.files["s.moot"] ?? ""
    #expect(saved.contains("\n# lost when its article was read again: support A1.2 by A3.2\n"))
    #expect(saved.contains("A3.2 Norrland: paper turns yellow\n"), "what is read of the text that is there")
    var again = Desk(["dam.txt": desk.files["dam.txt"] ?? "", "s.moot": saved])
    let shown = try again.run("s.moot")
    #expect(!shown.contains("differs") && !shown.contains("error") && !shown.contains("otherwise"), "\(shown)")
    #expect(again.session.picture == desk.session.picture)
  }

  @Test func noPermissionIsTold() throws {
    var desk = try Desk.dam()
    desk.files.fail(writing: "s.moot", with: .notPermitted("/desk/s.moot"))
    #expect(
      desk.refusal(of: "save s.moot") == """
        error: no permission for s.moot
          save s.moot
               ^^^^^^
          try: check its mode and its folder's
        """)
  }
}

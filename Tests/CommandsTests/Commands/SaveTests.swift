import Testing

@testable import Commands

@Suite struct SaveTests {
  static let head = "#!/usr/bin/env -S moot -f\n# Saved by Moot 0.1. Replay: moot -f "

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
          try: write save [FILE] [--force]
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

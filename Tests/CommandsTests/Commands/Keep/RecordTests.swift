import Testing

@testable import Commands

@Suite struct RecordTests {
  /// What is recorded after the head that made the session.
  private func recorded(_ desk: Desk, _ path: String = "r.moot", after line: String = ".") -> String {
    let lines = (desk.files[path] ?? "").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let head = lines.firstIndex(of: line) ?? -1
    return lines[(head + 1)...].joined(separator: "\n")
  }

  /// Runs a recorded script on the files as they are, in a session of its own.
  private func replay(_ desk: Desk, _ path: String = "r.moot") throws -> (shown: String, desk: Desk) {
    var again = Desk(home: desk.files.home)
    for path in desk.files.paths { again.files[path] = desk.files[path] }
    let shown = try again.run(path)
    return (shown, again)
  }

  @Test func everyLineIsFollowedByATestOfItsAnswer() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("record r.moot")
        == "Recording in r.moot after the 1 command that made the session.\nEnd it: record off")
    _ = desk.refusal(of: "by:Nobody")
    try desk.type(all: "# who says no", "by:Norrland  # three times", "list zebra", "count by:Sudmark", "voices")
    try desk.type(all: "expect count 5", "read A1.2", "$k = by:Estmark", "say well", "history", "set rows 3")
    #expect(try desk.type("record off") == "Recorded 9 lines in r.moot.\nReplay: moot -f r.moot")
    try desk.type("by:Estmark")
    #expect(
      recorded(desk) == """
        # who says no
        by:Norrland  # three times
        expect has A1.2 A2.1 A3.2
        expect count 3
        list zebra
        expect none
        count by:Sudmark
        expect has A1.1 A1.3 A2.3 A3.1a A3.1b
        expect count 5
        voices
        expect is 5 voices (unit: statements)
        expect count 5
        expect count 5
        read A1.2
        expect has "Norrland maintains that the toll is illegal."
        expect count 1
        $k = by:Estmark
        expect has A3.3
        expect count 1
        say well
        set rows 3

        """)
    let (shown, again) = try replay(desk)
    #expect(!shown.contains("error"), "\(shown)")
    #expect(again.session.picture == desk.session.picture)
  }

  @Test func changesAreWrittenAsTheLogHoldsThem() throws {
    var desk = try Desk.dam(["barge.txt": Texts.barge])
    try desk.type(all: "record maps/r.moot", "acc L1  # a fair cue", "undo", "redo", "load barge.txt")
    try desk.type("paste as C", text: "Bread\n\n..Sudmark says that bread is dear.")
    try desk.type(all: "go C1", "trace L2", "record")
    let text = recorded(desk, "maps/r.moot")
    #expect(
      text.hasPrefix(
        """
        # a fair cue
        anchor A1.2 "the toll is illegal"
        anchor A1.3 "the toll pays for repairs"
        accept attack A1.2 by A1.3
        expect has "the toll pays for repairs"
        expect count 1
        undo
        accept attack A1.2 by A1.3
        load ../barge.txt as B --sha256
        """))
    #expect(text.contains("\n...Sudmark says that bread is dear.\n.\nreading C by Moot 0.1\n"))
    #expect(text.contains("\ntrace attack A1.1 by A2.1\n"), "numbers of links are this session's own: \(text)")
    let (shown, again) = try replay(desk, "maps/r.moot")
    #expect(!shown.contains("error"), "\(shown)")
    #expect(again.session.picture == desk.session.picture)
    #expect(again.session.promptName == desk.session.promptName)
  }

  @Test func whatCameBeforeIsThereInTheReplay() throws {
    var desk = try Desk.dam()
    try desk.type(all: "reject L1", "go A1.2", "go A3.1a", "premises", "record r.moot", "expect count 1", "_ | top 1")
    try desk.type(all: "down 1", "back", "back", "record off")
    #expect(
      recorded(desk, after: "go A3.1a") == """
        A3.1b
        _ | top 1
        expect has A3.1b
        expect count 1
        go A3.1b  # down 1
        expect has A3.1b
        expect count 1
        go A3.1a  # back
        expect has A3.1a
        expect count 1
        go A1.2  # back
        expect has A1.2
        expect count 1

        """)
    let (shown, again) = try replay(desk)
    #expect(!shown.contains("error"), "\(shown)")
    #expect(again.session.promptName == "moot A1.2")
  }

  @Test func scriptsThatAreRunStandAsOneLine() throws {
    var desk = try Desk.dam(["a.moot": "by:$1\nexpect count 3", "bad.moot": "say in\nnothing"])
    desk.files["all.moot"] = """
      load dam.txt
      record out/r.moot
      run a.moot Norrland
      run bad.moot
      by:Sudmark
      """
    _ = try desk.run("all.moot", keepGoing: true)
    #expect(
      recorded(desk, "out/r.moot") == """
        run ../a.moot Norrland
        by:Sudmark
        expect has A1.1 A1.3 A2.3 A3.1a A3.1b
        expect count 5

        """)
    #expect(desk.session.recording == nil, "it ends with the script that began it")
    #expect(try !replay(desk, "out/r.moot").shown.contains("error"))
  }

  @Test func idsOfAReplayAreRecordedAsTheyArePrinted() throws {
    var desk = try Desk.dam()
    try desk.type(all: "reject L1", "save s.moot")
    var again = Desk(["dam.txt": Texts.damLater, "s.moot": desk.files["s.moot"] ?? ""])
    again.files["s.moot"]? += "record r.moot\nlist A1.2\nshow A1.3 # the toll\n"
    try again.run("s.moot")
    #expect(
      recorded(again, after: "reject attack A1.3 by A1.4") == """
        list A1.3
        expect has A1.3
        expect count 1
        show A1.4
        expect has A1.4
        expect count 1

        """)
    #expect(try !replay(again).shown.contains("error"))
  }

  @Test func anOldFileIsKeptAndOneIsRecordedAtATime() throws {
    var desk = try Desk.dam(["old.moot": "say old"])
    #expect(
      desk.refusal(of: "record old.moot") == """
        error: old.moot exists
          record old.moot
                 ^^^^^^^^
          try: add --force to write over it, or choose another name
        """)
    #expect(
      desk.refusal(of: "record") == """
        error: nothing is being recorded
          record
          ^^^^^^
          try: record FILE begins
        """)
    #expect(desk.refusal(of: "record off").hasPrefix("error: nothing is being recorded\n"))
    #expect(
      desk.refusal(of: "record stop") == """
        error: record takes a file or off, not stop
          record stop
                 ^^^^
          try: record off ends it
        """)
    #expect(desk.refusal(of: "record on").hasSuffix("try: record FILE begins"))
    try desk.type("record old.moot --force")
    #expect(
      desk.refusal(of: "record b.moot") == "error: old.moot is being recorded already\n  try: record off ends it first")
    #expect(desk.session.recordsBeingKept == ["Recorded 0 lines in old.moot."])
  }

  @Test func aFullDiskEndsItAndNothingElse() throws {
    var desk = try Desk.dam()
    try desk.type(all: "record r.moot", "by:Norrland")
    let written = desk.files["r.moot"]
    desk.files.fail(writing: "r.moot", with: .noSpace("/desk/r.moot"))
    _ = try desk.session.execute("by:Sudmark")
    #expect(desk.session.writeRecords().map(\.message) == ["no space left to write r.moot; the recording ends here"])
    #expect(desk.files["r.moot"] == written)
    #expect(try desk.type("by:Estmark") == "1 statement\n  A3.3 Estmark: both sides must talk")
  }

  /// Whatever is typed, what is recorded of it replays and comes to the same.
  @Test(arguments: 1...15) func whateverIsTypedReplays(seed: UInt64) throws {
    var desk = try Desk.dam(["barge.txt": Texts.barge])
    var edits = RandomEdits(seed: seed)
    for number in 0..<40 {
      if number == 12 { try desk.type("record work/r.moot") }
      let line = edits.line(for: desk.session)
      if line.hasPrefix("undo"), desk.session.log.entries.count < 5 { continue }
      _ = desk.refusal(of: line)
    }
    let (shown, again) = try replay(desk, "work/r.moot")
    #expect(shown.split(separator: "\n").filter { $0.contains("error") } == [])
    #expect(again.session.picture == desk.session.picture)
  }
}

import Testing

@testable import Commands

/// Scripts as files: what they show, where they stop, what they pass on.
@Suite struct ScriptTests {
  @Test func aScriptStopsAtItsFirstErrorWithItsPlace() throws {
    var desk = try Desk.dam(["a.moot": "#!/usr/bin/env -S moot -f\nsay one\n\nby:Kabool\nsay two\n"])
    #expect(
      try desk.run("a.moot") == """
        one
        a.moot:4:1: error: no party or voice "Kabool"
          by:Kabool
          ^^^^^^^^^
          try: parties and voices list who is heard
        """)
  }

  @Test func keptGoingItGoesOnAndStillFails() throws {
    var desk = try Desk.dam([
      "a.moot": "say one\nby:Kabool\nsay two\nexpect none\nrun b.moot\nsay three", "b.moot": "nil\nsay in",
    ])
    let shown = try desk.run("a.moot", keepGoing: true)
    #expect(
      shown.split(separator: "\n").filter { !$0.hasPrefix(" ") } == [
        "one", "a.moot:2:1: error: no party or voice \"Kabool\"", "two",
        "a.moot:4:1: error: there is no answer to expect anything of", "/desk/b.moot:1:1: error: no command \"nil\"",
        "in",
        "three",
      ])
  }

  @Test func theSettingBailDoesTheSame() throws {
    var desk = try Desk.dam(["a.moot": "set bail off\nnil\nsay two\nset bail on\nnil\nsay three"])
    let shown = try desk.run("a.moot").split(separator: "\n")
    #expect(shown.contains("two") && !shown.contains("three"))
  }

  @Test func anErrorInAScriptThatIsRunStopsBoth() throws {
    var desk = Desk(["a.moot": "run b.moot\nsay after", "b.moot": "say in\nshow A1"])
    #expect(
      try desk.run("a.moot") == """
        in
        /desk/b.moot:2:6: error: no article A
          show A1
               ^^
          try: load FILE loads one
        """)
  }

  @Test func linesAreContinuedByABackslashOrAnOpenQuote() throws {
    var desk = try Desk.dam([
      "a.moot": "count by:Norrland \\\n  in:A1\nclaim \"a toll\nneeds consent\" by Norrland\nnil"
    ])
    #expect(
      try desk.run("a.moot") == """
        1 statement
        N1 Norrland: a toll needs consent
        a.moot:5:1: error: no command "nil"
          nil
          ^^^
          try: to search: find nil
        """)
  }

  @Test func argumentsAreOneTextEach() throws {
    var desk = try Desk.dam(["a.moot": "by:$1 \"$2\"\nfind $2\nlist $3", "b.moot": "list $2"])
    let shown = try desk.run("a.moot", "many in Sudmark", "has limits", "A1.1")
    #expect(shown.hasPrefix("none\n"), "in quotes a sign is a sign")
    #expect(shown.contains("1 of 10 sentences"))
    #expect(shown.hasSuffix("1 statement\n  A1.1 Sudmark: the river lock belongs to it"))
    #expect(
      try desk.run("b.moot", "x") == """
        b.moot:1:6: error: there is no $2
          list $2
               ^^
          try: one argument was given, $1; they stand after the name of the script
        """)
  }

  @Test func aScriptOfWordsThatAreNoUTF8IsRefused() throws {
    var desk = Desk()
    desk.files[bytes: "a.moot"] = [0x73, 0xFF]
    #expect(throws: Failure("/desk/a.moot is not UTF-8 text", advice: "save it as UTF-8", kind: .input)) {
      try desk.run("a.moot")
    }
  }

  @Test func quitEndsEveryScriptWithItsStatus() throws {
    var desk = Desk(["a.moot": "say one\nrun b.moot\nsay three", "b.moot": "say two\nquit 4\nsay never"])
    #expect(try desk.run("a.moot") == "one\ntwo\nquit 4")
  }

  @Test func namesAreSharedAndPlacesKept() throws {
    var desk = try Desk.dam(["a.moot": "$k = by:Norrland\ngo A1.2"])
    try desk.run("a.moot")
    #expect(try desk.count("$k") == 3)
    #expect(desk.session.promptName == "moot A1.2")
  }

  @Test func windowsLineEndsAndAMissingLastOneAreReadAlike() throws {
    var desk = try Desk.dam(["a.moot": "say one\r\ncount by:Norrland\r\nsay two"])
    #expect(try desk.run("a.moot") == "one\n3 statements\ntwo")
  }
}

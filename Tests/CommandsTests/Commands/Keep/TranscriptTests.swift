import Testing

@testable import Commands

@Suite struct TranscriptTests {
  /// The transcript, and how it comes out when it is checked.
  private func checked(_ desk: Desk, _ path: String) -> (text: String, now: String) {
    let text = desk.files[path] ?? ""
    let now = Transcript(text, name: path).rerun(
      at: desk.files.absolute(path, from: nil), fresh: { Session(files: desk.files) })
    return (text, now)
  }

  @Test func linesAndAnswersStandAsCheckMakesThem() throws {
    var desk = try Desk.dam()
    try desk.type(all: "set width 60", "go A1.2")
    #expect(try desk.type("transcript t.txt") == "Making a transcript in t.txt.\nEnd it: transcript off")
    try desk.type("count by:Norrland")
    _ = desk.refusal(of: "nothing")
    try desk.type("find \\\n\"the toll is\"")
    try desk.type("say moot> not a prompt")
    #expect(try desk.type("transcript off") == "Transcript of 4 lines in t.txt.\nCheck: moot --check t.txt")
    try desk.type("voices")
    let (text, now) = checked(desk, "t.txt")
    #expect(now == text)
    #expect(
      text.hasSuffix(
        """
        moot> set width 60
        width 60
        moot> go A1.2
        A1.2 Norrland: the toll is illegal
          1 objection (attackers)
          1 more only suggested: near 1 links:suggested
        moot A1.2> count by:Norrland
        3 statements
        moot A1.2> nothing
        error: no command "nothing"
          nothing
          ^^^^^^^
          try: to search: find nothing
        moot A1.2> find \\
        ...> "the toll is"
        1 of 10 sentences has "the toll is"
          A1.2 Norrland maintains that the toll is illegal.
        moot A1.2> say moot> not a prompt
         moot> not a prompt

        """), "\(text)")
  }

  @Test(arguments: ["t.txt", "notes/t.md", "a/b/t.txt"])
  func whateverWasTypedPassesAtOnce(path: String) throws {
    var desk = try Desk.dam(["barge.txt": Texts.barge, "a.moot": "set echo on\nby:$1\nnothing\nsay never"])
    try desk.type(all: "reject L1", "$k = by:Norrland", "premises A3.1a", "transcript \(path)")
    for line in [
      "_ | top 1", "load barge.txt", "load nowhere.txt", "log", "set format json", "$k", "voices", "set format csv",
      "$k",
      "set format text", "undo", "walk A3.1a", "# a remark", "save s.moot", "export markdown out/all.md", "compare",
      "history",
      "accept L2", "expect count 7", "expect none", "say ```", "set rows all", "list", "export markdown", "pause",
    ] {
      _ = desk.refusal(of: desk.session.asExecuted(line))
    }
    try desk.type("paste as C", text: "Bread\n\n.5 of it is Sudmark's, Norrland says.\n\n...> odd")
    let script = Script("run a.moot Norrland", name: "-c", session: desk.session)
    _ = desk.session.run(script) { _, _ in true }
    try desk.type("transcript off")
    let (text, now) = checked(desk, path)
    #expect(LineDifference(from: text, to: now).lines == [])
    #expect(text.contains("error: no file"))
    #expect(text.contains("\n...> ..5 of it is"))
    #expect(!text.contains("\u{1B}"))
    if path.hasSuffix(".md") { #expect(text.hasPrefix("```\nmoot> ") && text.hasSuffix("\n```\n")) }
  }

  /// Whatever is typed, its transcript comes out as it stands.
  @Test(arguments: 1...15) func whateverIsTypedChecks(seed: UInt64) throws {
    var desk = try Desk.dam(["barge.txt": Texts.barge])
    var edits = RandomEdits(seed: seed)
    for number in 0..<40 {
      if number == 12 { try desk.type("transcript work/t.txt") }
      let line = edits.line(for: desk.session)
      if line.hasPrefix("undo"), desk.session.log.entries.count < 5 { continue }
      _ = desk.refusal(of: desk.session.asExecuted(line))
    }
    let (text, now) = checked(desk, "work/t.txt")
    #expect(LineDifference(from: text, to: now).lines == [])
  }

  @Test func oneIsMadeAtATime() throws {
    var desk = try Desk.dam(["t.txt": "old"])
    #expect(desk.refusal(of: "transcript t.txt").hasPrefix("error: t.txt exists\n"))
    #expect(
      desk.refusal(of: "transcript") == """
        error: no transcript is being made
          transcript
          ^^^^^^^^^^
          try: transcript FILE begins
        """)
    try desk.type("transcript t.txt --force")
    #expect(
      desk.refusal(of: "transcript u.txt")
        == "error: a transcript is being made in t.txt already\n  try: transcript off ends it first")
  }
}

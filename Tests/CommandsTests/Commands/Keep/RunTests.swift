import Testing

@testable import Commands

@Suite struct RunTests {
  @Test func pathsStartFromTheScriptThatRuns() throws {
    var desk = Desk([
      "a/outer.moot": "run in/inner.moot Sudmark \"the toll\"\ncount",
      "a/in/inner.moot": "load ../../dam.txt\nby:$1 $2",
      "dam.txt": Texts.dam,
    ])
    #expect(
      try desk.run("a/outer.moot").hasSuffix("\n1 statement\n  A1.3 Sudmark: the toll pays for repairs\n12 statements"))
  }

  @Test func theCommandIsLeftToWhoeverRunsTheLine() throws {
    var desk = Desk(["lessons/one.moot": "say hello"], home: "/desk/lessons")
    #expect(
      try desk.reply(to: "run lessons/one.moot a \"b c\" A3").effect
        == .run(path: "/desk/lessons/one.moot", arguments: ["a", "b c", "A3"]))
    #expect(
      try desk.reply(to: "run one.moot").effect == .run(path: "/desk/lessons/one.moot", arguments: []),
      "Moot's own scripts are found by name")
    #expect(
      desk.refusal(of: "run") == "error: run needs a script\n  run\n  ^^^\n  try: write run FILE [ARGS] [--quiet]")
  }

  @Test func aScriptThatRunsItselfIsToldTheChain() throws {
    var desk = Desk(["x/a.moot": "say a\nrun sub/b.moot", "x/sub/b.moot": "run ../a.moot"])
    #expect(
      try desk.run("x/a.moot") == """
        a
        /desk/x/sub/b.moot:1:1: error: this script runs itself: a.moot > sub/b.moot > a.moot
          try: take out one of these run lines
        """)
  }

  @Test func aQuietRunShowsNothingButItsFailures() throws {
    var desk = Desk([
      "a.moot": "run map.moot --quiet\ncount\n$toll | count\nrun sub/fails.moot --quiet",
      "map.moot":
        "say a map\nload dam.txt\nfind toll\nexpect count >= 1\n$toll = by:Sudmark \"the toll\"\npause\nrun sub/more.moot",
      "sub/more.moot": "say more\nlist", "sub/fails.moot": "say unheard\ncount\nexpect count 3", "dam.txt": Texts.dam,
    ])
    let shown = try desk.run("a.moot")
    #expect(
      shown.hasPrefix("12 statements\n1 statement\n/desk/sub/fails.moot:3:1: error: expectation not met by: count\n"))
    #expect(shown.contains("  expected: count 3\n"))
    #expect(!shown.contains("unheard"))
  }

  @Test func aMissingScriptIsTold() throws {
    var desk = Desk(["a.moot": "run b.moot"])
    #expect(
      try desk.run("a.moot") == """
        a.moot:1:5: error: no file b.moot
          run b.moot
              ^^^^^^
          try: check the path, relative ones start from the folder you are in
        """)
  }
}

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
    #expect(desk.refusal(of: "run") == "error: run needs a script\n  run\n  ^^^\n  try: write run FILE [ARGS]")
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

import Foundation
import PseudoTerminal
import Testing

/// Script files as editors leave them, and how they end.
@Suite(.serialized) struct ScriptFileTests {
  let moot: Moot

  init() throws { moot = try Moot() }

  @Test func theShapeOfTheFileDoesNotMatter() throws {
    let lines = [
      "#!/usr/bin/env -S moot -f", "load dam.txt", "\tby:Norrland\t|  count  # two", "expect count 2", "find \\",
      "\t\"the toll\"", "claim \"a toll", "needs consent\" by Norrland", "", "count \\",
    ]
    let plain = lines.joined(separator: "\n")
    let wanted = try run(plain)
    #expect(wanted.out.hasSuffix("N1 Norrland: a toll needs consent\n7 statements\n"))
    #expect(wanted.status == 0)
    for text in [
      plain + "\n", lines.joined(separator: "\r\n"), "\u{FEFF}" + plain, "\u{FEFF}" + lines.joined(separator: "\r\n"),
    ] {
      let outcome = try run(text)
      #expect(outcome.out == wanted.out && outcome.err == "" && outcome.status == 0)
    }
  }

  private func run(_ text: String) throws -> Moot.Outcome {
    try moot.folder.write(text, to: "a.moot")
    return try moot.run(["a.moot"])
  }

  @Test(arguments: [
    ("say a\nclaim \"never\nsay b\n", "a.moot:2:7: error: a quotation mark stands open\n  claim \"never\n        ^\n"),
    (
      "load dam.txt\nprem A1.1a",
      "a.moot:2:1: error: no command \"prem\"\n  prem A1.1a\n  ^^^^\n  try: in a script write it out: premises\n"
    ),
    (
      "load $1",
      "a.moot:1:6: error: there is no $1\n  load $1\n       ^^\n  try: no arguments were given; they stand after the name of the script\n"
    ),
    (
      "expect count 1",
      "a.moot:1:1: error: there is no answer to expect anything of\n  try: put expect after a command\n"
    ),
    ("load dam.txt\n\n\tby:Nobody", "a.moot:3:2: error: no party or voice \"Nobody\"\n"),
  ])
  func aFailureIsToldWithItsPlace(_ text: String, _ message: String) throws {
    let outcome = try run(text)
    #expect(outcome.err.hasPrefix(message), "\(outcome.err)")
    #expect(outcome.status == 1)
  }

  @Test func whoeverGoesOnFailsAllTheSame() throws {
    try moot.folder.write("nothing\nsay in\n", to: "in.moot")
    #expect(try run("set bail off\nrun in.moot\nsay out").status == 1)
    let off = try run("set bail off\nrun in.moot\nsay out")
    #expect(off.out == "bail off\nin\nout\n")
    try moot.folder.write("run in.moot\nsay out\n", to: "a.moot")
    let going = try moot.run(["--keep-going", "a.moot"])
    #expect(going.out == "in\nout\n" && going.status == 1)
    let stopped = try moot.run(["a.moot"])
    #expect(stopped.out == "" && stopped.status == 1)
    #expect(try run("set bail off\nload none.txt\nsay out").status == 3, "the last failure decides")
  }

  @Test func argumentsArePassedAsTheyAre() throws {
    try moot.folder.write("load $1\nfind $2\nby:$3 | count\nexpect is 1 statement\n", to: "in.moot")
    try moot.folder.write("run in.moot \"my article.txt\" \"\"\"toll\"\" is\" \"Norrland's ministers\"\n", to: "a.moot")
    let text = Moot.dam.replacingOccurrences(of: "the toll is", with: "the \"toll\" is")
    try moot.folder.write(text, to: "my article.txt")
    let outcome = try moot.run(["a.moot"])
    #expect(outcome.err == "", "\(outcome.err)")
    #expect(outcome.out.contains("1 of 4 sentences has \"\"toll\" is\"\n"), "\(outcome.out)")
    let direct = try moot.run(["-f", "in.moot", "my article.txt", "illegal", "Norrland's ministers"])
    #expect(direct.status == 0, "\(direct.err)")
  }

  @Test func aPastedTextIsEchoedWithItsLine() throws {
    let outcome = try run("set echo on\npaste as B\nBread\n\n..5 of it is dear, Sudmark says.\n.\n")
    #expect(
      outcome.out.hasPrefix(
        "echo on\nmoot> paste as B\n...> Bread\n...>\n...> ..5 of it is dear, Sudmark says.\n...> .\nB: "))
  }
}

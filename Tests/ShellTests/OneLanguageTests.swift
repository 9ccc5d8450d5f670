import PseudoTerminal
import Testing

/// The same lines give the same answers at the prompt, with -c, from a pipe and from a file.
@Suite(.serialized) struct OneLanguageTests {
  let moot: Moot
  private let lines = [
    "by:Norrland is:claim | attackers by:Sudmark | count", "about:toll not by:author | premises all | tree",
    "$n = by:Norrland", "by:Sudmark | except ($n | targets) | top 5",
  ]

  init() throws { moot = try Moot() }

  @Test(arguments: ["text", "json", "csv", "markdown"]) func everyWayInGivesTheSame(_ form: String) throws {
    try moot.folder.write("#!/usr/bin/env -S moot -f\n" + lines.joined(separator: "\n"), to: "show.moot")
    let way = ["-q", "--format", form, "dam.txt"]
    let byOption = try moot.run(way + lines.flatMap { ["-c", $0] })
    #expect(byOption.status == 0 && byOption.err.isEmpty && !byOption.out.isEmpty)
    #expect(try moot.run(way, input: lines.joined(separator: "\n")).out == byOption.out)
    #expect(
      try moot.run(way, input: "set format \(form)\n" + lines.joined(separator: "\r\n") + "\n").out
        .hasSuffix(byOption.out))
    #expect(try moot.run(way + ["show.moot"]).out == byOption.out)
    let each = try lines.map { line in
      try moot.run(
        ["-q", "dam.txt"] + lines.prefix { $0 != line }.flatMap { ["-c", $0] } + ["-c", "\(line) --format \(form)"])
    }
    for outcome in each { #expect(byOption.out.contains(outcome.out.split(separator: "\n").last ?? "?")) }
  }

  @Test func thePromptGivesTheSame() throws {
    let terminal = try moot.terminal(["-q", "dam.txt"])
    for line in lines { terminal.enter(line) }
    try terminal.enter("say done", expecting: "done", then: "moot>")
    let shown = terminal.screen.text
    for line in try moot.run(["-q", "dam.txt"] + lines.flatMap { ["-c", $0] }).out.split(separator: "\n") {
      #expect(shown.contains(line), "\(line)")
    }
  }
}

import Testing

@testable import Commands

@Suite struct HelpTests {
  @Test func everyCommandIsListedAndExplained() throws {
    var desk = Desk()
    let words = Set(try desk.type("help").split { $0 == " " || $0 == "\n" }.map(String.init))
    for command in CommandTable.all {
      #expect(words.contains(command.name))
      let page = try desk.type("help \(command.name)")
      #expect(page.hasPrefix(command.usage.split(separator: " ").first.map(String.init) ?? ""))
      #expect(page.contains(command.examples.isEmpty ? command.name : "Examples"))
      for line in page.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }
  }

  @Test func pagesFitAScreen() throws {
    var desk = Desk()
    for page in ["help", "help keys"] {
      #expect(try desk.type(page).split(separator: "\n").count <= 24, "\(page)")
    }
  }

  @Test func stagesAndQualifiersHavePagesToo() throws {
    var desk = Desk()
    #expect(try desk.type("help sort").hasPrefix("… | sort KEY\n"))
    #expect(try desk.type("help by").hasPrefix("by:VALUE   statements of a party or voice"))
    #expect(try desk.type("help search undercut").contains("undercut add an objection to a link"))
    #expect(try desk.type("help search zebra") == "Nothing in help has \"zebra\".")
  }

  @Test func whatHasNoPageIsTold() {
    var desk = Desk()
    #expect(
      desk.refusal(of: "help zzz") == """
        error: no help on "zzz"
          help zzz
               ^^^
          try: help lists what there is; help search WORD looks through it
        """)
    #expect(desk.refusal(of: "help reasons").hasSuffix("\n  try: help premises"))
    #expect(desk.refusal(of: "help undoo").hasSuffix("\n  try: help undo"))
    #expect(desk.refusal(of: "help search").hasPrefix("error: help needs a word\n"))
  }
}

import Query
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
    }
    for page in ["scripts", "queries", "words"] { #expect(words.contains { $0.hasPrefix(page) }) }
  }

  @Test func everyPageFitsTheWidthAndTheFirstOnesAScreen() throws {
    var desk = try ExampleTests.shipped.get()
    let names = HelpPages.names.map(\.name) + HelpPages.values.map(\.name)
    #expect(Set(names).count == names.count)
    for name in names {
      let page = try desk.type("help \(name)")
      for line in page.split(separator: "\n") { #expect(line.count <= 80, "help \(name): \(line)") }
    }
    for page in ["help", "help keys", "help queries", "help words", "help is", "help by"] {
      #expect(try desk.type(page).split(separator: "\n").count <= 24, "\(page)")
    }
  }

  @Test func aQualifierHasAPageHoweverItIsTyped() throws {
    var desk = try Desk.dam()
    let page = try desk.type("help by")
    #expect(page.hasPrefix("by:NAME\n  What NAME holds"))
    #expect(page.hasSuffix("Loaded now: Sudmark, Norrland, Estmark, \"many in Sudmark\", author"))
    for typed in ["by:", "BY", "by:Sudmark"] {
      #expect(try desk.type("help \(typed)").hasPrefix("by:NAME"), "\(typed)")
    }
    #expect(
      try desk.type("help is:unanswered") == """
        is:unanswered
          A claim without a reply, be it shown, suggested or guessed.
        Examples
          is:unanswered | count  how many there are
          is:unanswered | top 3  the first three in the text
        See: help is
        """)
    #expect(try desk.type("help hedged").hasPrefix("is:hedged\n"))
    #expect(try desk.type("help bare").hasSuffix("\nAlso: help is:bare"))
    #expect(try desk.type("help premise").hasPrefix("role:premise\n"))
    for key in Qualifier.Key.allCases { #expect(try desk.type("help \(key.rawValue):").contains("Examples")) }
  }

  @Test func aWordOfSeveralThingsNamesThemAll() throws {
    var desk = Desk()
    let page = try desk.type("help unanswered")
    #expect(page.hasPrefix("unanswered X [by Y] [others] [about:TOPIC]\n"), "the command")
    #expect(page.contains("\n… | unanswered [by X] [TERMS]\n"), "the stage")
    #expect(page.hasSuffix("\nAlso: help is:unanswered"), "the state")
    #expect(try desk.type("help sort").hasPrefix("… | sort KEY\n"))
    #expect(try desk.type("help role").contains("role ID ROLE…"))
    #expect(try desk.type("help role").contains("\nrole:ROLE\n"))
    #expect(try desk.type("help precedence") == (try desk.type("help selections")))
    #expect(try desk.type("help rows").hasPrefix("set rows VALUE"))
  }

  @Test func anOptionAsksForThePageToo() throws {
    var desk = Desk()
    for name in CommandTable.all.map(\.name) where name != "say" && name != "expect" {
      #expect(try desk.type("\(name) --help") == (try desk.type("help \(name)")), "\(name)")
    }
    #expect(try desk.type("compare Sudmark Norrland --help") == (try desk.type("help compare")))
  }

  @Test func pagesAreSearched() throws {
    var desk = Desk()
    #expect(try desk.type("help search undercut").contains("help undercut "))
    #expect(try desk.type("apropos undercut") == (try desk.type("help search undercut")))
    #expect(try desk.type("apropos precedence") == "Nothing in help has \"precedence\".")
    #expect(try desk.type("help search zebra") == "Nothing in help has \"zebra\".")
    #expect(try desk.type("apropos sanctuary").hasPrefix("Nothing"))
  }

  @Test func whatHasNoPageIsTold() throws {
    var desk = Desk()
    #expect(
      desk.refusal(of: "help zzz") == """
        error: no help on "zzz"
          help zzz
               ^^^
          try: help lists what there is; help search WORD looks through it
        """)
    for (typed, page) in [
      ("reasons", "help premises"), ("undoo", "help undo"), ("quereis", "help queries"),
      ("unsupported", "help bare"),
      ("is:unansered", "help is"), ("sotr", "help sort"), ("select", "help list"),
    ] {
      let refusal = desk.refusal(of: "help \(typed)")
      #expect(refusal.hasSuffix("\n  try: \(page)") || refusal.isEmpty, "help \(typed): \(refusal)")
      #expect(try !desk.type(page).isEmpty)
    }
    #expect(desk.refusal(of: "help search").hasPrefix("error: help needs a word\n"))
  }
}

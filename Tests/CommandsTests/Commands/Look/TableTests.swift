import Query
import Testing

@testable import Commands

@Suite struct TableTests {
  @Test func columnsAreTheKeysNamed() throws {
    var desk = try Desk.dam()
    let table = """
      3 statements
        id    holder    verb      attackers
        A1.2  Norrland  maintain  A3.1b
        A2.1  Norrland  argue     A3.1a
        A3.2  Norrland  claim
      """
    for line in ["by:Norrland | table id holder verb attackers", "table id, holder,verb attackers by:Norrland"] {
      #expect(try desk.type(line) == table)
    }
    #expect(
      try desk.type("by:Norrland is:attacked | table") == """
        2 statements
          id    holder    role               words
          A1.2  Norrland  claim, evaluation  the toll is illegal
          A2.1  Norrland  claim              the river belongs to both states
        """)
    #expect(try desk.type("list zebra | table") == "none\n  id  holder  role  words")
  }

  @Test func wordsWrapWhereTheScreenIsNarrow() throws {
    var desk = try Desk.dam()
    try desk.type("set width 40")
    #expect(
      try desk.type("A2.1 | attackers | table id holder words") == """
        1 statement
          id     holder   words
          A3.1a  Sudmark  any state may charge
                          for upkeep
        """)
  }

  @Test func anUnknownColumnIsAdvised() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "table id wrods") == """
        error: no column "wrods"
          table id wrods
                   ^^^^^
          try: did you mean words?
        """)
    #expect(
      desk.refusal(of: "table id id") == """
        error: id is named twice
          table id id
                   ^^
          try: leave it out
        """)
    #expect(
      desk.refusal(of: "table id,") == """
        error: table needs a column after the comma
          table id,
                  ^
          try: write table [COLUMN…] [SELECTION] [all]
        """)
  }

  /// Every column gives one cell for every statement, and help names it.
  @Test(arguments: StatementKey.all(for: .table).map(\.name)) func everyColumnCanBeAsked(name: String) throws {
    var desk = try Desk.dam()
    let answer = try desk.reply(to: "table \(name) all").answer
    #expect(answer.sections[0].columns.map(\.name) == [name])
    #expect(answer.sections[0].rows.count == 12)
    #expect(answer.sections[0].rows.allSatisfy { $0.lines[0].cells.count == 1 })
    let help = try desk.type("help table").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(help.contains("\(name) ("))
  }
}

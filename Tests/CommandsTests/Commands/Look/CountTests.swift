import Rendering
import Testing

@testable import Commands

@Suite struct CountTests {
  @Test(arguments: [("count", 12), ("count by:Norrland", 3), ("by:Norrland | count", 3), ("count zebra", 0)])
  func statementsAreCounted(line: String, number: Int) throws {
    var desk = try Desk.dam()
    #expect(try desk.type(line) == "\(number) statement\(number == 1 ? "" : "s")")
    #expect(try desk.count(line) == number)
  }

  @Test func aGuessCountsForNobodyItIsAbout() throws {
    var desk = try Desk.dam()
    #expect(try desk.type("count guess:Norrland") == "1 statement")
    #expect(
      try desk.type("by:Norrland guess:Norrland | count")
        == "0 statements\nStep by step: by:Norrland 3, guess:Norrland none")
  }

  @Test func valuesOfAKeyAreCountedMostFirst() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("count by holder") == """
        12 statements by holder
          holder           statements  first
          Sudmark                   4  A1.1
          the author                3  A0
          Norrland                  3  A1.2
          many in Sudmark           1  A2.3
          Estmark                   1  A3.3
        Members: _ | group holder
        """)
    #expect(try desk.type("by:Sudmark | count by holder").hasPrefix("5 statements by holder\n"))
    #expect(try desk.type("count by:Sudmark by holder") == (try desk.type("by:Sudmark | count by holder")))
    #expect(try desk.count("by:Sudmark | count by holder") == 5, "expect count sees the statements")
  }

  @Test func placesStayInTheOrderOfTheText() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("by:Sudmark | count by paragraph") == """
        5 statements by paragraph
          paragraph  statements  first
          A1                  2  A1.1
          A2                  1  A2.3
          A3                  2  A3.1a
        Members: _ | group paragraph
        """)
  }

  @Test func whatCountsTwiceAndWhatHasNoneIsSaid() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("by:Norrland or A2.2 | count by stance") == """
        4 statements by stance
          stance      statements  first
          committed            1  A1.2
          neutral              1  A2.1
          distancing           1  A3.2
          no stance            1  A2.2
        Members: _ | group stance
        """)
    #expect(try desk.type("by:Norrland | count by role").contains("1 of 3 count under more than one role."))
  }

  @Test func aKeyIsAdvised() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "by:Sudmark | count by holdr") == """
        error: no key "holdr" to count by
          by:Sudmark | count by holdr
                                ^^^^^
          try: did you mean holder?
        """)
    #expect(
      desk.refusal(of: "count by") == """
        error: count needs a key after by
          count by
                ^^
          try: write count [SELECTION] [by KEY]
        """)
  }

  /// What `count by` says of a value is what the qualifier of that value selects.
  @Test(arguments: ["role", "stance", "verb", "reporter via", "guess", "paragraph in", "article in", "origin links"])
  func everyNumberOpensIntoItsMembers(pair: String) throws {
    var desk = try Desk.dam()
    let names = pair.split(separator: " ").map(String.init)
    let answer = try desk.reply(to: "count by \(names[0])").answer
    #expect(!answer.sections[0].rows.isEmpty)
    for row in answer.sections[0].rows {
      let cells = row.lines[0].cells
      guard let value = cells[0].value, case .number(let number, _) = cells[1], !value.hasPrefix("no ") else {
        continue
      }
      #expect(try desk.count("\(names[names.count - 1]):\"\(value)\"") == number, "\(value)")
    }
  }
}

extension Cell {
  fileprivate var value: String? {
    switch self {
    case .text(let text), .holder(let text), .id(let text), .quote(let text): text
    default: nil
    }
  }
}

import ArgumentGraph
import Testing

@testable import Query

/// What binds tighter than what: each line means the same as the one with parentheses.
@Suite struct PrecedenceTests {
  @Test(arguments: [
    ("by:Norrland or by:Sudmark is:supported", "by:Norrland or (by:Sudmark is:supported)"),
    ("by:Sudmark is:supported or by:Norrland", "(by:Sudmark is:supported) or by:Norrland"),
    (
      "by:Sudmark and is:supported or by:Norrland and is:quoted", "(by:Sudmark is:supported) or (by:Norrland is:quoted)"
    ),
    ("not by:Sudmark is:claim", "(not by:Sudmark) (is:claim)"), ("-by:Sudmark is:claim", "(-by:Sudmark) is:claim"),
    ("is:claim not (by:Sudmark or by:author)", "is:claim not by:Sudmark not by:author"),
    ("by:Sudmark or by:Norrland | attackers", "(by:Sudmark or by:Norrland) | attackers"),
    ("by:Sudmark or by:Norrland is:quoted | premises all", "(by:Sudmark or (by:Norrland is:quoted)) | premises all"),
    ("A1.2 or A2 | except by:Norrland or A1", "(A1.2 or A2) | except (by:Norrland or A1)"),
  ])
  func theLooserIsTakenLast(line: String, grouped: String) throws {
    let context = QueryContext(try tollGraph())
    #expect(try context.ids(line) == (try context.ids(grouped)))
    #expect(try !context.ids(line).isEmpty)
  }

  @Test func parenthesesChangeWhatIsMeant() throws {
    let context = QueryContext(try tollGraph())
    #expect(try context.ids("by:Norrland or by:Sudmark is:attacked") == "A1.2 A2.1 A2.2 A2.3")
    #expect(try context.ids("(by:Norrland or by:Sudmark) is:attacked") == "A1.2 A2.2")
  }
}

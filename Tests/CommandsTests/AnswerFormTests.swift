import Foundation
import Query
import Rendering
import Testing

@testable import Commands

/// `--format` at the end of a line, and what every example of every command looks like in each form.
@Suite struct AnswerFormTests {
  private func written(_ line: String, _ desk: inout Desk) throws -> String {
    let reply = try desk.reply(to: line)
    return reply.printed(desk.session.settings)
  }

  @Test func aLineMayAskForAForm() throws {
    var desk = try Desk.dam()
    #expect(
      try written("by:Norrland --format csv", &desk) == """
        id,holder,words
        A1.2,Norrland,the toll is illegal
        A2.1,Norrland,the river belongs to both states
        A3.2,Norrland,the treaty is old

        """)
    #expect(try written("by:Norrland | table id links --format=csv", &desk) == "id,links\nA1.2,1\nA2.1,1\nA3.2,0\n")
    #expect(
      try written("by:Norrland | count --format json", &desk)
        == #"{"title":"3 statements","sections":[],"notes":[],"ids":["A1.2","A2.1","A3.2"],"count":3,"#
        + #""counted":"statements"}"# + "\n")
    #expect(
      try written("$n = by:Norrland --format markdown", &desk) == "**\\$n: 3 statements**\n\n",
      "apart from what follows")
    #expect(try written("by:Norrland | count", &desk) == "3 statements\n", "for that line only")
    try desk.type("set format csv")
    #expect(try written("by:Norrland | count", &desk) == "count,counted\n3,statements\n")
    #expect(try written("by:Norrland | count --format text", &desk) == "3 statements\n", "it overrides the setting")
  }

  @Test func nothingStillHasAHeader() throws {
    var desk = try Desk.dam()
    #expect(try written("list zebra --format csv", &desk) == "id,holder,words\n")
    #expect(try written("list zebra | tree --format csv", &desk) == "id,holder,words\n")
    #expect(try written("list zebra | table id words --format csv", &desk) == "id,words\n")
    #expect(try written("list zebra | count by holder --format csv", &desk) == "holder,statements,first\n")
    #expect(try written("set rows 3 --format csv", &desk) == "text\nrows 3\n")
  }

  @Test(arguments: [
    """
    error: no form "cvs" of an answer
      list --format cvs
                    ^^^
      try: did you mean csv?
    """,
    """
    error: no form "jsn" of an answer
      list --format=jsn
           ^^^^^^^^^^^^
      try: did you mean --format=json?
    """,
    """
    error: --format needs a form
      list --format
           ^^^^^^^^
      try: write --format text, --format json, --format csv or --format markdown
    """,
    """
    error: --format stands at the end of the line
      list --format csv by:Sudmark
           ^^^^^^^^^^^^
      try: write list by:Sudmark --format csv
    """,
    """
    error: list has no option --csv
      list --csv
           ^^^^^
      try: did you mean --format csv?
    """,
    """
    error: --fromat cannot stand in a selection
      by:Sudmark --fromat csv
                 ^^^^^^^^
      try: did you mean --format?
    """,
    """
    error: --format needs a line before it
      --format json
      ^^^^^^^^^^^^^
      try: to set it for all: set format json
    """,
  ])
  func aFormThatIsNoneIsAdvised(error: String) throws {
    var desk = try Desk.dam()
    let line = error.split(separator: "\n")[1].drop { $0 == " " }
    #expect(desk.refusal(of: String(line)) == error)
  }

  @Test(arguments: ExampleTests.cases) func everyExampleIsSoundInEveryForm(_ one: ExampleTests.Case) throws {
    var desk = try ExampleTests.shipped.get()
    for line in one.example.after { try desk.type(line) }
    let answer = try desk.reply(to: one.example.line).answer
    if answer.isEmpty { return }
    try check(json: answer.json())
    check(csv: answer.csv())
    check(markdown: answer.markdown())
  }

  private func check(json: String) throws {
    #expect(json.split(separator: "\n", omittingEmptySubsequences: false).count == 2, "one object on one line")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let known = Set(Answer.jsonKeys.map(\.name))
    let kinds = Set(Answer.jsonKinds.map(\.name))
    func visit(_ value: Any) {
      if let list = value as? [Any] { list.forEach(visit) }
      guard let object = value as? [String: Any] else { return }
      for (key, value) in object {
        #expect(known.contains(key), "help json does not tell of \(key)")
        if key == "kind", let kind = value as? String { #expect(kinds.contains(kind)) }
        // The keys of a record are the columns of its table.
        if key != "records" { visit(value) }
      }
      if let records = object["records"] as? [[String: Any]], let columns = object["columns"] as? [String] {
        for record in records { #expect(Set(record.keys).isSubset(of: columns)) }
      }
    }
    visit(object)
    #expect(object["count"] is Int)
  }

  private func check(csv: String) {
    let records = csv.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(fields)
    guard let header = records.first else {
      Issue.record("no header")
      return
    }
    #expect(records.allSatisfy { $0.count == header.count }, "\(csv)")
    #expect(Set(header).count == header.count && !header.contains(""))
    guard header.allSatisfy(Answer.recordColumns.contains), records.count > 1 else { return }
    for column in header.indices {
      #expect(records.dropFirst().contains { !$0[column].isEmpty }, "\(header[column]) is empty:\n\(csv)")
    }
  }

  private func fields(_ line: Substring) -> [String] {
    var fields = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" { isQuoted.toggle() }
      if character == ",", !isQuoted { fields.append("") } else { fields[fields.count - 1].append(character) }
    }
    #expect(!isQuoted)
    return fields
  }

  private func check(markdown: String) {
    var bars: Int?
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        bars = nil
        continue
      }
      let count = line.replacingOccurrences(of: "\\|", with: "").count { $0 == "|" }
      #expect(bars ?? count == count, "a row has other cells than its table: \(line)")
      bars = count
    }
    #expect(!markdown.contains("\n\n\n"))
  }
}

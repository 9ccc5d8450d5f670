import Foundation
import Testing

@testable import Rendering

@Suite struct FormatTests {
  private let answer = Answer(
    "Claims of \"Sudmark\": 2 of 8",
    sections: [
      Section(
        "Shown (2)",
        rows: [
          Row(
            TextLine([.id("A4.3"), .holder("Sudmark"), .quote("tolls, and \"upkeep\"")]),
            TextLine([.label("attacks"), .link(LinkCell(number: 6, origin: "found", cue: "counters that"))])),
          Row(TextLine([.number(2), .fraction(1, of: 8), .command("by:Sudmark | list"), .text("1. *so* <b>")])),
        ], isCut: true, more: "unanswered Sudmark")
    ],
    notes: ["Thin: see A2.", TextLine([.text("Members:"), .command("a `b`")])], ids: ["A4.3", "A4.4"])

  private let table = Answer(sections: [
    Section(
      columns: [Column("voice"), Column("n", isNumber: true)],
      rows: [Row(TextLine([.holder("a | b, c"), .number(3)])), Row(TextLine([.holder("x")]), "more")])
  ])

  @Test func json() {
    #expect(
      answer.json() == #"{"title":"Claims of \"Sudmark\": 2 of 8","sections":[{"heading":"Shown (2)","rows":["#
        + #"{"cells":[{"kind":"id","value":"A4.3"},{"kind":"holder","value":"Sudmark"},"#
        + #"{"kind":"quote","value":"tolls, and \"upkeep\""}],"#
        + #""lines":[[{"kind":"label","value":"attacks"},"#
        + #"{"kind":"link","value":"L6","origin":"found","cue":"counters that"}]]},"#
        + #"{"cells":[{"kind":"number","value":2},{"kind":"fraction","value":1,"of":8},"#
        + #"{"kind":"command","value":"by:Sudmark | list"},{"kind":"text","value":"1. *so* <b>"}]}],"#
        + #""more":"unanswered Sudmark"}],"notes":["Thin: see A2.","Members: a `b`"],"ids":["A4.3","A4.4"],"#
        + #""count":2,"counted":"statements"}"#
        + "\n")
  }

  @Test func jsonOfATable() {
    #expect(
      table.json() == #"{"sections":[{"columns":["voice","n"],"records":[{"voice":"a | b, c","n":3},{"voice":"x"}],"#
        + #""rows":["#
        + #"{"cells":[{"kind":"holder","value":"a | b, c"},{"kind":"number","value":3}]},"#
        + #"{"cells":[{"kind":"holder","value":"x"}],"lines":[[{"kind":"text","value":"more"}]]}]}],"#
        + #""notes":[],"ids":[],"count":0}"# + "\n")
    #expect(Answer().json() == #"{"sections":[],"notes":[],"ids":[],"count":0}"# + "\n")
  }

  @Test func jsonIsReadBackAsItWas() throws {
    let words = "a\\b \"c\" \u{1B}\u{0}\u{9B}\u{2028}\u{202E} \t\n\r 漢字 🚀 e\u{301} </script>"
    let json = Answer(TextLine(text: words), ids: [words]).json()
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(object["title"] as? String == words)
    #expect(object["ids"] as? [String] == [words])
  }

  @Test func csvOfRows() {
    #expect(
      lines(answer.csv()) == [
        "section,row,id,holder,words,link,origin,cue,text",
        #"Shown (2),1,A4.3,Sudmark,"tolls, and ""upkeep""",,,,"#,
        "Shown (2),1,,,,L6,found,counters that,attacks",
        "Shown (2),2,,,,,,,2 1 of 8 by:Sudmark | list 1. *so* <b>",
      ])
  }

  @Test func csvOfATable() {
    #expect(table.csv() == "voice,n\n\"a | b, c\",3\nx,\n")
    var mixed = table
    mixed.sections += answer.sections
    #expect(mixed.csv().hasPrefix("section,row,id"))
  }

  @Test func aRecordIsALine() {
    let csv = Answer(sections: [Section(rows: [Row(TextLine([.quote("one\ntwo\r\n\"three\" ")]))])]).csv()
    #expect(csv == "words\n\"one two  \"\"three\"\" \"\n")
  }

  @Test func anIdIsBareWhateverIsShownWithIt() {
    let line = TextLine([.id("A10.1 (= A2.5)"), .quote("so")])
    let answer = Answer(sections: [Section(rows: [Row(line), Row(TextLine([.id("A3,"), .text("then")]), depth: 1)])])
    #expect(answer.csv() == "depth,id,words,text\n0,A10.1,so,(= A2.5)\n1,A3,,\", then\"\n")
    #expect(answer.json().contains(#"{"kind":"id","value":"A10.1","restates":"A2.5"}"#))
    #expect(answer.json().contains(#"{"depth":1,"cells":[{"kind":"id","value":"A3"}"#))
    #expect(answer.text(TextStyle()) == "A10.1 (= A2.5) so\n  A3, then\n")
  }

  @Test func aNumberAloneIsARecord() {
    #expect(Answer("4 claims", count: 4, of: "claims").csv() == "count,counted\n4,claims\n")
    #expect(Answer("links all", notes: ["a, b"]).csv() == "text\nlinks all\n\"a, b\"\n")
    #expect(Answer("none", sections: [Section()], count: 0, of: "claims").csv() == "id,holder,words\n")
  }

  @Test func markdown() {
    #expect(
      answer.markdown() == """
        **Claims of "Sudmark": 2 of 8**

        ### Shown (2)

        - **A4.3** Sudmark: tolls, and "upkeep"
          - attacks \\[L6 found "counters that"\\]
        - 2 1 of 8 `by:Sudmark | list` 1. \\*so\\* \\<b\\>

        Thin: see A2.\("  ")
        Members: `` a `b` ``

        """)
  }

  @Test func markdownOfATable() {
    #expect(table.markdown() == "| voice | n |\n| --- | ---: |\n| a \\| b, c | 3 |\n| x |  |\n")
  }

  @Test func aBarInCodeEndsNoCell() {
    let rows = [Row(TextLine([.command("by:Kabul | list"), .text("shows")]))]
    let answer = Answer(sections: [Section(columns: [Column("type"), Column("what")], rows: rows)])
    #expect(lines(answer.markdown()).last == "| `by:Kabul \\| list` | shows |")
  }

  @Test(arguments: [
    ("- no list", "- \\- no list"), ("12. no number", "- 12\\. no number"), ("3) nor this", "- 3\\) nor this"),
    ("+ nor that", "- \\+ nor that"), ("# no heading", "- \\# no heading"), ("5 rows", "- 5 rows"),
    ("a_b \\ c", "- a\\_b \\\\ c"), (": no term", "- \\: no term"), ("$5 to $6", "- \\$5 to \\$6"),
  ])
  func wordsAreNoMarks(words: String, shown: String) {
    #expect(Answer(lines: [words]).markdown() == shown + "\n")
  }

  @Test func marksDoNotStandWithinMarks() {
    let title = TextLine([.id("A3.2"), .holder("Sudmark"), .quote("the *toll*"), .command("show A3.2")])
    #expect(Answer(title).markdown() == "**A3.2 Sudmark: the \\*toll\\* `show A3.2`**\n")
  }

  @Test func aPageShowsTheFirstRowsAndNothingToType() {
    let rows: [Row] = [
      Row(TextLine([.id("A1"), .quote("one")]), TextLine([.text("2 more   rows:"), .command("list A1")])),
      Row(TextLine([.id("A2"), .quote("two")]), TextLine([.text("rows:"), .command("list A2")])),
      Row(TextLine([.text("Members:"), .command("list"), .text("or"), .command("count")])),
      Row("four"), Row("beneath it", depth: 1), Row("six"),
    ]
    var section = Section(
      TextLine([.text("Shown (6)   rows:"), .command("list all")]), rows: rows, isCut: true, more: "list all")
    #expect(
      section.onPaper(rows: 4) == [
        "**Shown (6)**", "- **A1** one\n  - 2 more\n- **A2** two\n- four\n  - beneath it", "… 1 more",
      ])
    section.isCut = false
    section.rowsLeftOut = 3
    #expect(section.onPaper(rows: 1).last == "… 3 more")
    #expect(
      Section(rows: [Row(TextLine([.text("Basis: A. See"), .command("show A")]))]).onPaper(rows: 5) == [
        "Basis: A. See `show A`"
      ])
    #expect(table.sections[0].onPaper(rows: nil) == ["| voice | n |\n| --- | ---: |\n| a \\| b, c | 3 |\n| x |  |"])
  }

  @Test func nothingIsCut() {
    let rows = (1...30).map {
      Row(TextLine([.quote(String(repeating: "word ", count: 50) + "end\($0)")], overflow: .cut(1)))
    }
    let answer = Answer(sections: [Section(rows: rows, isCut: true)])
    for text in [answer.json(), answer.csv(), answer.markdown()] {
      #expect((1...30).allSatisfy { text.contains("end\($0)") })
    }
  }
}

import Testing

@testable import Rendering

@Suite struct PlainTextTests {
  private func plain(_ answer: Answer, rows: Int? = 5) -> [String] {
    answer.text(TextStyle(rows: rows, form: .plain)).split(separator: "\n").map(String.init)
  }

  private func plain(_ cells: Cell...) -> [String] {
    plain(Answer(sections: [Section("S (1)", rows: [Row(TextLine(cells))])])).dropFirst().map { $0 }
  }

  @Test func eachKindOfCellHasItsLabel() {
    #expect(
      plain(
        .id("A10.6 (= A4.7)"), .holder("Sudmark"), .quote("the toll stands"),
        .link(LinkCell(number: 6, origin: "found", cue: "counters that"))) == [
          "Statement: A10.6, restates A4.7", "Holder: Sudmark", "Words: the toll stands",
          "Link: L6, found, cue counters that",
        ])
    #expect(
      plain(.label("attacks"), .link(LinkCell(number: 5, origin: "suggested"))) == [
        "Relation: attacks", "Link: L5, suggested",
      ])
    #expect(plain(.id("A3.1a"), .label("attacks"), .id("A2.2")) == ["Relation: A3.1a attacks A2.2"])
    #expect(plain(.label("holder  "), .text("Sudmark (the capital)")) == ["Holder: Sudmark (the capital)"])
    #expect(plain(.id("A3.2"), .quote("The lock is shut.")) == ["A3.2: The lock is shut."])
    #expect(plain(.text("by way of"), .id("A3.2"), .text("and"), .id("A3.4")) == ["Detail: by way of A3.2 and A3.4"])
    #expect(
      plain(.text("For"), .id("A3.2"), .holder("Sudmark"), .quote("so")) == [
        "For: A3.2", "Holder: Sudmark", "Words: so",
      ])
    #expect(plain(.text("Bare:"), .fraction(4, of: 22), .text("claims")) == ["Bare: 4 of 22 claims"])
  }

  @Test func whatCanBeTypedIsToldAsThat() {
    #expect(
      plain(.text("No reply: 4 of 8   rows:"), .command("unanswered Sudmark")) == [
        "No reply: 4 of 8", "Type: unanswered Sudmark",
      ])
    #expect(
      plain(.text("Members:"), .command("voice Sudmark"), .text("or"), .command("by:Sudmark")) == [
        "Members: voice Sudmark or by:Sudmark"
      ])
    #expect(plain(.command("voice   "), .text(" everybody")) == ["Type: voice", "Meaning: everybody"])
    #expect(plain(.label("b."), .quote("\"yet\"")) == ["Choice: b, \"yet\""])
    #expect(plain(.label("b."), .id("A3.2"), .holder("S"), .quote("so")).first == "Choice: b")
    #expect(plain(.command("load"), .command("paste")) == ["Type: load, paste"])
  }

  /// Signs that a voice reads out badly, or not at all, become words; no word is lost.
  @Test func gapsBracketsAndMarksOfWordsAreTold() {
    #expect(plain(.quote("If it is shut … barges wait")) == ["Words: If it is shut", "Words after a gap: barges wait"])
    #expect(plain(.quote("… barges wait …")) == ["Words after a gap: barges wait", "Gap: more words follow"])
    #expect(plain(.quote("[the toll] angers voters")) == ["Words: the toll angers voters", "In brackets: the toll"])
    #expect(
      plain(.quote("It [Sudmark] shut the lock")) == ["Words: It, Sudmark, shut the lock", "In brackets: Sudmark"])
    #expect(
      plain(.marked("Sudmark *claims* that it *never* paid")) == [
        "Words: Sudmark claims that it never paid", "Marked words: claims; never",
      ])
    // Asterisks of the article itself are no marks.
    #expect(plain(.quote("a *so called* toll")) == ["Words: a *so called* toll"])
  }

  @Test func partsThatAnOutlineSetsApartAreLinesOfTheirOwn() {
    #expect(
      plain(.text("hedged 2 of 22  loaded 0 of 22   quoted: none")) == [
        "Hedged: 2 of 22", "Loaded: 0 of 22", "Quoted: none",
      ])
    #expect(plain(.text("reply shown: 4  A2.2, A2.3, …")) == ["Reply shown: 4, A2.2, A2.3 and more"])
    #expect(plain(.text("Hedges: modal 7  verb 1")) == ["Hedges: modal 7, verb 1"])
    #expect(plain(.text("army chief 1 (of Sudmark)")) == ["Army chief: 1 (of Sudmark)"])
    #expect(plain(.text("dam.txt (in seeds): 3 links")) == ["Detail: dam.txt (in seeds): 3 links"])
    #expect(plain(.text("A2.2 [L2], A2.6 [L4]")) == ["Detail: A2.2 (L2), A2.6 (L4)"])
    #expect(
      plain(.text("With more: 3 lines; 2 cruxes   rows:"), .command("crux")) == [
        "With more: 3 lines, 2 cruxes", "Type: crux",
      ])
    #expect(plain(.text("[threat: loaded, charged]")) == ["Threat: loaded, charged"])
    #expect(plain(.text("… 2 more")) == ["More: 2 more"])
  }

  @Test func rowsAreNumberedWhereOneIsMoreThanOneLine() {
    let rows = (1...3).map { Row(TextLine([.id("A1.\($0)"), .holder("S"), .quote("w")]), "more of it") }
    let answer = Answer("Claims: 3", sections: [Section("Own", rows: rows, isCut: true, more: "own all")])
    #expect(
      plain(answer, rows: 1) == [
        "Claims: 3", "Section: Own, 3 rows", "Row: 1 of 3", "Statement: A1.1", "Holder: S", "Words: w",
        "Detail: more of it", "More: 2 more rows, type: own all",
      ])
    // What one types after is the number that is heard.
    let numbered =
      [Row(TextLine([.id("A1.1"), .holder("S"), .quote("w")]))]
      + (1...2).map { Row("because", TextLine([.text("\($0)"), .id("A1.\($0 + 1)"), .holder("S"), .quote("w")])) }
    #expect(
      plain(Answer(sections: [Section(rows: numbered)])).filter { $0.hasPrefix("Row") } == [
        "Row: 1 of 2", "Row: 2 of 2",
      ])
  }

  @Test func aTableIsToldRowByRow() {
    let table = Section(
      columns: [Column(""), Column("claims", isNumber: true), Column("of them bare")],
      rows: [
        Row(TextLine([.holder("Sudmark"), .number(8), .fraction(2, of: 8)])),
        Row(TextLine([.holder("Norrland"), .number(3), .text("-")])),
      ])
    #expect(
      plain(Answer(sections: [table])) == [
        "Row: 1 of 2", "For: Sudmark", "Claims: 8", "Of them bare: 2 of 8", "Row: 2 of 2", "For: Norrland",
        "Claims: 3", "Of them bare: none",
      ])
  }

  @Test func depthIsToldByWhatARowStandsUnder() {
    let tree = [("A1.1", 0), ("A1.2", 1), ("A1.3", 2), ("A1.4", 1)].map { id, depth in
      Row(TextLine([.id(id), .holder("S"), .quote("w")]), depth: depth)
    }
    let lines = plain(Answer(sections: [Section(rows: tree)]))
    #expect(lines.filter { $0.hasPrefix("Under") } == ["Under: A1.1", "Under: A1.2", "Under: A1.1"])
    let bare = [Row("above"), Row("beneath", depth: 1)]
    #expect(plain(Answer(sections: [Section(rows: bare)])) == ["Answer: above", "Depth: 1", "Detail: beneath"])
  }

  /// A line is never broken, and never coloured, whatever the screen.
  @Test func neitherWidthNorColourMatters() {
    let words = String(repeating: "word ", count: 60) + "end"
    let answer = Answer(sections: [
      Section(rows: [Row(TextLine([.id("A1.1"), .holder("S"), .quote(words)], overflow: .cut(1)))])
    ])
    let wide = answer.text(TextStyle(width: 400, form: .plain))
    #expect(answer.text(TextStyle(width: 20, isColoured: true, form: .plain)) == wide)
    #expect(wide.hasSuffix("word end\n"))
    #expect(!plain(.quote("a\u{1B}[2J\u{202E}b\nc")).joined().contains("\u{1B}"))
  }

  @Test(arguments: [
    (
      "voice [X] [sentences|words|replies [Y]] [all]",
      "voice, optionally X, optionally sentences or words or replies with or without Y, optionally all"
    ),
    ("suppose [not] ID… [links:…]", "suppose, optionally not, ID, one or more, optionally links: and which"),
    ("read [A | A3 | A3.2]", "read, optionally A or A3 or A3.2"),
    ("trace ID | trace LINK", "trace ID, or trace LINK"),
    ("… | premises [all|N]", "SELECTION | premises, optionally all or N"),
    ("undo", "undo"),
  ]) func usageIsSaidInWords(_ usage: String, _ words: String) { #expect(usage.usageInWords == words) }

  @Test func whatAScriptSaysHasALabel() {
    let style = TextStyle(form: .plain)
    #expect(style.said("1. Who speaks?") == "Say: 1. Who speaks?\n")
    #expect(style.said(" ") == "")
    #expect(style.prompt("(Enter goes on) ") == "Enter goes on: ")
    #expect(style.prompt("your answer (ids): ") == "Your answer, ids: ")
    #expect(TextStyle().prompt("(Enter goes on) ") == "(Enter goes on) ")
  }
}

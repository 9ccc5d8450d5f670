import Testing

@testable import LineEditing

@Suite struct CompletionTests {
  private func completion(_ texts: String...) -> Completion {
    Completion(start: 0, candidates: texts.map { Candidate($0) })
  }

  @Test func noCandidateIsNothing() {
    #expect(Completion.none.step(typed: "x") == .nothing)
  }

  @Test func theOnlyCandidateTakesThePlaceOfWhatWasTyped() {
    #expect(completion("Sudmark").step(typed: "sud") == .replace("Sudmark", finished: true))
    #expect(completion("Sudmark").step(typed: "Sudmark") == .replace("Sudmark", finished: true))
  }

  @Test func whatAllShareComesFirstWhateverTheCase() {
    #expect(completion("Norrland", "north bank").step(typed: "n") == .replace("Nor", finished: false))
    #expect(completion("Norrland", "Norse").step(typed: "nor") == .replace("Nor", finished: false))
  }

  @Test func nothingMoreToShareIsAList() {
    #expect(completion("Norrland", "North").step(typed: "Norr") == .list)
    #expect(completion("Norrland", "Norse").step(typed: "Nor") == .list)
  }

  @Test func aQuoteThatOnlySomeHaveIsLeftOut() {
    #expect(completion("Norrland", "\"Norrland Guild\"").step(typed: "No") == .replace("Norrland", finished: false))
    #expect(
      completion("by:Norrland", "by:\"Norrland Guild\"").step(typed: "by:No")
        == .replace("by:Norrland", finished: false))
    #expect(
      completion("\"North Bank\"", "\"North Weir\"").step(typed: "No") == .replace("\"North ", finished: false))
  }
}

@Suite struct CandidateListTests {
  private func rows(_ candidates: [Candidate], columns: Int, rows: Int) -> [String] {
    CandidateList(candidates: candidates, size: TerminalSize(columns: columns, rows: rows)).rows
  }

  @Test func columnsRunDownThenAcross() {
    let letters = ["a", "b", "c", "d", "e"].map { Candidate($0) }
    #expect(rows(letters, columns: 8, rows: 24) == ["a  c  e", "b  d"])
  }

  @Test func wideCharactersCountTwice() {
    let words = ["漢字", "abcd", "é"].map { Candidate($0) }
    #expect(TerminalLocale.prepare())
    #expect(rows(words, columns: 11, rows: 24) == ["漢字  é", "abcd"])
  }

  @Test func whatDoesNotFitIsCounted() {
    let ids = (1...40).map { Candidate("A\($0)") }
    // Four columns of five and seven rows less three: four rows of sixteen ids.
    #expect(
      rows(ids, columns: 20, rows: 7) == [
        "A1   A5   A9   A13", "A2   A6   A10  A14", "A3   A7   A11  A15", "A4   A8   A12  A16", "… 24 more",
      ])
  }

  @Test func notesStandInARowOfTheirOwn() {
    let commands = [Candidate("parties", note: "the sides"), Candidate("list")]
    #expect(rows(commands, columns: 40, rows: 24) == ["parties  the sides", "list"])
    #expect(rows(commands, columns: 16, rows: 24) == ["parties  the s…", "list"])
  }

  @Test func whatIsToBeHeardStandsInNoColumns() {
    func plain(_ candidates: [Candidate]) -> [String] {
      CandidateList(candidates: candidates, size: TerminalSize(columns: 20, rows: 7)).plainRows
    }
    #expect(plain([Candidate("A1"), Candidate("A2")]) == ["Fits: 2", "Choices: A1, A2"])
    #expect(
      plain([Candidate("parties", note: "the sides"), Candidate("list")]) == [
        "Fits: 2", "Choice: parties, the sides", "Choice: list",
      ])
    #expect(plain((1...42).map { Candidate("A\($0)") }).last == "More: 2")
  }

  @Test func aTinyTerminalIsEnough() {
    #expect(rows([Candidate("abc"), Candidate("d")], columns: 1, rows: 1) == ["…", "… 1 more"])
  }
}

@Suite struct PromptTests {
  @Test func escapesAreBracketedAndASpaceEndsIt() {
    #expect(Prompt("moot>", style: [1, 32]).encoded(color: true) == "\u{1}\u{1B}[1;32m\u{1}moot>\u{1}\u{1B}[0m\u{1} ")
    #expect(Prompt("moot>", style: [1]).encoded(color: false) == "moot> ")
    #expect(Prompt("moot>  ").encoded(color: true) == "moot> ")
    #expect(Prompt("", style: [1]).encoded(color: true) == "")
  }

  @Test func controlCharactersStayOut() {
    #expect(Prompt("a\u{1}b\u{1B}[2J\u{202E}c\n").encoded(color: true) == "ab[2Jc ")
  }
}

@Suite struct DisplayTextTests {
  @Test func widthIsCountedInCells() {
    #expect(TerminalLocale.prepare())
    #expect("漢字".displayWidth == 4)
    #expect("é".displayWidth == 1)
    #expect("e\u{301}".displayWidth == 1)
    #expect("a\u{200B}b".displayWidth == 2)
  }

  @Test func cutTextEndsWithAnEllipsis() {
    #expect("Norrland".cut(toColumns: 8) == "Norrland")
    #expect("Norrland".cut(toColumns: 5) == "Norr…")
  }
}

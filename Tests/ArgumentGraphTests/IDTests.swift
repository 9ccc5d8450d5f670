import ArgumentGraph
import Testing

@Suite struct IDTests {
  @Test func lettersSkipThoseOfOtherIDs() {
    let letters = (0..<24).map { ArticleID(ordinal: $0).description }
    #expect(
      letters == [
        "A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "M", "O", "P", "Q", "R", "S", "U", "W", "X", "Y", "Z",
        "AA", "AB",
      ])
  }

  @Test func lettersAreReadAsTheyAreWritten() {
    for ordinal in [0, 1, 10, 11, 21, 22, 43, 44, 505, 506, 9_999, 100_000] {
      let id = ArticleID(ordinal: ordinal)
      #expect(ArticleID(id.description) == id)
      #expect(ArticleID(id.description.lowercased()) == id)
    }
    #expect(ArticleID(ordinal: 22 + 22 * 22).description == "AAA")
  }

  @Test(arguments: ["", "L", "N", "T", "V", "AL", "A1", "Ä", "AAAAA", " A", "ß"])
  func noLetters(text: String) { #expect(ArticleID(text) == nil) }

  @Test func statementsArePrintedAsTheyAreTyped() {
    let a = id("A")
    #expect(StatementID(article: a, paragraph: 3, sentence: 2).description == "A3.2")
    #expect(StatementID(article: a, paragraph: 3, sentence: 2, part: 2).description == "A3.2b")
    #expect(StatementID(article: a, paragraph: 3, sentence: 2, part: 26).description == "A3.2z")
    #expect(StatementID(article: a, paragraph: 3, sentence: 2, part: 27).description == "A3.2aa")
    #expect(StatementID(titleOf: id("AB")).description == "AB0")
    #expect(StatementID(added: 7).description == "N7")
    #expect(StatementID(article: a, paragraph: 3, sentence: 2, part: 2).wholeSentence.description == "A3.2")
    #expect(StatementID(added: 7).wholeSentence == StatementID(added: 7))
  }

  @Test func everyPartIsReadBack() {
    for part in 1...(26 * 27) {
      let id = StatementID(article: id("C"), paragraph: 12, sentence: 34, part: part)
      #expect(IDPattern(id.description) == .statement(id))
    }
  }

  @Test func theOrderIsThatOfTheText() {
    let text = ["A0", "A1.1", "A1.2a", "A1.2b", "A1.10", "A2.1", "B0", "B1.1", "AA1.1", "N1", "N2", "N10"]
    #expect(text.map(statementID) == text.map(statementID).sorted())
  }

  @Test func patternsOfEveryKind() {
    #expect(IDPattern("a4") == .paragraph(id("A"), 4))
    #expect(IDPattern("A4.3") == .sentence(id("A"), paragraph: 4, sentence: 3))
    #expect(IDPattern("a4.3B") == .statement(StatementID(article: id("A"), paragraph: 4, sentence: 3, part: 2)))
    #expect(IDPattern("A0") == .statement(StatementID(titleOf: id("A"))))
    #expect(IDPattern("n12") == .statement(StatementID(added: 12)))
    #expect(IDPattern("L6") == .link(6))
    #expect(IDPattern("ab1.2")?.description == "AB1.2")
  }

  @Test(arguments: [
    "", "A", "4.3", "A4.", "A4.0", "A4.3.", "A4.3abc", "A4.3b2", "A-4", "L", "L6a", "N1.2", "T3.1", "V1", "A12345678",
    "AAAAA1", "A4.३", "４", "A 4", "A4.3 ", "Ä1.1",
  ])
  func noPatterns(text: String) { #expect(IDPattern(text) == nil) }
}

import ArgumentGraph
import Testing

@testable import Query

@Suite struct ParserTests {
  private func selection(_ text: String) throws -> SelectionExpression? {
    guard case .selection(let expression) = try Parser.parse(text).stages.first else { return nil }
    return expression
  }

  private func call(_ text: String) throws -> Call? {
    guard case .command(let call) = try Parser.parse(text).stages.last else { return nil }
    return call
  }

  @Test func sideBySideBindsTighterThanOr() throws {
    let by = Term.qualifier(Qualifier(.by, "Kabul"))
    let toll = Term.phrase("toll")
    let bare = Term.qualifier(Qualifier(.is, "bare"))
    let expected = SelectionExpression([[Factor(by), Factor(toll)], [Factor(bare, isNegated: true)]])
    #expect(try selection("by:Kabul \"toll\" or -is:bare") == expected)
    #expect(try selection("by:Kabul and \"toll\" or not is:bare") == expected)
    #expect(
      try selection("BY:Kabul AND".lowercased() + " “toll” or not is:bare")
        == SelectionExpression([
          [Factor(.qualifier(Qualifier(.by, "kabul"))), Factor(toll)], [Factor(bare, isNegated: true)],
        ]))
  }

  @Test func aBareFirstWordIsACommandButNotInParentheses() throws {
    #expect(
      try call("premises A4.3 all")
        == Call(
          "premises",
          [
            Argument(.id(.sentence(ArticleID(ordinal: 0), paragraph: 4, sentence: 3))), Argument(.word("all")),
          ]))
    #expect(
      try selection("(toll | targets)")
        == SelectionExpression([
          [
            Factor(.group([.selection(SelectionExpression([[Factor(.word("toll"))]])), .command(Call("targets"))]))
          ]
        ]))
    #expect(try Parser.parse("by:Kabul | is:claim | top 3").stages.count == 3)
  }

  @Test func idsAreCapitalsOrDotted() throws {
    let article = ArticleID(ordinal: 0)
    #expect(try selection("A3") == SelectionExpression([[Factor(.id(.paragraph(article, 3)))]]))
    #expect(
      try selection("a4.3")
        == SelectionExpression([
          [
            Factor(.id(.sentence(article, paragraph: 4, sentence: 3)))
          ]
        ]))
    #expect(
      try selection("(g20)")
        == SelectionExpression([
          [
            Factor(.group([.selection(SelectionExpression([[Factor(.word("g20"))]]))]))
          ]
        ]))
    #expect(
      try selection("A3.1..A3.4")
        == SelectionExpression([
          [
            Factor(.range(.sentence(article, paragraph: 3, sentence: 1), .sentence(article, paragraph: 3, sentence: 4)))
          ]
        ]))
    #expect(try call("go a3")?.arguments.first?.id == .paragraph(article, 3))
  }

  @Test func variablesAreGivenAndUsed() throws {
    let line = try Parser.parse("$k = by:Islamabad | except ($k | targets)")
    #expect(line.variable == Variable("k"))
    #expect(line.description == "$k = by:Islamabad | except ($k | targets)")
    #expect(try selection("_ -$k") == SelectionExpression([[Factor(.last), Factor(.variable("k"), isNegated: true)]]))
  }

  @Test func commandsKeepWordsWithColons() throws {
    #expect(try call("load http://a.example/x")?.arguments.first?.text == "http://a.example/x")
    #expect(try call("load a3.txt A3.2")?.arguments.map(\.text) == ["a3.txt", "A3.2"])
  }

  @Test func argumentsOfScriptsAreNeverCommands() throws {
    #expect(
      try Parser.parse("$1", arguments: ["quit"]).stages == [
        .selection(SelectionExpression([[Factor(.phrase("quit"))]]))
      ])
    #expect(try Parser.parse("go $1", arguments: ["A4.3"]) == Parser.parse("go A4.3"))
    #expect(try Parser.parse("find $1", arguments: ["tolls"]) == Parser.parse("find tolls"))
    #expect(try Parser.parse("find $1", arguments: ["or -x"]) == Parser.parse("find \"or -x\""))
  }

  @Test func emptyLinesAndCommentsHoldNothing() throws {
    #expect(try Parser.parse("").isEmpty)
    #expect(try Parser.parse("  # nothing").isEmpty)
  }
}

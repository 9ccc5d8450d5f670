import Testing

@testable import Query

/// Every error of the language, word for word, with its carets.
@Suite struct SyntaxErrorTests {
  private func rendered(_ line: String) -> String {
    do {
      let syntax = try Parser.parse(line)
      return "no error: \(syntax)"
    } catch {
      return error.rendered(in: line)
    }
  }

  @Test(arguments: [
    """
    by:Kabul | abuot:tolls
               ^^^^^^^^^^^
    no qualifier abuot:; did you mean about:tolls?
    """,
    """
    (see http://a.example)
         ^^^^^^^^^^^^^^^^
    no qualifier http:; quote it to search for it; qualifiers are by:, guess:, via:, about:, in:, role:, frame:, is:, \
    links:, stance: and verb:
    """,
    """
    by: Kabul
    ^^^^^^^^^
    by: needs a value that touches it; did you mean by:Kabul?
    """,
    """
    list by:
         ^^^
    by: needs a value that touches it; by: yields statements of a party or voice
    """,
    """
    find "the toll
         ^
    a quotation mark stands open; close it with "
    """,
    """
    by:Kabul or
             ^^
    a term is missing after or; leave it out; to search for it, quote it: "or"
    """,
    """
    or by:Kabul
    ^^
    a term is missing before or; leave it out; to search for it, quote it: "or"
    """,
    """
    by:Kabul - toll
             ^
    - must touch the term it excludes; write -by:Kabul or not by:Kabul
    """,
    """
    not not by:Kabul
        ^^^
    a term is excluded twice; leave out both, or use parentheses
    """,
    """
    (by:Kabul
    ^
    there is no ) for this (; close it with )
    """,
    """
    by:Kabul) | list
            ^
    there is no ( for this ); leave it out, or open one before it
    """,
    """
    ()
     ^
    the parentheses hold nothing; write a selection: (by:Kabul)
    """,
    """
    by:Kabul | | list
               ^
    a stage is missing before |; write one, or leave out the |
    """,
    """
    by:Kabul |
             ^
    nothing follows here; write a stage after it, or leave it out
    """,
    """
    $k =
       ^
    $k = needs something to keep; write $k = by:Kabul
    """,
    """
    $9x
    ^^
    there is no $9; no arguments were given; they stand after the name of the script
    """,
    """
    A3 $
       ^
    $ is not a name; after $ come a letter, then letters, digits, - and _
    """,
    """
    by:Kabul L6
             ^^
    L6 is a link, and a selection holds statements; give the statement that it runs to, or quote it to search for "L6"
    """,
    """
    by:Kabul --force
             ^^^^^^^
    --force cannot stand in a selection; one - that touches a term excludes it; options go with commands
    """,
    """
    by:Kabul, by:Islamabad
            ^
    , cannot stand in a selection; did you mean or?
    """,
    """
    list --
         ^^
    an option needs a name after --; quote it to search for it, or leave it out
    """,
  ])
  func errors(expected: String) {
    let line = String(expected.prefix { $0 != "\n" })
    #expect(rendered(line) == expected)
  }

  @Test func nestingIsBounded() throws {
    let deep = String(repeating: "(", count: 64) + "x" + String(repeating: ")", count: 64)
    #expect(try Parser.parse(deep).description == deep)
    let tooDeep = "(" + deep + ")"
    #expect(
      throws: QueryError(
        "parentheses stand more than 64 deep", at: 64..<65, advice: "keep a part under a name: $part = (…)")
    ) { try Parser.parse(tooDeep) }
    #expect(throws: QueryError.self) { try Parser.parse(String(repeating: "(", count: 100_000)) }
  }

  @Test func aLineContinuedShowsItsOwnPart() {
    let advice = "by: needs a value that touches it; by: yields statements of a party or voice"
    #expect(rendered("(find toll \\\n  by:)") == "  by:)\n  ^^^\n\(advice)")
  }
}

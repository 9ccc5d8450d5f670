import ArgumentGraph
import Testing

@testable import Query

/// Every error of a query that can be read but not answered, word for word.
@Suite struct EvaluationErrorTests {
  @Test(arguments: [
    """
    by:Sudmrak
    ^^^^^^^^^^
    no party or voice "Sudmrak"; did you mean by:Sudmark?
    """,
    """
    is:claim by:"many in Sudmrak"
             ^^^^^^^^^^^^^^^^^^^^
    no party or voice "many in Sudmrak"; did you mean by:"many in Sudmark"?
    """,
    """
    guess:Estmark
    ^^^^^^^^^^^^^
    no party or voice "Estmark"; parties and voices list who is heard
    """,
    """
    about:treety
    ^^^^^^^^^^^^
    no statement is about "treety"; did you mean about:treaty?
    """,
    """
    role:clam
    ^^^^^^^^^
    no role "clam"; did you mean role:claim?
    """,
    """
    frame:remdy
    ^^^^^^^^^^^
    no element of a frame "remdy"; did you mean frame:remedy?
    """,
    """
    is:unanswerd
    ^^^^^^^^^^^^
    no state "unanswerd"; did you mean is:unanswered?
    """,
    """
    links:guessed
    ^^^^^^^^^^^^^
    no kind of link "guessed"; write links:found, links:suggested, links:added, links:reviewed or links:all
    """,
    """
    stance:neutrl
    ^^^^^^^^^^^^^
    no stance "neutrl"; did you mean stance:neutral?
    """,
    """
    verb:inssit
    ^^^^^^^^^^^
    no reporting word "inssit"; did you mean verb:insist?
    """,
    """
    by:Sudmark | A9.1
                 ^^^^
    no paragraph A9; the article ends with A3
    """,
    """
    A1.7
    ^^^^
    no sentence A1.7; the paragraph ends with A1.3
    """,
    """
    A1.1
    ^^^^
    A1.1 is a sentence without a statement; read A1 shows it
    """,
    """
    A3.1c
    ^^^^^
    no statement A3.1c; did you mean A3.1a or A3.1b?
    """,
    """
    C1.1
    ^^^^
    no article C; loaded: A
    """,
    """
    in:C
    ^^^^
    no article C; loaded: A
    """,
    """
    in:somewhere
    ^^^^^^^^^^^^
    in: needs an article or an id, not "somewhere"; write in:A or in:A3
    """,
    """
    N1
    ^^
    no statement N1 was added; claim "…" by X adds one
    """,
    """
    A2.1..A1.2
    ^^^^^^^^^^
    A2.1..A1.2 runs backwards; write A1.2..A2.1
    """,
    """
    A1.2 A2.1
         ^^^^
    no statement is both in A1.2 and in A2.1; to take either, write A1.2 or A2.1
    """,
    """
    by:Sudmark $k
               ^^
    nothing is kept as $k; keep something under it: $k = by:Kabul
    """,
    """
    _ is:claim
    ^
    there is no last answer yet; ask something first, or give ids
    """,
    """
    premises all
             ^^^
    premises has nowhere to start; go to a statement first (go A4.3), give its id, or pipe a selection in
    """,
    """
    by:Sudmark | premises A1.2
                          ^^^^
    premises starts from what is piped to it, not from A1.2; \
    leave out A1.2, or write premises A1.2 without a pipe; to keep part, in:A1.2
    """,
    """
    by:Sudmark | attackers links:found or by:Norrland
                           ^^^^^^^^^^^
    links: limits the whole walk and cannot stand beside or; \
    put the alternatives in parentheses: links:found (by:Kabul or by:Islamabad)
    """,
    """
    by:Sudmark | top
                 ^^^
    top needs a number; write top 5
    """,
    """
    by:Sudmark | top many
                     ^^^^
    top needs a number, not many; write top 5
    """,
    """
    by:Sudmark | shuffle
                 ^^^^^^^
    shuffle needs a seed, any number; write shuffle 7
    """,
    """
    by:Sudmark | sort wrods
                      ^^^^^
    no key "wrods" to sort by; did you mean words?
    """,
    """
    by:Sudmark | reverse A1 all
                         ^^^^^^
    reverse does not take A1 … here; write reverse
    """,
    """
    by:Sudmark | except
                 ^^^^^^
    except needs a selection; write except SELECTION
    """,
    """
    by:Sudmark | premises --deep
                          ^^^^^^
    premises has no option --deep; write premises [ID…] [all|N] [TERMS]
    """,
    """
    by:Sudmark (A1.2 | targts)
                       ^^^^^^
    targts yields no selection, as parentheses must; did you mean targets?
    """,
    """
    by:Sudmark (A1.2 | list)
                       ^^^^
    list yields no selection, as parentheses must; put it after the parentheses: (…) | list
    """,
    """
    by:Sudmark | unanswered by
                            ^^
    unanswered needs a party or voice after by; write unanswered [by X] [TERMS]
    """,
    """
    "…"
    ^^^
    there is no word in "…"; quote the words to search for
    """,
  ])
  func errors(expected: String) throws {
    let line = String(expected.prefix { $0 != "\n" })
    #expect(QueryContext(try tollGraph()).error(line) == expected)
  }

  @Test func namesKeptAreOffered() throws {
    var context = QueryContext(try tollGraph())
    context.variables = ["kabul": Selection(), "islamabad": Selection()]
    #expect(context.error("$kabool").hasSuffix("nothing is kept as $kabool; did you mean $kabul?"))
  }
}

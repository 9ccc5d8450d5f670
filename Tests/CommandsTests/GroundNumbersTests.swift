import Analysis
import ArgumentGraph
import Testing

@testable import Commands

/// By number the kinds of evidence are those that cutting each statement's text gives.
@Suite struct GroundNumbersTests {
  private static let texts = [
    Texts.dam,
    """
    The gates rust in Sudmark, but the lock in the Norrland hills leaks in the harbour. In 1998 12 barges sank.
    Norrland’s engineers agree: “In Estmark the treaty's seal broke.” The toll rose in the 1990s, in
    Norrland and in “Sudmark”. It fell by 3.5 per cent on 9/11 — in Östmark, 1998's worst year. In the
    Estmark's hall a well-known expert spoke; in may the bargemen's 200 files burned. Nobody came in.
    The lock, said Sudmark, is in Norrland because the river, it argues, is similar to a canal at Dam's end.
    It is in (Norrland). It lies in [the] Vale. The ferry at The Point sank in the same way In Norrland.
    The barge moored across the Sudmark's 5's. At Sudmark, in norrland, in 2200 and 999s and 1005's in, in Oslo.
    """,
  ]

  @Test(arguments: texts) func kindsByNumberAreThoseByWords(text: String) throws {
    var desk = Desk(["a.txt": text])
    try desk.type("load a.txt")
    try check(desk.session)
    try desk.type("load a.txt")
    try check(desk.session)
  }

  @Test func whatTheIndexDoesNotKnowIsRead() throws {
    var desk = try Desk.dam()
    try desk.type("claim \"the treaty of 1998 was signed in Norrland\" by Sudmark")
    try check(desk.session)
  }

  private func check(_ session: Session) throws {
    let graph = session.graph
    let words = try #require(session.groundWords)
    let numbers = try #require(try session.groundNumbers())
    #expect(!graph.statements.isEmpty)
    for statement in graph.statements {
      let text = graph.words(of: statement)
      #expect(numbers.kinds(in: statement, of: graph) == words.found(in: text).kinds, "\(text)")
    }
  }
}

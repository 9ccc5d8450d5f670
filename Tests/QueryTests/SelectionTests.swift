import ArgumentGraph
import Testing

@testable import Query

@Suite struct SelectionTests {
  private let context: QueryContext

  init() throws { context = QueryContext(try tollGraph()) }

  @Test func theGraphIsSound() { #expect(context.graph.checkInvariants() == []) }

  @Test(arguments: [
    // Sides: a party with all its voices, one voice, the author; a guess is its author's.
    ("by:Sudmark", "A1.2 A1.3 A2.2 A3.3"),
    ("by:\"many in Sudmark\"", "A2.2"),
    ("by:“many in sudmark”", "A2.2"),
    ("by:author", "A3.1a A3.1b A3.2"),
    ("guess:Norrland", "A3.2"),
    ("by:Norrland", "A2.1 A2.3"),
    ("via:author", "A1.2 A1.3 A2.1 A2.2 A2.3 A3.3"),
    // Places.
    ("in:A1", "A1.2 A1.3"),
    ("in:a3.1", "A3.1a A3.1b"),
    ("in:A1.3..A2.2", "A1.3 A2.1 A2.2"),
    ("A2", "A2.1 A2.2 A2.3"),
    ("A3.1", "A3.1a A3.1b"),
    ("a3.1b", "A3.1b"),
    ("A1.3..A2.1", "A1.3 A2.1"),
    ("A2..A3.1", "A2.1 A2.2 A2.3 A3.1a A3.1b"),
    // Roles and states.
    ("role:conditional", "A3.1b"),
    ("is:claim", "A1.2 A1.3 A2.1 A2.2 A2.3 A3.1a"),
    ("is:hedged", "A2.2"), ("is:loaded", "A3.2"),
    ("is:quoted", "A2.1"),
    ("is:conditional", "A3.1b"),
    ("is:supported", "A1.2 A1.3"),
    ("is:bare", "A2.1 A2.2 A2.3 A3.1a"),
    ("is:attacked", "A1.2 A2.2"),
    // A3.3 says A1.2 again; a guess (A3.2 on A2.2) is no answer.
    ("is:answered", "A1.2 A3.3"),
    ("is:unanswered", "A2.1 A2.3 A3.1a"),
    // Reporting words and links.
    ("stance:committed", "A1.2"),
    ("stance:reactive", "A2.1"),
    ("verb:insists", "A1.2"),
    ("links:suggested", "A1.3 A2.3"),
    ("links:added", ""),
    // Words by stem, phrases by words.
    ("about:toll", "A1.2 A1.3 A2.1"),
    ("about:Charges", "A1.2 A3.3"),
    ("about:\"treaty toll\"", "A1.3"),
    ("(charging tolls)", "A1.2"),
    ("\"the toll\"", "A2.1"),
    ("\"THE\u{A0}TOLL\"", "A2.1"),
    ("“Sudmark's own cafe”", "A1.3"),
    ("\"Sudmark’s own café\"", "A1.3"),
    ("\"own cafe\u{301}\"", "A1.3"),
    ("\"Sudmark\"", "A1.3"),
    ("\"every state’s right\"", "A3.3"),
    ("\"harvest\"", ""),
  ])
  func terms(line: String, expected: String) throws { #expect(try context.ids(line) == expected) }

  @Test(arguments: [
    ("by:Sudmark is:bare", "A2.2"),
    ("by:Sudmark and is:bare", "A2.2"),
    ("by:Sudmark -is:bare", "A1.2 A1.3 A3.3"),
    ("by:Sudmark not is:supported", "A2.2 A3.3"),
    ("-by:Sudmark -by:author", "A2.1 A2.3"),
    ("by:Norrland or by:Sudmark is:bare", "A2.1 A2.2 A2.3"),
    ("(by:Norrland or by:Sudmark) is:bare", "A2.1 A2.2 A2.3"),
    ("is:bare (by:Norrland or by:author)", "A2.1 A2.3 A3.1a"),
    ("-(by:Norrland or by:Sudmark)", "A3.1a A3.1b A3.2"),
    ("A2.3 or A1.2", "A1.2 A2.3"),
    ("by:Sudmark | is:supported | A1.3", "A1.3"),
    ("(by:Sudmark | reverse)", "A3.3 A2.2 A1.3 A1.2"),
    ("(by:Sudmark | reverse) is:claim", "A2.2 A1.3 A1.2"),
    ("by:Sudmark | reverse | A1.2 or A2.2", "A2.2 A1.2"),
  ])
  func combinations(line: String, expected: String) throws { #expect(try context.ids(line) == expected) }

  @Test func namesAndTheLastAnswerKeepTheirOrder() throws {
    var context = context
    let reversed = try Evaluator(context).evaluate(try Parser.parse("by:Sudmark | reverse").stages).selection
    context.variables["k"] = reversed
    context.last = reversed
    #expect(try context.ids("$k") == "A3.3 A2.2 A1.3 A1.2")
    #expect(try context.ids("_ is:claim") == "A2.2 A1.3 A1.2")
    #expect(try context.ids("by:Norrland or _") == "A2.1 A2.3 A3.3 A2.2 A1.3 A1.2")
    #expect(try context.ids("-$k is:claim") == "A2.1 A2.3 A3.1a")
  }

  @Test(arguments: ["by:norrland", "by:Nórrland", "by:No\u{301}rrland", "by:“Norrland”", "by:\"NORRLAND\""])
  func spellingOfANameNeverDecides(_ line: String) throws { #expect(try context.ids(line) == "A2.1 A2.3") }

  @Test func spacesAndAccentsOfAVoiceNeverDecide() throws {
    var graph = TestGraph("A")
    graph.say("1.1", "critics of Málaga’s café", "The barges wait")
    let context = QueryContext(try graph.graph())
    for name in ["critics of malaga's cafe", "Critics\u{A0}of Málaga’s café", "critics of Ma\u{301}laga's CAFÉ"] {
      #expect(try context.ids("by:\"\(name)\"") == "A1.1")
    }
  }

  @Test func countedLinksDecideWhatIsAnswered() throws {
    let all = QueryContext(context.graph, links: .all)
    #expect(try all.ids("is:answered") == "A1.2 A1.3 A3.3")
    let reviewed = QueryContext(context.graph, links: .reviewed)
    #expect(try reviewed.ids("is:answered") == "")
    #expect(try reviewed.ids("is:bare by:Sudmark") == "A1.2 A1.3 A2.2")
  }

  @Test func severalArticlesHaveTheirAuthors() throws {
    var graph = context.graph
    var second = TestGraph("B")
    second.party("Norrland", "Norrland")
    second.say("1.1", "author", "The barges wait")
    second.say("1.2", "Norrland", "Tolls starve the barges")
    try second.load(into: &graph)
    let context = QueryContext(graph)
    #expect(try context.ids("in:B") == "B1.1 B1.2")
    #expect(try context.ids("by:Norrland about:toll") == "A2.1 B1.2")
    #expect(try context.ids("by:author is:claim") == "A3.1a B1.1")
    #expect(try context.ids("by:\"author of B\"") == "B1.1")
  }

  @Test func anIndexChangesNoAnswer() throws {
    var indexed = context
    indexed.index = QueryIndex(context.graph, stem: testStem)
    let author = try #require(context.graph.articles.first?.author)
    _ = try indexed.graph.apply(
      .addStatement(
        Statement(id: StatementID(added: 1), spans: [], holder: author, words: "Tolls rise")))
    var plain = indexed
    plain.index = nil
    for line in [
      "about:toll", "(charging tolls)", "-(toll)", "about:\"treaty toll\"", "(nothing)", "by:author about:rise",
    ] {
      #expect(try indexed.ids(line) == plain.ids(line))
    }
    #expect(try indexed.ids("about:toll") == "A1.2 A1.3 A2.1 N1")
  }

  @Test func longWorkCanBeStopped() throws {
    var context = context
    context.stop = { true }
    #expect(throws: QueryError.stopped) { try context.ids("by:Sudmark") }
    #expect(throws: QueryError.stopped) { try context.ids("premises A1.2") }
  }
}

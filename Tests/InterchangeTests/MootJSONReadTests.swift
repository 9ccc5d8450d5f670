import ArgumentGraph
import ArticleText
import Foundation
import Testing

@testable import Interchange

@Suite struct MootJSONReadTests {
  private func reread(_ json: String) throws -> ArgumentGraph {
    var graph = ArgumentGraph()
    _ = try MootJSON.read(Array(json.utf8), cut: { text, _ in TestArticle.cut(text) }).apply(to: &graph)
    return graph
  }

  @Test func readsBackATinyGraph() throws {
    let graph = try reread(TollGraph.json)
    #expect(graph.checkInvariants().isEmpty)
    #expect(MootJSON.write(graph) == TollGraph.json)
    #expect(MarkdownPage.write(graph) == MarkdownPage.write(try TollGraph.graph()))
    #expect(graph.articles.first?.article == TestArticle.cut(TollGraph.text, path: "toll.txt"))
  }

  @Test(arguments: 1...300 as ClosedRange<UInt64>)
  func readsBackWhateverIsWritten(_ seed: UInt64) throws {
    let original = try RandomGraph(seed: seed).graph
    let json = MootJSON.write(original)
    let graph = try reread(json)
    #expect(MootJSON.write(graph) == json)
    #expect(graph.checkInvariants().isEmpty)
  }

  @Test func numbersLinksAnewWhereSomeAreGone() throws {
    var graph = try TollGraph.graph()
    _ = try graph.apply(.hide([], [Handle(1)]))
    let again = try reread(MootJSON.write(graph))
    #expect(again.links.map { again.number(of: $0) } == [1, 2])
    #expect(again[again.links[1]].target == .link(again.links[0]))
    #expect(MootJSON.write(try reread(MootJSON.write(again))) == MootJSON.write(again))
  }

  @Test func takesItselfOutAgain() throws {
    let file = try MootJSON.read(Array(TollGraph.json.utf8), cut: { text, _ in TestArticle.cut(text) })
    var graph = ArgumentGraph()
    try TollGraph.loadReply(into: &graph)
    let before = MootJSON.write(graph)
    let inverse = try file.apply(to: &graph)
    #expect(graph.links.count == 4)
    _ = try graph.apply(inverse)
    #expect(MootJSON.write(graph) == before)
  }

  @Test func namesOfSelectionsComeBackInTheirOrder() throws {
    let graph = try TollGraph.graph()
    let some = Array(graph.statements.prefix(2))
    let json = MootJSON.write(graph, selections: [("k", Selection(some.reversed())), ("none", Selection())])
    let ids = some.reversed().map { "\"\(graph[$0].id)\"" }.joined(separator: ", ")
    #expect(
      json.hasSuffix(
        """
        ,
         "selections": [
          {"name": "k", "statements": [\(ids)]},
          {"name": "none", "statements": []}
        ]}

        """), "\(json.suffix(200))")
    let file = try MootJSON.read(Array(json.utf8), cut: { text, _ in TestArticle.cut(text) })
    #expect(file.selections.map(\.name) == ["k", "none"])
    #expect(file.selections.map(\.statements) == [some.reversed().map { graph[$0].id }, []])
    for (old, new) in [("\"k\"", "\"1k\""), ("[\(ids)]", "[\"A9.9\"]")] {
      let wrong = Array(
        json.replacingOccurrences(of: "\"statements\": " + old, with: "\"statements\": " + new)
          .replacingOccurrences(of: "\"name\": " + old, with: "\"name\": " + new).utf8)
      #expect(throws: InterchangeError.self) { try MootJSON.read(wrong, cut: { text, _ in TestArticle.cut(text) }) }
    }
  }

  @Test func isAllOrNothing() throws {
    var graph = try TollGraph.graph()
    try TollGraph.loadReply(into: &graph)
    let file = try MootJSON.read(Array(MootJSON.write(graph).utf8), cut: { text, _ in TestArticle.cut(text) })
    _ = try graph.apply(.unload(.a))
    let before = MootJSON.write(graph)
    #expect(throws: GraphError.letterInUse(.b)) { try file.apply(to: &graph) }
    #expect(MootJSON.write(graph) == before)
  }

  @Test func readsAFileWithTheFewestKeysAndUnknownOnes() throws {
    let graph = try reread(
      """
      {"moot": 1, "tool": {"x": [1, 2.5e3, null]}, "articles": [{"id": "B", "sha256": "0", "text": "No toll.",
        "sentences": [{"id": "B1.1", "start": 0, "end": 8, "holder": "author"}]}],
       "statements": [{"id": "B1.1", "article": "B", "spans": [[0, 7]], "holder": "author", "new": true}]}
      """)
    #expect(graph.statements.map { graph.words(of: $0) } == ["No toll"])
    #expect(graph.side(named: "author of B")?.voices.count == 1)
  }

  @Test func sentencesStayAsTheyWereSaved() throws {
    // Today's rules would cut this text in two.
    let graph = try reread(
      """
      {"moot": 1, "articles": [{"id": "A", "sha256": "0", "title": "Tolls", "text": "Dr. Tal pays.",
        "sentences": [{"id": "A1.1", "start": 0, "end": 13, "holder": "author"}]}]}
      """)
    let article = try #require(graph.articles.first?.article)
    #expect(article.sentences.map(\.tokens) == [0..<3])
    #expect(article.title == "Tolls")
  }

  @Test(arguments: [
    (
      #""target": "A1.1a", "origin": "found""#, #""target": "A9.9", "origin": "found""#,
      #"links[0].target: expected the id of one of the statements, found "A9.9""#
    ),
    (
      #""target": "L1""#, #""target": "L3""#,
      #"links[2].target: expected the id of a link in a row before it, found "L3""#
    ),
    (
      "[[13, 29]], \"holder\"", "[[13, 299]], \"holder\"",
      "statements[0].spans[0][1]: expected an offset from 13 to 132, found 299"
    ),
    (
      "[[13, 29]], \"holder\"", "[[1.5, 29]], \"holder\"",
      "statements[0].spans[0][0]: expected a whole number, 0 or more, found 1.5"
    ),
    (
      "\"A2.2\", \"start\"", "\"A2.3\", \"start\"", "articles[0].sentences[2].id: expected A2.2 or A3.1, found \"A2.3\""
    ),
    (
      "\"kind\": \"support\"", "\"kind\": \"helps\"",
      "links[0].kind: expected support, attack or undercut, found \"helps\""
    ),
    ("\"id\": \"v3\"", "\"id\": \"v2\"", "voices[2].id: expected an id of its own, found \"v2\""),
    (
      "\"holder\": \"v3\", \"party\": null, \"att", "\"holder\": null, \"att",
      "statements[2].holder: expected a value, found nothing"
    ),
    ("\"moot\": 1", "\"boot\": 1", "JSON, but no reading of Moot’s: the key \"moot\" is missing"),
    ("\"moot\": 1", "\"moot\": 2", "a reading of version 2, and this Moot reads version 1"),
    (" \"voices\": [", " \"voices\": {", "not valid JSON at line 13, column 3: a key in quotation marks was expected"),
  ])
  func saysWhatIsWrongAndWhere(_ old: String, _ new: String, _ message: String) throws {
    let place = try #require(TollGraph.json.firstRange(of: old))
    let json = TollGraph.json.replacingCharacters(in: place, with: new)
    let error = #expect(throws: InterchangeError.self) { try reread(json) }
    #expect(error.map { "\($0)".hasPrefix(message) } == true, "\(String(describing: error))")
  }

  @Test func anArticleThatCannotBeCutIsNamed() {
    #expect(throws: InterchangeError.article(path: "articles[0].text", problem: "\(ArticleError.noBody)")) {
      _ = try MootJSON.read(Array(TollGraph.json.utf8), cut: { _, _ in throw ArticleError.noBody })
    }
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func damagedBytesAreAnErrorOrAGraph(_ seed: UInt64) throws {
    var dice = Dice(seed: seed)
    var bytes = Array(TollGraph.json.utf8)
    for _ in 0..<(1 + dice.roll(3)) {
      switch dice.roll(3) {
      case 0: bytes[dice.roll(bytes.count)] = UInt8(dice.roll(256))
      case 1: bytes.remove(at: dice.roll(bytes.count))
      default: bytes.removeLast(dice.roll(bytes.count / 2))
      }
    }
    do throws(InterchangeError) {
      var graph = ArgumentGraph()
      let file = try MootJSON.read(bytes, cut: { text, _ in TestArticle.cut(text) })
      _ = try? file.apply(to: &graph)
      #expect(graph.checkInvariants().isEmpty)
      _ = MarkdownPage.write(graph)
    } catch {
      #expect(!error.description.isEmpty)
    }
  }
}

import ArgumentGraph
import ArticleText
import Foundation
import Testing

@testable import Interchange

@Suite struct MootJSONWriteTests {
  @Test func writesATinyGraphToTheLetter() throws {
    #expect(MootJSON.write(try TollGraph.graph()) == TollGraph.json)
  }

  @Test func writesAnEmptyGraph() {
    #expect(
      MootJSON.write(ArgumentGraph()) == """
        {"moot": 1,
         "articles": [],
         "parties": [],
         "voices": [],
         "attributions": [],
         "statements": [],
         "links": []}

        """)
  }

  @Test func offsetsCountScalars() throws {
    // A ship beyond the basic plane is one scalar, an e with its accent two.
    let statement = try #require(try Self.parsed(TollGraph.graph())["statements"] as? [[String: Any]])[3]
    #expect(statement["spans"] as? [[Int]] == [[103, 131]])
    let scalars = Array(TollGraph.text.unicodeScalars)
    #expect(scalars[107] == "🚢")
    #expect(scalars[130] == "\u{301}")
  }

  @Test func escapesWhatJSONOrATerminalCannotTake() {
    var json = JSONWriter()
    "\u{0}\u{1B}[31m\u{7F}\u{9B}\t\n\r\u{8}\u{C} \"a\\b\" é \u{61C}\u{2028}\u{2029}\u{202E}\u{2066} … “ 🚢"
      .write(to: &json)
    #expect(
      json.text
        == #""\u0000\u001b[31m\u007f\u009b\t\n\r\b\f \"a\\b\" é \u061c\u2028\u2029\u202e\u2066 … “ 🚢""#)
  }

  @Test func writesNumbersThatJSONKnows() {
    var json = JSONWriter()
    [0.9, 1, 1e-7, .infinity, .nan].map { Float($0) }.write(to: &json)
    #expect(json.text == "[0.9, 1.0, 1e-07, 0.0, 0.0]")
  }

  @Test func namesTheAuthorOfAnotherArticle() throws {
    var graph = try TollGraph.graph()
    try TollGraph.loadReply(into: &graph)
    let json = try Self.parsed(graph)
    let statements = try #require(json["statements"] as? [[String: Any]])
    #expect(statements.map { $0["id"] as? String } == ["A1.1a", "A1.1b", "A2.1", "A2.2", "B1.1", "N1"])
    #expect(statements.map { $0["holder"] as? String } == ["v2", "v2", "v3", "author", "author", "v4"])
    #expect(
      statements.map { $0["party"] as? String }
        == ["Sudmark", "Sudmark", nil, "author", "author", "author of B"])
    let voices = try #require(json["voices"] as? [[String: Any]])
    #expect(voices.map { $0["id"] as? String } == ["v1", "v2", "v3", "v4"])
    #expect(voices.map { $0["authorOf"] as? String } == ["A", nil, nil, "B"])
    let links = try #require(json["links"] as? [[String: Any]])
    #expect(links.map { $0["verdict"] as? String } == [nil, nil, "accepted", "rejected"])
    #expect(links[3]["premises"] as? [String] == ["B1.1"])
    #expect(links[3]["article"] == nil)
    #expect(statements[5]["added"] as? Bool == true)
    #expect(statements[5]["words"] as? String == "the lock is “old”")
  }

  @Test func leavesOutWhatIsUnloaded() throws {
    var graph = try TollGraph.graph()
    let alone = MootJSON.write(graph)
    try TollGraph.loadReply(into: &graph)
    for edit in [GraphEdit.unload(.b), .hide([graph.statements.last].compactMap(\.self), [])] {
      _ = try graph.apply(edit)
    }
    #expect(MootJSON.write(graph) == alone)
  }

  private static func parsed(_ graph: ArgumentGraph) throws -> [String: Any] {
    let data = Data(MootJSON.write(graph).utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }
}

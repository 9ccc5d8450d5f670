import ArgumentGraph
import Testing

@testable import Analysis

/// The case of a side with what it is lent (F18), and the author's links by side (F19).
@Suite struct SteelmanTests {
  private func quarrel() -> GraphBuilder {
    var b = GraphBuilder()
    b.party("Sudmark", "Sudmark", "Sudmark officials")
    b.party("Norrland", "Norrland")
    b.say("A1.1 Sudmark: the toll must stay")
    b.say("A1.2 author: repairs are dear")
    b.say("A1.3 observers: the gates are worn")
    b.say("A1.4 Norrland: the toll is illegal")
    b.say("A1.5 Norrland: the treaty forbids it")
    b.say("A1.6 author: the treaty has lapsed")
    b.say("A1.7 Sudmark officials: nobody pays it anyway")
    b.say("A1.8 author: it may be too high", guessOf: "Norrland")
    b.support("A1.1", by: "A1.2")
    b.support("A1.2", by: "A1.3")
    let reason = b.support("A1.4", by: "A1.5")
    b.undercut(reason, by: "A1.6")
    b.attack("A1.4", by: "A1.7")
    b.attack("A1.1", by: "A1.8")
    return b
  }

  @Test func reasonsAndObjectionsAreLentByWhoeverHoldsThem() throws {
    let graph = try quarrel().graph()
    let steelman = Steelman(of: graph.compared("Sudmark"), against: graph.compared("Norrland"), in: graph)
    #expect(graph.ids(steelman.own) == "A1.1 A1.7")
    #expect(graph.ids(steelman.supporting.map(\.statement)) == "A1.2 A1.3")
    #expect(steelman.supporting.map { graph.number(of: $0.link) } == [1, 2])
    #expect(graph.ids(steelman.objecting.map(\.statement)) == "A1.6")
    #expect(steelman.ownObjections.map { graph.line($0) } == ["A1.7 attack A1.4 L5"])
    #expect(graph.ids(steelman.lent) == "A1.2 A1.3 A1.6")
    #expect(steelman.suggested.isEmpty)
    // A guess is lent to nobody.
    #expect(Steelman(of: graph.compared("Norrland"), against: graph.compared("Sudmark"), in: graph).lent.isEmpty)
    #expect(Steelman(of: graph.compared("Sudmark"), against: nil, in: graph).objecting.isEmpty)
  }

  @Test func suggestedLinksLendApart() throws {
    var b = quarrel()
    b.say("A2.1 author: boats are many")
    b.say("A2.2 observers: trade has grown")
    b.support("A1.1", by: "A2.1", origin: .suggested)
    b.support("A2.1", by: "A2.2")
    b.support("A1.2", by: "A2.2", origin: .suggested)
    let graph = try b.graph()
    for counted in [LinksCounted.found, .all] {
      let steelman = Steelman(
        of: graph.compared("Sudmark"), against: graph.compared("Norrland"), in: graph, counting: counted)
      #expect(graph.ids(steelman.lent) == "A1.2 A1.3 A1.6")
      #expect(graph.ids(steelman.suggested.map(\.statement)) == "A2.1 A2.2")
    }
  }

  @Test func theOtherSideIsTheOneWithMostObjections() throws {
    let graph = try quarrel().graph()
    #expect(Steelman.rival(of: graph.compared("Sudmark"), in: graph)?.name == "Norrland")
    #expect(Steelman.rival(of: graph.compared("author"), in: graph)?.name == "Norrland")
    #expect(Steelman.rival(of: graph.compared("observers"), in: graph) == nil)
  }

  @Test func theAuthorsLinksAreCountedBySide() throws {
    var b = quarrel()
    b.attack("A1.7", by: "A1.2", concession: true)
    b.support("A1.3", by: "A1.6")
    b.support("A1.6", by: "A1.2")
    b.attack("A1.8", by: "A1.6")
    b.undercut(5, by: "A1.2")
    b.support("A1.4", by: "A1.3", "A1.6", origin: .suggested)
    let graph = try b.graph()
    func table(_ counted: @escaping (LinkStatus) -> Bool) throws -> [String] {
      let lean = Lean(of: graph, counting: counted)
      let author = try #require(lean.authors.first)
      #expect(author.count == author.rows.reduce(0) { $0 + $1.count })
      return author.rows.map { row in
        let name = if case .party(let party) = row.target { graph[party].name } else { "\(row.target)" }
        return "\(name) \(row.supports.map { graph.number(of: $0) }) \(row.against.map { graph.number(of: $0) })"
      } + ["supposed \(author.bySupposition.map { graph.number(of: $0) })"]
    }
    #expect(
      try table { LinksCounted.found.includes($0) } == [
        "Sudmark [1] [7]", "Norrland [] [4]", "own [9] []", "others [8] []", "guesses [] [10]", "objections [] [11]",
        "supposed [6]",
      ])
    #expect(try table { $0.isOnlySuggested } == ["Sudmark [] []", "Norrland [12] []", "supposed []"])
  }
}

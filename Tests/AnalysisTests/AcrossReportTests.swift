import ArgumentGraph
import Testing

@testable import Analysis

@Suite struct AcrossReportTests {
  /// Sudmark speaks of the toll in A twice and not in B, where it has a claim; Norrland in B once.
  private func graph() throws -> ArgumentGraph {
    var graph = ArgumentGraph()
    var a = GraphBuilder("A")
    a.party("Sudmark", "Sudmark")
    a.say("A1.1 Sudmark: the toll is fair")
    a.say("A1.2 Sudmark: the toll is low")
    a.say("A1.3 author: the toll is news")
    a.say("A1.4 observers: the toll is high")
    a.say("A1.5 Sudmark: the toll is really low", restates: "A1.2")
    try a.load(into: &graph)
    var b = GraphBuilder("B")
    b.party("Sudmark", "Sudmark")
    b.party("Norrland", "Norrland")
    b.party("Estmark", "Estmark")
    b.say("B1.1 Norrland: the toll is unfair")
    b.say("B1.2 Sudmark: the lock is old")
    b.say("B1.3 Estmark: is the toll fair", roles: .question)
    try b.load(into: &graph)
    for (kind, origin) in [(Link.Kind.attack, Link.Origin.suggested), (.support, .added)] {
      _ = try graph.apply(
        .addLink(
          Link(
            kind: kind, premises: [graph.handle("B1.1")], target: .statement(graph.handle("A1.1")), origin: origin,
            rule: "test")))
    }
    return graph
  }

  @Test func claimsAreCountedByArticleAndBloc() throws {
    let graph = try graph()
    let report = AcrossReport({ graph.words(of: $0).contains("toll") }, in: graph)
    #expect(report.articles.map(\.description) == ["A", "B"])
    #expect(report.blocs.map(\.name) == ["Sudmark", "Norrland", "the author", "others"])
    #expect(report.blocs.map(\.claims) == [[2, 0], [0, 1], [1, 0], [1, 0]])
    #expect(report.claims == 5)
    #expect(report.absences.map { "\(graph[$0.party].name) \($0.article) \($0.claims)" } == ["Sudmark B 1"])
  }

  @Test func linksBetweenArticlesAreToldApart() throws {
    let graph = try graph()
    let isToll = { (statement: Handle<Statement>) in graph.words(of: statement).contains("toll") }
    let report = AcrossReport(isToll, in: graph)
    #expect(report.rows(.shown).map(\.isSame) == [true])
    #expect(report.rows(.suggested).map(\.isSame) == [false])
    #expect(AcrossReport(isToll, in: graph, counting: .reviewed).rows(.suggested).isEmpty)
    #expect(AcrossReport({ _ in false }, in: graph).rows.isEmpty)
  }

  /// An undercut bears on what the link that it undercuts bears on, however deep.
  @Test func undercutsLeadToTheClaimInTheEnd() throws {
    var graph = try graph()
    func add(_ kind: Link.Kind, _ premise: StaticString, _ target: Link.Target) throws -> Handle<Link> {
      let link = Link(
        kind: kind, premises: [graph.handle("\(premise)")], target: target, origin: .added, rule: "test")
      _ = try graph.apply(.addLink(link))
      return try #require(graph.link(withEndsOf: link))
    }
    let reason = try add(.support, "A1.2", .statement(graph.handle("A1.1")))
    let first = try add(.undercut, "B1.2", .link(reason))
    _ = try add(.undercut, "A1.3", .link(first))
    let second = try add(.undercut, "B1.1", .link(first))
    let report = AcrossReport({ $0 == graph.handle("A1.1") }, in: graph)
    let undercuts = report.rows(.shown, areSame: false)
    #expect(undercuts.map(\.link) == [second, first])
    #expect(undercuts.allSatisfy { $0.target == graph.handle("A1.1") })
  }

  @Test(arguments: UInt64(1)...40) func blocsPartitionTheClaims(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed)
    let report = AcrossReport({ graph.words(of: $0).contains("toll") }, in: graph, counting: .all)
    let claims = graph.statements.filter { graph.isClaim($0) && graph.words(of: $0).contains("toll") }
    #expect(report.claims == claims.count)
    for (place, article) in report.articles.enumerated() {
      #expect(report.blocs.reduce(0) { $0 + $1.claims[place] } == claims.count { graph[$0].id.article == article })
    }
    if report.articles.count == 1 { #expect(report.rows.isEmpty) }
  }
}

import ArgumentGraph
import Testing

/// Suggested links between articles: put in the place of others, kept where a person has judged them, taken back.
@Suite struct RelateTests {
  private func graph() throws -> ArgumentGraph {
    var graph = try EditTests.column().graph()
    var other = Column("B")
    other.say("B1.1", "Estmark", "the treaty is void")
    other.say("B1.2", "author", "Few agree with that")
    _ = try graph.apply(other.load)
    return graph
  }

  private func link(_ kind: Link.Kind, _ target: String, by premise: String, in graph: ArgumentGraph) throws -> Link {
    Link(
      kind: kind, premises: [try graph[premise]], target: .statement(try graph[target]), origin: .suggested,
      rule: "same claim", confidence: 0.5)
  }

  private func across(_ graph: ArgumentGraph) -> [String] {
    graph.links.filter(graph.isAcross).map { link in
      let value = graph[link]
      let target = value.targetStatement.map { graph[$0].id.description } ?? "?"
      return "L\(graph.number(of: link)) \(value.kind) \(target) by \(graph.ids(value.premises))"
    }
  }

  @Test func theyTakeThePlaceOfThoseThatWere() throws {
    var graph = try graph()
    let first = try link(.support, "A1.1", by: "B1.1", in: graph)
    let second = try link(.attack, "A1.2", by: "B1.2", in: graph)
    let before = graph.dump
    let inverse = try graph.apply(.relate([first, second], keeping: []))
    let both = across(graph)
    #expect(both.map { $0.dropFirst(3) } == ["support A1.1 by B1.1", "attack A1.2 by B1.2"])
    #expect(graph.checkInvariants().isEmpty)
    // What was found in a text or added by hand is none of theirs.
    let taken = try graph.apply(.relate([second], keeping: []))
    #expect(across(graph) == Array(both.dropFirst()))
    _ = try graph.apply(taken)
    #expect(across(graph) == both)
    // One that comes back has the number that it had.
    _ = try graph.apply(.relate([], keeping: []))
    let empty = try graph.apply(.relate([first, second], keeping: []))
    #expect(across(graph) == both)
    _ = try graph.apply(empty)
    #expect(across(graph).isEmpty)
    _ = try graph.apply(.relate([first, second], keeping: []))
    _ = try graph.apply(inverse)
    #expect(graph.dump == before)
  }

  @Test func whatAPersonHasJudgedStays() throws {
    var graph = try graph()
    let links = [
      try link(.support, "A1.1", by: "B1.1", in: graph), try link(.attack, "A1.2", by: "B1.2", in: graph),
      try link(.support, "A1.3", by: "B1.1", in: graph),
    ]
    _ = try graph.apply(.relate(links, keeping: []))
    let handles = graph.links.filter(graph.isAcross)
    _ = try graph.apply(.setVerdict(handles[0], .accepted))
    let undercut = Link(
      kind: .undercut, premises: [try graph["A1.4"]], target: .link(handles[1]), origin: .added, rule: "hand")
    _ = try graph.apply(.addLink(undercut))
    _ = try graph.apply(.relate([], keeping: []))
    #expect(graph.links.filter(graph.isAcross) == Array(handles.prefix(2)))
    _ = try graph.apply(.relate(links, keeping: []))
    #expect(graph[handles[0]].verdict == .accepted)
    #expect(graph.checkInvariants().isEmpty)
  }

  @Test func linksOfFrozenArticlesStay() throws {
    var graph = try graph()
    _ = try graph.apply(.relate([link(.support, "A1.1", by: "B1.1", in: graph)], keeping: []))
    _ = try graph.apply(.relate([], keeping: [id("A"), id("B")]))
    #expect(across(graph).count == 1)
    _ = try graph.apply(.relate([], keeping: [id("A")]))
    #expect(across(graph).isEmpty)
  }

  @Test func oneThatIsThereByHandIsNotSuggested() throws {
    var graph = try graph()
    _ = try graph.add(.support, graph["A1.1"], by: graph["B1.1"])
    _ = try graph.apply(.relate([link(.support, "A1.1", by: "B1.1", in: graph)], keeping: []))
    #expect(across(graph).isEmpty)
  }
}

import ArgumentGraph
import Testing

@Suite struct UnloadTests {
  /// Two articles with a link from each to the other, an undercut in B of a link in A, and an undercut of that in A.
  private func graph() throws -> ArgumentGraph {
    var graph = try EditTests.column().graph()
    var other = Column("B")
    other.say("B1.1", "Estmark", "the treaty is void")
    other.say("B1.2", "author", "Few agree with that")
    other.link(.attack, "B1.1", by: "B1.2")
    _ = try graph.apply(other.load)
    _ = try graph.add(.attack, graph["A1.3"], by: graph["B1.1"])
    _ = try graph.add(.support, graph["B1.1"], by: graph["A1.2"])
    for (target, premise) in [(0, "B1.2"), (6, "A1.4")] {
      let undercut = Link(
        kind: .undercut, premises: [try graph[premise]], target: .link(Handle(target)), origin: .added, rule: "hand")
      _ = try graph.apply(.addLink(undercut))
    }
    return graph
  }

  @Test func linksAcrossGoAlongAndComeBack() throws {
    var graph = try graph()
    #expect(graph.links.map(graph.number) == [1, 2, 3, 4, 5, 6, 7, 8])
    try checkThereAndBack(.unload(id("B")), in: graph)
    try checkThereAndBack(.unload(id("A")), in: graph)
    let inverse = try graph.apply(.unload(id("B")))
    // L7 undercuts L1 from B, and L8 undercuts L7.
    #expect(graph.links.map(graph.number) == [1, 2, 3])
    #expect(graph.ids(graph.statements) == "A1.1 A1.2 A1.3 A1.4")
    _ = try graph.apply(inverse)
    #expect(graph.links.count == 8)
  }

  @Test func bothOutInEitherOrder() throws {
    for letters in [["A", "B"], ["B", "A"]] {
      let edits = letters.map { GraphEdit.unload(id($0)) }
      try checkThereAndBack(.batch(edits), in: try graph())
    }
  }

  @Test func aLetterWithAnotherText() throws {
    var graph = try graph()
    var anew = Column("A")
    anew.reading.voices[0].name = "M. Ros"
    anew.say("A1.1", "Sudmark", "no toll is fair")
    anew.say("A1.2", "author", "Things have changed")
    let first = graph.dump
    let inverse1 = try graph.apply(.unload(id("A")))
    let second = graph.dump
    let inverse2 = try graph.apply(anew.load)
    let third = graph.dump
    #expect(graph.checkInvariants() == [])
    #expect(graph.words(of: try graph["A1.1"]) == "no toll is fair")
    #expect(graph.article(id("A")).map { graph[$0.author].name } == "M. Ros")
    let again2 = try graph.apply(inverse2)
    #expect(graph.dump == second)
    let again1 = try graph.apply(inverse1)
    #expect(graph.dump == first)
    #expect(graph.words(of: try graph["A1.1"]) == "the toll is fair")
    #expect(graph.checkInvariants() == [])
    _ = try graph.apply(again1)
    #expect(graph.dump == second)
    _ = try graph.apply(again2)
    #expect(graph.dump == third)
    #expect(graph.checkInvariants() == [])
  }

  @Test func aLetterIsRemembered() throws {
    var graph = try graph()
    _ = try graph.apply(.unload(id("A")))
    #expect(graph.hasUsed(id("A")) && !graph.hasUsed(id("C")))
    #expect(graph.articleIDs.map(\.description) == ["B"])
    #expect(graph.article(id("A")) == nil)
    #expect(graph.statements(matching: .article(id("A"))).isEmpty)
    #expect(graph.statements(matching: .paragraph(id("A"), 1)).isEmpty)
  }

  @Test func articlesAreListedByLetterWhateverTheOrderOfLoading() throws {
    var graph = ArgumentGraph()
    for letter in ["C", "A", "AA", "B"] {
      var column = Column(letter)
      column.say("\(letter)1.1", "author", "words")
      _ = try graph.apply(column.load)
    }
    #expect(graph.ids(graph.statements) == "A1.1 B1.1 C1.1 AA1.1")
    #expect(graph.checkInvariants() == [])
  }
}

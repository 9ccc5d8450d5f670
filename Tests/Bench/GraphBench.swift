import ArgumentGraph

/// What the graph costs at ten thousand, a hundred thousand and a million statements.
enum GraphBench {
  static func run() throws {
    let sizes = [10_000, 100_000, 1_000_000]
    var timing = Timing()
    for size in sizes {
      var synthetic = try SyntheticGraph(seed: 7)
      let graph = try timing.measure("build, two links a statement") { try synthetic.graph(statements: size) }
      ask(graph, size, &timing)
      try change(graph, size, &timing)
    }
    timing.printed(sizes: sizes, unit: "statements")
  }

  private static func ask(_ graph: ArgumentGraph, _ size: Int, _ timing: inout Timing) {
    let all = timing.measure("list every statement", runs: 3) { graph.statements }
    let ids = all.map { graph.id(of: $0) }
    expect(timing.measure("every statement by its id", runs: 3) { ids.count { graph.statement($0) != nil } } == size)
    let into = timing.measure("links into every statement", runs: 3) {
      all.reduce(0) { $0 + graph.links(into: $1).count }
    }
    expect(into > size)
    _ = timing.measure("links from every statement", runs: 3) {
      all.reduce(0) { $0 + graph.links(from: $1).count }
    }
    expect(timing.measure("a side by its name", runs: 3) { graph.side(named: "Sudmark") } != nil)
    if let side = graph.side(named: "Sudmark") {
      expect(timing.measure("claims of a side", runs: 3) { graph.claims(of: side) }.count > size / 4)
    }
    expect(timing.measure("parties", runs: 3) { graph.parties }.count == 2)
    _ = timing.measure("a thousand sentences by id", runs: 3) {
      ids.prefix(1000).reduce(0) { count, id in
        guard let pattern = IDPattern("\(id)") else { return count }
        return count + graph.statements(matching: pattern).count
      }
    }
  }

  private static func change(_ graph: ArgumentGraph, _ size: Int, _ timing: inout Timing) throws {
    var graph = graph
    let first = ArticleID(ordinal: 0)
    // The first changes of a copy pay for the copy.
    _ = try graph.apply(try graph.apply(.unload(first)))
    graph = timing.measure("the invariants of all") {
      expect(graph.checkInvariants().isEmpty)
      return graph
    }
    let restored = ArticleID(ordinal: 1)
    let inverse = try timing.measure("take out an article") { try graph.apply(.unload(restored)) }
    _ = try timing.measure("put it back") { try graph.apply(inverse) }
  }

  private static func expect(_ holds: Bool) {
    if !holds { print("moot-bench: the synthetic graph is not what it should be") }
  }
}

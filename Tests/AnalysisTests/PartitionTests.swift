import ArgumentGraph
import Testing

@testable import Analysis

/// The parts that analyses promise make up the whole, on graphs with circles, undercuts, linked premises, guesses,
/// restatements, and links suggested and rejected.
@Suite struct PartitionTests {
  static let seeds = Array(UInt64(1)...60)

  @Test(arguments: seeds) func fallenAndStandingMakeUpAllStatements(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed)
    let sayings = Set(graph.statements.map { first($0, graph) })
    for counted in LinksCounted.allCases {
      for supposition in [Fall.Supposition.rejected, .held] {
        let chosen = graph.statements.enumerated().filter { UInt64($0.offset) % 7 == seed % 7 }.map(\.element)
        let fall = Fall(supposing: chosen, supposition, in: graph, counting: counted)
        let parts = [
          fall.supposed, fall.fallen.map(\.statement), fall.weakened.map(\.statement), fall.risen.map(\.statement),
          fall.untouched, fall.groundless,
        ]
        #expect(parts.joined().count == fall.count)
        #expect(Set(parts.joined()) == sayings)
        #expect(fall.count == sayings.count)
        for entry in fall.fallen {
          #expect(!entry.changed.isEmpty && entry.changed.allSatisfy { !$0.missing.isEmpty })
        }
        #expect(supposition == .held ? fall.fallen.isEmpty : fall.risen.isEmpty)
      }
    }
  }

  @Test(arguments: seeds) func ownAndLentMakeUpTheCase(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed)
    let (sudmark, norrland) = (graph.compared("Sudmark"), graph.compared("Norrland"))
    for counted in LinksCounted.allCases {
      let steelman = Steelman(of: sudmark, against: norrland, in: graph, counting: counted)
      #expect(steelman.own == sudmark.claims)
      let parts = steelman.own + steelman.lent + steelman.suggested.map(\.statement)
      #expect(Set(parts).count == parts.count)
      #expect((steelman.lent + steelman.suggested.map(\.statement)).allSatisfy { !sudmark.asserts($0) })
      for lent in steelman.supporting + steelman.objecting {
        #expect(LinksCounted.found.includes(graph[lent.link]))
        #expect(graph[lent.link].premises.contains(lent.statement))
        #expect(graph.isAsserted(lent.statement))
      }
    }
  }

  @Test(arguments: seeds) func theAuthorsLinksAreEachInOneRow(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed)
    let authors = Set(graph.articles.map(\.author))
    for counted in LinksCounted.allCases {
      let lean = Lean(of: graph, counting: { counted.includes($0) })
      let rows = lean.authors.flatMap(\.rows)
      let placed = rows.flatMap { $0.supports + $0.against } + lean.authors.flatMap(\.bySupposition)
      let links = graph.links.filter { link in
        counted.includes(graph[link]) && graph[link].premises.contains { authors.contains(graph[$0].holder) }
      }
      #expect(placed.sorted() == links)
      #expect(lean.authors.reduce(0) { $0 + $1.count } == rows.reduce(0) { $0 + $1.supports.count + $1.against.count })
    }
  }

  /// What stands falls by no reason, and a line is there for each crux.
  @Test(arguments: seeds.prefix(30)) func cruxesLieOnLinesOfTheThesis(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed)
    let (sudmark, norrland) = (graph.compared("Sudmark"), graph.compared("Norrland"))
    for counted in LinksCounted.allCases {
      for thesis in graph.statements.prefix(12) {
        let cruxes = Cruxes(for: thesis, between: sudmark, norrland, in: graph, counting: counted)
        let lines = cruxes.lines
        #expect(lines.totalShown <= lines.total)
        #expect(counted == .all || lines.totalShown == lines.total)
        for entry in cruxes.first.entries + cruxes.second.entries {
          #expect(entry.lines <= lines.total && entry.shownLines <= entry.lines && !entry.objections.isEmpty)
          #expect(lines.first(of: entry.claim) != lines.thesis)
          let listed = lines.lines(through: entry.claim, limit: 100)
          #expect(listed.count == min(100, entry.lines.exact ?? 100))
        }
        let attacked = cruxes.first.entries.map(\.claim) + cruxes.first.elsewhere
        #expect(Set(attacked).count == attacked.count)
        #expect(Set(cruxes.first.entries.map(\.claim)).isSubset(of: cruxes.first.onTheWay))
      }
    }
  }

  @Test(arguments: seeds.prefix(20)) func whatIsInBothAndInOneMakesUpEach(seed: UInt64) throws {
    let (one, other) = (try RandomGraph.make(seed: seed), try RandomGraph.make(seed: seed + 1))
    #expect(TwoReadings(one, one).count == 0)
    let readings = TwoReadings(one, other)
    func count(_ graph: ArgumentGraph, without apart: [ArticleID]) -> Int {
      graph.statements.count { statement in !apart.contains { $0 == graph.id(of: statement).article } }
    }
    #expect(readings.inBoth + readings.onlyInFirst.count == count(one, without: readings.articlesOnlyInFirst))
    #expect(readings.inBoth + readings.onlyInSecond.count == count(other, without: readings.articlesOnlyInSecond))
    #expect(readings.articles.count + readings.articlesOnlyInFirst.count == one.articleIDs.count)
    if readings.articlesOnlyInFirst.isEmpty, readings.articlesOnlyInSecond.isEmpty {
      #expect(readings.linksInBoth + readings.linksOnlyInFirst.count == one.linkCount)
      #expect(readings.linksInBoth + readings.linksOnlyInSecond.count == other.linkCount)
    }
  }

  @Test(arguments: seeds) func bareAndSupportedMakeUpTheClaimsOfEverySide(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed)
    let sides = EverySide.all(in: graph)
    #expect(sides.reduce(0) { $0 + $1.side.claims.count } == graph.statements.count(where: graph.isClaim))
    for side in sides.map(\.side) {
      let burden = Burden(of: side, in: graph)
      #expect(burden.claims == side.claims.count)
      #expect(burden.unmet.count + burden.unattacked.count == burden.bare.count)
      let supported = side.claims.filter { claim in
        graph.links(into: claim).contains { graph[$0].kind == .support && LinksCounted.found.includes(graph[$0]) }
      }
      #expect(supported.count + burden.bare.count == side.claims.count)
    }
  }

  @Test(arguments: seeds) func classesAndGuessesMakeUpTheStatements(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed)
    let report = StanceReport(of: graph)
    let classes = Stance.allCases.map { report.count(.stance($0)) } + [report.count(.none)]
    #expect(classes.reduce(0, +) + report.guesses.count == graph.statementCount)
    #expect(report.reportedCount == classes.dropLast().reduce(0, +))
  }

  private func first(_ statement: Handle<Statement>, _ graph: ArgumentGraph) -> Handle<Statement> {
    var here = statement
    while let earlier = graph.restated(by: here), graph[earlier].isNegated == graph[here].isNegated { here = earlier }
    return here
  }
}

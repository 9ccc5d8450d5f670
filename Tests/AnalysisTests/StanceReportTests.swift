import ArgumentGraph
import Testing

@testable import Analysis

@Suite struct StanceReportTests {
  @Test func everyReportedStatementHasOneClass() throws {
    let graph = try Dam.graph()
    let report = StanceReport(of: graph)
    #expect(report.reportedCount == 14)
    #expect(report.count(.stance(.neutral)) == 14)
    // 44 of the author, of which one is a guess.
    #expect(report.count(.none) == 43)
    #expect(graph.ids(report.guesses.map(\.statement)) == "A6.4a")
    #expect(report.count(.reactive) == 0)
  }

  /// Whatever the graph: the classes partition what is reported, and with those without a word and the guesses all.
  @Test(arguments: 1...20) func classesPartitionTheStatements(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed)
    let report = StanceReport(of: graph)
    let classes = Stance.allCases.reduce(0) { $0 + report.count(.stance($1)) }
    #expect(classes == report.reportedCount)
    #expect(classes + report.count(.none) + report.guesses.count == graph.statementCount)
    for row in report.rows {
      #expect(Stance.allCases.reduce(0) { $0 + row.statements(.stance($1)).count } == row.reported.count)
      #expect(Set(row.statements(.reactive)).isSubset(of: row.reported))
    }
  }
}

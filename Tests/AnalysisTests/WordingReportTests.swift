import ArgumentGraph
import Testing

@testable import Analysis

@Suite struct WordingReportTests {
  /// Whatever the graph: the rows have every statement once, and the marked ones are those of the flags.
  @Test(arguments: 1...20) func rowsPartitionTheStatements(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed)
    let report = WordingReport(in: graph)
    #expect(report.statementCount == graph.statementCount)
    for list in WordingReport.List.allCases {
      #expect(report.rows.reduce(0) { $0 + $1.statements(list).count } == report.count(list))
    }
    #expect(Set(report.statements(.hedged, in: graph)) == Set(graph.statements.filter(graph.isHedged)))
  }
}

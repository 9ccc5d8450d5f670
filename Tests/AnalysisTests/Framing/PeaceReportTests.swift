import ArgumentGraph
import Lexicon
import Reading
import Testing

@testable import Analysis

@Suite struct PeaceReportTests {
  private static func report(_ graph: ArgumentGraph) throws -> PeaceReport {
    let lexicon = try Lexicon(.embedded)
    let framing = Framing(lexicon.frames)
    func phrases(_ kind: RemedyKind) -> [String] {
      lexicon.remedies.all.filter { $0.entry == kind }.map { $0.words.joined(separator: " ") }
    }
    return PeaceReport(
      of: graph,
      PeaceReport.Words(
        remedies: Marks(graph.statements.filter { framing.elements(of: $0, in: graph).contains(.remedy) }),
        force: graph.marks(withAnyOf: phrases(.force)), nonviolent: graph.marks(withAnyOf: phrases(.nonviolent)),
        demonising: graph.marks(withAnyOf: ["vermin"])))
  }

  @Test func eachIndicatorIsAPartOfItsOwnWhole() throws {
    var b = GraphBuilder()
    b.party("Sudmark", "Sudmark")
    b.party("Norrland", "Norrland")
    b.say("A1.1 Sudmark: strikes must deter them")
    b.say("A1.2 Sudmark: talks should go on")
    b.say("A1.3 Norrland: strikes and talks must go together")
    b.say("A1.4 bargemen: the rebels are vermin")
    b.say("A1.5 author: the levy may fall", roles: [.conditional, .prediction])
    b.say("A1.6 author: it is so", roles: [.conditional])
    b.violence(in: "A1.1", .nominal, .harm)
    b.violence(in: "A1.3", .active, .harm, agent: true)
    let graph = try b.graph()
    let report = try Self.report(graph)
    func line(_ indicator: PeaceReport.Indicator) -> String {
      "\(graph.ids(report.share(indicator).members)) of \(report.share(indicator).of)"
    }
    #expect(line(.elite) == "A1.1 A1.2 A1.3 of 4")
    #expect(line(.people) == " of 4")
    #expect(line(.force) == "A1.1 of 3")
    #expect(line(.nonviolent) == "A1.2 of 3")
    #expect(line(.mixed) == "A1.3 of 3")
    #expect(line(.conditionals) == "A1.5 of 2")
    #expect(line(.demonising) == "A1.4 of 6")
    #expect(report.parties.map(\.side.name) == ["Sudmark", "Norrland"])
    #expect((report.harm.total.agentless, report.harm.total.all) == (1, 2))
  }

  @Test(arguments: PropertyTests.seeds.prefix(20)) func partsAreWithinTheirWhole(seed: UInt64) throws {
    let report = try Self.report(RandomGraph.make(seed: seed))
    for indicator in PeaceReport.Indicator.allCases {
      #expect(report.share(indicator).members.count <= report.share(indicator).of)
    }
    #expect(report.parties.count <= report.partyCount)
    #expect(report.elite.of == report.people.of)
  }
}

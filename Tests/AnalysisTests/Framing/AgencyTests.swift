import ArgumentGraph
import Testing

@testable import Analysis

@Suite struct AgencyTests {
  private static func graph() throws -> ArgumentGraph {
    var b = GraphBuilder()
    b.party("Sudmark", "Sudmark", "Sudmark officials")
    b.say("A1.1 author: guards were shot")
    b.say("A1.2 Sudmark: the raid was an answer")
    b.say("A1.3 Sudmark officials: rebels raided the mill")
    b.say("A1.4 Norrland: raids go on")
    b.violence(in: "A1.1", .passive, .harm, victim: true)
    b.violence(in: "A1.2", .nominal, .initiating)
    b.violence(in: "A1.3", .active, .initiating, agent: true, victim: true)
    b.violence(in: "A1.4", .nominal, .responding)
    b.violence(in: "A1.4", .nominal, .initiating, agent: true)
    return try b.graph()
  }

  @Test func countsByFormAndBySide() throws {
    let agency = Agency(of: try Self.graph())
    #expect(agency.total.all == 5)
    #expect((agency.total.agentless, agency.total.victimless) == (3, 3))
    #expect((agency.total.initiating, agency.total.responding) == (3, 1))
    #expect(agency.byForm.map(\.tally.all) == [1, 1, 3])
    // Two each: the side that speaks of it first stands first.
    #expect(agency.bySide.map(\.side.name) == ["Sudmark", "Norrland", "the author"])
    #expect(agency.bySide.map(\.tally.agentless) == [1, 1, 1])
  }

  @Test func wordsNarrow() throws {
    let graph = try Self.graph()
    func ids(_ narrowings: Agency.Narrowing...) -> String {
      graph.ids(Agency(of: graph, only: narrowings).mentions.map(\.statement))
    }
    #expect(ids(.nominal) == "A1.2 A1.4 A1.4")
    #expect(ids(.nominal, .agentless) == "A1.2 A1.4")
    #expect(ids(.victimless, .responding) == "A1.4")
    #expect(ids(.active, .passive) == "")
    let norrland = Agency(of: graph, in: Marks([graph.handle("A1.4")]))
    #expect(graph.ids(norrland.statements) == "A1.4")
  }

  @Test(arguments: PropertyTests.seeds) func formsAndSidesPartitionTheMentions(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed)
    let agency = Agency(of: graph)
    for tallies in [agency.byForm.map(\.tally), agency.bySide.map(\.tally)] {
      #expect(tallies.reduce(0) { $0 + $1.all } == agency.mentions.count)
      #expect(tallies.reduce(0) { $0 + $1.agentless } == agency.total.agentless)
    }
    #expect(Agency(of: graph, only: [.agentless]).mentions.count == agency.total.agentless)
    for entry in agency.bySide {
      let held = Agency(of: graph, in: Marks(graph.statements(of: entry.side)))
      #expect(held.total == entry.tally)
    }
  }
}

import ArgumentGraph
import Lexicon
import Reading
import Testing

@testable import Analysis

@Suite struct InterviewTests {
  @Test func everyQuestionHasItsAnswerInTheGraph() throws {
    var b = GraphBuilder()
    b.party("Sudmark", "Sudmark")
    b.party("Norrland", "Norrland")
    b.say("A1.1 Sudmark: the toll may clearly be fair")
    b.say("A1.2 Norrland: the treaty allows it")
    b.say("A1.3 Norrland: the toll is theft")
    b.say("A1.4 Sudmark: theft is another thing")
    b.say("A1.5 Norrland: the harbour lives")
    b.say("A1.6 Estmark: the toll is fair", restates: "A1.1")
    b.support("A1.1", by: "A1.2")
    b.attack("A1.1", by: "A1.3")
    b.attack("A1.3", by: "A1.4")
    b.support("A1.5", by: "A1.1")
    let graph = try b.graph()
    let interview = Interview(about: graph.handle("A1.1"), in: graph, by: try Lexicon(.embedded))
    #expect(interview.card.hedges == ["may"] && interview.card.boosters == ["clearly"])
    #expect(graph.ids(interview.evidence.map(\.premise)) == "A1.2")
    #expect(interview.evidence[0].found.kinds.contains(.document))
    #expect(graph.ids(interview.objections[0].objection.premises) == "A1.3")
    #expect(graph.ids(interview.objections[0].answers) == "A1.4")
    #expect(graph.ids(interview.fallen) == "A1.5")
    #expect(graph.ids(interview.sharedBy) == "A1.6")
    #expect(graph.ids(interview.lent) == "A1.2")
    // It is spoken against, so that it serves nobody unopposed.
    #expect(interview.serves.isEmpty)
  }

  @Test(arguments: UInt64(1)...4) func circlesEnd(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed)
    let lexicon = try Lexicon(.embedded)
    for statement in graph.statements.prefix(15) {
      let interview = Interview(about: statement, in: graph, by: lexicon)
      #expect(!interview.fallen.contains(statement))
      #expect(Set(interview.lent).isSubset(of: interview.evidence.map(\.premise)))
    }
  }
}

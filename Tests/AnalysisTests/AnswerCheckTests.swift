import ArgumentGraph
import Testing

@testable import Analysis

/// What somebody names, set beside the statements that answer a question.
@Suite struct AnswerCheckTests {
  private func graph() throws -> ArgumentGraph {
    var b = GraphBuilder()
    b.say("A1.1a Sudmark: the toll must stay")
    b.say("A1.1b Sudmark: boats must pay")
    b.say("A1.2 Norrland: the toll is illegal")
    b.say("A1.3 Sudmark: the toll must stay", restates: "A1.1a")
    b.say("A1.4 Estmark: the toll must stay", restates: "A1.1a")
    return try b.graph()
  }

  private func check(_ namings: [String], for key: String, in graph: ArgumentGraph) -> AnswerCheck {
    func handles(_ ids: String) -> [Handle<Statement>] { ids.split(separator: " ").map { graph.handle(String($0)) } }
    return AnswerCheck(namings.map(handles), for: Selection(handles(key)), in: graph)
  }

  @Test func allOfTheKeyAndNothingElseIsRight() throws {
    let graph = try graph()
    #expect(check(["A1.2", "A1.1a"], for: "A1.1a A1.2", in: graph).isRight)
    let partly = check(["A1.2", "A1.1b", "A1.1b"], for: "A1.1a A1.2", in: graph)
    #expect(graph.ids(partly.named) == "A1.2" && graph.ids(partly.missed) == "A1.1a")
    #expect(partly.beside == [[graph.handle("A1.1b")]] && !partly.isRight)
  }

  @Test func aSentenceStandsForThoseOfItsStatementsThatAreWanted() throws {
    let graph = try graph()
    #expect(check(["A1.1a A1.1b"], for: "A1.1a", in: graph).isRight)
    #expect(check(["A1.1a A1.1b"], for: "A1.2", in: graph).beside.count == 1)
  }

  @Test func whatSaysTheSameInOneVoiceNamesIt() throws {
    let graph = try graph()
    #expect(check(["A1.3"], for: "A1.1a", in: graph).isRight)
    #expect(check(["A1.1a"], for: "A1.3", in: graph).isRight)
    #expect(!check(["A1.4"], for: "A1.1a", in: graph).isRight)
  }
}

import ArgumentGraph
import Seeded
import Testing

@testable import Analysis

/// What falls with a statement (F9a), by hand and against the definition taken literally.
@Suite struct FallTests {
  /// A1.1 because A1.2 and A1.3 together, or because A1.4; A1.5 because A1.1; A1.4 because A1.6.
  private func reasons() -> GraphBuilder {
    var b = GraphBuilder()
    for number in 1...7 { b.say("A1.\(number) author: point \(number)") }
    b.support("A1.1", by: "A1.2", "A1.3")
    b.support("A1.1", by: "A1.4")
    b.support("A1.5", by: "A1.1")
    b.support("A1.4", by: "A1.6")
    return b
  }

  @Test func oneOfLinkedPremisesTakesTheReasonAway() throws {
    let graph = try reasons().graph()
    let fall = Fall(supposing: [graph.handle("A1.2")], in: graph)
    #expect(fall.fallen.isEmpty)
    #expect(graph.ids(fall.weakened.map(\.statement)) == "A1.1")
    #expect(fall.weakened[0].changed.map { graph.ids($0.missing) } == ["A1.2"])
    #expect(fall.weakened[0].kept.map { graph.ids($0.premises) } == ["A1.4"])
    #expect(graph.ids(fall.untouched) == "A1.3 A1.4 A1.5 A1.6 A1.7")
    #expect(fall.count == 7)
  }

  @Test func whatLosesEveryReasonFallsAndTakesItsConclusionsAlong() throws {
    let graph = try reasons().graph()
    let fall = Fall(supposing: ["A1.6", "A1.3"].map(graph.handle), in: graph)
    #expect(graph.ids(fall.fallen.map(\.statement)) == "A1.1 A1.4 A1.5")
    #expect(fall.fallen[0].changed.map { graph.ids($0.missing) } == ["A1.3", "A1.4"])
    #expect(graph.ids(fall.supposed) == "A1.3 A1.6")
    #expect(graph.ids(fall.untouched) == "A1.2 A1.7")
  }

  @Test func aCircleHasNoGroundOfItsOwn() throws {
    var b = reasons()
    b.support("A1.6", by: "A1.5")
    let graph = try b.graph()
    // A1.4, A1.6, A1.5, A1.1 run in a circle that A1.2 and A1.3 hold up.
    let fall = Fall(supposing: [graph.handle("A1.2")], in: graph)
    #expect(graph.ids(fall.fallen.map(\.statement)) == "A1.1 A1.4 A1.5 A1.6")
    #expect(fall.groundless.isEmpty)
    #expect(graph.ids(Fall(supposing: [graph.handle("A1.5")], in: graph).fallen.map(\.statement)) == "A1.4 A1.6")
  }

  @Test func whatHasNoGroundStandsOnceOneOfTheCircleIsHeld() throws {
    var b = GraphBuilder()
    for number in 1...4 { b.say("A1.\(number) author: point \(number)") }
    b.support("A1.1", by: "A1.2")
    b.support("A1.2", by: "A1.1")
    b.support("A1.3", by: "A1.1")
    let graph = try b.graph()
    #expect(graph.ids(Fall(supposing: [graph.handle("A1.4")], in: graph).groundless) == "A1.1 A1.2 A1.3")
    let held = Fall(supposing: [graph.handle("A1.2")], .held, in: graph)
    #expect(graph.ids(held.risen.map(\.statement)) == "A1.1 A1.3")
    #expect(held.risen[0].changed.map { graph.ids($0.premises) } == ["A1.2"])
    #expect(held.fallen.isEmpty && held.groundless.isEmpty)
  }

  @Test func whatSaysTheSameFallsWithItAndDenialsDoNot() throws {
    var b = GraphBuilder()
    b.say("A1.1 author: the toll is old")
    b.say("A1.2 Sudmark: the toll is old", restates: "A1.1")
    b.say("A1.3 author: it may stay")
    b.say("A1.4 Norrland: the toll is not old", negated: true, restates: "A1.1")
    b.say("A1.5 author: it must go")
    b.support("A1.3", by: "A1.2")
    b.support("A1.5", by: "A1.4")
    // A reason that only says it again is none.
    b.support("A1.1", by: "A1.2")
    let graph = try b.graph()
    for id in ["A1.1", "A1.2"] {
      let fall = Fall(supposing: [graph.handle(id)], in: graph)
      #expect(graph.ids(fall.supposed) == "A1.1")
      #expect(graph.ids(fall.fallen.map(\.statement)) == "A1.3")
      #expect(graph.ids(fall.untouched) == "A1.4 A1.5")
    }
  }

  @Test func onlyReasonsThatCountHoldAnythingUp() throws {
    var b = GraphBuilder()
    for number in 1...3 { b.say("A1.\(number) author: point \(number)") }
    b.support("A1.1", by: "A1.2")
    b.support("A1.1", by: "A1.3", origin: .suggested)
    b.attack("A1.3", by: "A1.2")
    let graph = try b.graph()
    let premise = [graph.handle("A1.2")]
    #expect(graph.ids(Fall(supposing: premise, in: graph).fallen.map(\.statement)) == "A1.1")
    #expect(Fall(supposing: premise, in: graph, counting: .all).fallen.isEmpty)
    #expect(Fall(supposing: premise, in: graph, counting: .reviewed).fallen.isEmpty)
  }

  /// The least set closed under the rule, as what all closed sets have in common.
  @Test(arguments: UInt64(1)...80) func theLeastSetStands(seed: UInt64) throws {
    var random = Seeded(seed)
    let count = 8
    var b = GraphBuilder()
    var rules: [(premises: Set<Int>, conclusion: Int)] = []
    for number in 0..<count { b.say("A1.\(number + 1) author: point") }
    for _ in 0..<Int.random(in: 4...12, using: &random) {
      let size = Int.random(in: 1...2, using: &random)
      let premises = Set((0..<size).map { _ in Int.random(in: 0..<count, using: &random) })
      let conclusion = Int.random(in: 0..<count, using: &random)
      let ids = premises.sorted().map { "A1.\($0 + 1)" }
      if ids.count == 2 {
        b.support("A1.\(conclusion + 1)", by: ids[0], ids[1])
      } else {
        b.support("A1.\(conclusion + 1)", by: ids[0])
      }
      // What is its own premise gives no reason.
      if !premises.contains(conclusion) { rules.append((premises, conclusion)) }
    }
    let graph = try b.graph()
    func least(without rejected: Int?) -> Set<Int> {
      var common = Set(0..<count)
      for bits in 0..<(1 << count) {
        let set = Set((0..<count).filter { bits >> $0 & 1 == 1 })
        let isClosed = (0..<count).allSatisfy { statement in
          if statement == rejected { return !set.contains(statement) }
          let own = rules.filter { $0.conclusion == statement }
          let holds = own.isEmpty || own.contains { $0.premises.isSubset(of: set) }
          return !holds || set.contains(statement)
        }
        if isClosed { common.formIntersection(set) }
      }
      return common
    }
    let before = least(without: nil)
    for rejected in 0..<count {
      let after = least(without: rejected)
      let fall = Fall(supposing: [graph.handle("A1.\(rejected + 1)")], in: graph)
      func offsets(_ statements: [Handle<Statement>]) -> Set<Int> { Set(statements.map(\.offset)) }
      #expect(offsets(fall.fallen.map(\.statement)) == before.subtracting(after).subtracting([rejected]))
      #expect(offsets(fall.untouched + fall.weakened.map(\.statement)) == after)
      #expect(fall.count == count)
    }
  }
}

import ArgumentGraph
import Testing

@testable import Query

@Suite struct StageTests {
  private let context: QueryContext

  init() throws { context = QueryContext(try tollGraph(), here: "A1.2") }

  @Test(arguments: [
    // From where one stands, from ids, from what is piped; one step, N, all.
    ("premises", "A1.3 by L1"),
    ("premises all", "A1.3 by L1, A2.2 by L2"),
    ("premises 2", "A1.3 by L1, A2.2 by L2"),
    ("premises A1.3", "A2.2 by L2"),
    ("premises a1.3", "A2.2 by L2"),
    ("premises all A1.2", "A1.3 by L1, A2.2 by L2"),
    ("premises A1.2 all by:\"many in Sudmark\"", "A2.2 by L2"),
    ("A1.2 | premises all", "A1.3 by L1, A2.2 by L2"),
    ("by:Sudmark | premises", "A1.3 by L1, A2.2 by L2"),
    ("conclusions A2.2", "A1.3 by L2"),
    ("conclusions A2.2 all", "A1.3 by L2, A1.2 by L1"),
    ("A2.2 | conclusions 1", "A1.3 by L2"),
    // Attackers and undercutters, both ways.
    ("attackers", "A2.1 by L3, A3.1a by L4"),
    ("attackers by:Norrland", "A2.1 by L3"),
    ("attackers A1.3", ""),
    ("attackers A1.3 links:suggested", "A2.3 by L5"),
    ("attackers A1.3 links:all -by:author", "A2.3 by L5"),
    ("attackers A1.2 -links:found", ""),
    ("targets A3.1", "A1.2 by L4"),
    ("targets A2.1", "A1.2 by L3"),
    ("A2.2 | attackers", "A3.2 by L6"),
    ("A2.2 | answers", ""),
    ("answers", "A2.1 by L3, A3.1a by L4"),
    ("answers A1.2 -by:author", "A2.1 by L3"),
    // A rejected link counts nowhere.
    ("premises A2.1 links:all", ""),
    // Keeping.
    ("by:Sudmark | answered", "A1.2, A3.3"),
    ("by:Sudmark | answered by author", "A1.2, A3.3"),
    // A1.3 has a reply that is only suggested, A2.2 one that the author guesses at: neither is without any.
    ("by:Sudmark | unanswered", ""),
    ("by:Sudmark | unanswered by Norrland links:found", "A1.3, A2.2"),
    ("by:Sudmark | unanswered by Norrland links:all", "A2.2"),
    ("by:Sudmark | unanswered by author about:repairs", "A2.2"),
    ("unanswered Sudmark by Norrland", ""),
    ("answered Sudmark", "A1.2"),
    ("unanswered", "A2.1, A2.3, A3.1a"),
    ("A1 | premises all | leaves", "A2.2 by L2"),
    ("by:Sudmark is:claim | roots", "A1.2"),
    ("by:Sudmark | leaves", "A2.2, A3.3"),
    // Ways of any kind of link.
    ("path A2.2", "A1.2, A1.3 by L1, A2.2 by L2"),
    ("path A2.1 A2.2", "A2.1, A1.2 by L3, A1.3 by L1, A2.2 by L2"),
    ("A2.1 | path A2.2 is:supported", "A1.2 by L3, A1.3 by L1"),
    ("path A3.1a A2.1", "A3.1a, A1.2 by L4, A2.1 by L3"),
    ("path A2.3", ""),
    ("path A2.3 links:all", "A1.2, A1.3 by L1, A2.3 by L5"),
    ("path A1.2", "A1.2"),
    // Order and sets.
    ("by:Sudmark | sort words | top 2", "A1.3, A1.2"),
    ("is:claim | sort links", "A1.2, A1.3, A2.2, A2.1, A3.1a, A2.3"),
    ("in:A2 | sort holder", "A2.2, A2.1, A2.3"),
    ("is:claim | sort attackers | top 2", "A1.2, A2.2"),
    ("in:A2 | sort verb", "A2.1, A2.2, A2.3"),
    ("in:A2 | sort party", "A2.1, A2.3, A2.2"),
    ("is:claim | reverse | sort paragraph", "A1.3, A1.2, A2.3, A2.2, A2.1, A3.1a"),
    ("is:claim | sort length | top 1", "A1.3"),
    // Groups as they are first met; a statement of two stands in its first, one of none at the end.
    ("in:A2 | group holder", "A2.1, A2.3, A2.2"),
    ("in:A2 | reverse | group holder", "A2.3, A2.1, A2.2"),
    ("in:A2 or in:A3 | group guess", "A3.2, A2.1, A2.2, A2.3, A3.1a, A3.1b, A3.3"),
    ("is:claim | group origin", "A1.2, A1.3, A2.1, A2.2, A3.1a, A2.3"),
    ("is:claim | group party | top 2", "A1.2, A1.3"),
    ("by:Sudmark | reverse | sort text", "A1.2, A1.3, A2.2, A3.3"),
    ("by:Sudmark | reverse | top 1", "A3.3"),
    ("by:Sudmark | top 0", ""),
    ("is:claim | shuffle 7", "A3.1a, A2.3, A1.3, A2.2, A1.2, A2.1"),
    ("is:claim | shuffle 8", "A2.3, A1.2, A1.3, A2.1, A3.1a, A2.2"),
    ("is:claim | shuffle 8 | sort text", "A1.2, A1.3, A2.1, A2.2, A2.3, A3.1a"),
    ("by:Sudmark | unique", "A1.2, A1.3, A2.2"),
    ("by:Sudmark | except is:supported", "A2.2, A3.3"),
    ("by:Sudmark | except (A2.1 | targets)", "A1.3, A2.2, A3.3"),
    ("A2.2 | also by:Norrland A2.1", "A2.2, A2.1"),
    ("A1.2 | attackers | also A1.2 or A2.1", "A2.1 by L3, A3.1a by L4, A1.2"),
  ])
  func stages(line: String, expected: String) throws { #expect(try context.reached(line) == expected) }

  @Test func walksStartFromNamesToo() throws {
    var context = context
    context.variables["k"] = try Evaluator(context).select(
      SelectionExpression([[Factor(.qualifier(Qualifier(.in, "A2")))]]))
    context.last = context.variables["k"]
    #expect(try context.ids("targets $k") == "A1.2")
    #expect(try context.ids("conclusions _ all") == "A1.3 A1.2")
    #expect(try context.ids("by:Sudmark | premises $k") == "A2.2")
  }

  @Test func cyclesAreOrdinary() throws {
    var circle = TestGraph()
    for number in 1...3 { circle.say("1.\(number)", "author", "Claim \(number)") }
    circle.link(.support, "1.1", by: "1.2")
    circle.link(.support, "1.2", by: "1.3")
    circle.link(.support, "1.3", by: "1.1")
    circle.link(.attack, "1.1", by: "1.1")
    let context = QueryContext(try circle.graph(), here: "A1.1")
    #expect(try context.reached("premises all") == "A1.2 by L1, A1.3 by L2, A1.1 by L3")
    #expect(try context.reached("conclusions 2") == "A1.3 by L3, A1.2 by L2")
    #expect(try context.reached("attackers") == "A1.1 by L4")
    #expect(try context.ids("is:claim | roots") == "")
  }

  @Test func longChainsNeedNoStack() throws {
    var chain = TestGraph()
    let count = 2_000
    for number in 1...count { chain.say("1.\(number)", "author", "Claim") }
    for number in 1..<count { chain.link(.support, "1.\(number)", by: "1.\(number + 1)") }
    let context = QueryContext(try chain.graph(), here: "A1.1")
    let stages = try Parser.parse("premises all").stages
    #expect(try Evaluator(context).evaluate(stages).selection?.count == count - 1)
  }

  @Test func stagesOfOthersAreLeftToThem() throws {
    let stages = try Parser.parse("by:Sudmark | premises | count by holder | top 3").stages
    let evaluated = try Evaluator(context).evaluate(stages)
    #expect(evaluated.selection?.count == 2)
    #expect(evaluated.rest.map(\.description) == ["count by holder", "top 3"])
  }

  @Test func theRegistryHasEveryStageOnce() {
    let names = QueryStage.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(QueryStage.all.allSatisfy { $0.usage.hasPrefix($0.name) && !$0.summary.isEmpty })
    #expect(QueryStage.named("premises")?.usage == "premises [ID…] [all|N] [TERMS]")
    #expect(QueryStage.named("sort")?.summary.hasPrefix("sort by text, id, article, ") == true)
  }
}

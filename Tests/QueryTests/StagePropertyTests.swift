import ArgumentGraph
import Seeded
import Testing

@testable import Query

/// What holds of every stage on any graph: selections are in order and hold no statement twice.
@Suite struct StagePropertyTests {
  /// Thirty statements of four voices with links of every kind, circles among them.
  private static func context(seed: UInt64) throws -> QueryContext {
    var random = Seeded(seed)
    var graph = TestGraph()
    graph.party("Sudmark", "Sudmark", "officials")
    graph.party("Norrland", "Norrland")
    var ids: [String] = []
    for number in 0..<30 {
      let id = "\(number / 5 + 1).\(number % 5 + 1)"
      let voice = ["author", "Sudmark", "officials", "Norrland"].randomElement(using: &random) ?? "author"
      let word = ["toll", "gate", "river"].randomElement(using: &random) ?? "toll"
      let guess = voice == "author" && number % 4 == 0 ? "Norrland" : nil
      graph.say(id, voice, "The \(word) is number \(number)", guess: guess, verb: number % 3 == 0 ? "insist" : nil)
      ids.append(id)
    }
    for _ in 0..<50 {
      let kind: Link.Kind = Int.random(in: 0..<3, using: &random) == 0 ? .attack : .support
      let origin: Link.Origin = Int.random(in: 0..<3, using: &random) == 0 ? .suggested : .found
      let (from, to) = (ids.randomElement(using: &random) ?? "1.1", ids.randomElement(using: &random) ?? "1.2")
      let link = graph.link(kind, to, by: from, origin: origin)
      if Int.random(in: 0..<6, using: &random) == 0 {
        graph.undercut(link, by: ids.randomElement(using: &random) ?? "1.3")
      }
    }
    return QueryContext(try graph.graph(), here: "A1.1")
  }

  private func statements(_ line: String, _ context: QueryContext) throws -> [Handle<Statement>] {
    let selection = try Evaluator(context).evaluate(try Parser.parse(line).stages).selection
    let statements = selection?.statements ?? []
    #expect(Set(statements).count == statements.count, "twice in: \(line)")
    #expect(selection?.members.allSatisfy { selection?.contains($0.statement) ?? false } ?? true)
    return statements
  }

  static let starts = [
    "is:claim", "by:Sudmark or by:Norrland", "(toll) | reverse", "-by:author | sort links", "A2 | also A5 | also A1",
  ]

  @Test(arguments: 0..<12 as Range<UInt64>) func stagesThatKeepChangeNoOrder(seed: UInt64) throws {
    let context = try Self.context(seed: seed)
    for start in Self.starts {
      let before = try statements(start, context)
      for stage in [
        "answered", "unanswered", "answered by Norrland", "roots", "leaves", "unique", "except by:officials", "top 3",
        "is:attacked", "(toll or river)", "roots links:all by:Sudmark",
      ] {
        let line = "\(start) | \(stage)"
        let after = try statements(line, context)
        #expect(after == before.filter(Set(after).contains), "\(line)")
      }
      #expect(try statements("\(start) | top 4", context) == Array(before.prefix(4)))
      #expect(try statements("\(start) | reverse", context) == before.reversed())
      #expect(try statements("\(start) | reverse | reverse", context) == before)
      let shuffled = try statements("\(start) | shuffle \(seed)", context)
      #expect(Set(shuffled) == Set(before) && shuffled.count == before.count)
      #expect(try statements("\(start) | shuffle \(seed)", context) == shuffled)
      let also = try statements("\(start) | also A3", context)
      #expect(Array(also.prefix(before.count)) == before)
      let third = Set(try statements("A3", context))
      #expect(try statements("\(start) | also A3 | except A3", context) == before.filter { !third.contains($0) })
    }
  }

  @Test(arguments: 0..<12 as Range<UInt64>) func stagesThatOrderLoseNothing(seed: UInt64) throws {
    let context = try Self.context(seed: seed)
    for start in Self.starts {
      let before = try statements(start, context)
      for key in StatementKey.all(for: .sort) {
        let sorted = try statements("\(start) | sort \(key.name)", context)
        #expect(Set(sorted) == Set(before) && sorted.count == before.count, "sort \(key.name)")
        #expect(try statements("\(start) | sort \(key.name) | sort \(key.name)", context) == sorted, "\(key.name)")
      }
      for key in StatementKey.all(for: .group) {
        let grouped = try statements("\(start) | group \(key.name)", context)
        #expect(Set(grouped) == Set(before) && grouped.count == before.count, "group \(key.name)")
        let groups = try StatementGroups(Selection(before), by: key, in: context)
        let stands = groups.groups.reduce(0) { $0 + $1.members.count }
        #expect(stands >= before.count && (groups.several > 0) == (stands > before.count), "\(key.name)")
      }
    }
  }

  @Test(arguments: 0..<12 as Range<UInt64>) func walksReachEachStatementOnce(seed: UInt64) throws {
    let context = try Self.context(seed: seed)
    for start in Self.starts {
      for walk in ["premises", "conclusions"] {
        let one = try statements("\(start) | \(walk)", context)
        let all = try statements("\(start) | \(walk) all", context)
        #expect(Array(all.prefix(one.count)) == one, "the nearest come first")
        #expect(try statements("\(start) | \(walk) 99", context) == all)
        #expect(Set(try statements("\(start) | \(walk) links:all", context)).isSuperset(of: one))
      }
      for stage in ["attackers", "targets", "answers", "path A3.2", "attackers links:all"] {
        _ = try statements("\(start) | \(stage)", context)
      }
      let answers = try statements("\(start) | answers", context)
      #expect(Set(answers).isSubset(of: try statements("\(start) | attackers", context)))
    }
    // Terms alone give the order of the text, however they are put.
    for line in Self.starts.prefix(2) + ["A5 or A2 or A1.3", "(river) or (toll)"] {
      let found = try statements(line, context)
      #expect(found == found.sorted { context.graph.id(of: $0) < context.graph.id(of: $1) }, "\(line)")
    }
  }
}

import ArgumentGraph
import Testing

@testable import Analysis

/// What no question may do: have two right answers, or a key that nobody is sure of.
@Suite struct QuizSafetyTests {
  @Test func aSuggestedLinkMakesNoKeyBeforeItIsAccepted() throws {
    var b = GraphBuilder()
    b.party("Sudmark", "Sudmark")
    b.say("A1.1 author: Toll money mends the gates")
    b.say("A1.2 author: Whole gates save many barges")
    b.say("A3.1 author: Harvest festivals draw large crowds")
    b.say("A4.1 author: Fishing nets dry on walls")
    b.support("A1.1", by: "A1.2", origin: .suggested)
    var graph = try b.graph()
    for links in LinksCounted.allCases {
      #expect(try Lock.quiz(graph, counting: links).items.allSatisfy { $0.link == nil })
    }
    _ = try graph.apply(.setVerdict(Handle(0), .accepted))
    let quiz = try Lock.quiz(graph, counting: .reviewed)
    #expect(
      quiz.items.filter { $0.link != nil }.map { graph.line($0) }.sorted() == [
        "T2 A1.2 A1.1 (A1.1 | A3.1 | A4.1)", "T8 A1.2 A1.1 (A1.1 | A3.1 | A4.1)",
      ])
  }

  /// A claim that another reason bears, too, does not fall; nor is it asked about where the other is only suggested.
  @Test func whatStandsByAnotherReasonDoesNotFall() throws {
    var b = GraphBuilder()
    b.say("A1.1 author: Toll money mends the gates")
    b.say("A1.2 author: Whole gates save many barges")
    b.say("A1.3 author: Carpenters like honest wages")
    b.say("A3.1 author: Harvest festivals draw large crowds")
    b.say("A4.1 author: Fishing nets dry on walls")
    b.support("A1.1", by: "A1.2")
    b.support("A1.1", by: "A1.3", origin: .suggested)
    let graph = try b.graph()
    #expect(try Lock.quiz(graph).items.filter { $0.template == .fall }.isEmpty)
  }

  /// A neighbour, and what shares a word with the premise, may be meant as well.
  @Test func wrongClaimsAreFarFromThePremise() throws {
    var b = GraphBuilder()
    b.say("A1.1 author: Toll money mends the gates")
    b.say("A2.1 author: Carpenters like honest wages")
    b.say("A3.1 author: Toll money mends old bridges")
    b.say("A3.2 author: Whole gates save many barges")
    b.say("A3.3 author: Summer markets open at dawn")
    b.say("A5.1 author: Barges carry fruit and timber")
    b.say("A6.1 author: Fishing nets dry on walls")
    b.support("A3.1", by: "A3.2")
    let graph = try b.graph()
    let quiz = try Lock.quiz(graph)
    #expect(quiz.items.filter { $0.template == .premise }.map { graph.line($0) } == ["T2 A3.2 A3.1 (A3.1 | A6.1)"])
  }

  @Test func aHolderReadWithoutConfidenceMakesNoKeyUntilAPersonSetsIt() throws {
    // The pointing phrase carries the holder on from the sentence before.
    let text = """
      The Price of the Lock
      By R. Tal

      The lock is old. Norrland says that the toll is illegal. In this reading, the levy robs every farmer.

      Sudmark says that the toll pays for repairs.

      """
    var graph = try Lock.graph(text)
    let carried = graph.handle("A1.3")
    #expect(graph[carried].confidence < QuizGround.floor)
    let lexicon = try Lock.lexicon.get()
    #expect(!QuizGround(graph, counting: .found, lexicon).isSure(carried))
    _ = try graph.apply(.setHolder(carried, graph[carried].holder, byHand: true))
    #expect(QuizGround(graph, counting: .found, lexicon).isSure(carried))
    // Who is meant does not stand in its sentence: still nothing to ask.
    #expect(try Lock.quiz(graph).items.allSatisfy { $0.template != .holder || $0.about[0] != carried })
  }

  private static let words = """
    Carpenters Toll Barges Gates Harvest Market Fishing Treaty River Village Bridge Timber Winter Lantern Orchard Miller
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  /// Links of every kind and status, circles, guesses and restatements: what the keys promise holds.
  @Test(arguments: UInt64(1)...12) func everyKeyIsRightAndAlone(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed, statements: 60, links: 60, words: Self.words, length: 4)
    for counted in LinksCounted.allCases {
      let quiz = try Lock.quiz(graph, 200, seed: Int(seed), counting: counted)
      let ground = QuizGround(graph, counting: counted, try Lock.lexicon.get())
      if counted == .found { #expect(quiz.items.contains { $0.link != nil }) }
      for item in quiz.items {
        #expect((2...4).contains(item.options.count) && item.options.indices.contains(item.key))
        let names = item.options.map { graph.name($0) }
        #expect(Set(names).count == names.count)
        #expect(item.about.allSatisfy(graph.isLive))
        guard let link = item.link else { continue }
        #expect((counted == .all ? .found : counted).includes(graph.status(of: link)))
        let target = try #require(graph.targetStatement(of: link))
        #expect(item.options[item.key] == .statement(target) || item.template == .cue)
        for case .statement(let other) in item.options where other != target {
          #expect(!ground.areJoined(item.about[0], other))
        }
        guard item.template == .fall else { continue }
        let fall = Fall(supposing: [item.about[0]], in: graph, counting: counted == .all ? .found : counted)
        let fallen = fall.fallen.map(\.statement)
        #expect(fallen.contains(target) || fall.groundless.contains(target))
        for case .statement(let other) in item.options where other != target { #expect(!fallen.contains(other)) }
      }
      #expect(try Lock.quiz(graph, 200, seed: Int(seed), counting: counted) == quiz)
    }
  }
}
